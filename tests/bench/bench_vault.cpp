// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// bench_vault FOLDER: a journal of 100,000 entries over ten years, alternately in a vault and in plain SQLite
// with the same schema. Reading and bulk writing are measured by CPU time; saving one entry, which waits for
// the disk, by wall-clock time. Evaluates the notices as the app does when it opens. Leaves both databases in
// FOLDER.
#include "tests/bench/Samples.h"

#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"
#include "core/safety/Notices.h"
#include "core/storage/AsyncVault.h"
#include "core/storage/Backup.h"
#include "core/storage/OpenVault.h"
#include "core/storage/Schema.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QTimeZone>
#include <algorithm>
#include <functional>
#include <map>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 3653, perDay = 27, total = 100'000, chunk = 10'000, rounds = 15, saves = 400,
              saveRounds = 5;
const QDate firstDay(2016, 1, 1);
constexpr qint64 dayMs = 24LL * 3600 * 1000;

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(result.value());
}

/// Realistic entries: notes of 100 to 300 bytes from a hundred words, one to three places.
std::vector<Record> entries()
{
    QRandomGenerator random(20260101);
    QStringList words;
    for (int i = 0; i < 100; ++i) {
        QString word;
        for (int letters = 3 + random.bounded(7); letters > 0; --letters)
            word += QChar(u'a' + random.bounded(26));
        words << word;
    }
    const QStringList places{u"lower_back_left"_s, u"neck_right"_s, u"knee_front_left"_s, u"abdomen"_s,
                             u"head"_s};
    std::vector<Record> made;
    for (int i = 0; i < total; ++i) {
        PainEntry e;
        e.at = Moment::of(firstDay.addDays(i / perDay)
                              .startOfDay(QTimeZone::utc())
                              .toUTC()
                              .addSecs(i % perDay * 3000 + 600));
        e.pain = random.bounded(11);
        for (int n = 1 + random.bounded(3); n > 0; --n)
            e.regions.push_back({places[random.bounded(4)], random.bounded(11)});
        if (i % 5000 == 7)
            e.regions = {{places[4], 3}};
        e.words = {random.bounded(2) ? u"aching"_s : u"stiff"_s};
        e.sleep = 1 + random.bounded(5);
        if (i % perDay == 3)
            e.wokeByPain = i % 2 == 0;
        if (i % perDay == 5)
            e.medicineFor = u"headache"_s;
        for (const int size = 100 + random.bounded(200); e.note.size() < size;)
            e.note += words[random.bounded(words.size())] + u' ';
        e.note += i % 10 == 3 ? u"walked"_s : i % 10'000 == 5'000 ? u"thunderstorm"_s : QString();
        made.push_back(toRecord(e));
    }
    return made;
}

/// A session of eight techniques per day, and the weekly questions.
std::vector<Record> sessions()
{
    std::vector<Record> made;
    for (int day = 0; day < days; ++day) {
        const QDateTime morning = QDateTime(firstDay.addDays(day), QTime(8, 0), QTimeZone::utc()).toUTC();
        SessionRecord s;
        s.at = Moment::of(morning);
        s.before = day % 6;
        for (int move = 0; move < 8; ++move) {
            LogEntry e;
            e.step = e.technique = u"move_%1"_s.arg((day + move) % 40);
            e.outcome = Outcome::Done;
            s.log.entries.push_back(e);
        }
        made.push_back(toRecord(s));
        if (day % 7 == 0)
            made.push_back(toRecord(Peg{{}, Source::App, Moment::of(morning), day % 5, 4, 4}));
    }
    return made;
}

/// The rules and their dependencies.
struct Rules
{
    Problems problems;
    Catalogue catalogue = Catalogue::load(defaultContentFolder(), u"en"_s, &problems);
    std::vector<NoticeRule> notices =
        readNoticeRules(defaultContentFolder() + u"/safety"_s, u"en"_s, catalogue, &problems).value();
};

/// A journal with the means to close and reopen it.
struct Subject
{
    const char* name;
    std::function<void()> open, close;
    std::function<JournalStore&()> journal;
    std::map<QByteArray, std::vector<double>> samples; ///< ms
};

/// Runs both alternately, so that other load affects both.
void inTurns(std::vector<Subject>& subjects, const char* what, int times,
             const std::function<void(JournalStore&)>& work)
{
    for (int i = 0; i < times; ++i) {
        for (Subject& s : subjects) {
            const double before = cpuSeconds();
            work(s.journal());
            s.samples[what].push_back((cpuSeconds() - before) * 1000);
        }
    }
}

/// The first read after opening, and the following ones.
void coldAndWarm(std::vector<Subject>& subjects, const QByteArray& what,
                 const std::function<void(JournalStore&)>& work)
{
    for (int i = 0; i < rounds; ++i) {
        for (Subject& s : subjects) {
            s.close();
            s.open();
        }
        inTurns(subjects, what + "_cold", 1, work);
    }
    inTurns(subjects, what + "_warm", rounds, work);
}

void measure(std::vector<Subject>& subjects)
{
    const std::vector<Record> all = entries();
    for (int from = 0; from < total; from += chunk) {
        const std::vector<Record> some(all.begin() + from, all.begin() + from + chunk);
        inTurns(subjects, "bulk", 1, [&](JournalStore& j) { need(j.putAll(some)); });
    }
    for (int i = 0; i < rounds; ++i) {
        for (Subject& s : subjects) {
            s.close();
            const double before = cpuSeconds();
            s.open();
            s.samples["open"].push_back((cpuSeconds() - before) * 1000);
        }
    }

    const std::vector<Record> more = sessions();
    for (Subject& s : subjects)
        need(s.journal().putAll(more));
    const QDate last = firstDay.addDays(days - 20);
    const qint64 end = last.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    coldAndWarm(subjects, "month", [&](JournalStore& j) { need(j.marks(last.addDays(-31), last)); });
    RecordQuery page;
    page.fromMs = end - 90 * dayMs;
    page.toMs = end;
    page.limit = 50;
    coldAndWarm(subjects, "range", [&](JournalStore& j) {
        if (need(j.marks(last.addDays(-90), last.addDays(-1))).size() < 2000)
            qFatal("the range is not what it should be");
        need(j.find(page));
    });
    RecordQuery whole = page;
    whole.limit = -1;
    coldAndWarm(subjects, "whole_range", [&](JournalStore& j) { need(j.find(whole)); });
    const Rules rules;
    const Moment at = Moment::of(last.startOfDay(QTimeZone::utc()).toUTC());
    coldAndWarm(subjects, "notices", [&](JournalStore& j) {
        NoticeInput input{need(j.find(noticeQuery(rules.notices, at))), {}, at};
        if (input.records.size() < 3000 || notices(input, rules.notices, rules.catalogue).size() < 3)
            qFatal("the notices are not what they should be");
    });
    const auto search = [&](const char* what, const QString& text, const QString& region, size_t found) {
        RecordQuery q;
        q.text = text;
        q.region = region;
        q.limit = 50;
        coldAndWarm(subjects, what, [&](JournalStore& j) {
            if (need(j.find(q)).size() != found)
                qFatal("%s finds something else", what);
        });
    };
    search("search_common", u"walked"_s, {}, 50);
    search("search_rare", u"Thunderstorm"_s, {}, 10);
    search("search_absent", u"xylophone"_s, {}, 0);
    search("region_common", {}, u"lower_back"_s, 50);
    search("region_rare", {}, u"head"_s, 20);

    for (int round = 0; round < saveRounds; ++round) {
        for (Subject& s : subjects) {
            std::vector<double> took;
            for (int i = 0; i < saves; ++i) {
                Record r = all[size_t(i)];
                QElapsedTimer timer;
                timer.start();
                need(s.journal().put(std::move(r)));
                took.push_back(double(timer.nsecsElapsed()) * 1e-6);
            }
            std::sort(took.begin(), took.end());
            s.samples["save"].push_back(took[size_t(saves) / 2]);
            s.samples["save_p99"].push_back(took[size_t(saves) * 99 / 100]);
            // What locking waits for: a checkpoint, and wiping keys and cache.
            QElapsedTimer timer;
            timer.start();
            s.close();
            s.samples["close"].push_back(double(timer.nsecsElapsed()) * 1e-6);
            s.open();
        }
    }
}

/// Locks at different moments of making a copy as the app does, and reports the worst. The file itself is
/// written on another thread, which the lock does not wait for.
void lockWhileCopying(const QString& path, const SecretBytes& secret)
{
    constexpr int moments = 24, stepMs = 25;
    AsyncVault vault([] { return KdfCost(); });
    vault.setPath(path);
    std::vector<double> took;
    for (int i = 0; i < moments; ++i) {
        bool opened = false;
        vault.unlock(SlotType::Recovery, secret.copy(), [&opened](const Result<Done>&) { opened = true; });
        while (!opened)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        vault.withVault(
            [](OpenVault& v) -> Result<Done> {
                const auto copy = prepareBackup(v, QDateTime::currentDateTimeUtc());
                return copy ? Result<Done>(Done()) : copy.error();
            },
            [](const Result<Done>&) {});
        QThread::msleep(unsigned(i * stepMs));
        QElapsedTimer timer;
        timer.start();
        vault.lock();
        took.push_back(double(timer.nsecsElapsed()) * 1e-6);
    }
    report("vault/lock_copying", "ms", {*std::max_element(took.begin(), took.end())});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    const SecretBytes secret = SecretBytes::random(16);
    const QString vaultPath = folder + u"/vault"_s, plainPath = folder + u"/plain.db"_s;

    std::unique_ptr<OpenVault> vault;
    vault = std::make_unique<OpenVault>(
        need(OpenVault::create(vaultPath, SlotType::Recovery, secret, KdfCost())));
    const VaultKeys keys(vault->vault().keys().master().copy());
    std::unique_ptr<Database> database;
    std::unique_ptr<JournalDatabase> journal;
    const auto openPlain = [&] {
        database =
            std::make_unique<Database>(need(Database::open(plainPath, Database::Mode::Plain, nullptr)));
        need(migrate(*database));
        journal = std::make_unique<JournalDatabase>(*database, Bytes<16>());
    };
    openPlain();
    std::vector<Subject> subjects{{"vault",
                                   [&] {
                                       vault = std::make_unique<OpenVault>(need(OpenVault::openWithMaster(
                                           vaultPath, VaultKeys(keys.master().copy()))));
                                   },
                                   [&] { vault.reset(); },
                                   [&]() -> JournalStore& { return vault->journal(); },
                                   {}},
                                  {"plain",
                                   openPlain,
                                   [&] {
                                       journal.reset();
                                       database.reset();
                                   },
                                   [&]() -> JournalStore& { return *journal; },
                                   {}}};
    measure(subjects);
    for (const Subject& s : subjects) {
        for (const auto& [what, samples] : s.samples)
            report((QByteArray(s.name) + '/' + what).constData(), "ms", samples);
    }
    vault.reset();
    lockWhileCopying(vaultPath, secret);
    return 0;
}
