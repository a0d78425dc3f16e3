// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import Unknot.Player

// Loaded when first needed.
TextSheet {}
