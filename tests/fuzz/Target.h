// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstddef>
#include <cstdint>

// Shared by all fuzz targets. A target is one file with the function below: libFuzzer calls it with generated
// bytes (script/fuzz), and replay.cpp with those of the kept corpus (script/test). It parses the bytes as an
// untrusted file and aborts if an invariant of the result is violated.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace unknot::fuzz {

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// Aborts with a message if the invariant is violated, in every build type.
inline void promise(bool kept, const char* what)
{
    if (!kept)
        qFatal("broken promise: %s", what);
}

/// A temporary folder for parsers that read by path.
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
