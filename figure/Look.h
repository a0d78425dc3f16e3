// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::figure {

enum class Hair { Short, Bun, Long, Curly, Bald };

/// Who is shown, and on what. The same pose fits every look.
struct Look
{
    int skin = 2; ///< 0..4, five tones light to deep
    Hair hair = Hair::Short;
    bool grey = false; ///< grey hair
    bool dark = false; ///< drawn on a dark card
};

} // namespace unknot::figure
