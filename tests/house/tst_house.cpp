// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir source(QStringLiteral(UNKNOT_SOURCE_DIR));
const QStringList rooms{u"core"_s,  u"wording"_s,  u"report"_s, u"figure"_s, u"bodymap"_s,
                        u"media"_s, u"platform"_s, u"cli"_s,    u"qml"_s,    u"app"_s};

/// Allowed include paths of each module, as prefixes, in dependency order.
const QMap<QString, QStringList> mayInclude{
    {u"core/base"_s, {u"core/base/"_s}},
    {u"core/catalogue"_s, {u"core/base/"_s, u"core/catalogue/"_s}},
    {u"core/timeline"_s, {u"core/base/"_s, u"core/catalogue/"_s, u"core/timeline/"_s}},
    {u"core/session"_s, {u"core/base/"_s, u"core/catalogue/"_s, u"core/timeline/"_s, u"core/session/"_s}},
    {u"core/vault"_s, {u"core/base/"_s, u"core/vault/"_s}},
    {u"core/journal"_s,
     {u"core/base/"_s, u"core/catalogue/"_s, u"core/timeline/"_s, u"core/session/"_s, u"core/journal/"_s}},
    {u"core/insights"_s,
     {u"core/base/"_s, u"core/catalogue/"_s, u"core/timeline/"_s, u"core/session/"_s, u"core/journal/"_s,
      u"core/insights/"_s}},
    {u"core/safety"_s,
     {u"core/base/"_s, u"core/catalogue/"_s, u"core/timeline/"_s, u"core/session/"_s, u"core/journal/"_s,
      u"core/insights/"_s, u"core/safety/"_s}},
    {u"core/storage"_s, {u"core/base/"_s, u"core/vault/"_s, u"core/journal/"_s, u"core/storage/"_s}},
    // The upper layer: it may use all of core, but the rest of core may not use it.
    {u"core/services"_s, {u"core/"_s}},
    {u"core"_s, {u"core/"_s}},
    {u"wording"_s, {u"core/"_s, u"wording/"_s}},
    {u"report"_s, {u"core/"_s, u"wording/"_s, u"bodymap/"_s, u"report/"_s}},
    {u"figure"_s, {u"core/base/"_s, u"core/catalogue/Side.h"_s, u"figure/"_s}},
    {u"bodymap"_s, {u"core/base/"_s, u"core/catalogue/"_s, u"bodymap/"_s}},
    {u"media"_s, {u"core/"_s, u"wording/"_s, u"media/"_s}},
    {u"platform"_s, {u"core/"_s, u"platform/"_s}},
    {u"cli"_s,
     {u"core/"_s, u"wording/"_s, u"report/"_s, u"figure/"_s, u"bodymap/"_s, u"media/"_s, u"platform/"_s,
      u"cli/"_s}},
    {u"qml"_s, {u"core/"_s, u"wording/"_s, u"report/"_s, u"figure/"_s, u"bodymap/"_s, u"qml/"_s}},
    {u"app"_s,
     {u"core/"_s, u"wording/"_s, u"figure/"_s, u"bodymap/"_s, u"media/"_s, u"platform/"_s, u"qml/"_s,
      u"app/"_s}},
};
/// figure/Follow.* connects figure and timeline: a separate library (unknot_follow) in figure's folder.
const QString followRoom = u"figure/Follow."_s;

/// Qt modules that are incompatible with an MPL program using LGPL Qt, or that we avoid.
const QString forbiddenModules =
    u"Widgets|Sql|PrintSupport|Charts|DataVisualization|Graphs|Quick3D\\w*|Lottie|Bodymovin\\w*|"
    u"VirtualKeyboard|"
    "QuickTimeline|NetworkAuth|HttpServer|Mqtt|Coap|OpcUa|Protobuf\\w*|Grpc\\w*|ShaderTools\\w*"_s;

QString read(const QString& file)
{
    QFile f(source.filePath(file));
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

/// Files below the given folders whose name matches one of `names`, as paths from the top.
QStringList files(const QStringList& folders, const QStringList& names)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator it(source.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found << source.relativeFilePath(it.next());
    }
    found.sort();
    return found;
}

const QStringList cppNames{u"*.cpp"_s, u"*.h"_s, u"*.c"_s, u"*.mm"_s};

struct Include
{
    int line;
    QString path;
    bool quoted;
};
std::vector<Include> includesOf(const QString& file)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> list;
    int line = 0;
    for (const QString& text : read(file).split(u'\n')) {
        ++line;
        const auto match = form.match(text);
        if (match.hasMatch())
            list.push_back({line, match.captured(2), match.captured(1) == u"\""});
    }
    return list;
}

QStringList allowedFor(const QString& file)
{
    const QString room =
        mayInclude.contains(file.section(u'/', 0, 1)) ? file.section(u'/', 0, 1) : file.section(u'/', 0, 0);
    QStringList allowed = mayInclude.value(room);
    if (file.startsWith(followRoom))
        allowed << u"core/timeline/"_s << u"core/catalogue/"_s;
    return allowed;
}

bool startsWithOne(const QString& path, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& b) { return path.startsWith(b); });
}

/// "file:line: text" of every matching line of the files in `list`.
QStringList matches(const QStringList& list, const QString& pattern)
{
    const QRegularExpression form(pattern);
    QStringList found;
    for (const QString& file : list) {
        int line = 0;
        for (const QString& text : read(file).split(u'\n')) {
            ++line;
            if (form.match(text).hasMatch())
                found << u"%1:%2: %3"_s.arg(file).arg(line).arg(text.trimmed());
        }
    }
    return found;
}

/// Lines that match, except in files whose path starts with one of `but`.
QStringList found(const QStringList& folders, const QString& form, const QStringList& but)
{
    const QRegularExpression wanted(form);
    QStringList lines;
    for (const QString& file : files(folders, cppNames + QStringList{u"*.qml"_s})) {
        if (std::any_of(but.begin(), but.end(), [&](const QString& b) { return file.startsWith(b); }))
            continue;
        int line = 0;
        for (const QString& text : read(file).split(u'\n')) {
            ++line;
            if (wanted.match(text).hasMatch())
                lines << u"%1:%2: %3"_s.arg(file).arg(line).arg(text.trimmed());
        }
    }
    return lines;
}

void expectNone(const QStringList& found)
{
    QVERIFY2(found.isEmpty(), qUtf8Printable(u"\n"_s + found.join(u'\n')));
}

} // namespace

/// Project rules that can be checked automatically.
class TstHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAHouseToLookAt()
    {
        QVERIFY(files({u"core"_s}, cppNames).size() > 20);
        QVERIFY(!includesOf(u"core/timeline/Compile.cpp"_s).empty());
    }

    /// As docs/ARCHITECTURE.md says under "Dependencies".
    void noRoomIncludesFromAboveOrBeside()
    {
        QStringList wrong;
        for (const QString& file : files(rooms, cppNames)) {
            const QStringList allowed = allowedFor(file);
            for (const Include& include : includesOf(file)) {
                // "Name.h" is in the same folder; other includes of ours are relative to the top.
                const bool ours = include.quoted && include.path.contains(u'/');
                if (ours && !startsWithOne(include.path, allowed))
                    wrong << u"%1:%2: includes %3"_s.arg(file).arg(include.line).arg(include.path);
            }
        }
        expectNone(wrong);
    }

    void includesAreNamedFromTheTopAndThere()
    {
        QStringList wrong;
        for (const QString& file : files(rooms + QStringList{u"tests"_s}, cppNames)) {
            for (const Include& include : includesOf(file)) {
                if (!include.quoted || include.path.endsWith(u".moc"))
                    continue;
                const bool there = source.exists(include.path) ||
                                   QFileInfo(source.filePath(file)).dir().exists(include.path);
                if (include.path.contains(u"..") || !there)
                    wrong << u"%1:%2: includes %3"_s.arg(file).arg(include.line).arg(include.path);
            }
        }
        expectNone(wrong);
    }

    /// Programs must not contain code that only tests need.
    void nothingOfTestsIsCompiledIntoAProgram()
    {
        expectNone(
            matches(files(rooms, cppNames), u"#\\s*include\\s*[<\"](tests/|QTest|QtTest|QSignalSpy)"_s));
        expectNone(matches(files(rooms, {u"CMakeLists.txt"_s}), u"Qt6::(Quick)?Test\\b"_s));
    }

    void coreIsWithoutScreenAndSound()
    {
        expectNone(matches(
            files({u"core"_s, u"wording"_s}, cppNames),
            u"#\\s*include\\s*<(QGui|QPainter|QImage|QColor|QQ|QtQuick|QtQml|QtGui|QtMultimedia|QAudio|QDBus)"_s));
        expectNone(matches(files({u"core"_s, u"wording"_s}, {u"CMakeLists.txt"_s}), u"Qt6::(?!Core\\b)"_s));
    }

    /// Restricts which modules use cryptography and the database.
    void cryptographyAndDatabaseHaveOneRoomEach()
    {
        QStringList others = files(rooms, cppNames);
        others.removeIf([](const QString& f) { return f.startsWith(u"core/storage/"); });
        expectNone(matches(others, u"#\\s*include\\s*<(sqlite3|sqlcipher/.*)\\.h>"_s));
        others.removeIf([](const QString& f) { return f.startsWith(u"core/vault/"); });
        expectNone(matches(others, u"#\\s*include\\s*<(sodium|openssl/.*)\\.h>"_s));
        QVERIFY(!matches(files({u"core/vault"_s}, cppNames), u"include <sodium"_s).isEmpty());
    }

    void noForbiddenQtModule()
    {
        QStringList cmake =
            files(rooms + QStringList{u"tests"_s, u"cmake"_s}, {u"CMakeLists.txt"_s, u"*.cmake"_s});
        cmake << u"CMakeLists.txt"_s;
        expectNone(matches(cmake, u"Qt6?::(%1)\\b"_s.arg(forbiddenModules)));
        expectNone(matches(cmake, u"find_package\\(Qt.*\\b(%1)\\b"_s.arg(forbiddenModules)));
        expectNone(matches(
            files(rooms, cppNames),
            u"#\\s*include\\s*<(Qt(%1)\\b|QWidget|QApplication>|QSql|QPrinter|QMessageBox|QFileDialog)"_s.arg(
                forbiddenModules)));
        // Qt.labs.platform depends on QtWidgets.
        expectNone(matches(
            files(rooms, {u"*.qml"_s}),
            u"^\\s*import\\s+(QtCharts|QtGraphs|QtDataVisualization|QtQuick3D|Qt\\.labs\\.lottieqt|"
            "QtQuick\\.VirtualKeyboard|QtQuick\\.Timeline|Qt\\.labs\\.platform|QtQuick\\.LocalStorage)"_s));
    }

    /// Families, kit and positions are content, so the code must not refer to their ids.
    void noCodeNamesAFamilyAThingOrAPosition()
    {
        QStringList ids;
        for (const char* list : {"families", "kit", "positions"}) {
            static const QRegularExpression entry(u"^\\[\\[(family|kit|position)\\]\\]\\nid = \"(\\w+)\"$"_s,
                                                  QRegularExpression::MultilineOption);
            const QString text = read(u"content/%1.toml"_s.arg(QLatin1StringView(list)));
            qsizetype found = 0;
            for (auto it = entry.globalMatch(text); it.hasNext(); ++found)
                ids << it.next().captured(2);
            static const QRegularExpression head(u"^\\[\\[(family|kit|position)\\]\\]"_s,
                                                 QRegularExpression::MultilineOption);
            QVERIFY2(found > 0 && found == text.count(head), list);
        }
        // Ids with another meaning.
        const QMap<QString, QStringList> otherThings{
            {u"core/catalogue/Loader.cpp"_s, {u"desk"_s, u"wall"_s, u"chair"_s}}, // places of a routine
            {u"core/catalogue/Dosage.cpp"_s, {u"breathing"_s}},                   // a kind of work
        };
        static const QRegularExpression form(u"\"((?:\\\\.|[^\"\\\\])*)\"|//.*"_s);
        QStringList wrong;
        int literals = 0;
        for (const QString& file : files({u"core"_s, u"wording"_s, u"cli"_s, u"qml"_s}, cppNames)) {
            int line = 0;
            for (const QString& text : read(file).split(u'\n')) {
                ++line;
                for (auto it = form.globalMatch(text); it.hasNext(); ++literals) {
                    const QString literal = it.next().captured(1);
                    if (ids.contains(literal) && !otherThings.value(file).contains(literal))
                        wrong << u"%1:%2: names “%3”"_s.arg(file).arg(line).arg(literal);
                }
            }
        }
        QVERIFY(literals > 1000);
        expectNone(wrong);
    }

    /// Only LanguageService selects the language, and only DayText formats dates.
    void languageHasOnePlace()
    {
        const QStringList program{u"app"_s,    u"qml"_s,     u"cli"_s,
                                  u"report"_s, u"wording"_s, u"core/services"_s};
        expectNone(found(program, u"(u\"en\"_s|QStringLiteral\\(\"en\"\\))"_s,
                         {u"wording/LanguageService.cpp"_s, u"cli/"_s}));
        expectNone(found(
            program,
            u"u\"[^\"]*(\\bd MMM|MMMM|dddd)[^\"]*\"_s|toLocale(Date|Time)?String|Qt\\.format(Date|Time)"_s,
            {u"wording/DayText.cpp"_s}));
    }

    /// Setting keys appear only in the table of core/base/Settings.cpp.
    void settingsAreNamedInOneTable()
    {
        expectNone(found({u"app"_s, u"qml"_s, u"cli"_s, u"core/services"_s, u"core/safety"_s},
                         u"(etting|settingOf)\\((\\w+, )?(u\"|QStringLiteral)"_s, {}));
    }

    /// Between C++ and QML there are gadgets, list models and enums, which qmllint can check. A string is
    /// compared for what it says, never for a state; the two files named use ids of content.
    void screensAndModelsExchangeTypes()
    {
        expectNone(found({u"qml"_s}, u"QVariant(List|Map)\\b"_s, {}));
        expectNone(found({u"qml"_s}, u"(?<!typeof option )(?<!typeof modelData )[=!]== ?\"[^\"]|case \""_s,
                         {u"qml/BodyMap/BodyList.qml"_s, u"qml/Routines/RoutinesPage.qml"_s}));
    }

    /// A view model holds text and signals. What makes it longer belongs to core/services or wording.
    void viewModelsStaySmall()
    {
        constexpr int mostLines = 170;
        QStringList large;
        for (const QString& file : files({u"qml"_s}, {u"*.cpp"_s})) {
            const auto lines = read(file).count(u'\n');
            if (lines > mostLines)
                large << u"%1: %2 lines"_s.arg(file).arg(lines);
        }
        expectNone(large);
    }

    /// Other languages have different plural rules, so numbers in sentences use %n.
    void noPluralIsMadeByHand()
    {
        expectNone(
            found({u"app"_s, u"qml"_s, u"cli"_s, u"report"_s, u"wording"_s},
                  u"== 1\\s*\\?\\s*(\\w+::)?(qsTr|tr|translate)\\(|"
                  "tr\\(\"[^\"]*%1 (days|minutes|hours|seconds|weeks|entries|sessions|times|moves)\\b"_s,
                  {}));
    }

    void everySourceFileNamesItsLicence()
    {
        QStringList names = cppNames;
        names << u"*.qml"_s << u"*.cmake"_s << u"CMakeLists.txt"_s << u"*.toml"_s << u"*.py"_s << u"*.sh"_s
              << u"*.js"_s;
        QStringList all = files(rooms + QStringList{u"tests"_s, u"cmake"_s, u"content"_s}, names);
        all << u"CMakeLists.txt"_s << files({u"script"_s}, {u"*"_s}) << files({u".ci"_s}, {u"*"_s});
        QStringList wrong;
        for (const QString& file : std::as_const(all)) {
            const QStringList head = read(file).split(u'\n').mid(0, 4);
            const bool licence = !head.filter(u"SPDX-License-Identifier: MPL-2.0"_s).isEmpty();
            const bool authors = !head.filter(u"SPDX-FileCopyrightText: The Unknot authors"_s).isEmpty();
            if (!licence || !authors)
                wrong << file;
        }
        expectNone(wrong);
    }

    void everyTestIsRun()
    {
        QString cmake;
        for (const QString& file : files({u"tests"_s}, {u"CMakeLists.txt"_s}))
            cmake += read(file);
        QStringList wrong;
        for (const QString& file : files({u"tests"_s}, {u"tst_*.cpp"_s})) {
            if (!cmake.contains(QFileInfo(file).fileName()))
                wrong << file;
        }
        expectNone(wrong);
        // Each folder with tests must be added in tests/CMakeLists.txt.
        const QString top = read(u"tests/CMakeLists.txt"_s);
        for (const QString& part : {u"core"_s, u"cli"_s, u"house"_s})
            QVERIFY2(QRegularExpression(u"\\b%1\\b"_s.arg(part)).match(top).hasMatch(), qUtf8Printable(part));
    }

    void everySourceFileIsBuilt()
    {
        QString cmake;
        for (const QString& file : files(rooms, {u"CMakeLists.txt"_s}))
            cmake += read(file);
        QStringList wrong;
        for (const QString& file : files(rooms, {u"*.cpp"_s, u"*.qml"_s})) {
            if (!cmake.contains(QFileInfo(file).fileName()))
                wrong << file;
        }
        expectNone(wrong);
    }
};

QTEST_GUILESS_MAIN(TstHouse)
#include "tst_house.moc"
