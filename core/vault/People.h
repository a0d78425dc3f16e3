// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <vector>

namespace unknot {

/// A person with a journal on this device.
struct Person
{
    QString id;     ///< name of the vault's folder
    QString name;   ///< "" while there is only one person and no name was given
    int colour = 0; ///< 0 .. 5
};

/// The people on a device, each with a vault in `root`/<id>. Only names and colours are stored in a plain
/// file, people.ini, as they are needed to choose a person before unlocking. If that file is lost, the vaults
/// are still found.
class People
{
public:
    static constexpr int colours = 6;

    explicit People(QString root) : m_root(std::move(root)) {}

    /// In order of creation.
    std::vector<Person> list() const;
    /// Adds a person without a vault; creating the vault creates the folder.
    Result<Person> add(const QString& name, int colour);
    Result<Done> change(const Person& person);
    /// Removes name and colour; eraseVault() removes the vault.
    void forget(const QString& id);

    QString path(const QString& id) const; ///< of the vault
    QString last() const;                  ///< id of the last person; "" for none
    void setLast(const QString& id);

private:
    QString file() const;
    QString m_root;
};

} // namespace unknot
