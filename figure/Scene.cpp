// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Scene.h"

#include "core/base/DataFile.h"
#include "figure/SceneData.h"
#include "figure/SceneReader.h"

#include <algorithm>

namespace unknot::figure {

namespace {

QRectF boundsOf(const SceneData& scene)
{
    QRectF box;
    // Between key poses a hand may swing wider than in any of them.
    for (double depth : {0.0, 0.25, 0.35, 0.42, 0.5, 0.58, 0.65, 0.75, 1.0}) {
        for (double cycle : {0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9}) {
            Moment m;
            m.depth = depth;
            m.cycle = cycle;
            box |= extentOf(scene, solve(scene, m));
            if (scene.cycle.empty())
                break;
        }
    }
    return box.adjusted(-3, -3, 3, 3);
}

std::optional<std::shared_ptr<const SceneData>> build(const std::optional<DataTable>& table,
                                                      Problems* problems, size_t before)
{
    if (!table)
        return {};
    auto data = std::make_shared<SceneData>(readScene(*table));
    if (problems->size() == before)
        checkJoints(*data, problems);
    if (problems->size() != before)
        return {};
    data->extent = boundsOf(*data);
    return data;
}

} // namespace

const Support* matOf(const SceneData& scene)
{
    const auto mat = std::find_if(scene.supports.begin(), scene.supports.end(),
                                  [](const Support& s) { return s.kind == SupportKind::Mat; });
    return mat == scene.supports.end() ? nullptr : &*mat;
}

QRectF frameOf(const SceneData& scene, bool onBed)
{
    const Support* mat = onBed ? matOf(scene) : nullptr;
    if (mat)
        return scene.extent.united(bedAround(mat->box).adjusted(-3, -3, 3, 3))
            .united(scene.closeUp.value_or(scene.extent));
    return scene.closeUp.value_or(scene.extent);
}

std::optional<Scene> Scene::load(const QString& path, Problems* problems)
{
    const size_t before = problems->size();
    const auto data = build(readDataFile(path, problems), problems, before);
    return data ? std::optional<Scene>(Scene(*data)) : std::nullopt;
}

std::optional<Scene> Scene::fromText(const QByteArray& text, const QString& shownAs, Problems* problems)
{
    const size_t before = problems->size();
    const auto data = build(readDataText(text, shownAs, problems), problems, before);
    return data ? std::optional<Scene>(Scene(*data)) : std::nullopt;
}

QString Scene::id() const
{
    return m_data->id;
}

View Scene::view() const
{
    return m_data->view;
}

QRectF Scene::bounds(bool onBed) const
{
    const QRectF b = frameOf(*m_data, onBed);
    return pictureSign(m_data->view, Side::Left) > 0 ? b : QRectF(-b.right(), b.top(), b.width(), b.height());
}

} // namespace unknot::figure
