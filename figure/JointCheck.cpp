// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/SceneReader.h"

#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

// Inverse kinematics may slightly exceed a limit.
constexpr double slack = 3;

void check(const SceneData& scene, const NamedPose& pose, const QString& name, int channel, double angle,
           Problems* problems)
{
    const Range range = channelRange(channel, true);
    if (angle >= range.least - slack && angle <= range.most + slack)
        return;
    problems->push_back(
        {scene.file, pose.line,
         u"in pose “%1” %2 comes to %3 degrees; a body allows %4 to %5"_s.arg(name, channelName(channel))
             .arg(std::lround(angle))
             .arg(range.least)
             .arg(range.most)});
}

// An arm near the top may be measured from behind.
double shoulderAngle(double degrees)
{
    const double a = wrapped(degrees);
    return a < -90 ? a + 360 : a;
}

} // namespace

void checkJoints(const SceneData& scene, Problems* problems)
{
    for (const auto& pose : scene.poses) {
        const QString& name = pose.first;
        const auto& named = pose.second;
        const Solved solved = solve(scene, named.pose, 0, 1);
        const Skeleton& s = solved.bones;
        const double spine = named.pose[Body::Lumbar] + named.pose[Body::Thoracic];
        if (std::abs(spine) > 75)
            problems->push_back(
                {scene.file, named.line,
                 u"in pose “%1” the spine bends %2 degrees; at most 75"_s.arg(name).arg(spine)});
        if (scene.view != View::Side)
            continue; // other views show foreshortened angles; the ranges of the written angles apply there
        for (int side : {0, 1}) {
            const Leg& leg = s.leg[size_t(side)];
            const Arm& arm = s.arm[size_t(side)];
            const auto channel = [&](Limb l) { return bodyChannels + side * limbChannels + int(l); };
            const auto refuse = [&](const QString& reason) {
                problems->push_back({scene.file, named.line, reason});
            };
            const auto test = [&](Limb l, double angle) {
                check(scene, named, name, channel(l), angle, problems);
            };
            // With a thigh rotated outwards the knee faces the viewer, and the shank may cross the picture.
            const bool turnedOut = named.pose.at(Limb::Turnout, side) > 0.5;
            if (!turnedOut) {
                test(Limb::Hip, wrapped(s.pelvis + 180 - leg.thigh));
                const double knee = wrapped(leg.shank - leg.thigh);
                if (knee < -slack)
                    refuse(u"in pose “%1” a knee bends the wrong way, by %2 degrees"_s.arg(name).arg(
                        std::lround(-knee)));
                test(Limb::Knee, knee);
                test(Limb::Ankle, wrapped(leg.foot - leg.shank + 90));
            }
            test(Limb::Shoulder, shoulderAngle(s.chest + 180 - arm.upper));
            bool turned = false;
            for (const GripSpec& g : scene.grips)
                turned = turned || (g.hand == side && g.bend < 0);
            const double elbow = wrapped(arm.upper - arm.fore);
            test(Limb::Elbow, turned ? std::abs(elbow) : elbow);
            test(Limb::Wrist, wrapped(arm.fore - arm.hand));
        }
    }
}

} // namespace unknot::figure
