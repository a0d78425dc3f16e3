// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::figure {

enum class Hair { Short, Bun, Long, Curly, Bald };

/// The appearance of the person and the card. Every look fits every pose.
struct Look
{
    int skin = 2; ///< 0..4, five tones light to deep
    Hair hair = Hair::Short;
    bool grey = false; ///< grey hair
    bool dark = false; ///< drawn on a dark card
};

} // namespace unknot::figure
