// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

// The words of the first page of the day.

/// A day of the week that ends today.
struct WeekDay
{
    Q_GADGET
    QML_VALUE_TYPE(weekDay)
    Q_PROPERTY(QString letter MEMBER letter) ///< "M"
    Q_PROPERTY(QString name MEMBER name)     ///< "Monday, 1 session, logged"
    Q_PROPERTY(bool session MEMBER session)  ///< there was one
    Q_PROPERTY(bool entry MEMBER entry)      ///< there is one
    Q_PROPERTY(bool today MEMBER today)

public:
    QString letter, name;
    bool session = false, entry = false, today = false;

    bool operator==(const WeekDay&) const = default;
};

/// Seven days, today the last.
QList<WeekDay> weekStrip(const std::vector<DaySummary>& days, QDate today);

/// What a prompt says, and what the button for its answer says. "" for what has words elsewhere: a notice,
/// the recovery sheet.
QString promptText(const Prompt& prompt, const Moment& now);
QString promptAction(PromptKind kind);

} // namespace unknot
