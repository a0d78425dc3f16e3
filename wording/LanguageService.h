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
#include <future>
#include <memory>
#include <vector>

namespace unknot {

/// The locale for dates and numbers in texts of `language` ("en"): names of days and months in that language;
/// date order and first day of the week of the country of `system`, unless numbers are written differently
/// there: then, and for countries where the language is not common, those used internationally. "C" if
/// `system` is "C".
QLocale localeFor(const QString& language, const QLocale& system);

/// The languages with complete content, sorted: those with a content/phrases.LANG.toml.
QStringList contentLanguages(const QString& contentFolder);

/// The language's own name ("English"), from `language` in its phrases; its code if missing.
QString languageName(const QString& contentFolder, const QString& language);

/// The first of `wanted` (locale names as in QLocale::uiLanguages()) that is in `there`; "en" if none.
QString bestLanguage(const QStringList& wanted, const QStringList& there);

/// Owns the app's language. Switches everything that depends on it together: the texts of screens, terminal
/// and reports (Qt Linguist, `:/i18n`), the default locale for dates and numbers, and the content, which is
/// read on another thread; the first call that needs it waits. Create and use it on the main thread, once per
/// process.
class LanguageService final : public QObject
{
    Q_OBJECT

public:
    /// Uses `wanted` ("de"), or if that is "" the system's language if the content has it, else English.
    LanguageService(QString contentFolder, const QString& wanted);
    ~LanguageService() override;

    /// Changes the language. Objects obtained earlier (a running session) keep their texts.
    void change(const QString& wanted);

    const QString& language() const { return m_language; }
    QStringList available() const { return contentLanguages(m_contentFolder); }
    const QString& contentFolder() const { return m_contentFolder; }

    std::shared_ptr<const Catalogue> catalogue() const { return content().catalogue; }
    std::shared_ptr<const Wording> wording() const { return content().wording; }
    std::shared_ptr<const Vocabulary> vocabulary() const { return content().vocabulary; }
    /// Mistakes in the content of this language; the rest works.
    const Problems& problems() const { return content().problems; }

Q_SIGNALS:
    /// Emitted after everything above has changed.
    void changed();

private:
    struct Content
    {
        std::shared_ptr<const Catalogue> catalogue;
        std::shared_ptr<const Wording> wording;
        std::shared_ptr<const Vocabulary> vocabulary;
        Problems problems;
    };
    static Content read(const QString& contentFolder, const QString& language);
    void startReading(const QString& wanted);
    const Content& content() const { return m_reading.get(); }

    QString m_contentFolder, m_language;
    QTranslator m_translator;
    std::shared_future<Content> m_reading;
    std::vector<std::shared_ptr<const Catalogue>> m_former; ///< kept alive for jobs on other threads
};

/// Installs the translations of `language` from `:/i18n` in `translator` and sets the default locale. For
/// programs that do not load content with LanguageService. English also has a translation file, for its
/// plural forms.
void speak(const QString& language, QTranslator& translator);

} // namespace unknot
