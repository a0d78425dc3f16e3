// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "tests/e2e/Stage.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <cstdio>

namespace unknot {

/// Saves screenshots of a stage to a folder.
class Photographer
{
public:
    Photographer(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(Stage& stage, const QString& name)
    {
        stage.settle();
        const QString path = QStringLiteral("%1/%2_%3.png").arg(m_folder, name, m_suffix);
        if (stage.window()->grabWindow().save(path))
            std::printf("%s\n", qUtf8Printable(path));
        else
            failed = true;
    }

    bool failed = false;

private:
    QString m_folder, m_suffix;
};

/// Aborts when a step of the tour fails: a picture of the wrong screen is worse than none.
#define WALK(step)                                                                                           \
    do {                                                                                                     \
        if (!(step)) {                                                                                       \
            std::fprintf(stderr, "the tour stops at: %s (page %s)\n", #step, qUtf8Printable(stage.page()));  \
            return false;                                                                                    \
        }                                                                                                    \
    } while (false)

inline void scrollTo(Stage& stage, qreal y)
{
    if (QQuickItem* page = stage.find(stage.page()))
        page->setProperty("contentY", y);
}

/// Scrolls to the end of the page.
inline void scrollDown(Stage& stage)
{
    stage.settle();
    if (QQuickItem* page = stage.pageItem())
        QMetaObject::invokeMethod(page, "scrollBy", Q_ARG(qreal, 1e6));
}

/// Takes pictures of red-flag screens, cautions, notices and urgent cards.
bool cautions(Stage& stage, Photographer& p);

} // namespace unknot
