// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/PainEntry.h"
#include "tests/e2e/Stage.h"

#include <optional>

namespace unknot {

// What tests of the journal do again and again.

/// The words with which stages lock their journals.
extern const QString stageWords;

/// A journal of one's own, just made and open; the home page is in front. By the models, not by hand.
bool makeJournal(Stage& stage);
/// Opens the locked one in the same way.
bool unlock(Stage& stage, const QString& passphrase = stageWords);
/// To a place of the home page, by its tab or its rail.
bool goTo(Stage& stage, const QString& place);
/// The short way to a page: `page` is a value of Router.Page.
bool openPage(Stage& stage, const char* page, const QVariantMap& properties = {});

/// Presses what asks for a place to save, and types a whole path where the app asks. False when that path
/// will not do, with the page for choosing still in front.
bool saveAt(Stage& stage, const QString& button, const QString& path);

/// Asks the open journal and waits for the answer.
template <class Job>
auto inJournal(Stage& stage, Job job)
{
    using Answer = std::invoke_result_t<Job&, JournalStore&>;
    std::optional<Answer> answer;
    QObject here;
    stage.vault().session().keeper().ask(&here, std::move(job),
                                         [&answer](Answer got) { answer.emplace(std::move(got)); });
    if (!stage.waitFor([&] { return answer.has_value(); }))
        qFatal("the journal does not answer");
    return std::move(*answer);
}

/// Puts an entry in; gives back its id.
QString put(Stage& stage, const PainEntry& entry);
/// The same of a record of any kind.
QString put(Stage& stage, const Record& record);
/// An entry of so many days ago, at noon; 0 is now.
PainEntry entryOf(int daysAgo, int pain, const QStringList& places = {}, const QString& note = {});
/// All records of a kind that count, newest first.
std::vector<Record> records(Stage& stage, Kind kind = Kind::Entry);
/// The same as entries.
std::vector<PainEntry> entries(Stage& stage);
/// Waits until there are so many.
bool waitForEntries(Stage& stage, size_t count);

/// Everywhere below the window where a word is: items, objects, what their properties and models hold. As
/// "Class.property".
QStringList placesOf(Stage& stage, const QString& word);

} // namespace unknot
