// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/VaultMaintenance.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// VaultMaintenance in words, for the pages about copies and about deleting everything.
class VaultCare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QVariantList copies READ copies NOTIFY changed) ///< of {file, text}, newest first
    /// What runs: "", "copy", "check", "look", "restore", "set-aside", "erase"
    Q_PROPERTY(QString busy READ busy NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< how the last wish ended, in words; ""
    Q_PROPERTY(
        QVariantMap preview READ preview NOTIFY changed) ///< of the copy looked into: text, file; empty

public:
    VaultCare(VaultMaintenance& maintenance, FilePicker& files, QObject* parent = nullptr);

    QVariantList copies() const;
    QString busy() const;
    QString done() const;
    QVariantMap preview() const;

    /// Asks where a copy shall be, and saves it there.
    Q_INVOKABLE void saveCopy();
    /// Asks for a copy that is kept elsewhere: copyFound() unless the person gives up.
    Q_INVOKABLE void findCopy();
    Q_INVOKABLE void check() { m_maintenance.check(); }
    /// Opens a copy with the passphrase (or code) of its day and tells what is in it; changes nothing.
    Q_INVOKABLE void look(const QString& file, const QString& secret, bool isCode);
    Q_INVOKABLE void restore() { m_maintenance.restore(); }
    Q_INVOKABLE void forgetPreview() { m_maintenance.forgetPreview(); }
    Q_INVOKABLE void setAside() { m_maintenance.setAside(); }
    Q_INVOKABLE void eraseEverything() { m_maintenance.eraseEverything(); }

Q_SIGNALS:
    void changed();
    void copyFound(const QString& file);
    void setAsideDone();
    void erased();

private:
    VaultMaintenance& m_maintenance;
    FilePicker& m_files;
};

} // namespace unknot
