// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::media {

/// Whether a PulseAudio (or PipeWire) server answers on its socket. False on systems that have no such thing.
/// Takes well under a millisecond. Internal to this room.
bool soundServerAnswers();

} // namespace unknot::media
