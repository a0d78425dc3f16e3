// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/People.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultFolder.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSettings>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString lastKey = u"last"_s;
const QString orderKey = u"order"_s;
constexpr int longestName = 60;

} // namespace

QString People::file() const
{
    return m_root + u"/people.ini"_s;
}

QString People::path(const QString& id) const
{
    return m_root + u'/' + id;
}

std::vector<Person> People::list() const
{
    QSettings ini(file(), QSettings::IniFormat);
    QStringList ids = ini.value(orderKey).toStringList();
    for (const QString& folder : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        // Names with a dot were set aside: "<id>.before-restore-..."
        if (!ids.contains(folder) && !folder.contains(u'.') && VaultFolder{path(folder)}.isVault())
            ids << folder;
    }
    std::vector<Person> people;
    for (const QString& id : ids) {
        if (id.isEmpty() || id.contains(u'/') || id.startsWith(u'.'))
            continue;
        people.push_back({id, ini.value(id + u"/name"_s).toString().left(longestName),
                          std::clamp(ini.value(id + u"/colour"_s).toInt(), 0, colours - 1)});
    }
    return people;
}

Result<Person> People::add(const QString& name, int colour)
{
    if (auto made = makePrivateFolder(m_root); !made)
        return made.error();
    const Person person{
        QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'), name, colour};
    QStringList ids;
    for (const Person& p : list())
        ids << p.id;
    ids << person.id;
    {
        QSettings ini(file(), QSettings::IniFormat);
        ini.setValue(orderKey, ids);
    }
    if (auto done = change(person); !done)
        return done.error();
    return person;
}

Result<Done> People::change(const Person& person)
{
    QSettings ini(file(), QSettings::IniFormat);
    ini.setValue(person.id + u"/name"_s, person.name.left(longestName));
    ini.setValue(person.id + u"/colour"_s, person.colour);
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be written").arg(file()), {}};
    return Done();
}

void People::forget(const QString& id)
{
    QSettings ini(file(), QSettings::IniFormat);
    QStringList ids = ini.value(orderKey).toStringList();
    ids.removeAll(id);
    ini.setValue(orderKey, ids);
    ini.remove(id);
    if (ini.value(lastKey).toString() == id)
        ini.remove(lastKey);
}

QString People::last() const
{
    return QSettings(file(), QSettings::IniFormat).value(lastKey).toString();
}

void People::setLast(const QString& id)
{
    QSettings(file(), QSettings::IniFormat).setValue(lastKey, id);
}

} // namespace unknot
