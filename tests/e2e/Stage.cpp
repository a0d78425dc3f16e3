// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/Stage.h"

#include "qml/Player/PlayerModel.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

class NoTheme final : public SystemTheme
{
public:
    void watch(std::function<void(bool)>) override {}
};

QQuickItem* visibleChild(QQuickItem* parent, const QString& name)
{
    if (!parent->isVisible())
        return nullptr;
    if (parent->objectName() == name)
        return parent;
    // Later children lie above earlier ones.
    const auto children = parent->childItems();
    for (auto it = children.rbegin(); it != children.rend(); ++it) {
        if (QQuickItem* found = visibleChild(*it, name))
            return found;
    }
    return nullptr;
}

} // namespace

Stage::Stage()
{
    Parts parts;
    auto clock = std::make_unique<StageClock>();
    m_clock = clock.get();
    parts.clock = std::move(clock);
    parts.sound = std::make_unique<SilentSound>();
    parts.awake = std::make_unique<NoScreenAwake>();
    parts.theme = std::make_unique<NoTheme>();
    parts.settingsFile = m_folder.filePath(u"settings.ini"_s);
    parts.contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
    m_app = std::make_unique<Application>(std::move(parts));
    m_window = m_app->show();
    if (m_window)
        settle();
}

Stage::~Stage() = default;

QString Stage::page() const
{
    const auto* flow = m_window->findChild<QQuickItem*>(u"flow"_s);
    return flow ? flow->property("page").toString() : QString();
}

QQuickItem* Stage::find(const QString& objectName) const
{
    return visibleChild(m_window->contentItem(), objectName);
}

bool Stage::click(const QString& objectName)
{
    QQuickItem* item = find(objectName);
    if (!item || !item->isEnabled())
        return false;
    // A page scrolls to what has the focus.
    item->forceActiveFocus(Qt::TabFocusReason);
    settle(50);
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
    settle();
    return true;
}

bool Stage::touch(const QString& objectName)
{
    QQuickItem* item = find(objectName);
    if (!item || !item->isEnabled())
        return false;
    static QPointingDevice* device = QTest::createTouchDevice();
    const QPoint middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    QTest::touchEvent(m_window, device).press(1, middle, m_window);
    settle(30);
    QTest::touchEvent(m_window, device).release(1, middle, m_window);
    settle();
    return true;
}

void Stage::key(int key)
{
    QTest::keyClick(m_window, Qt::Key(key));
    settle();
}

void Stage::play(qint64 ms)
{
    constexpr qint64 stepMs = 100;
    for (qint64 done = 0; done < ms; done += stepMs) {
        m_clock->advance(std::min(stepMs, ms - done));
        player().tick();
    }
    settle(60);
}

void Stage::settle(int ms)
{
    QTest::qWait(ms);
}

} // namespace unknot
