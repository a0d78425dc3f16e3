// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/BodyMap/BodyPlaces.h"

namespace unknot {

class Vocabulary;
struct PainEntry;

/// The close-up of a hand, foot or knee that an entry names, with the marked spots.
struct CloseUpView
{
    Q_GADGET
    QML_VALUE_TYPE(closeUpView)
    Q_PROPERTY(QString of MEMBER of)                ///< the drawing: "hand", "foot", "knee", "knee_back"
    Q_PROPERTY(bool mirrored MEMBER mirrored)       ///< a left limb
    Q_PROPERTY(QString title MEMBER title)          ///< "Your left hand: which part?"
    Q_PROPERTY(QList<QString> marked MEMBER marked) ///< ids of spots, without a side
    Q_PROPERTY(QList<unknot::NamedPlace> spots MEMBER spots)

public:
    QString of, side; ///< "_left", "_right"
    bool mirrored = false;
    QString title;
    QStringList marked;
    QList<NamedPlace> spots;

    /// The id as stored in an entry, with the side: "kneecap_left".
    QString fullId(const QString& spot) const { return spot + side; }

    bool operator==(const CloseUpView&) const = default;
};

/// In the order of the entry's places, each once: top and sole are one foot.
QList<CloseUpView> closeUpsOf(const PainEntry& entry, const Vocabulary& vocabulary);

} // namespace unknot
