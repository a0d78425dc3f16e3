// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/LazySound.h"

#include <QCoreApplication>
#include <QLibrary>

namespace unknot::media {

using namespace Qt::StringLiterals;

LazySound::LazySound(std::function<std::unique_ptr<SoundPort>()> make) : m_make(std::move(make)) {}

SoundPort& LazySound::port()
{
    if (m_port)
        return *m_port;
    m_port = m_make();
    const bool missing = !m_port;
    if (missing)
        m_port = std::make_unique<SilentSound>();
    m_port->watch(m_then);
    if (m_levels)
        m_port->setLevels(*m_levels);
    m_port->setAmbience(m_ambience);
    if (missing && m_then)
        m_then(SoundState::Missing);
    return *m_port;
}

void LazySound::load(const Timeline& timeline, qint64 fromMs)
{
    port().load(timeline, fromMs);
}

void LazySound::play()
{
    port().play();
}

void LazySound::pause()
{
    if (m_port)
        m_port->pause();
}

void LazySound::stop()
{
    if (m_port)
        m_port->stop();
}

void LazySound::setLevels(const Levels& levels)
{
    m_levels = levels;
    if (m_port)
        m_port->setLevels(levels);
}

void LazySound::setAmbience(const QString& name)
{
    m_ambience = name;
    if (m_port)
        m_port->setAmbience(name);
}

std::optional<qint64> LazySound::positionMs() const
{
    return m_port ? m_port->positionMs() : std::nullopt;
}

void LazySound::watch(const std::function<void(SoundState)>& then)
{
    m_then = then;
    if (m_port)
        m_port->watch(m_then);
}

std::unique_ptr<SoundPort> loadSound(const QString& voicesFolder)
{
    QLibrary plugin(QCoreApplication::applicationDirPath() + u"/../lib/unknot/unknot-sound"_s);
    const auto make = reinterpret_cast<SoundPort* (*)(const QString&)>(plugin.resolve("unknot_makeSound"));
    if (make)
        return std::unique_ptr<SoundPort>(make(voicesFolder));
    qWarning("No sound: %s", qUtf8Printable(plugin.errorString()));
    return nullptr;
}

} // namespace unknot::media
