// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Proportions.h"

namespace unknot::figure::body {

const Profile none{};
const Profile thighSide{{0, 9.2}, {.2, 8.9}, {.5, 7.7}, {.8, 6.2}, {1, 5.6}};
const Profile thighBulge{{0, 0}, {.3, .5}, {.65, .4}, {1, .2}};
const Profile shankSide{{0, 5.6}, {.1, 5.3}, {.28, 5.7}, {.5, 4.9}, {.8, 3.6}, {1, 3.4}};
const Profile calfBulge{{0, .2}, {.1, 0}, {.3, -1.1}, {.55, -.8}, {.85, -.2}, {1, 0}};
const Profile thighFront{{0, 8.5}, {.14, 9.1}, {.32, 8.7}, {.6, 7.4}, {.85, 6}, {1, 5.5}};
const Profile thighFrontBulge{{0, .8}, {.4, .6}, {1, 0}};
const Profile shankFront{{0, 5.5}, {.1, 5.2}, {.3, 5.6}, {.55, 4.6}, {.85, 3.4}, {1, 3.3}};
const Profile shankFrontBulge{{0, 0}, {.3, .5}, {1, 0}};
const Profile upperArmRadius{{0, 4.5}, {.2, 4.7}, {.5, 4.3}, {.85, 3.7}, {1, 3.6}};
const Profile forearmRadius{{0, 3.65}, {.18, 3.95}, {.45, 3.55}, {.85, 2.5}, {1, 2.15}};
const Profile trunkBack{{-.17, 3.2}, {-.12, 7.2}, {-.04, 10.2}, {.05, 10.8}, {.15, 9.4}, {.28, 7.4},
                        {.45, 7.9},  {.65, 9.3},  {.8, 9.1},    {.92, 6.8},  {1, 5},     {1.06, 4.4}};
const Profile trunkFront{{-.17, 1},   {-.1, 5.4},  {0, 8},     {.12, 8.7}, {.28, 8}, {.45, 8.6},
                         {.62, 10.2}, {.74, 10.2}, {.86, 7.8}, {.95, 5},   {1, 4},   {1.06, 3.8}};
const Profile trunkHalf{{-.19, 3.5}, {-.14, 9.5}, {-.06, 14.6}, {0, 15.6},  {.1, 14.9}, {.28, 12.4},
                        {.4, 12.6},  {.6, 14.4},  {.74, 15.6},  {.9, 15.6}, {1, 6}};

} // namespace unknot::figure::body
