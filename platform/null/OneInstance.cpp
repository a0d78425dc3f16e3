// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/OneInstance.h"

namespace unknot {

struct OneInstance::Door
{
};

OneInstance::OneInstance(const QString&) {}

OneInstance::~OneInstance() = default;

void OneInstance::watch(std::function<void()>) {}

} // namespace unknot
