// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"

namespace unknot {

/// The system's clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    qint64 monotonicMs() const override;
    qint64 sinceBootMs() const override;
};

} // namespace unknot
