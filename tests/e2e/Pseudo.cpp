// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/Pseudo.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString plain = u"aeiouycnszAEIOUYCNSZ"_s, accented = u"áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ"_s;
const QString rightToLeft = u"אבגדה "_s;

/// Date and time patterns must not be translated.
bool isPattern(const QString& text)
{
    static const QRegularExpression pattern(u"^[dMyHm]+([ ,.:]+[dMyHm]+)*$"_s);
    return pattern.match(text).hasMatch();
}

/// The maximum length of a text in the content, which translators must respect too.
qsizetype mostOf(const QString& file, const QString& key)
{
    if (key == u"name")
        return file.startsWith("families"_L1) ? 24 : file.contains(u'/') ? 32 : 1000;
    static const QHash<QString, qsizetype> limits{
        {u"short"_s, 18},   {u"say"_s, 80},  {u"setup"_s, 80},      {u"setup_short"_s, 80},
        {u"release"_s, 80}, {u"cues"_s, 80}, {u"cues_short"_s, 80}, {u"closing"_s, 80},
        {u"rule"_s, 130},   {u"ask"_s, 110}};
    return key == u"text" && file.contains("notices"_L1) ? 200 : limits.value(key, 1000);
}

/// Translates the strings of a texts file; ids and tables stay.
QString pseudoToml(const QString& file, const QString& toml)
{
    static const QRegularExpression string(uR"x("((?:[^"\\]|\\.)*)")x"_s), assigned(u"^(\\w+) = "_s);
    QString out, key;
    for (const QString& line : toml.split(u'\n')) {
        if (const auto match = assigned.match(line); match.hasMatch())
            key = match.captured(1);
        qsizetype from = 0;
        if (!line.startsWith(u'#') && !line.startsWith(u'[') && key != u"rules") {
            for (const auto& match : string.globalMatch(line)) {
                out += line.mid(from, match.capturedStart() - from) + u'"' +
                       pseudo(match.captured(1), mostOf(file, key)) + u'"';
                from = match.capturedEnd();
            }
        }
        out += line.mid(from) + u'\n';
    }
    return out;
}

} // namespace

QString pseudo(const QString& text, qsizetype most)
{
    static const QRegularExpression kept(u"%L?[0-9n]|\\{\\w+\\}|<[^>]*>|&\\w+;|\\\\.|\n"_s);
    if (text.trimmed().isEmpty() || isPattern(text))
        return text;
    QString out;
    qsizetype letters = 0, from = 0;
    const auto accent = [&](const QString& part) {
        for (const QChar c : part) {
            const qsizetype at = plain.indexOf(c);
            out += at < 0 ? c : accented[at];
        }
        letters += part.size();
    };
    for (const auto& match : kept.globalMatch(text)) {
        accent(text.mid(from, match.capturedStart() - from));
        out += match.captured(0);
        from = match.capturedEnd();
    }
    accent(text.mid(from));
    // The brackets and a space count as part of the extra length.
    const qsizetype longer = std::min((letters * 2 + 4) / 5, most - out.size()) - 3;
    QString more;
    for (qsizetype i = 0; i < longer; ++i)
        more += rightToLeft[i % rightToLeft.size()];
    more = more.trimmed();
    return u'[' + out.left(most - 2) + (more.isEmpty() ? more : u' ' + more) + u']';
}

QString outsidePseudo(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u']' && depth > 0)
            --depth;
        else if (c == u'[')
            ++depth;
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

PseudoTranslator::PseudoTranslator()
{
    (void)m_english.load(u":/i18n/unknot_en.qm"_s);
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment, int n) const
{
    const QString english = m_english.translate(context, source, comment, n);
    return pseudo(english.isNull() ? QString::fromUtf8(source) : english);
}

bool writePseudoContent(const QString& from, const QString& to)
{
    const QDir folder(from);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString target = to + u'/' + folder.relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
        if (!path.endsWith(".en.toml"_L1))
            continue;
        QFile english(path);
        QFile other(target.chopped(8) + u".xx.toml"_s);
        if (!english.open(QIODevice::ReadOnly) || !other.open(QIODevice::WriteOnly))
            return false;
        const QByteArray words = english.readAll();
        // The words for passphrases stay.
        other.write(QFileInfo(path).fileName() == u"words.en.toml"
                        ? words
                        : pseudoToml(folder.relativeFilePath(path), QString::fromUtf8(words)).toUtf8());
    }
    return true;
}

} // namespace unknot
