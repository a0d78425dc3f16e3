// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"

namespace unknot {

/// The rule's text for the notice's urgency, with its placeholders filled in.
QString noticeText(const Notice& notice, const NoticeRule& rule, const Catalogue& catalogue);

} // namespace unknot
