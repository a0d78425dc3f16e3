// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/PainEntry.h"
#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Entry/TitledText.h"

namespace unknot {

/// One entry for reading, with its earlier versions.
class EntryView : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged REQUIRED)
    Q_PROPERTY(int pain READ pain NOTIFY changed)         ///< 0 .. 10
    Q_PROPERTY(QString anchor READ anchor NOTIFY changed) ///< meaning of that number
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QList<unknot::TitledText> details READ details NOTIFY changed)
    Q_PROPERTY(QList<unknot::RegionMark> marks READ marks NOTIFY changed)
    Q_PROPERTY(QList<unknot::NamedPlace> names READ names NOTIFY changed) ///< of the marks
    /// Earlier versions, newest first, titled with the time they were replaced.
    Q_PROPERTY(QList<unknot::TitledText> history READ history NOTIFY changed)
    Q_PROPERTY(bool takenBack READ takenBack NOTIFY changed)
    Q_PROPERTY(Origin origin READ origin NOTIFY changed)
    Q_PROPERTY(bool bout READ bout NOTIFY changed)   ///< pain that still goes on
    Q_PROPERTY(bool ahead READ ahead NOTIFY changed) ///< dated after today: the clock may have been wrong

public:
    /// As Source.
    enum class Origin {
        App = int(Source::App),
        Dropped = int(Source::Dropped),
        Recalled = int(Source::Recalled),
        Paper = int(Source::Paper),
        Imported = int(Source::Imported),
        Sample = int(Source::Sample)
    };
    Q_ENUM(Origin)

    using JournalModel::JournalModel;

    QString entryId() const { return m_id; }
    void setEntryId(const QString& id);
    int pain() const { return m_entry.pain; }
    QString anchor() const;
    QString when() const;
    QList<TitledText> details() const;
    QList<RegionMark> marks() const;
    QList<NamedPlace> names() const;
    QList<TitledText> history() const;
    bool takenBack() const { return m_state == RecordState::Withdrawn; }
    Origin origin() const { return Origin(m_entry.source); }
    bool bout() const { return m_entry.episode == Episode::Open; }
    bool ahead() const { return isLoaded() && m_entry.at.day() > access()->today(); }

    Q_INVOKABLE void takeBack() { withdraw(m_id); }
    Q_INVOKABLE void bringBack();
    Q_INVOKABLE void endBout();
    /// Confirms an entry logged while locked as the person's own.
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void entryIdChanged();

private:
    void read() override;

    QString m_id;
    PainEntry m_entry;
    RecordState m_state = RecordState::Current;
    std::vector<Record> m_all; ///< all versions, newest last; empty until loaded
};

} // namespace unknot
