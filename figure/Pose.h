// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace unknot::figure {

/// The parameters of a pose. Angles are in degrees, 0 = standing straight; lengths in cm.
/// docs/FIGURE_FORMAT.md describes each. Body parameters come first, then the limb parameters of the left and
/// of the right side.
enum class Body { X, Y, Pelvis, Lumbar, Thoracic, Neck, Head, Turn, Nod, Glide, Count };
enum class Limb {
    Hip,
    Knee,
    Ankle,
    Toes,
    Plant,
    FootX,
    FootY,
    Sole,
    ThighScale,
    ShankScale,
    FootOut,
    FootLong,
    Turnout,
    Shoulder,
    Elbow,
    Wrist,
    Curl,
    Flat,
    Shrug,
    Protract,
    UpperScale,
    ForeScale,
    Thumb,
    Grip,
    Grip2,
    Slide,
    Count
};

inline constexpr int bodyChannels = int(Body::Count);
inline constexpr int limbChannels = int(Limb::Count);
inline constexpr int channelCount = bodyChannels + 2 * limbChannels;

/// Left and right of the person in a scene as written.
enum Hand { LeftHand = 0, RightHand = 1 };

class Pose
{
public:
    Pose();
    double operator[](Body b) const { return m_values[size_t(b)]; }
    double& operator[](Body b) { return m_values[size_t(b)]; }
    double at(Limb l, int side) const { return m_values[index(l, side)]; }
    double& at(Limb l, int side) { return m_values[index(l, side)]; }
    double channel(int i) const { return m_values[size_t(i)]; }
    double& channel(int i) { return m_values[size_t(i)]; }

    friend Pose mixed(const Pose& a, const Pose& b, double t);

private:
    static size_t index(Limb l, int side) { return size_t(bodyChannels + side * limbChannels + int(l)); }
    std::array<double, channelCount> m_values;
};

Pose mixed(const Pose& a, const Pose& b, double t);
/// `there` with only this part, 0..1, of its joints' way from `start`. Hands and feet hold and stand as in
/// `there`.
Pose withinRange(const Pose& start, const Pose& there, double range);

/// Range of a joint. Side views bend forwards and back; front and back views spread sideways.
struct Range
{
    double least, most;
};

QString channelName(int channel);
std::optional<int> channelNamed(const QString& name);
Range channelRange(int channel, bool sideView);

} // namespace unknot::figure
