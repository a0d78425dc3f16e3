// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <vector>

namespace unknot {

/// Somebody who keeps a journal on this device.
struct Person
{
    QString id;     ///< name of the vault's folder
    QString name;   ///< "" while there is only one and nobody asked
    int colour = 0; ///< 0 .. 5
};

/// The people of one device, each with a vault of their own in `root`/<id>. Names and colours lie in a plain
/// file, people.ini, since they are needed to choose before anything is unlocked; nothing else does. Where
/// that file is lost, the vaults are still found.
class People
{
public:
    static constexpr int colours = 6;

    explicit People(QString root) : m_root(std::move(root)) {}

    /// In the order in which they came.
    std::vector<Person> list() const;
    /// A new person without a vault yet; the folder is made by whoever makes the vault.
    Result<Person> add(const QString& name, int colour);
    Result<Done> change(const Person& person);
    /// Forgets name and colour; the vault is eraseVault()'s.
    void forget(const QString& id);

    QString path(const QString& id) const; ///< of the vault
    QString last() const;                  ///< who was here last; "" for nobody
    void setLast(const QString& id);

private:
    QString file() const;
    QString m_root;
};

} // namespace unknot
