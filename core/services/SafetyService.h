// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"
#include "core/services/VaultSession.h"

#include <functional>
#include <memory>

namespace unknot {

/// What the journal holds of it, on whatever day. A journal of before 2026-12 kept the profile as one
/// setting: it becomes records, made at `now`; where they cannot be written, the state is known all the same
/// and `oldProfile` stays true. Blocks on the disk.
struct StoredSafety
{
    SafetyState state;
    bool oldProfile = false; ///< the profile still lies in the setting
    QStringList toScreen;    ///< regions whose screen is still to be shown
};
Result<StoredSafety> readStoredSafety(JournalStore& journal, const Moment& now);
/// The state alone.
Result<SafetyState> readSafetyState(JournalStore& journal, const Moment& now);

/// What the app knows of the person as far as it changes what is safe: conditions, answers to red-flag
/// questions, consents. Read from the journal when it opens, written there when it changes, forgotten when it
/// is locked. Without a journal it is kept in memory until one is made; what is said while the journal is
/// locked joins it when it opens. Nothing of a guest is written. Lives on the screens' thread.
class SafetyService : public QObject
{
    Q_OBJECT

public:
    using LoadRules = std::function<SafetyRules()>;
    /// `load` is called when the rules are first wanted, and once more after each setCatalogue().
    SafetyService(VaultSession& vault, std::shared_ptr<const Catalogue> catalogue, LoadRules load,
                  const WallClock& clock, QObject* parent = nullptr);
    /// For another language, whose rules are read when they are next wanted.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Whether it is known what to be careful of: not while a journal is locked or still being read.
    bool isKnown() const;
    /// The journal is open and will be read in a moment.
    bool isReading() const { return m_vault.isOpen() && !m_read; }
    /// Nothing was told that could change a move.
    bool isBlank() const
    {
        return m_state.profile.conditions.empty() && !m_state.profile.age && m_state.screenings.empty();
    }
    /// Reminders are written, now or as soon as there is a journal; not for a guest.
    bool keepsReminders() const { return !m_vault.isGuest(); }
    bool isReminderWaiting() const { return !m_waiting.empty(); }
    /// Something said since the journal was opened could not be written; it counts in memory until the app
    /// closes.
    bool isUnwritten() const { return m_unwritten; }

    const SafetyRules& rules() const;
    const SafetyState& state() const { return m_state; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    /// Raised and not cleared by a clinician, the most urgent first.
    std::vector<OpenFlag> openFlags() const;
    QDate today() const { return m_clock.today(); }
    RulesGate gate() const { return {rules(), m_state, today()}; }

    /// All of it at once.
    void setProfile(SafetyProfile profile);
    /// A condition in "About me"; what it implies follows by itself (Implied.h). It counts as asked either
    /// way.
    void setCondition(const QString& tag, bool on);
    /// Ticks a condition that the person has at some places alone; none: not said, or everywhere.
    void setPlaces(const QString& tag, const QStringList& regions);
    /// 0 .. 130; anything else: not said.
    void setAge(int age);
    /// The person was shown these conditions, ticked or not.
    void setAsked(const QStringList& tags);
    void setConsent(const QStringList& families, ConsentAnswer answer);
    /// A clinician said yes to the family ("": all) in spite of the condition, today; or that is taken back.
    void setCleared(const QString& tag, const QString& family, const QString& who, bool on);

    /// Answers to a red-flag screen, now. A yes ticks the condition that the flag implies, and for a flag of
    /// urgency `soon` makes a reminder to ask.
    void addScreening(const QString& screen, const QStringList& regions,
                      std::vector<Screening::Answer> answers, const QString& by = {});
    /// "Pressed by mistake": the screening answered last never was, nor what followed from it alone.
    void takeBackScreening();
    /// What a clinician's yes can lift now: open red flags (tag is the flag, no family), and for each
    /// condition in force the families that need a clinician's yes and have none. What `before` holds stays
    /// in the list, so that it can be taken back.
    std::vector<Consult::Cleared> clearable(const std::vector<Consult::Cleared>& before) const;
    /// A clinician said yes to `now`, where it was `before` until then: what is new is lifted, and a
    /// condition that is no longer in it holds again. A red flag that was looked at stays so.
    void applyClearances(const std::vector<Consult::Cleared>& before,
                         const std::vector<Consult::Cleared>& now, const QString& who);
    /// A clinician has looked at it.
    void clearFlag(const QString& flag, const QString& by);
    void clearAllFlags(const QString& by);
    /// The flag that a stop for this reason raises; "" for none.
    QString flagAfterStop(StopReason reason) const;
    void raiseAfterStop(StopReason reason);
    void clearAfterStop(StopReason reason);

    /// A reminder for this week to ask a clinician; none where the same is open already. `why`: "not_yet",
    /// "flag", "notice", "own"; `rule`: id or ""; `about`: the question; `entries`: ids of records it is
    /// about.
    void remindToAsk(const QString& why, const QString& rule, const QString& about,
                     const QStringList& entries = {});

    /// Looks whether a record that was just stored calls for the red-flag screen of its places; they wait in
    /// wantedScreen() until they are answered or put aside, through a lock and a restart too.
    void screenAfter(const QString& recordId);
    /// The regions whose screen is to be shown next: those that share one. Empty: none.
    QStringList wantedScreen() const;
    /// The person went on without answering: not asked again for this entry.
    void putAsideScreen(const QStringList& regions);

Q_SIGNALS:
    void changed();

private:
    /// What the screening answered last has brought with it.
    struct LastScreening
    {
        QString id;
        QStringList ticked;    ///< conditions that were not there before
        QStringList reminders; ///< ids of records
    };

    void follow();
    void read();
    void setToScreen(QStringList regions);
    void keepProfile();
    void keep(const Screening& screening);
    void keep(const Consult& consult);
    void withdraw(const QStringList& ids);
    QString addReminder(const QString& why, const QString& rule, const QString& about,
                        const QStringList& entries);
    void failed(const Error& error);
    /// For an answer of the journal that is only looked at when it is an error.
    auto orFailed()
    {
        return [this](const auto& answer) {
            if (!answer)
                failed(answer.error());
        };
    }

    VaultSession& m_vault;
    std::shared_ptr<const Catalogue> m_catalogue;
    LoadRules m_load;
    const WallClock& m_clock;
    mutable std::unique_ptr<const SafetyRules> m_rules;
    std::vector<std::unique_ptr<const SafetyRules>>
        m_formerRules; ///< a job on the journal's thread may read them
    SafetyState m_state;
    SafetyProfile m_stored;         ///< as the journal has it
    bool m_oldProfile = false;      ///< as a setting still
    QStringList m_toScreen;         ///< regions, in the order in which they came up
    std::vector<Consult> m_waiting; ///< reminders that wait for a journal
    LastScreening m_last;
    QString m_person;
    bool m_guest = false;
    bool m_asked = false, m_read = false; ///< the journal; what it holds is in m_state
    bool m_unwritten = false;
};

} // namespace unknot
