// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/People.h"

#include <array>
#include <cstddef>

namespace unknot::figure {

Look lookOfPerson(int number)
{
    static const std::array<Look, people> all{{
        {.skin = 2, .hair = Hair::Short},
        {.skin = 0,
         .hair = Hair::Bun,
         .grey = true,
         .build = Build::Slim,
         .age = Age::Older,
         .glasses = true},
        {.skin = 4, .hair = Hair::Curly, .build = Build::Full, .loose = true},
        {.skin = 1, .hair = Hair::Bald, .age = Age::Older, .glasses = true},
        {.skin = 3, .hair = Hair::Long, .build = Build::Slim},
        {.skin = 0,
         .hair = Hair::Short,
         .grey = true,
         .build = Build::Full,
         .age = Age::Older,
         .loose = true},
        {.skin = 2, .hair = Hair::Headscarf, .loose = true},
        {.skin = 4, .hair = Hair::Short, .grey = true, .age = Age::Older},
        {.skin = 1, .hair = Hair::Long, .build = Build::Full},
        {.skin = 3, .hair = Hair::Bun, .grey = true, .age = Age::Older, .glasses = true},
    }};
    return all[std::size_t((number % people + people) % people)];
}

} // namespace unknot::figure
