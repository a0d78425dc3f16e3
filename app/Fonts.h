// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Has Qt read the system's list of fonts, which it does once and which takes some milliseconds. For a thread
/// that has nothing else to do.
void findFonts();

/// Sets Inter as the app's font if it was found at build time; otherwise keeps the system font.
void loadFonts();

} // namespace unknot
