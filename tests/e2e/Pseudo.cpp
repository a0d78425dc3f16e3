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

/// Patterns of dates and times are no words.
bool isPattern(const QString& text)
{
    static const QRegularExpression pattern(u"^[dMyHm]+([ ,.:]+[dMyHm]+)*$"_s);
    return pattern.match(text).hasMatch();
}

/// The strings of a words file, each in the other language; ids and tables stay.
QString pseudoToml(const QString& toml)
{
    static const QRegularExpression string(uR"("((?:[^"\\]|\\.)*)")"_s);
    QString out;
    for (const QString& line : toml.split(u'\n')) {
        const QString start = line.trimmed();
        const bool words = !start.startsWith(u'#') && !start.startsWith(u'[') && !start.startsWith("rules ="_L1);
        qsizetype from = 0;
        if (words) {
            for (const auto& match : string.globalMatch(line)) {
                out += line.mid(from, match.capturedStart() - from) + u'"' + pseudo(match.captured(1)) + u'"';
                from = match.capturedEnd();
            }
        }
        out += line.mid(from) + u'\n';
    }
    return out;
}

} // namespace

QString pseudo(const QString& text)
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
    QString more;
    for (qsizetype i = 0; i < (letters * 2 + 4) / 5; ++i)
        more += rightToLeft[i % rightToLeft.size()];
    return u'[' + out + (letters > 2 ? u" "_s : QString()) + more.trimmed() + u']';
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
    // Qt's own texts go their own way.
    if (QByteArray(context).startsWith('Q'))
        return {};
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
        // The words for passphrases are what they are.
        other.write(QFileInfo(path).fileName() == u"words.en.toml"
                        ? words
                        : pseudoToml(QString::fromUtf8(words)).toUtf8());
    }
    return true;
}

} // namespace unknot
