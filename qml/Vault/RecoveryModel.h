// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/RecoveryCode.h"
#include "qml/Vault/VaultModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace unknot {

/// A new recovery code, from its creation until two of its groups were typed back. Only then does it open
/// the vault. Owned by its page.
class RecoveryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::VaultModel* vault READ vault WRITE setVault NOTIFY changed)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY changed) ///< number of the group to type back, from 1
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< why the last step failed; ""
    Q_PROPERTY(QString sheetPath READ sheetPath NOTIFY changed) ///< of the saved sheet; "" until saved

public:
    using QObject::QObject;

    VaultModel* vault() const { return m_vault; }
    void setVault(VaultModel* vault);
    QStringList groups() const { return m_code ? m_code->groups() : QStringList(); }
    int firstAsked() const { return m_first + 1; }
    int secondAsked() const { return m_second + 1; }
    bool saving() const { return m_saving; }
    QString errorText() const { return m_errorText; }
    QString sheetPath() const { return m_sheetPath; }

    /// Whether `typed` is the complete group `number`, counted from 1.
    Q_INVOKABLE bool fits(int number, const QString& typed) const;
    /// Adds the code to the vault if both groups fit. Emits confirmed(), or sets errorText().
    Q_INVOKABLE void confirm(const QString& first, const QString& second);
    /// Asks where to save a sheet to print, readable by the file's owner only. Sets sheetPath() once it has
    /// been read back; otherwise errorText().
    Q_INVOKABLE void saveSheet();

Q_SIGNALS:
    void changed();
    void confirmed();

private:
    void writeSheet(const PickedFile& where);

    VaultModel* m_vault = nullptr;
    std::optional<RecoveryCode> m_code;
    int m_first = 0, m_second = 1;
    bool m_saving = false;
    QString m_sheetPath, m_errorText;
};

} // namespace unknot
