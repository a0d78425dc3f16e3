// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// One file of the safety rules, or a profile, selected by the first byte.
#include "tests/fuzz/Target.h"

#include "core/safety/Check.h"
#include "core/safety/Profile.h"
#include "tests/support/TinyContent.h"
#include "tests/support/TinyRules.h"

using namespace unknot;

namespace {

const char* const names[] = {"conditions",    "conditions.en", "red_flags",  "red_flags.en", "stop_rules",
                             "stop_rules.en", "notices",       "notices.en", "emergency",    "emergency.en"};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const TinyContent tiny;
    static const TinyRules good(*tiny.catalogue);
    if (size == 0)
        return 0;
    const QByteArray text = fuzz::bytes(data + 1, size - 1);
    Problems problems;
    if (data[0] % 11 == 10) {
        static const fuzz::Scratch scratch;
        const auto profile = readProfile(scratch.write(QStringLiteral("me.toml"), text), &problems);
        fuzz::promise(profile.ok() || !problems.empty(), "what is refused has a reason");
        return 0;
    }
    const QString name = QStringLiteral("safety/%1.toml").arg(QLatin1String(names[data[0] % 11]));
    const QByteArray before = ContentFolder::read(good.content.path(name));
    good.content.write(name, text);
    const SafetyRules rules =
        SafetyRules::load(good.content.path(), QStringLiteral("en"), *tiny.catalogue, &problems);
    good.content.write(name, before);
    fuzz::promise(rules.isBuiltIn() == !problems.empty(), "rules with a mistake are never used");
    fuzz::promise(!rules.conditions().empty() && !rules.numbers().empty(), "there are always rules");
    return 0;
}
