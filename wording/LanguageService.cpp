// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/LanguageService.h"

#include "core/base/DataFile.h"

#include <QCoreApplication>
#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s; // the language of the source texts

} // namespace

QLocale localeFor(const QString& language, const QLocale& system)
{
    // Never the system's own locale: its dates and numbers may come from other languages (LC_TIME,
    // LC_NUMERIC).
    if (system.language() == QLocale::C)
        return QLocale::c();
    const QLocale usual(language);
    const QLocale there(usual.language(), system.territory());
    const auto writesNumbersAs = [](const QLocale& a, const QLocale& b) {
        return a.decimalPoint() == b.decimalPoint() && a.zeroDigit() == b.zeroDigit();
    };
    if (system.language() == usual.language() ||
        (there.territory() == system.territory() && writesNumbersAs(there, usual)))
        return there;
    return QLocale(usual.language(), QLocale::World);
}

QStringList contentLanguages(const QString& contentFolder)
{
    QStringList languages;
    for (const QString& file : QDir(contentFolder).entryList({u"phrases.*.toml"_s}, QDir::Files, QDir::Name))
        languages << file.section(u'.', 1, 1);
    return languages;
}

QString languageName(const QString& contentFolder, const QString& language)
{
    Problems ignored; // reported when the language is loaded
    const auto phrases = readDataFile(u"%1/phrases.%2.toml"_s.arg(contentFolder, language), &ignored);
    return phrases && phrases->has("language") ? phrases->string("language") : language;
}

QString bestLanguage(const QStringList& wanted, const QStringList& there)
{
    for (const QString& name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (there.contains(language))
            return language;
    }
    return english;
}

void speak(const QString& language, QTranslator& translator)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(u":/i18n/unknot_%1.qm"_s.arg(language)) ||
        translator.load(u":/i18n/unknot_%1.qm"_s.arg(english)))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(localeFor(language, QLocale::system()));
}

LanguageService::LanguageService(QString contentFolder, const QString& wanted)
    : m_contentFolder(std::move(contentFolder))
{
    startReading(wanted);
}

LanguageService::~LanguageService() = default;

void LanguageService::change(const QString& wanted)
{
    m_former.push_back(catalogue());
    startReading(wanted);
    Q_EMIT changed();
}

void LanguageService::startReading(const QString& wanted)
{
    m_language =
        bestLanguage(wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted}, available());
    speak(m_language, m_translator);
    m_reading = std::async(std::launch::async, read, m_contentFolder, m_language);
}

LanguageService::Content LanguageService::read(const QString& contentFolder, const QString& language)
{
    Content c;
    c.catalogue = std::make_shared<Catalogue>(Catalogue::load(contentFolder, language, &c.problems));
    c.wording = std::make_shared<Wording>(Wording::load(contentFolder, language, &c.problems));
    c.vocabulary =
        std::make_shared<Vocabulary>(Vocabulary::load(contentFolder, language, *c.catalogue, &c.problems));
    return c;
}

} // namespace unknot
