// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/Application.h"
#include "platform/Hardening.h"
#include "platform/OneInstance.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QWindow>
#include <cstdio>
#include <string_view>

namespace {

void showWindows()
{
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (!window->isVisible())
            continue;
        window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
        window->raise();
        window->requestActivate();
    }
}

/// Before anything that needs a display. Returns whether that was all that was asked for.
bool answersOnTheTerminal(int argc, char** argv)
{
    const std::string_view asked = argc > 1 ? argv[1] : "";
    if (asked == "--version") {
        std::puts("unknot " UNKNOT_VERSION);
        return true;
    }
    if (asked == "--help" || asked == "-h") {
        std::puts("usage: unknot [--help | --version]\n\nOpens Unknot. See unknot-cli --help for what works "
                  "in a terminal.");
        return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    unknot::hardenProcess();
    if (answersOnTheTerminal(argc, argv))
        return 0;
    QGuiApplication gui(argc, argv);
    unknot::setIdentity();
    unknot::OneInstance instance(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (instance.hasAskedAnother())
        return 0;
    instance.watch(showWindows);
    unknot::Application application;
    return application.run();
}
