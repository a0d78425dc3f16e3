// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/ClipboardGuard.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

/// Stands for a text field: a window that is its own focus object.
class Field : public QWindow
{
public:
    explicit Field(Qt::InputMethodHints hints) { setProperty("inputMethodHints", int(hints)); }
    bool focus()
    {
        show();
        requestActivate();
        return QTest::qWaitFor([this] { return QGuiApplication::focusObject() == this; });
    }
};

/// The offscreen platform does not know whose the content is.
bool ours(QClipboard::Mode)
{
    return true;
}

bool othersOwn(QClipboard::Mode)
{
    return false;
}

} // namespace

class TstClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretExpires()
    {
        QClipboard& clipboard = *QGuiApplication::clipboard();
        ClipboardGuard guard(clipboard, ours);
        Field field(Qt::ImhSensitiveData);
        QVERIFY(field.focus());
        clipboard.setText(u"stone river"_s);
        auto* timer = guard.findChild<QTimer*>();
        QVERIFY(timer && timer->isActive() && timer->isSingleShot());
        QCOMPARE(timer->interval(), 30'000);
        timer->start(0); // 30 seconds later
        QTRY_COMPARE(clipboard.text(), QString());
        QVERIFY(!timer->isActive());
    }

    void whatWasCopiedSinceStays()
    {
        QClipboard& clipboard = *QGuiApplication::clipboard();
        ClipboardGuard guard(clipboard, ours);
        Field secret(Qt::ImhSensitiveData);
        QVERIFY(secret.focus());
        clipboard.setText(u"stone river"_s);
        Field ordinary(Qt::ImhNone);
        QVERIFY(ordinary.focus());
        clipboard.setText(u"a note"_s);
        QVERIFY(!guard.findChild<QTimer*>()->isActive());
        guard.forget();
        QCOMPARE(clipboard.text(), u"a note"_s);
    }

    void whatAnotherProgramCopiedIsLeftAlone()
    {
        QClipboard& clipboard = *QGuiApplication::clipboard();
        ClipboardGuard guard(clipboard, othersOwn);
        Field field(Qt::ImhSensitiveData);
        QVERIFY(field.focus());
        clipboard.setText(u"theirs"_s);
        QVERIFY(!clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        guard.forget();
        QCOMPARE(clipboard.text(), u"theirs"_s);
    }

    void aSecretGoesWithTheApp()
    {
        QClipboard& clipboard = *QGuiApplication::clipboard();
        {
            ClipboardGuard guard(clipboard, ours);
            Field field(Qt::ImhSensitiveData);
            QVERIFY(field.focus());
            clipboard.setText(u"stone river"_s);
            QVERIFY(clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        }
        QCOMPARE(clipboard.text(), QString());
    }
};

QTEST_MAIN(TstClipboardGuard)
#include "tst_clipboardguard.moc"
