// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstddef>
#include <cstdint>

// What every fuzz target needs. A target is one file with the function below: libFuzzer calls it with bytes
// of its own making (script/fuzz), and replay.cpp with those of the kept corpus (script/test). It reads the
// bytes as a file from elsewhere, and aborts where a promise about what was read does not hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace unknot::fuzz {

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// Ends the run with a report where a promise is broken, in every kind of build.
inline void promise(bool kept, const char* what)
{
    if (!kept)
        qFatal("broken promise: %s", what);
}

/// A folder for what is read by path; gone with the process.
class Scratch
{
public:
    QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return file.fileName();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace unknot::fuzz
