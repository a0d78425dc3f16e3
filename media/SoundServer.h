// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::media {

/// Whether a PulseAudio or PipeWire server answers on its socket. True on systems that have neither. Takes
/// well under a millisecond. Internal to media.
bool soundServerAnswers();

} // namespace unknot::media
