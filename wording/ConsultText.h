// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Consults.h"

#include <QCoreApplication>

namespace unknot {

/// Translation context for reminders to ask a clinician.
struct ConsultWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsultText)
};

/// Title in a list: the first line of its subject, or the kind of reminder.
QString titleOf(const Consult& consult);
/// One line: when it is due, or when it was asked.
QString whenText(const Consult& consult, const Moment& now);
/// One sentence for the first page of the day about a reminder that is soon or due.
QString reminderText(const Consult& consult, const Moment& now);

} // namespace unknot
