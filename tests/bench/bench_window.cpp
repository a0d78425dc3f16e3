// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The smallest Qt Quick window that shows text: what any app of this kind pays before it does anything of its
// own. script/bench starts it alternately with Unknot.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char** argv)
{
    QGuiApplication gui(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window {\n"
                    "    width: 412; height: 915; visible: true; color: '#f4efe6'\n"
                    "    Text { anchors.centerIn: parent; font.pixelSize: 24; color: '#1d4b4f'; text: 'A "
                    "window with text' }\n"
                    "}\n");
    return QGuiApplication::exec();
}
