// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"
#include "core/services/VaultSession.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Copies of the journal, bringing one back, setting a lost one aside, and deleting everything.
class VaultCare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QVariantList copies READ copies NOTIFY changed) ///< of {file, when, text}, newest first
    Q_PROPERTY(QString busy READ busy NOTIFY changed)          ///< "", "copy", "check", "restore", "erase"
    Q_PROPERTY(QString done READ done NOTIFY changed)          ///< how the last wish ended, in words; ""
    Q_PROPERTY(
        QVariantMap preview READ preview NOTIFY changed) ///< of the copy looked into: text, file; empty

public:
    VaultCare(VaultSession& vault, FilePicker& files, QObject* parent = nullptr);

    QVariantList copies() const;
    QString busy() const { return m_busy; }
    QString done() const { return m_done; }
    QVariantMap preview() const { return m_preview; }

    /// One file where the person says, encrypted as the journal is; checked after writing.
    Q_INVOKABLE void saveCopy();
    /// Asks for a copy that is kept elsewhere: copyFound() unless the person gives up.
    Q_INVOKABLE void findCopy();
    /// Looks at every page, every row and both key files.
    Q_INVOKABLE void check();
    /// Opens a copy with the passphrase (or code) of its day and tells what is in it; changes nothing.
    Q_INVOKABLE void look(const QString& file, const QString& secret, bool isCode);
    /// Puts the copy last looked into in the journal's place; the journal as it is now is set aside.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void forgetPreview();
    /// The vault's folder gets another name; a fresh journal can begin.
    Q_INVOKABLE void setAside();
    /// For good: journal, copies, keys.
    Q_INVOKABLE void eraseEverything();
    /// What is done unasked: the automatic copy when one is due, and once a week a look at everything. Called
    /// when the journal opens and hourly while it is.
    void lookAfter();

Q_SIGNALS:
    void changed();
    void copyFound(const QString& file);
    void setAsideDone();
    void restored();
    void erased();

private:
    void checkWeekly();
    void writeCopy(const PickedFile& where);
    void begin(const QString& what);
    void end(const Result<Done>& result, const QString& text);

    VaultSession& m_vault;
    FilePicker& m_files;
    QString m_busy, m_done;
    QVariantMap m_preview;
    QTimer m_hourly;
    std::shared_ptr<SecretBytes> m_previewSecret;
    SlotType m_previewType = SlotType::Passphrase;
};

} // namespace unknot
