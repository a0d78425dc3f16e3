// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "figure/View.h"

#include <QRectF>
#include <QString>
#include <memory>
#include <optional>

namespace unknot::figure {

struct SceneData;

/// The animated picture of one technique, read from content/figures/ID.toml (docs/FIGURE_FORMAT.md).
/// Immutable and cheap to copy; safe to read from any thread.
class Scene
{
public:
    using View = figure::View;

    /// Nothing when the file has mistakes, which are added to `problems`. Joints bent beyond the human range
    /// are mistakes too.
    static std::optional<Scene> load(const QString& path, Problems* problems);
    static std::optional<Scene> fromText(const QByteArray& text, const QString& shownAs, Problems* problems);

    QString id() const;
    View view() const;
    /// Extent of everything the move ever shows, in model cm, y up, for Side::Left. Constant, so that the
    /// scale does not change within a move. The picture for Right is mirrored within it.
    QRectF bounds(bool onBed = false) const;

    /// The parsed scene, for use within figure (figure/SceneData.h).
    const SceneData& data() const { return *m_data; }

private:
    explicit Scene(std::shared_ptr<const SceneData> data) : m_data(std::move(data)) {}
    std::shared_ptr<const SceneData> m_data;
};

} // namespace unknot::figure
