// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::figure {

enum class Hair { Short, Bun, Long, Curly, Bald, Headscarf };
enum class Build { Average, Slim, Full };
enum class Age { Adult, Older };

/// The appearance of the person and the card. Every look fits every pose.
struct Look
{
    int skin = 2; ///< 0..4, five tones light to deep
    Hair hair = Hair::Short;
    bool grey = false; ///< grey hair
    bool dark = false; ///< drawn on a dark card
    Build build = Build::Average;
    Age age = Age::Adult; ///< Older: lines in the face and a softer posture
    bool glasses = false;
    bool marks = true;  ///< arrows and rings are drawn; false for a portrait
    bool loose = false; ///< a loose top with longer sleeves, and wide trousers
};

} // namespace unknot::figure
