// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/Relief.h"

#include "bodymap/BodyType.h"
#include "bodymap/Curves.h"
#include "bodymap/Forms.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace unknot::bodymap {

namespace {

constexpr int cells = 3; // per unit
constexpr int sweeps = 110;
constexpr float relaxation = 1.93f;
constexpr double fullest = 8;  // how far the trunk comes forward; limbs remain nearly round
constexpr double upward = 0.5; // how much of the light comes from above, not from the front
constexpr double foldOpenness = 0.14, moundOpenness = 0.04; // more or less light for each unit of height
constexpr double strength = 2.2;                            // of light and shade
constexpr double flatness = 0.5;                            // of the whole body, compared with a round one

/// Heights of one half of the body. Column 0 lies just right of the midline.
class Ground
{
public:
    Ground(const QPainterPath& outline, QRectF box)
        : m_top(box.top()), m_columns(int(std::ceil(box.right() * cells)) + 1),
          m_rows(int(std::ceil(box.height() * cells)) + 1), m_inside(size_t(m_columns * m_rows)),
          m_height(m_inside.size()), m_open(m_inside.size())
    {
        QImage mask(m_columns, m_rows, QImage::Format_Grayscale8);
        mask.fill(0);
        QPainter painter(&mask);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(cells, cells);
        painter.translate(0, -m_top);
        painter.fillPath(outline, Qt::white);
        painter.end();
        // The rim of the picture stays empty, so that every cell inside has four neighbours.
        for (int row = 1; row + 1 < m_rows; ++row) {
            for (int column = 0; column + 1 < m_columns; ++column)
                m_inside[at(column, row)] = mask.constScanLine(row)[column] > 127;
        }
    }

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    bool inside(int column, int row) const { return m_inside[at(column, row)]; }
    double height(int column, int row) const
    {
        return m_height[at(column < 0 ? 0 : column, row)]; // the other half is the mirror image
    }
    /// How freely light reaches the cell: more on a mound, less in a fold.
    double open(int column, int row) const { return m_open[at(column, row)]; }
    QPointF place(int column, int row) const { return {(column + 0.5) / cells, m_top + (row + 0.5) / cells}; }

    /// Blows the shape up like a cushion: the solution u of Poisson's equation, whose root is a half circle
    /// across a straight limb.
    void inflate()
    {
        struct Cell
        {
            size_t at, before;
        };
        std::vector<Cell> cellsInside;
        for (int row = 1; row + 1 < m_rows; ++row) {
            for (int column = 0; column + 1 < m_columns; ++column) {
                const size_t i = at(column, row);
                if (m_inside[i])
                    cellsInside.push_back({i, column > 0 ? i - 1 : i});
            }
        }
        constexpr float source = 1.0f / (cells * cells);
        const auto below = size_t(m_columns);
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (const Cell& c : cellsInside) {
                const float mean = (m_height[c.before] + m_height[c.at + 1] + m_height[c.at - below] +
                                    m_height[c.at + below] + source) /
                                   4;
                m_height[c.at] += relaxation * (mean - m_height[c.at]);
            }
        }
        for (float& h : m_height)
            h = float(fullest * (1 - std::exp(-std::sqrt(std::max(0.0f, 2 * h)) / fullest)));
    }

    void add(const Mound& m, BodyType type)
    {
        const QPointF centre = shaped(m.at, type);
        const double reach = std::max(m.radii.width(), m.radii.height()), angle = m.turn * M_PI / 180;
        const double c = std::cos(angle), s = std::sin(angle);
        forCells(QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)),
                 [&](size_t i, QPointF p) {
                     const QPointF d = p - centre;
                     const double x = (d.x() * c + d.y() * s) / m.radii.width(),
                                  y = (d.y() * c - d.x() * s) / m.radii.height();
                     if (const double rest = 1 - x * x - y * y; rest > 0) {
                         m_height[i] += float(m.height * rest * rest);
                         m_open[i] += float(moundOpenness * m.height * rest * rest);
                     }
                 });
    }

    void add(const Fold& f, BodyType type)
    {
        QPolygonF line;
        for (const QPointF p : f.along)
            line << shaped(p, type);
        const double reach = 2.4 * f.width;
        forCells(line.boundingRect().adjusted(-reach, -reach, reach, reach), [&](size_t i, QPointF p) {
            if (const double away = distance(line, p) / f.width; away < 2.4) {
                const double depth = f.depth * std::exp(-away * away);
                m_height[i] -= float(depth);
                m_open[i] -= float(foldOpenness * depth);
            }
        });
    }

private:
    size_t at(int column, int row) const { return size_t(row * m_columns + column); }

    template <typename Change>
    void forCells(QRectF box, Change change)
    {
        const int left = std::max(0, int(box.left() * cells)),
                  right = std::min(m_columns - 1, int(box.right() * cells)),
                  top = std::max(0, int((box.top() - m_top) * cells)),
                  bottom = std::min(m_rows - 1, int((box.bottom() - m_top) * cells));
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                change(at(column, row), place(column, row));
        }
    }

    double m_top;
    int m_columns, m_rows;
    std::vector<char> m_inside;
    std::vector<float> m_height, m_open;
};

/// -1 .. 1 for a slope, and for how freely light reaches it.
double lightOn(double dx, double dy, double open)
{
    const double front = std::sqrt(1 - upward * upward);
    const double steep = std::sqrt(1 + dx * dx + dy * dy);
    return std::clamp(strength * ((front + upward * dy) / steep - front) + open, -1.0, 1.0);
}

/// Light for each cell of a half; every pass smooths it and lets it spread one cell beyond the outline, so
/// that no rim shows where the picture is enlarged.
std::vector<float> lit(const Ground& ground)
{
    constexpr int passes = 3;
    const int columns = ground.columns(), rows = ground.rows();
    const auto at = [columns](int column, int row) { return size_t(row * columns + column); };
    std::vector<float> light(size_t(columns * rows));
    std::vector<char> known(light.size());
    for (int row = 1; row + 1 < rows; ++row) {
        for (int column = 0; column + 1 < columns; ++column) {
            if (!ground.inside(column, row))
                continue;
            constexpr double scale = flatness * cells / 2.0;
            const double dx = (ground.height(column + 1, row) - ground.height(column - 1, row)) * scale,
                         dy = (ground.height(column, row + 1) - ground.height(column, row - 1)) * scale;
            light[at(column, row)] = float(lightOn(dx, dy, ground.open(column, row)));
            known[at(column, row)] = 1;
        }
    }
    for (int pass = 0; pass < passes; ++pass) {
        const std::vector<float> before = light;
        const std::vector<char> knownBefore = known;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                float sum = 0;
                int count = 0;
                for (int y = std::max(0, row - 1); y <= std::min(rows - 1, row + 1); ++y) {
                    for (int x = column - 1; x <= std::min(columns - 1, column + 1); ++x) {
                        const size_t i = at(x < 0 ? 0 : x, y);
                        count += knownBefore[i];
                        sum += before[i];
                    }
                }
                if (count > 0) {
                    light[at(column, row)] = sum / float(count);
                    known[at(column, row)] = 1;
                }
            }
        }
    }
    return light;
}

} // namespace

Relief relief(const QPainterPath& outline, View view, BodyType type)
{
    const QRectF bounds = outline.boundingRect();
    Ground ground(outline, bounds);
    ground.inflate();
    for (const Mound& m : forms(view).mounds)
        ground.add(m, type);
    for (const Fold& f : forms(view).folds)
        ground.add(f, type);
    const std::vector<float> light = lit(ground);
    const int columns = ground.columns(), rows = ground.rows();
    Relief r{QImage(2 * columns, rows, QImage::Format_Grayscale8),
             QRectF(-double(columns) / cells, bounds.top(), 2.0 * columns / cells, double(rows) / cells)};
    for (int row = 0; row < rows; ++row) {
        uchar* line = r.image.scanLine(row);
        for (int column = 0; column < columns; ++column) {
            const int shade = int(std::lround(128 + 127 * light[size_t(row * columns + column)]));
            line[columns + column] = line[columns - 1 - column] = uchar(shade);
        }
    }
    return r;
}

} // namespace unknot::bodymap
