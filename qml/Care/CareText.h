// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Consults.h"

#include <QCoreApplication>

namespace unknot {

/// The words of this room that belong to no object, for translators.
struct CareWords
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

/// "today", "tomorrow", "yesterday", "Friday, 12 June", "12 June 2025". Stands alone or behind a colon: "on"
/// would not go with all of them.
QString dayText(QDate day, QDate today);
/// With the hour: "tomorrow, 10:15".
QString timeText(const Moment& moment, QDate today);
/// What a wish is called in a list: the first line of what it is about, or what kind it is.
QString titleOf(const Consult& consult);
/// When it is due, or when it was asked: one line.
QString whenText(const Consult& consult, const Moment& now);
/// One sentence for the first page of the day, of what is soon or due.
QString reminderText(const Consult& consult, const Moment& now);

} // namespace unknot
