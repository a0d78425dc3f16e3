// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// A saved copy of a vault, as generated and with a valid checksum.
#include "tests/fuzz/Target.h"

#include "core/storage/BackupFile.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace unknot;

namespace {

void read(const QByteArray& bytes)
{
    static const fuzz::Scratch scratch;
    const QString path = scratch.write(QStringLiteral("copy"), bytes);
    const auto head = readBackupHead(path);
    if (!head)
        return;
    const QString database = scratch.path(QStringLiteral("database"));
    fuzz::promise(extractDatabase(path, database).ok(), "what has a good head can be taken out");
    fuzz::promise(QFileInfo(database).size() == head->databaseSize, "all of the database is taken out");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytes(data, size);
    read(bytes);
    read(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256));
    return 0;
}
