// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/ClipboardGuard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// What KDE's, GNOME's and other clipboard managers know not to keep.
const QString secretHint = u"x-kde-passwordManagerHint"_s;

bool isInSecretField()
{
    const QObject* focus = QGuiApplication::focusObject();
    return focus && focus->property("inputMethodHints").toInt() & Qt::ImhSensitiveData;
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, std::function<bool(QClipboard::Mode)> owns,
                               QObject* parent)
    : QObject(parent), m_clipboard(clipboard), m_owns(std::move(owns))
{
    if (!m_owns) {
        m_owns = [&clipboard](QClipboard::Mode mode) {
            return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
        };
    }
    m_secret.setSingleShot(true);
    m_secret.setInterval(secretMs);
    connect(&m_secret, &QTimer::timeout, this, &ClipboardGuard::removeSecret);
    connect(&m_clipboard, &QClipboard::changed, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    forget();
}

void ClipboardGuard::look(QClipboard::Mode mode)
{
    if (mode == QClipboard::Selection) {
        if (m_owns(QClipboard::Selection) && isInSecretField())
            m_clipboard.clear(mode);
        return;
    }
    if (mode != QClipboard::Clipboard)
        return;
    const QMimeData* content = m_owns(QClipboard::Clipboard) ? m_clipboard.mimeData() : nullptr;
    if (content && content->hasFormat(secretHint))
        return; // our own mark
    m_secret.stop();
    if (!content || !content->hasText() || !isInSecretField())
        return;
    auto* marked = new QMimeData;
    marked->setText(content->text());
    marked->setData(secretHint, "secret");
    m_clipboard.setMimeData(marked);
    m_secret.start();
}

void ClipboardGuard::removeSecret()
{
    m_secret.stop();
    if (m_owns(QClipboard::Clipboard))
        m_clipboard.clear();
}

void ClipboardGuard::forget()
{
    if (m_secret.isActive())
        removeSecret();
    if (m_clipboard.supportsSelection() && m_owns(QClipboard::Selection))
        m_clipboard.clear(QClipboard::Selection);
}

} // namespace unknot
