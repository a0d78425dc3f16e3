// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Consults.h"

#include <QCoreApplication>

namespace unknot {

/// The words for reminders to ask a clinician, for translators.
struct ConsultWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsultText)
};

/// What a reminder is called in a list: the first line of what it is about, or what kind it is.
QString titleOf(const Consult& consult);
/// When it is due, or when it was asked: one line.
QString whenText(const Consult& consult, const Moment& now);
/// One sentence for the first page of the day, of what is soon or due.
QString reminderText(const Consult& consult, const Moment& now);

} // namespace unknot
