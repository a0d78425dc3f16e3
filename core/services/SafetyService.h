// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"
#include "core/services/VaultSession.h"

#include <functional>
#include <memory>

namespace unknot {

/// Everything the journal holds for SafetyService. Journals from before 2026-12 kept the profile in a
/// setting, which is migrated to records dated `now`. If they cannot be written, the state is still returned
/// and `oldProfile` stays true. Blocks on disk I/O.
struct StoredSafety
{
    SafetyState state;
    bool oldProfile = false; ///< the profile is still in the setting
    QStringList toScreen;    ///< regions whose screen has yet to be shown
    QStringList sealed;      ///< ids of the newest entries made while locked that wait to be confirmed
};
Result<StoredSafety> readStoredSafety(JournalStore& journal, const Moment& now);
/// The state only.
Result<SafetyState> readSafetyState(JournalStore& journal, const Moment& now);

/// What the app knows about the person that affects safety: conditions, answers to red-flag questions,
/// consents. Read from the journal when it opens, written on every change, discarded on lock. Without a
/// journal it is kept in memory until one is created; statements made while the journal is locked are merged
/// when it opens. Nothing is written for a guest. Lives on the UI thread.
class SafetyService : public QObject
{
    Q_OBJECT

public:
    using LoadRules = std::function<SafetyRules()>;
    /// `load` is called when the rules are first needed, and again after each setCatalogue().
    SafetyService(VaultSession& vault, std::shared_ptr<const Catalogue> catalogue, LoadRules load,
                  const WallClock& clock, QObject* parent = nullptr);
    /// Switches the language; its rules are loaded when they are next needed.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Whether the profile is known: not while a journal is locked or still being read.
    bool isKnown() const;
    /// The journal is open but not read yet.
    bool isReading() const { return m_vault.isOpen() && !m_read; }
    /// Nothing was stated that could affect a routine.
    bool isBlank() const
    {
        return m_state.profile.conditions.empty() && !m_state.profile.age && m_state.screenings.empty();
    }
    /// Reminders are written, now or once there is a journal. False for a guest.
    bool keepsReminders() const { return !m_vault.isGuest(); }
    bool isReminderWaiting() const { return !m_waiting.empty(); }
    /// Why the journal could not be read (isReading()), or a change since then not be written. The change
    /// applies in memory until the app closes.
    const std::optional<Error>& error() const { return m_error; }

    const SafetyRules& rules() const;
    const SafetyState& state() const { return m_state; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    /// Raised and not cleared by a clinician, most urgent first.
    std::vector<OpenFlag> openFlags() const;
    QDate today() const { return m_clock.today(); }
    RulesGate gate() const { return {rules(), m_state, today()}; }

    /// Replaces the whole profile.
    void setProfile(SafetyProfile profile);
    /// Sets a condition in "About me"; implied conditions follow (Implied.h). The condition counts as asked
    /// about either way.
    void setCondition(const QString& tag, bool on);
    /// Limits a condition to these places and ticks it; empty: not stated, or everywhere.
    void setPlaces(const QString& tag, const QStringList& regions);
    /// 0 .. 130; anything else: not stated.
    void setAge(int age);
    /// Marks these conditions as asked about, ticked or not.
    void setAsked(const QStringList& tags);
    void setConsent(const QStringList& families, ConsentAnswer answer);
    /// A clinician cleared the family ("": all) despite the condition, today; `on` false revokes that.
    void setCleared(const QString& tag, const QString& family, const QString& who, bool on);

    /// Answers to a red-flag screen, given now. A yes ticks the condition the flag implies. For a flag of
    /// urgency Soon it also creates a reminder to ask.
    void addScreening(const QString& screen, const QStringList& regions,
                      std::vector<Screening::Answer> answers, const QString& by = {});
    /// "Pressed by mistake": undoes the last screening that was not yet undone, and everything that followed
    /// only from it.
    void takeBackScreening();
    /// What a clinician could clear now: open red flags (tag is the flag, no family), and for each condition
    /// in force the families that need clearance and have none. Includes `before`, so that it can be revoked.
    std::vector<Consult::Cleared> clearable(const std::vector<Consult::Cleared>& before) const;
    /// Applies changed clearances: new ones take effect, and conditions no longer cleared apply again. A
    /// checked red flag stays checked.
    void applyClearances(const std::vector<Consult::Cleared>& before,
                         const std::vector<Consult::Cleared>& now, const QString& who);
    /// Marks the flag as checked by a clinician.
    void clearFlag(const QString& flag, const QString& by);
    void clearAllFlags(const QString& by);
    /// Raises the red flag of stopping for this reason, if it has one: that of the question answered with
    /// yes (an id of StopRule::questions), else that of the rule. `technique`: the stopped one, whose places
    /// a flag of a place then pauses. Returns whether it did; takeBackScreening() undoes it.
    bool raiseAfterStop(StopReason reason, const QString& yes = {}, const QString& technique = {});
    /// A clinician said that the person may go on: clears the flags that this reason raises.
    void clearAfterStop(StopReason reason);

    /// Creates a reminder to ask a clinician this week, unless the same one is open. `why`: "not_yet",
    /// "flag", "notice", "own"; `rule`: id or ""; `about`: the question; `entries`: ids of the related
    /// records.
    void remindToAsk(const QString& why, const QString& rule, const QString& about,
                     const QStringList& entries = {});

    /// Checks whether the record just stored requires the red-flag screen of its places. These wait in
    /// wantedScreen() until answered or put aside, even across a lock or restart.
    void screenAfter(const QString& recordId);
    /// The regions whose screen to show next, all of the same screen. Empty: none.
    QStringList wantedScreen() const;
    /// The person continued without answering; not asked again for this entry.
    void putAsideScreen(const QStringList& regions);

Q_SIGNALS:
    void changed();
    void failedToWrite(); ///< see error()

private:
    /// The effects of a screening, for undo.
    struct LastScreening
    {
        QString id;
        QStringList ticked;    ///< conditions that it added
        QStringList reminders; ///< record ids
    };

    void tickWithYes(SafetyProfile* profile, const QString& tag, const QString& who) const;
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
    /// A continuation that only reports errors.
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
        m_formerRules; ///< kept alive for jobs on the journal's thread
    SafetyState m_state;
    SafetyProfile m_stored;            ///< the profile in the journal
    bool m_oldProfile = false;         ///< still stored as a setting
    QStringList m_toScreen;            ///< regions, in order of appearance
    std::vector<Consult> m_waiting;    ///< reminders that wait for a journal
    std::vector<LastScreening> m_last; ///< of this visit
    QString m_person;
    bool m_guest = false;
    bool m_asked = false, m_read = false; ///< the journal was asked; its contents are in m_state
    std::optional<Error> m_error;
};

} // namespace unknot
