// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Sets Inter as the app's font if it was found at build time; otherwise keeps the system font.
void loadFonts();

} // namespace unknot
