// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/catalogue/Catalogue.h"
#include "core/journal/Vocabulary.h"
#include "wording/Wording.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

namespace unknot {

/// How dates and numbers are written beside words of `language` ("en"): names of days and months in that
/// language, the order of a date, the decimal sign and the first day of the week as in the country of
/// `system`. The system's own locale where it speaks that language already, or none ("C").
QLocale localeFor(const QString& language, const QLocale& system);

/// The languages that the content has all words of, sorted: those with a content/phrases.LANG.toml.
QStringList contentLanguages(const QString& contentFolder);

/// What a language calls itself ("English"): `language` in its phrases. Its code where it does not say.
QString languageName(const QString& contentFolder, const QString& language);

/// The first of `wanted` (locale names as in QLocale::uiLanguages()) that is among `there`; "en" without one.
QString bestLanguage(const QStringList& wanted, const QStringList& there);

/// The one place that knows which language the app speaks. It makes everything that depends on it follow
/// together: the sentences of screens, terminal and reports (Qt Linguist, `:/i18n`), the default locale of
/// dates and numbers, and the content with its words. To be made and used on the main thread, once a process.
class LanguageService final : public QObject
{
    Q_OBJECT

public:
    /// Speaks `wanted` ("de"), or with "" the system's language where the content has it, else English.
    /// Content that is wrong or missing is in `problems`; the rest works.
    LanguageService(QString contentFolder, const QString& wanted, Problems* problems = nullptr);
    ~LanguageService() override;

    /// Changes the language for everybody. What is held already (a running session) keeps its words.
    void change(const QString& wanted, Problems* problems = nullptr);

    const QString& language() const { return m_language; }
    QStringList available() const { return contentLanguages(m_contentFolder); }
    const QString& contentFolder() const { return m_contentFolder; }

    std::shared_ptr<const Catalogue> catalogue() const { return m_catalogue; }
    std::shared_ptr<const Wording> wording() const { return m_wording; }
    std::shared_ptr<const Vocabulary> vocabulary() const { return m_vocabulary; }

Q_SIGNALS:
    /// Everything above is of the new language already.
    void changed();

private:
    void load(const QString& wanted, Problems* problems);

    QString m_contentFolder, m_language;
    QTranslator m_translator;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::vector<std::shared_ptr<const Catalogue>> m_former; ///< a job on another thread may still read them
};

/// Installs the sentences of `language` from `:/i18n` in `translator`, and the locale of its dates and
/// numbers. For programs that load no content of their own with it. English is always there: it holds the
/// singulars.
void speak(const QString& language, QTranslator& translator);

} // namespace unknot
