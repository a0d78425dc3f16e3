// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/Application.h"
#include "platform/Hardening.h"
#include "platform/OneInstance.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QWindow>

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

} // namespace

int main(int argc, char** argv)
{
    unknot::hardenProcess();
    QGuiApplication gui(argc, argv);
    unknot::setIdentity();
    unknot::OneInstance instance(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (instance.hasAskedAnother())
        return 0;
    instance.watch(showWindows);
    unknot::Application application;
    return application.run();
}
