// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Vocabulary.h"
#include "core/services/EntryEditor.h"
#include "qml/Entry/ChipOption.h"

#include <QtQml/qqmlregistration.h>

namespace unknot {

/// The other fields of an EntryDraft: single values and ticked options. Part of the draft; all unset until
/// it begins.
class EntryFields : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of an EntryDraft")
    // 1 (very poor, very low) .. 5 (very good, very high); 0: not given
    Q_PROPERTY(int sleep READ sleep WRITE setSleep NOTIFY changed)
    Q_PROPERTY(int mood READ mood WRITE setMood NOTIFY changed)
    Q_PROPERTY(int stress READ stress WRITE setStress NOTIFY changed)
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY changed)
    Q_PROPERTY(Answer wokeByPain READ wokeByPain WRITE setWokeByPain NOTIFY changed)
    Q_PROPERTY(Answer stoppedActivity READ stoppedActivity WRITE setStoppedActivity NOTIFY changed)
    Q_PROPERTY(Answer newWeakness READ newWeakness WRITE setNewWeakness NOTIFY changed)
    // Free text
    Q_PROPERTY(QString medicine READ medicine WRITE setMedicine NOTIFY changed)
    Q_PROPERTY(QString did READ did WRITE setDid NOTIFY changed)
    // Ids of options; "": not given
    Q_PROPERTY(QString medicineFor READ medicineFor WRITE setMedicineFor NOTIFY changed)
    Q_PROPERTY(QString medicineEffect READ medicineEffect WRITE setMedicineEffect NOTIFY changed)
    // Ids of the ticked options
    Q_PROPERTY(QList<QString> words READ words NOTIFY changed)
    Q_PROPERTY(QList<QString> eased READ eased NOTIFY changed)
    Q_PROPERTY(QList<QString> worsened READ worsened NOTIFY changed)

    Q_PROPERTY(QList<unknot::ChipOption> medicineForOptions READ medicineForOptions CONSTANT)
    Q_PROPERTY(QList<unknot::ChipOption> medicineEffectOptions READ medicineEffectOptions CONSTANT)
    Q_PROPERTY(QList<unknot::ChipOption> wordOptions READ wordOptions NOTIFY begun)
    Q_PROPERTY(QList<unknot::ChipOption> easedOptions READ easedOptions NOTIFY begun)
    Q_PROPERTY(QList<unknot::ChipOption> worsenedOptions READ worsenedOptions NOTIFY begun)

public:
    enum class Answer { NotSaid, No, Yes };
    Q_ENUM(Answer)

    using QObject::QObject;

    void begin(EntryEditor& editor, const Vocabulary& vocabulary);

    int sleep() const { return entry().sleep.value_or(0); }
    int mood() const { return entry().mood.value_or(0); }
    int stress() const { return entry().stress.value_or(0); }
    int energy() const { return entry().energy.value_or(0); }
    Answer wokeByPain() const { return answer(entry().wokeByPain); }
    Answer stoppedActivity() const { return answer(entry().stoppedActivity); }
    Answer newWeakness() const { return answer(entry().newWeakness); }
    QString medicine() const { return entry().medicine; }
    QString did() const { return entry().did; }
    QString medicineFor() const { return entry().medicineFor; }
    QString medicineEffect() const { return entry().medicineEffect; }
    QStringList words() const { return entry().words; }
    QStringList eased() const { return entry().eased; }
    QStringList worsened() const { return entry().worsened; }

    void setSleep(int value) { setScale(&PainEntry::sleep, value); }
    void setMood(int value) { setScale(&PainEntry::mood, value); }
    void setStress(int value) { setScale(&PainEntry::stress, value); }
    void setEnergy(int value) { setScale(&PainEntry::energy, value); }
    void setWokeByPain(Answer answer) { setAnswer(&PainEntry::wokeByPain, answer); }
    void setStoppedActivity(Answer answer) { setAnswer(&PainEntry::stoppedActivity, answer); }
    void setNewWeakness(Answer answer) { setAnswer(&PainEntry::newWeakness, answer); }
    void setMedicine(const QString& text) { m_editor->setText(&PainEntry::medicine, text); }
    void setDid(const QString& text) { m_editor->setText(&PainEntry::did, text); }
    void setMedicineFor(const QString& id) { m_editor->setText(&PainEntry::medicineFor, id); }
    void setMedicineEffect(const QString& id) { m_editor->setText(&PainEntry::medicineEffect, id); }

    QList<ChipOption> medicineForOptions() const;
    QList<ChipOption> medicineEffectOptions() const;
    QList<ChipOption> wordOptions() const { return m_wordOptions; }
    QList<ChipOption> easedOptions() const { return m_easedOptions; }
    QList<ChipOption> worsenedOptions() const { return m_worsenedOptions; }

    Q_INVOKABLE void tickWord(const QString& id, bool on) { m_editor->tick(&PainEntry::words, id, on); }
    Q_INVOKABLE void tickEased(const QString& id, bool on) { m_editor->tick(&PainEntry::eased, id, on); }
    Q_INVOKABLE void tickWorsened(const QString& id, bool on)
    {
        m_editor->tick(&PainEntry::worsened, id, on);
    }

Q_SIGNALS:
    void begun();
    void changed();

private:
    static Answer answer(std::optional<bool> value);
    const PainEntry& entry() const;
    void setScale(std::optional<int> PainEntry::*scale, int value);
    void setAnswer(std::optional<bool> PainEntry::*question, Answer answer);

    EntryEditor* m_editor = nullptr;
    QList<ChipOption> m_wordOptions, m_easedOptions, m_worsenedOptions;
};

} // namespace unknot
