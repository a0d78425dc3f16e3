// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace unknot {

/// A temporary content folder for a test.
class ContentFolder
{
public:
    /// Fills `to` with a copy of the shipped content, for modification.
    static void copyShipped(ContentFolder& to)
    {
        const QDir from(QStringLiteral(UNKNOT_SOURCE_DIR "/content"));
        for (const QString& folder : {QStringLiteral("."), QStringLiteral("techniques"),
                                      QStringLiteral("routines"), QStringLiteral("safety")}) {
            for (const QString& file :
                 QDir(from.filePath(folder)).entryList({QStringLiteral("*.toml")}, QDir::Files))
                to.write(folder + QLatin1Char('/') + file,
                         read(from.filePath(folder + QLatin1Char('/') + file)));
        }
    }

    /// Copies one more folder of the shipped content.
    void copyFolder(const QString& folder) const
    {
        const QDir from(QStringLiteral(UNKNOT_SOURCE_DIR "/content/") + folder);
        for (const QString& file : from.entryList({QStringLiteral("*.toml")}, QDir::Files))
            write(folder + QLatin1Char('/') + file, read(from.filePath(file)));
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }

    QString write(const QString& name, const QByteArray& text) const
    {
        const QString full = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qUtf8Printable(full));
        return full;
    }

    /// Replaces the first occurrence of `from` in a file and returns its line number; 0 if not found.
    int replace(const QString& name, const QByteArray& from, const QByteArray& to) const
    {
        QByteArray text = read(m_dir.filePath(name));
        const qsizetype at = text.indexOf(from);
        if (at < 0)
            return 0;
        const int line = 1 + int(text.left(at).count('\n'));
        write(name, text.replace(at, from.size(), to));
        return line;
    }

    void remove(const QString& name) const { QFile::remove(m_dir.filePath(name)); }

private:
    QTemporaryDir m_dir;
};

} // namespace unknot
