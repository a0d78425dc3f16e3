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

/// The moving picture of one technique, read from content/figures/ID.toml (docs/FIGURE_FORMAT.md).
/// Immutable and cheap to copy; safe to read from any thread.
class Scene
{
public:
    using View = figure::View;

    /// Nothing when the file has a mistake; each is then in `problems` as file, line and reason. A scene with
    /// a joint beyond what a body can do is a mistake too.
    static std::optional<Scene> load(const QString& path, Problems* problems);
    static std::optional<Scene> fromText(const QByteArray& text, const QString& shownAs, Problems* problems);

    QString id() const;
    View view() const;
    /// Model cm, y up, in the picture for Side::Left: everything the move ever shows. The same for every
    /// moment, so that the scale never changes within a move. The picture for Right is mirrored within it.
    QRectF bounds() const;

    /// What was read, for the room itself (figure/SceneData.h).
    const SceneData& data() const { return *m_data; }

private:
    explicit Scene(std::shared_ptr<const SceneData> data) : m_data(std::move(data)) {}
    std::shared_ptr<const SceneData> m_data;
};

} // namespace unknot::figure
