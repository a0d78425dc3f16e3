// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import Unknot.Player

// Made when it is first wanted.
TextSheet {}
