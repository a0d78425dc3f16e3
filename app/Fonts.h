// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Makes Inter the app's font where it was found at build time; else the system's own font stays.
void loadFonts();

} // namespace unknot
