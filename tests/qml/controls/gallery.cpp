// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

// unknot_gallery [--size 412x915] [--mode dark] [--text 2] [--place player] [--open sheet]
//                [--systemdark] [--scroll 300] [--shot out.png]
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"Window size"_s, u"WxH"_s, u"412x915"_s},
                       {u"mode"_s, u"light, dark, \"high contrast\""_s, u"mode"_s, u"light"_s},
                       {u"text"_s, u"Text scale, 1 to 2"_s, u"factor"_s, u"1"_s},
                       {u"place"_s, u"today, player, choices, icons"_s, u"key"_s, u"today"_s},
                       {u"open"_s, u"sheet, toast, or focus7: the seventh tab stop"_s, u"what"_s, QString()},
                       {u"scroll"_s, u"Scroll down"_s, u"pixels"_s, u"0"_s},
                       {u"systemdark"_s, u"As if the system preferred dark"_s},
                       {u"shot"_s, u"Save a picture and leave"_s, u"file"_s}});
    parser.process(app);

    const QStringList size = parser.value(u"size"_s).split(u'x');
    QQmlApplicationEngine engine;
    engine.addImportPath(u":/qt/qml"_s);
    engine.setInitialProperties(
        {{u"width"_s, size.value(0).toInt()},
         {u"height"_s, size.value(1).toInt()},
         {u"mode"_s, int(QStringList{u"system"_s, u"light"_s, u"dark"_s, u"high contrast"_s}.indexOf(
                         parser.value(u"mode"_s)))},
         {u"systemDark"_s, parser.isSet(u"systemdark"_s)},
         {u"textScale"_s, parser.value(u"text"_s).toDouble()},
         {u"place"_s, parser.value(u"place"_s)},
         {u"open"_s, parser.value(u"open"_s)},
         {u"scroll"_s, parser.value(u"scroll"_s).toDouble()}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(GALLERY_DIR "/GalleryWindow.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;

    if (parser.isSet(u"shot"_s)) {
        auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        QTimer::singleShot(900, window, [&parser, window] {
            const bool saved = window->grabWindow().save(parser.value(u"shot"_s));
            QCoreApplication::exit(saved ? 0 : 1);
        });
    }
    return app.exec();
}
