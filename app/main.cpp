// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/Application.h"
#include "platform/Hardening.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    unknot::hardenProcess();
    QGuiApplication gui(argc, argv);
    unknot::setIdentity();
    unknot::Application application;
    return application.run();
}
