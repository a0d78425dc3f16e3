// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"
#include "platform/Hardening.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    unknot::hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("unknot-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    return unknot::cli::run(app.arguments().mid(1));
}
