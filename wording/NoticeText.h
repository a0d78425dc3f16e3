// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"

namespace unknot {

/// The text of the notice's rule, that for its urgency, with its places, numbers and move filled in.
QString noticeText(const Notice& notice, const NoticeRule& rule, const Catalogue& catalogue);

} // namespace unknot
