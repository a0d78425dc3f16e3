// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"

#include <QCoreApplication>

namespace unknot {

/// The words about notices, for translators.
struct NoticeWording
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

/// The rule's text for the notice's urgency, with its placeholders filled in.
QString noticeText(const Notice& notice, const NoticeRule& rule, const Catalogue& catalogue);
/// What a rule rests on, by the evidence marks of docs/SOURCES.md: "published advice (S1); general
/// knowledge".
QString basisText(const QStringList& sources);
/// One record that made a rule speak: "3 of 10, your left lower back", "Session: Desk break".
QString noticedText(const Record& record, const Catalogue& catalogue);

} // namespace unknot
