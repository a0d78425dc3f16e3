// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Pose.h"

#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

struct Info
{
    const char* name;
    double fallback;
    Range side, front;
};

// A knee bends backwards only when its thigh is rotated outwards (JointCheck). The ranges are those of
// healthy adults, slightly wider where two joints share a movement in the plane.
constexpr Info bodyInfo[] = {
    {"x", 0, {-200, 200}, {-200, 200}},    {"y", 90, {-20, 200}, {-20, 200}},
    {"pelvis", 0, {-130, 150}, {-40, 40}}, {"lumbar", 0, {-35, 60}, {-30, 30}},
    {"thoracic", 0, {-25, 45}, {-25, 25}}, {"neck", 0, {-45, 50}, {-40, 40}},
    {"head", 0, {-30, 35}, {-25, 25}},     {"turn", 0, {0, 0}, {-75, 75}},
    {"nod", 0, {0, 0}, {-35, 45}},         {"glide", 0, {-4, 3}, {0, 0}},
};
constexpr Info limbInfo[] = {
    {"hip", 0, {-25, 142}, {-60, 90}},
    {"knee", 0, {-157, 157}, {-185, 185}},
    {"ankle", 0, {-35, 80}, {-30, 30}},
    {"toes", 0, {-40, 75}, {-40, 75}},
    {"plant", 0, {0, 1}, {0, 1}},
    {"foot_x", 0, {-200, 200}, {-200, 200}},
    {"foot_y", 7.4, {-10, 200}, {-10, 200}},
    {"sole", 90, {-180, 270}, {-180, 270}},
    {"thigh_scale", 1, {.1, 1}, {.1, 1}},
    {"shank_scale", 1, {.1, 1}, {.1, 1}},
    {"foot_out", 1.8, {-6, 6}, {-6, 6}},
    {"foot_long", 0, {0, 0}, {0, 1}},
    {"turnout", 0, {0, 1}, {0, 1}},
    {"shoulder", 0, {-60, 185}, {-45, 185}},
    {"elbow", 0, {-3, 152}, {-152, 152}},
    {"wrist", 0, {-85, 92}, {-92, 92}},
    {"curl", 12, {-10, 80}, {-10, 80}},
    {"flat", 0, {0, 1}, {0, 1}},
    {"shrug", 0, {-4, 7}, {-4, 7}},
    {"protract", 0, {-5, 7}, {-5, 7}},
    {"upper_scale", 1, {.2, 1}, {.2, 1}},
    {"fore_scale", 1, {.2, 1}, {.2, 1}},
    {"thumb", 30, {-75, 75}, {-75, 75}},
    {"grip", 1, {0, 1}, {0, 1}},
    {"grip2", 0, {0, 1}, {0, 1}},
    {"slide", 0, {0, 1}, {0, 1}},
};
static_assert(std::size(bodyInfo) == bodyChannels && std::size(limbInfo) == limbChannels);

const Info& info(int channel)
{
    return channel < bodyChannels ? bodyInfo[channel] : limbInfo[(channel - bodyChannels) % limbChannels];
}

} // namespace

Pose::Pose()
{
    for (int i = 0; i < channelCount; ++i)
        m_values[size_t(i)] = info(i).fallback;
}

Pose mixed(const Pose& a, const Pose& b, double t)
{
    Pose m;
    for (size_t i = 0; i < m.m_values.size(); ++i)
        m.m_values[i] = a.m_values[i] + (b.m_values[i] - a.m_values[i]) * t;
    return m;
}

Pose withinRange(const Pose& start, const Pose& there, double range)
{
    using enum Limb;
    Pose pose = there;
    const auto shorten = [&](int channel) {
        pose.channel(channel) = std::lerp(start.channel(channel), there.channel(channel), range);
    };
    for (int body = 0; body < bodyChannels; ++body)
        shorten(body);
    for (int side : {LeftHand, RightHand}) {
        for (const Limb joint : {Hip, Knee, Ankle, Toes, Shoulder, Elbow, Wrist, Shrug, Protract})
            shorten(bodyChannels + side * limbChannels + int(joint));
    }
    return pose;
}

QString channelName(int channel)
{
    const QString name = QLatin1StringView(info(channel).name);
    if (channel < bodyChannels)
        return name;
    return (channel < bodyChannels + limbChannels ? u"left_"_s : u"right_"_s) + name;
}

std::optional<int> channelNamed(const QString& name)
{
    for (int i = 0; i < channelCount; ++i) {
        if (channelName(i) == name)
            return i;
    }
    return {};
}

Range channelRange(int channel, bool sideView)
{
    return sideView ? info(channel).side : info(channel).front;
}

} // namespace unknot::figure
