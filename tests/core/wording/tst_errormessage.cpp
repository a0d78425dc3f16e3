// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ErrorMessage.h"

#include <QHash>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QString text(ErrorCode code, const QString& part = {})
{
    return errorMessage({code, u"/home/ada/vaults/1/journal.db: the secret detail"_s, part});
}

} // namespace

class tst_VaultTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachTroubleInItsOwnWords();
    void saysWhatToDoNext();
    void tellsNothingPrivate();
};

void tst_VaultTrouble::saysEachTroubleInItsOwnWords()
{
    const std::vector<std::pair<ErrorCode, QString>> all{{ErrorCode::Unexpected, {}},
                                                         {ErrorCode::Unexpected, u"keychain"_s},
                                                         {ErrorCode::Unexpected, u"locked"_s},
                                                         {ErrorCode::WrongPassphrase, {}},
                                                         {ErrorCode::Damaged, u"header"_s},
                                                         {ErrorCode::Damaged, u"header copy"_s},
                                                         {ErrorCode::Damaged, u"data"_s},
                                                         {ErrorCode::Damaged, u"older"_s},
                                                         {ErrorCode::Damaged, u"inbox"_s},
                                                         {ErrorCode::Damaged, u"backup"_s},
                                                         {ErrorCode::NotFound, {}},
                                                         {ErrorCode::NotFound, u"slot"_s},
                                                         {ErrorCode::NoSpace, {}},
                                                         {ErrorCode::NoSpace, u"document"_s},
                                                         {ErrorCode::InUse, {}},
                                                         {ErrorCode::NewerFormat, {}},
                                                         {ErrorCode::Refused, {}},
                                                         {ErrorCode::Refused, u"code"_s},
                                                         {ErrorCode::Refused, u"slot"_s},
                                                         {ErrorCode::Refused, u"exists"_s},
                                                         {ErrorCode::CannotWrite, {}}};
    QHash<QString, QString> seen;
    for (const auto& [code, part] : all) {
        const QString name = u"%1 %2"_s.arg(int(code)).arg(part);
        const QString said = text(code, part);
        QVERIFY2(!seen.contains(said), qPrintable(name + u" as "_s + seen.value(said)));
        seen.insert(said, name);
    }
    // An unknown part falls back to the text of its code.
    QCOMPARE(text(ErrorCode::Damaged, u"?"_s), text(ErrorCode::Damaged, u"data"_s));
    QCOMPARE(text(ErrorCode::Usage), text(ErrorCode::Unexpected));
}

void tst_VaultTrouble::saysWhatToDoNext()
{
    for (int code = int(ErrorCode::Unexpected); code <= int(ErrorCode::CannotWrite); ++code) {
        const QString said = text(ErrorCode(code));
        QVERIFY(said.endsWith(u'.'));
        QVERIFY2(said.size() <= 200, qPrintable(said)); // one or two sentences
        QVERIFY(said.count(u". "_s) + said.count(u": "_s) <= 3);
    }
    QVERIFY(text(ErrorCode::WrongPassphrase).contains(u"try again"));
    QVERIFY(text(ErrorCode::NewerFormat).contains(u"Update"));
    QVERIFY(text(ErrorCode::NoSpace).contains(u"space"));
    QVERIFY(text(ErrorCode::NoSpace, u"document"_s).contains(u"another place"));
    QVERIFY(text(ErrorCode::Damaged, u"data"_s).contains(u"Restore"));
}

void tst_VaultTrouble::tellsNothingPrivate()
{
    for (int code = 1; code <= 10; ++code) {
        for (const QString& part :
             {u""_s, u"header"_s, u"data"_s, u"older"_s, u"slot"_s, u"code"_s, u"/home/ada"_s}) {
            const QString said = text(ErrorCode(code), part);
            QVERIFY2(!said.contains(u'/') && !said.contains(u"secret") && !said.contains(u"ada"),
                     qPrintable(said));
        }
    }
}

QTEST_GUILESS_MAIN(tst_VaultTrouble)
#include "tst_errormessage.moc"
