// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

// Texts of the Today page.

/// A day of the week ending today.
struct WeekDay
{
    Q_GADGET
    QML_VALUE_TYPE(weekDay)
    Q_PROPERTY(QString letter MEMBER letter) ///< "M"
    Q_PROPERTY(QString name MEMBER name)     ///< "Monday, 1 session, logged"
    Q_PROPERTY(bool session MEMBER session)  ///< there was a session
    Q_PROPERTY(bool entry MEMBER entry)      ///< there is an entry
    Q_PROPERTY(bool today MEMBER today)

public:
    QString letter, name;
    bool session = false, entry = false, today = false;

    bool operator==(const WeekDay&) const = default;
};

/// Seven days, ending today.
QList<WeekDay> weekStrip(const std::vector<DaySummary>& days, QDate today);

/// The text of a prompt, and the label of its button. "" if another card shows it: a notice, the recovery
/// sheet.
QString promptText(const Prompt& prompt, const Moment& now);
QString promptAction(PromptKind kind);

} // namespace unknot
