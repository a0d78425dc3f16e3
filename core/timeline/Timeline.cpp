// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Timeline.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

int Timeline::segmentAt(qint64 ms) const
{
    const auto after = std::upper_bound(segments.begin(), segments.end(), ms,
                                        [](qint64 t, const Segment& s) { return t < s.startMs; });
    return int(std::max<qsizetype>(segments.empty() ? -1 : 0, after - segments.begin() - 1));
}

QString segmentKindName(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Prepare:
        return u"prepare"_s;
    case SegmentKind::Work:
        return u"work"_s;
    case SegmentKind::Rest:
        return u"rest"_s;
    case SegmentKind::SwitchSide:
        return u"switch_side"_s;
    case SegmentKind::Transition:
        return u"transition"_s;
    case SegmentKind::Closing:
        return u"closing"_s;
    }
    return {};
}

QString cueKindName(CueKind kind)
{
    switch (kind) {
    case CueKind::Speak:
        return u"speak"_s;
    case CueKind::Chime:
        return u"chime"_s;
    case CueKind::Tick:
        return u"tick"_s;
    case CueKind::BreatheIn:
        return u"breathe_in"_s;
    case CueKind::BreatheOut:
        return u"breathe_out"_s;
    case CueKind::Caption:
        return u"caption"_s;
    }
    return {};
}

} // namespace unknot
