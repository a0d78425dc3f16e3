// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/storage/OpenVault.h"

#include <QFile>
#include <optional>

namespace unknot::cli {

/// Options shared by all commands on a vault: its path, and the secret that opens it. The secret is read from
/// a file or standard input, never from the arguments.
void addVaultOptions(QCommandLineParser& parser, bool withPassphrase = true);
void addSecretOption(QCommandLineParser& parser, const QString& name, const QString& what);

/// Explains an error and what to do next. Returns the exit code.
int tell(const Error& error);

/// The folder given by --vault. Nothing, with a message, if it is missing.
std::optional<QString> vaultPath(const QCommandLineParser& parser, const QString& command, int* code);
/// Reads the passphrase from the file given by `option` ("-": standard input). At most 1 KiB; one trailing
/// newline is removed.
std::optional<SecretBytes> readPassphrase(const QCommandLineParser& parser, const QString& option,
                                          const QString& command, int* code);
/// As readPassphrase(), for the recovery code.
std::optional<SecretBytes> readCode(const QCommandLineParser& parser, const QString& option,
                                    const QString& command, int* code);
/// At most one of these options may refer to standard input.
bool oneStandardInput(const QCommandLineParser& parser, const QStringList& options, const QString& command,
                      int* code);

/// Opens a file, what the shell hands over, or standard input ("-"). Refuses devices and named pipes.
bool openInput(QFile* file, const QString& name);
/// Reads to the end, but at most `most` bytes. nullopt if that failed: what came before it is not everything.
std::optional<QByteArray> readUpTo(QFile& file, qint64 most);

/// Reports when local times count as UTC because time zone data is missing.
void sayZone();

/// Opens the vault with --passphrase-file, or --recovery-file if that option was added and given.
std::optional<OpenVault> openVault(const QCommandLineParser& parser, const QString& command, int* code);

/// As openVault(), for commands that read or write times: also calls sayZone() and files inbox entries.
std::optional<OpenVault> openJournal(const QCommandLineParser& parser, const QString& command, int* code);

/// The given secret, for a vault that is not open yet.
struct WayIn
{
    SlotType type = SlotType::Passphrase;
    SecretBytes secret;
};
std::optional<WayIn> readWayIn(const QCommandLineParser& parser, const QString& command, int* code);

} // namespace unknot::cli
