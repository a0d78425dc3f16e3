// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"
#include "platform/Hardening.h"

#include <QGuiApplication>
#include <memory>

namespace {

/// Suppresses Qt's warning about a missing runtime directory, which is irrelevant in a terminal.
void message(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        unknot::cli::say(text);
}

} // namespace

int main(int argc, char** argv)
{
    unknot::hardenProcess();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    std::unique_ptr<QCoreApplication> app;
    qInstallMessageHandler(message);
    if (unknot::cli::needsFonts(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("unknot-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    return unknot::cli::run(QCoreApplication::arguments().mid(1));
}
