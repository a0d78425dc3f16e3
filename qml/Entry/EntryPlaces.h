// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/EntryEditor.h"
#include "qml/Entry/ChipOption.h"
#include "qml/Entry/CloseUps.h"
#include "qml/Entry/JournalAccess.h"

namespace unknot {

/// A place chosen in an EntryDraft.
struct ChosenPlace
{
    Q_GADGET
    QML_VALUE_TYPE(chosenPlace)
    Q_PROPERTY(QString id MEMBER id)     ///< full id
    Q_PROPERTY(QString name MEMBER name) ///< "Your left lower back"
    Q_PROPERTY(int level MEMBER level)   ///< 0 .. 10; -1: the level of the entry

public:
    QString id, name;
    int level = -1;

    bool operator==(const ChosenPlace&) const = default;
};

/// The other side of a place that was chosen on one side only.
struct OtherSide
{
    Q_GADGET
    QML_VALUE_TYPE(otherSide)
    Q_PROPERTY(QString base MEMBER base) ///< id of the place without a side
    Q_PROPERTY(QString name MEMBER name) ///< of the other side: "your right lower back"

public:
    QString base, name;

    bool operator==(const OtherSide&) const = default;
};

/// The places of an EntryDraft. Part of the draft; empty until it begins.
class EntryPlaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of an EntryDraft")
    Q_PROPERTY(QList<unknot::ChosenPlace> chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QList<QString> ids READ ids NOTIFY changed) ///< of the chosen places
    Q_PROPERTY(QList<unknot::RegionMark> marks READ marks NOTIFY changed)
    Q_PROPERTY(QList<unknot::ChipOption> recent READ recent NOTIFY changed)
    Q_PROPERTY(QList<unknot::ChipOption> further READ further NOTIFY changed) ///< chosen, not recent
    Q_PROPERTY(bool firstUse READ firstUse NOTIFY changed)                    ///< no recent place is known
    Q_PROPERTY(QList<unknot::OtherSide> mirrorable READ mirrorable NOTIFY changed)
    Q_PROPERTY(QList<unknot::CloseUpView> closeUps READ closeUps NOTIFY changed)
    Q_PROPERTY(QList<unknot::NamedPlace> names READ names NOTIFY begun) ///< of all regions
    Q_PROPERTY(QList<unknot::BodyPart> parts READ parts NOTIFY begun)   ///< all places

public:
    using QObject::QObject;

    void begin(EntryEditor& editor, const JournalAccess& access);

    QList<ChosenPlace> chosen() const;
    QStringList ids() const;
    QList<RegionMark> marks() const;
    QList<ChipOption> recent() const
    {
        return m_editor ? chips(m_editor->recentPlaces()) : QList<ChipOption>();
    }
    QList<ChipOption> further() const
    {
        return m_editor ? chips(m_editor->furtherPlaces()) : QList<ChipOption>();
    }
    bool firstUse() const { return !m_editor || m_editor->isNewcomer(); }
    QList<OtherSide> mirrorable() const;
    QList<CloseUpView> closeUps() const;
    QList<NamedPlace> names() const { return m_names; }
    QList<BodyPart> parts() const { return m_parts; }

    Q_INVOKABLE void toggle(const QString& id) { m_editor->togglePlace(id); }
    Q_INVOKABLE void toggleBothSides(const QString& base) { m_editor->toggleBothSides(base); }
    Q_INVOKABLE void setLevel(const QString& id, int level); ///< 0 .. 10; -1: the level of the entry
    Q_INVOKABLE void toggleSpot(const unknot::CloseUpView& closeUp, const QString& spot);

Q_SIGNALS:
    void begun();
    void changed();

private:
    QString nameOf(const QString& id) const;
    QList<ChipOption> chips(const QStringList& ids) const;

    EntryEditor* m_editor = nullptr;
    const JournalAccess* m_access = nullptr;
    QList<NamedPlace> m_names;
    QList<BodyPart> m_parts;
};

} // namespace unknot
