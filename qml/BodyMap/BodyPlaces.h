// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

class Catalogue;

/// A region that is marked on the body map.
struct RegionMark
{
    Q_GADGET
    QML_VALUE_TYPE(regionMark)
    Q_PROPERTY(QString id MEMBER id)   ///< full id: "lower_back_left", "abdomen"
    Q_PROPERTY(int level MEMBER level) ///< 0 .. 10; -1: no number

public:
    QString id;
    int level = -1;

    bool operator==(const RegionMark&) const = default;
};

/// A region, or a spot of a close-up, with the name that is shown and read out.
struct NamedPlace
{
    Q_GADGET
    QML_VALUE_TYPE(namedPlace)
    Q_PROPERTY(QString id MEMBER id)     ///< full id of a region; of a spot without its side
    Q_PROPERTY(QString name MEMBER name) ///< "Your left lower back"

public:
    QString id, name;

    bool operator==(const NamedPlace&) const = default;
};

/// A region in the list of places; its side is yet to be chosen.
struct BodyPlace
{
    Q_GADGET
    QML_VALUE_TYPE(bodyPlace)
    Q_PROPERTY(QString base MEMBER base) ///< id without a side: "lower_back"
    Q_PROPERTY(QString name MEMBER name) ///< "lower back"
    Q_PROPERTY(bool pair MEMBER pair)    ///< there is a left and a right one

public:
    /// Suffixes of those of its sides that are in `ids` (full ids): "_left", "_right"; "" without sides.
    Q_INVOKABLE QList<QString> sidesIn(const QList<QString>& ids) const;

    QString base, name;
    bool pair = false;

    bool operator==(const BodyPlace&) const = default;
};

/// A part of the body with its places.
struct BodyPart
{
    Q_GADGET
    QML_VALUE_TYPE(bodyPart)
    Q_PROPERTY(QString name MEMBER name) ///< "Arms and hands"
    Q_PROPERTY(QList<unknot::BodyPlace> places MEMBER places)

public:
    /// Whether `ids` (full ids) contain one of its places.
    Q_INVOKABLE bool holdsOneOf(const QList<QString>& ids) const;

    QString name;
    QList<BodyPlace> places;

    bool operator==(const BodyPart&) const = default;
};

/// All places, from head to foot.
QList<BodyPart> bodyParts(const Catalogue& catalogue);

} // namespace unknot
