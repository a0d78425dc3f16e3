// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/SceneReader.h"

#include <QFileInfo>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr double far = 400; // cm; the largest distance in a picture

template <typename T>
T oneOf(const DataTable& t, const char* key, std::initializer_list<std::pair<const char*, T>> choices,
        std::optional<T> fallback = {})
{
    if (fallback && !t.has(key))
        return *fallback;
    const QString word = t.string(key);
    QStringList names;
    for (const auto& [name, value] : choices) {
        if (word == QLatin1StringView(name))
            return value;
        names << QLatin1StringView(name);
    }
    if (!word.isEmpty())
        t.refuse(key, u"“%1” is “%2”; it must be one of %3"_s.arg(QLatin1StringView(key), word,
                                                                  names.join(u", "_s)));
    return choices.begin()->second;
}

int readHand(const DataTable& t, const char* key)
{
    return oneOf<int>(t, key, {{"left", LeftHand}, {"right", RightHand}});
}

Anchor readAnchor(const DataTable& t)
{
    Anchor a;
    a.on = t.string("on", u"world"_s);
    if (!anchorKnown(a.on))
        t.refuse("on", u"“%1” is no part of the body"_s.arg(a.on));
    a.along = t.number("along", -0.3, 1.2, 0.5);
    a.across = t.number("across", -1.5, 1.5, 0);
    a.lift = t.number("lift", -30, 30, 0);
    a.x = t.number("x", -far, far, 0);
    a.y = t.number("y", -far, far, 0);
    return a;
}

void readPose(const DataTable& t, bool sideView, NamedPose& into)
{
    into.line = t.line();
    for (const QString& key : t.keys()) {
        const QByteArray name = key.toUtf8();
        const auto channel = channelNamed(key);
        if (!channel) {
            t.refuse(name.constData(), u"“%1” is not a joint"_s.arg(key));
            continue;
        }
        const Range range = channelRange(*channel, sideView);
        into.pose.channel(*channel) = t.number(name.constData(), range.least, range.most);
    }
}

void readPoses(const DataTable& file, SceneData& scene)
{
    const bool sideView = scene.view == View::Side;
    NamedPose base;
    if (file.has("base"))
        readPose(file.table("base"), sideView, base);
    for (const auto& [name, table] : file.table("pose").namedTables()) {
        NamedPose pose = base;
        readPose(table, sideView, pose);
        scene.poses.insert_or_assign(name, pose);
    }
    for (const DataTable& key : file.tables("cycle")) {
        key.refuseUnknownKeys({"at", "pose"});
        scene.cycle.push_back({key.number("at", 0, 1), key.string("pose")});
        if (!scene.poses.contains(scene.cycle.back().pose))
            key.refuse("pose", u"there is no pose “%1”"_s.arg(scene.cycle.back().pose));
        if (scene.cycle.size() > 1 && scene.cycle.back().at <= scene.cycle[scene.cycle.size() - 2].at)
            key.refuse("at", u"the keys of a cycle must go up"_s);
    }
    if (!scene.poses.contains(u"start"_s))
        file.refuse("pose", u"the pose “start” is missing"_s);
    if (scene.cycle.empty() && !scene.poses.contains(u"work"_s))
        file.refuse("pose", u"the pose “work” is missing, and there is no cycle"_s);
    if (!scene.cycle.empty() &&
        (scene.cycle.size() < 2 || scene.cycle.front().at > 0 || scene.cycle.back().at < 1))
        file.refuse("cycle", u"a cycle needs keys from 0 to 1"_s);
}

Support readSupport(const DataTable& t)
{
    t.refuseUnknownKeys(
        {"kind", "x", "y", "w", "h", "on", "along", "across", "lift", "radius", "front", "to"});
    using K = SupportKind;
    Support s;
    s.kind = oneOf<K>(t, "kind",
                      {{"mat", K::Mat},
                       {"floor", K::Floor},
                       {"wall", K::Wall},
                       {"chair", K::Chair},
                       {"stool", K::Stool},
                       {"block", K::Block},
                       {"pillow", K::Pillow},
                       {"cushion", K::Cushion},
                       {"towel", K::Towel},
                       {"towel_end", K::TowelEnd},
                       {"roller", K::Roller},
                       {"ball", K::Ball},
                       {"strap", K::Strap},
                       {"door_frame", K::DoorFrame}});
    s.inFront = t.boolean("front", false);
    if (s.kind == K::Ball || s.kind == K::Roller || s.kind == K::TowelEnd) {
        s.anchor = s.rolledTo = readAnchor(t);
        if (t.has("to"))
            s.rolledTo = readAnchor(t.table("to"));
        s.radius = t.number("radius", 0.5, 20);
    } else {
        const bool thin = s.kind == K::Mat || s.kind == K::Floor;
        const double h = t.number("h", 0.5, far, thin ? 2.2 : 45);
        s.box = QRectF(t.number("x", -far, far), t.number("y", -far, far, thin ? -h : 0),
                       t.number("w", 0.5, 2 * far), h);
    }
    return s;
}

GripSpec readGrip(const DataTable& t)
{
    t.refuseUnknownKeys({"hand", "on", "along", "across", "lift", "x", "y", "to", "weight", "bend", "fingers",
                         "fingers_along", "pose", "roll"});
    GripSpec g;
    g.line = t.line();
    g.hand = readHand(t, "hand");
    g.from = readAnchor(t);
    g.to = g.from;
    if (t.has("to")) {
        const DataTable to = t.table("to");
        to.refuseUnknownKeys({"on", "along", "across", "lift", "x", "y"});
        g.to = readAnchor(to);
    }
    g.weight = oneOf<Limb>(t, "weight", {{"grip", Limb::Grip}, {"grip2", Limb::Grip2}}, Limb::Grip);
    g.bend = t.number("bend", -1, 1, 1);
    g.hasFingers = t.has("fingers");
    g.fingers = t.number("fingers", -360, 360, 0);
    g.fingersAlong = t.string("fingers_along", QString());
    if (!g.fingersAlong.isEmpty() && !anchorKnown(g.fingersAlong))
        t.refuse("fingers_along", u"“%1” is no part of the body"_s.arg(g.fingersAlong));
    if (t.has("pose")) {
        g.pose = handPoseNamed(t.string("pose"));
        if (!g.pose)
            t.refuse("pose", u"“%1” is no pose of a hand"_s.arg(t.string("pose")));
    }
    if (t.has("roll"))
        g.roll = t.number("roll", -360, 360);
    return g;
}

TargetSpec readTarget(const DataTable& t)
{
    t.refuseUnknownKeys({"shape", "on", "along", "across", "lift", "x", "y", "from", "to", "inner", "outer",
                         "width", "height", "tilt", "grow", "layer"});
    TargetSpec s;
    s.shape = oneOf<TargetShape>(
        t, "shape", {{"lens", TargetShape::Lens}, {"neck", TargetShape::Neck}, {"spot", TargetShape::Spot}},
        TargetShape::Lens);
    s.at = readAnchor(t);
    s.from = t.number("from", -0.2, 1.1, 0);
    s.to = t.number("to", -0.2, 1.1, 1);
    s.inner = t.number("inner", -20, 20, 0);
    s.outer = t.number("outer", -20, 20, 1);
    s.width = t.number("width", 0.5, 60, 6);
    s.height = t.number("height", 0.5, 60, 4);
    s.tilt = t.number("tilt", -360, 360, 0);
    s.grow = t.number("grow", 0.4, 2.5, 1);
    s.layer = t.string("layer");
    return s;
}

ArrowSpec readArrow(const DataTable& t)
{
    t.refuseUnknownKeys({"on", "along", "across", "lift", "x", "y", "heading", "heading_along", "length",
                         "bow", "radius", "from", "to", "flat", "both"});
    ArrowSpec a;
    a.tip = readAnchor(t);
    a.both = t.boolean("both", false);
    if (t.has("radius")) {
        a.radius = t.number("radius", 2, 60);
        a.from = t.number("from", -360, 360);
        a.to = t.number("to", -360, 360);
        a.flat = t.number("flat", 0.1, 1, 1);
        return a;
    }
    a.heading = t.number("heading", -360, 360);
    a.along = t.string("heading_along", QString());
    a.length = t.number("length", 3, 80, 13);
    a.bow = t.number("bow", -40, 40, 0);
    return a;
}

RestSpec readRest(const DataTable& t, const SceneData& scene)
{
    t.refuseUnknownKeys({"part", "height", "wall", "poses"});
    RestSpec r;
    r.line = t.line();
    r.part = t.string("part");
    r.wall = t.has("wall");
    r.height = r.wall ? t.number("wall", -far, far) : t.number("height", -50, far, 0);
    r.poses = t.strings("poses", {});
    for (const QString& pose : r.poses) {
        if (!scene.poses.contains(pose))
            t.refuse("poses", u"there is no pose “%1”"_s.arg(pose));
    }
    return r;
}

void readLoupe(const DataTable& file, LoupeSpec& loupe)
{
    if (!file.has("loupe"))
        return;
    const DataTable t = file.table("loupe");
    t.refuseUnknownKeys(
        {"at_x", "at_y", "radius", "zoom", "on", "along", "across", "lift", "x", "y", "leader"});
    loupe.leader = t.boolean("leader", true);
    loupe.shown = true;
    loupe.at = {t.number("at_x", -far, far), t.number("at_y", -far, far)};
    loupe.radius = t.number("radius", 5, 60, 20);
    loupe.zoom = t.number("zoom", 1.2, 6, 2.3);
    loupe.source = readAnchor(t);
}

} // namespace

SceneData readScene(const DataTable& file)
{
    file.refuseUnknownKeys({"id", "view", "chest_breath", "belly_breath", "ground", "base", "pose", "cycle",
                            "support", "grip", "target", "arrow", "rings", "rest", "gaze", "order", "loupe",
                            "close_up"});
    SceneData scene;
    scene.file = file.file();
    scene.id = file.string("id");
    if (QFileInfo(scene.file).completeBaseName() != scene.id)
        file.refuse("id", u"“id” is “%1”; it must be the name of the file"_s.arg(scene.id));
    scene.view =
        oneOf<View>(file, "view", {{"side", View::Side}, {"front", View::Front}, {"back", View::Back}});
    scene.chestBreath = file.number("chest_breath", 0, 3, scene.chestBreath);
    scene.bellyBreath = file.number("belly_breath", 0, 3, scene.bellyBreath);
    if (file.has("ground")) {
        const DataTable t = file.table("ground");
        t.refuseUnknownKeys({"part", "height", "pin", "x"});
        scene.ground.part = t.string("part", u"none"_s);
        static const QStringList parts{u"none"_s,      u"all"_s,   u"trunk"_s, u"seat"_s, u"left_leg"_s,
                                       u"right_leg"_s, u"knees"_s, u"feet"_s,  u"head"_s};
        if (!parts.contains(scene.ground.part))
            t.refuse("part", u"“part” must be one of "_s + parts.join(u", "_s));
        scene.ground.height = t.number("height", -50, far, 0);
        scene.ground.pin = t.string("pin", QString());
        if (!scene.ground.pin.isEmpty() && !anchorKnown(scene.ground.pin))
            t.refuse("pin", u"“%1” is no joint"_s.arg(scene.ground.pin));
        scene.ground.x = t.number("x", -far, far, 0);
    }
    readPoses(file, scene);
    for (const DataTable& t : file.tables("support"))
        scene.supports.push_back(readSupport(t));
    for (const DataTable& t : file.tables("grip"))
        scene.grips.push_back(readGrip(t));
    for (const DataTable& t : file.tables("target"))
        scene.targets.push_back(readTarget(t));
    for (const DataTable& t : file.tables("arrow"))
        scene.arrows.push_back(readArrow(t));
    for (const DataTable& t : file.tables("rings")) {
        t.refuseUnknownKeys({"on", "along", "across", "lift", "x", "y", "heading"});
        scene.rings.push_back({readAnchor(t), t.number("heading", -360, 360)});
    }
    for (const DataTable& t : file.tables("rest"))
        scene.rests.push_back(readRest(t, scene));
    if (file.has("gaze")) {
        const DataTable t = file.table("gaze");
        for (const QString& pose : t.keys()) {
            const QByteArray key = pose.toUtf8();
            if (!scene.poses.contains(pose))
                t.refuse(key.constData(), u"there is no pose “%1”"_s.arg(pose));
            scene.gaze[pose] = t.number(key.constData(), -180, 180);
        }
    }
    readLoupe(file, scene.loupe);
    if (file.has("close_up")) {
        const DataTable t = file.table("close_up");
        t.refuseUnknownKeys({"x", "y", "w", "h"});
        scene.closeUp = QRectF(t.number("x", -far, far), t.number("y", -far, far), t.number("w", 30, far),
                               t.number("h", 30, far));
    }
    static const QStringList layers{u"supports"_s,    u"left_arm"_s,  u"right_arm"_s,  u"left_leg"_s,
                                    u"right_leg"_s,   u"left_hand"_s, u"right_hand"_s, u"left_thumb"_s,
                                    u"right_thumb"_s, u"left_foot"_s, u"right_foot"_s, u"neck"_s,
                                    u"trunk"_s,       u"head"_s};
    const bool sideView = scene.view == View::Side;
    scene.order = file.strings(
        "order", sideView ? QStringList{u"supports"_s, u"right_arm"_s, u"right_leg"_s, u"neck"_s, u"trunk"_s,
                                        u"head"_s, u"left_leg"_s, u"left_arm"_s}
                          : QStringList{u"supports"_s, u"neck"_s, u"trunk"_s, u"right_leg"_s, u"left_leg"_s,
                                        u"head"_s, u"right_arm"_s, u"left_arm"_s});
    for (const QString& layer : scene.order) {
        if (!layers.contains(layer))
            file.refuse("order", u"“%1” is not a layer"_s.arg(layer));
    }
    for (const TargetSpec& target : scene.targets) {
        if (!layers.contains(target.layer))
            file.refuse("target", u"“%1” is not a layer"_s.arg(target.layer));
    }
    return scene;
}

} // namespace unknot::figure
