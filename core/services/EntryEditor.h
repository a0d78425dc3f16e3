// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/journal/PainEntry.h"
#include "core/storage/AsyncVault.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace unknot {

class Drafts;
class Vocabulary;

/// Edits a new or stored entry. A draft is saved to the journal shortly after the last change and on keep(),
/// so that a lock or a crash loses nothing; while the disk is full it is kept in memory (Drafts). While the
/// journal is locked the entry is sealed into the inbox; there is no draft then.
///
/// A value that is out of range or unknown is refused: the entry stays unchanged and error() gives the
/// reason. Each setter emits changed(). Locking the journal discards everything here, including unsaved
/// input: call keep() before. Input made before the journal is opened stays and is saved to the open journal.
///
/// Lives on the UI thread; never blocks. The journal, the drafts and the clock must outlive it.
class EntryEditor final : public QObject
{
    Q_OBJECT

public:
    EntryEditor(AsyncVault& keeper, Drafts& drafts, std::shared_ptr<const Vocabulary> vocabulary,
                const WallClock& clock, QObject* parent = nullptr);

    /// The entry as edited so far. Its pain is valid only when hasPain(). While isNow(), its time is when
    /// editing began; saving updates it.
    const PainEntry& entry() const { return m_typed.entry; }
    bool hasPain() const { return m_typed.painSaid; }
    bool isNow() const { return m_typed.now; }
    bool isNew() const { return m_typed.entry.id.isEmpty(); } ///< false while correcting a stored entry
    bool isEmpty() const { return m_typed.isEmpty(); }        ///< nothing entered, except perhaps the time
    bool isSaving() const { return m_saving; }
    /// if not, saving seals the entry and nothing can be read
    bool isOpen() const { return m_keeper.isOpen(); }
    /// Why the last change was refused, or why saving or loading failed; cleared by the next change. `part`
    /// is the field as named in docs/JOURNAL_FORMAT.md, or "inbox": too many entries wait for the locked
    /// journal.
    const std::optional<Error>& error() const { return m_error; }

    // From the journal; empty while it is locked or not read yet.
    const std::optional<PainEntry>& newest() const { return m_newest; } ///< the person's newest entry
    const QStringList& recentPlaces() const { return m_recent; }        ///< at most four, most frequent first
    QStringList furtherPlaces() const; ///< the selected ones that are not recent
    /// True when no place was used recently, as far as known.
    bool isNewcomer() const { return !isOpen() || (m_isRead && m_recent.isEmpty()); }
    /// The time of the newest saved draft, if any. Beginning another entry leaves it as it is.
    std::optional<Moment> unfinished() const;
    bool asksFunctionFirst() const { return m_functionFirst; } ///< ask what got done before asking about pain

    void setPain(int pain);                    ///< 0 .. 10
    void togglePlace(const QString& id);       ///< full id
    void toggleBothSides(const QString& base); ///< selects both sides, or deselects both
    /// The level of a selected place, 0 .. 10; nothing: that of the entry.
    void setPlaceLevel(const QString& id, std::optional<int> level);
    /// `list`: `words`, `eased`, `worsened` or `spots`.
    void tick(QStringList PainEntry::*list, const QString& id, bool on);
    /// `scale`: `sleep`, `mood`, `stress` or `energy`. 1 .. 5; nothing: not answered.
    void setScale(std::optional<int> PainEntry::*scale, std::optional<int> value);
    /// `question`: `wokeByPain`, `stoppedActivity` or `newWeakness`. Nothing: not answered.
    void setAnswer(std::optional<bool> PainEntry::*question, std::optional<bool> answer);
    /// `text`: `medicine`, `medicineFor`, `medicineEffect`, `did` or `note`.
    void setText(QString PainEntry::*text, const QString& value);
    /// Ended means ended now; the time of an entry with isNow() is then fixed.
    void setBout(Episode bout);

    // The time is never in the future.
    void moveBy(int minutes);       ///< negative: earlier
    void moveToDay(QDate day);      ///< keeps the time of day
    void moveToTime(QTime time);    ///< keeps the day
    bool isAhead(QTime time) const; ///< on its day, that time has not come yet
    void setNow();

    /// Replaces pain, places, spots and words with those of the newest entry; keeps the time. A no-op without
    /// a newest entry, or while correcting a stored one.
    void sameAsLast();
    /// Loads a stored entry for correction. Asynchronous.
    void load(const QString& id);
    /// Continues with the newest draft, at its time. What was entered so far takes its place.
    void resume();
    void forget(); ///< discards the newest draft
    /// Saves the draft immediately.
    void keep();
    /// Saves to the open journal (saved()) or seals into the inbox (sealed()). A no-op without a pain level
    /// or while saving. On error everything stays as it was.
    void save();

Q_SIGNALS:
    void changed();
    void saved(const QString& id);
    void sealed();

private:
    struct Typed
    {
        PainEntry entry;
        bool painSaid = false, now = true;

        bool isEmpty() const;
    };

    static QString written(const std::vector<Typed>& drafts);
    static std::vector<Typed> readBack(const QString& text);

    void storeDrafts();
    Moment now() const { return Moment::of(m_clock.now()); }
    Typed blank() const;
    void read();
    void forgetAll();
    /// Applies the change if all values are valid.
    void take(Typed typed);
    template <class Change>
    void change(Change change);
    QDateTime localTime() const; ///< of the entry
    void moveTo(const QDateTime& time);
    void fail(Error error);
    void refuse(const QString& part) { fail({ErrorCode::Refused, {}, part}); }

    AsyncVault& m_keeper;
    Drafts& m_drafts;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    const WallClock& m_clock;
    Typed m_typed;
    bool m_touched = false, m_saving = false, m_wasOpen = false, m_isRead = false, m_functionFirst = false;
    QStringList m_recent;
    std::optional<PainEntry> m_newest;
    std::vector<Typed> m_unfinished; ///< saved drafts, newest first, without the entry being edited
    std::optional<Error> m_error;
    QTimer m_pause;
};

} // namespace unknot
