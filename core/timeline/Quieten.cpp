// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Quieten.h"

#include <algorithm>

namespace unknot {

namespace {

using Cues = std::vector<Cue*>;

bool isMust(SpeechRole role)
{
    return role <= SpeechRole::Guide;
}

/// `cues`: those of one step, in order of time.
void quietenStep(Cues cues, bool familiar, qint64 lengthMs)
{
    qint64 left = qint64(double(lengthMs) * (familiar ? familiarMoveShare : newMoveShare));
    std::stable_sort(cues.begin(), cues.end(), [](const Cue* a, const Cue* b) { return a->role < b->role; });
    const auto lengthOf = [](Cues::iterator from, Cues::iterator to) {
        qint64 sum = 0;
        std::for_each(from, to, [&sum](const Cue* c) { sum += c->durationMs; });
        return sum;
    };
    for (auto from = cues.begin(); from != cues.end();) {
        const SpeechRole role = (*from)->role;
        auto to = std::find_if(from, cues.end(), [role](const Cue* c) { return c->role != role; });
        // A count with gaps only confuses.
        const bool allOrNone = role == SpeechRole::Count && lengthOf(from, to) > left;
        for (; from != to; ++from) {
            const bool known = familiar && role > SpeechRole::End;
            if (!isMust(role) && (known || allOrNone || (*from)->durationMs > left))
                (*from)->kind = CueKind::Caption;
            else
                left -= (*from)->durationMs;
        }
    }
}

} // namespace

void quieten(Timeline* timeline, const QSet<QString>& familiar)
{
    const auto& segments = timeline->segments;
    auto cue = timeline->cues.begin();
    for (auto from = segments.begin(); from != segments.end();) {
        const auto to =
            std::find_if(from, segments.end(), [&](const auto& s) { return s.step != from->step; });
        const qint64 end = std::prev(to)->endMs();
        Cues spoken;
        for (; cue != timeline->cues.end() && cue->atMs < end; ++cue) {
            if (cue->kind == CueKind::Speak)
                spoken.push_back(&*cue);
        }
        quietenStep(std::move(spoken), familiar.contains(from->technique), end - from->startMs);
        from = to;
    }
}

} // namespace unknot
