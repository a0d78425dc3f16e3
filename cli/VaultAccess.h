// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/storage/OpenVault.h"

#include <optional>

namespace unknot::cli {

/// What every command on a vault shares: where it is, and the secret that opens it, which comes from a file
/// or from standard input and never from the arguments.
void addVaultOptions(QCommandLineParser& parser, bool withPassphrase = true);
void addSecretOption(QCommandLineParser& parser, const QString& name, const QString& what);

/// Says what went wrong in plain words, with what to do next. Gives the exit code.
int tell(const Error& error);

/// The folder named by --vault. Nothing, with a message, when it is not given.
std::optional<QString> vaultPath(const QCommandLineParser& parser, const QString& command, int* code);
/// The passphrase in the file named by `option` ("-": standard input): one newline at the end is dropped, at
/// most 1 KiB.
std::optional<SecretBytes> readPassphrase(const QCommandLineParser& parser, const QString& option,
                                          const QString& command, int* code);
/// The recovery code in such a file.
std::optional<SecretBytes> readCode(const QCommandLineParser& parser, const QString& option,
                                    const QString& command, int* code);
/// Only one of these options may stand for standard input.
bool oneStandardInput(const QCommandLineParser& parser, const QStringList& options, const QString& command,
                      int* code);

/// Says so where local times count as UTC because zone data is missing.
void sayZone();

/// Opens with --passphrase-file (or --recovery-file, where that was added and given).
std::optional<OpenVault> openVault(const QCommandLineParser& parser, const QString& command, int* code);

/// The same, for what reads and writes times: calls sayZone(), and files what was dropped in while the vault
/// was locked.
std::optional<OpenVault> openJournal(const QCommandLineParser& parser, const QString& command, int* code);

/// The way in that was given, for what is no open vault yet.
struct WayIn
{
    SlotType type = SlotType::Passphrase;
    SecretBytes secret;
};
std::optional<WayIn> readWayIn(const QCommandLineParser& parser, const QString& command, int* code);

} // namespace unknot::cli
