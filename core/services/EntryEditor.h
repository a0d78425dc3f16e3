// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/journal/PainEntry.h"
#include "core/storage/VaultKeeper.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace unknot {

class Vocabulary;

/// One entry while it is typed or corrected. What is unfinished is kept in the journal itself, a moment after
/// the last change and when keep() is called, so that a lock, a crash or a full disk costs nothing. With a
/// locked journal the entry is sealed; then there is no draft.
///
/// A value that is out of its limits or not known is refused: the entry stays as it was and error() says why.
/// Each setter emits changed(). When the journal is locked meanwhile, everything here is forgotten, also what
/// was typed: call keep() before locking. When it is opened meanwhile, what was typed stays,
/// and goes into the open journal.
///
/// Lives on the screens' thread; nothing blocks. The journal and the clock outlive it.
class EntryEditor final : public QObject
{
    Q_OBJECT

public:
    EntryEditor(VaultKeeper& keeper, std::shared_ptr<const Vocabulary> vocabulary, const WallClock& clock,
                QObject* parent = nullptr);

    /// As typed until now. Its pain means something only when hasPain(); while isNow() its time is that of
    /// the beginning, and saving sets it again.
    const PainEntry& entry() const { return m_typed.entry; }
    bool hasPain() const { return m_typed.painSaid; }
    bool isNow() const { return m_typed.now; }
    bool isNew() const { return m_typed.entry.id.isEmpty(); } ///< else one that is stored is corrected
    bool isEmpty() const;                                     ///< nothing was said but perhaps the time
    bool isSaving() const { return m_saving; }
    bool isOpen() const { return m_keeper.isOpen(); } ///< else it will be sealed, and nothing can be read
    /// Why the last change was refused, or why saving or loading failed; until the next change. `part` names
    /// the field as in docs/JOURNAL_FORMAT.md; "inbox": too many entries wait for the locked journal.
    const std::optional<Error>& error() const { return m_error; }

    // What the journal says; nothing while it is locked or not read yet.
    const std::optional<PainEntry>& newest() const { return m_newest; } ///< of the person's own
    /// Places of the newest entries, the most frequent first, at most four; then those chosen now.
    QStringList nearPlaces() const;
    /// No place was used lately, as far as can be seen.
    bool isNewcomer() const { return !isOpen() || (m_isRead && m_recent.isEmpty()); }
    /// The time of an entry that was begun earlier and not saved.
    std::optional<Moment> unfinished() const;
    bool asksFunctionFirst() const { return m_functionFirst; } ///< what got done, before the pain

    void setPain(int pain);                    ///< 0 .. 10
    void togglePlace(const QString& id);       ///< a full id
    void toggleBothSides(const QString& base); ///< on both, or off both
    /// Of a place that is chosen, 0 .. 10; nothing: as the entry.
    void setPlaceLevel(const QString& id, std::optional<int> level);
    /// Of `words`, `eased`, `worsened`, `spots`.
    void tick(QStringList PainEntry::*list, const QString& id, bool on);
    /// `sleep`, `mood`, `stress`, `energy`, 1 .. 5; nothing: not said.
    void setScale(std::optional<int> PainEntry::*scale, std::optional<int> value);
    /// `wokeByPain`, `stoppedActivity`, `newWeakness`; nothing: not said.
    void setAnswer(std::optional<bool> PainEntry::*question, std::optional<bool> answer);
    /// `medicine`, `medicineFor`, `medicineEffect`, `did`, `note`.
    void setText(QString PainEntry::*text, const QString& value);
    /// Ended means now; an entry that is for now then keeps this time as its own.
    void setBout(Episode bout);

    // The time, never after now.
    void moveBy(int minutes);  ///< later, or below 0 earlier
    void moveToDay(QDate day); ///< at the same time of that day
    void setNow();

    /// The newest entry's pain, places, parts and words in place of what was typed; the time stays. Nothing
    /// happens without a newest entry, or while one is corrected.
    void sameAsLast();
    /// One that is stored, to be corrected. Asks the journal.
    void load(const QString& id);
    void resume(); ///< goes on with what is unfinished, at its time
    void forget(); ///< throws it away
    /// Keeps what is unfinished at once, without waiting for a pause.
    void keep();
    /// Into the open journal (saved()) or sealed (sealed()). Nothing happens without a pain, or while it is
    /// being saved; when it fails all stays as it was.
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
    };

    static QString written(const Typed& typed);
    static std::optional<Typed> readBack(const QString& text);

    Moment now() const { return Moment::of(m_clock.now()); }
    Typed blank() const;
    void read();
    void forgetAll();
    /// Takes what was typed when it is within its limits.
    void take(Typed typed);
    template <class Change>
    void change(Change change);
    void moveTo(const QDateTime& time);
    void fail(Error error);
    void refuse(const QString& part) { fail({ErrorCode::Refused, {}, part}); }

    VaultKeeper& m_keeper;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    const WallClock& m_clock;
    Typed m_typed;
    bool m_touched = false, m_saving = false, m_wasOpen = false, m_isRead = false, m_functionFirst = false;
    QStringList m_recent;
    std::optional<PainEntry> m_newest;
    std::optional<Typed> m_unfinished;
    std::optional<Error> m_error;
    QTimer m_pause;
};

} // namespace unknot
