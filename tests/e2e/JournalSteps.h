// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/PainEntry.h"
#include "tests/e2e/Stage.h"

#include <optional>

namespace unknot {

// Steps shared by the tests of the journal.

/// The passphrase of the stage's journals.
extern const QString stageWords;

/// Creates a journal and leaves it open, on the home page. Through the models, not the UI.
bool makeJournal(Stage& stage);
/// Opens the locked journal in the same way.
bool unlock(Stage& stage, const QString& passphrase = stageWords);
/// Goes to a place of the home page through its tab or rail.
bool goTo(Stage& stage, const QString& place);
/// Chooses a day in the calendar of a DayField.
bool pickDay(Stage& stage, const QString& field, QDate day);
/// The short way to a page: `page` is a value of Router.Page.
bool openPage(Stage& stage, const char* page, const QVariantMap& properties = {});

/// Presses a button that asks for a place to save, and types a full path. False if the path is not accepted;
/// the file page is then still in front.
bool saveAt(Stage& stage, const QString& button, const QString& path);

/// Runs a job on the open journal and waits for the result.
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

/// Stores an entry; returns its id.
QString put(Stage& stage, const PainEntry& entry);
/// Stores a record of any kind.
QString put(Stage& stage, const Record& record);
/// An entry `daysAgo` days ago, at noon; 0 is now.
PainEntry entryOf(int daysAgo, int pain, const QStringList& places = {}, const QString& note = {});
/// All current records of a kind, newest first.
std::vector<Record> records(Stage& stage, Kind kind = Kind::Entry);
/// As records(), for entries.
std::vector<PainEntry> entries(Stage& stage);
/// Waits until there are `count` entries.
bool waitForEntries(Stage& stage, size_t count);

/// Everywhere below the window where a word occurs: items, objects, the contents of their properties and
/// models. As "Class.property".
QStringList placesOf(Stage& stage, const QString& word);

} // namespace unknot
