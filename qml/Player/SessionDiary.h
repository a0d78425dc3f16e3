// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SessionRecorder.h"

#include <QtQml/qqmlregistration.h>

namespace unknot {

/// The SessionRecorder as seen by the pages before and after a session.
class SessionDiary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(
        int before READ before NOTIFY changed) ///< pain before the current or the last session; -1: not asked
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(Kept kept READ kept NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< why it is not stored yet, if Failed

public:
    /// Where the session is, or will be stored; as SessionRecorder::Kept.
    enum class Kept { OnItsWay, Journal, Sealed, Memory, Nowhere, Failed };
    Q_ENUM(Kept)
    /// As core's Felt.
    enum class Felt { NotSaid, Better, Same, Worse };
    Q_ENUM(Felt)

    explicit SessionDiary(SessionRecorder& recorder, QObject* parent = nullptr);

    int before() const { return m_recorder.before().value_or(-1); }
    int after() const { return m_recorder.after().value_or(-1); }
    Kept kept() const { return Kept(m_recorder.kept()); }
    QString errorText() const;

    Q_INVOKABLE void setBefore(int level) { m_recorder.setBefore(level); }
    /// The person just logged a pain level: for half an hour a session need not ask again.
    Q_INVOKABLE void heard(int level) { m_recorder.heard(level); }
    Q_INVOKABLE bool asksBefore(bool wanted) { return m_recorder.asksBefore(wanted); }
    Q_INVOKABLE void setAfter(int level) { m_recorder.setAfter(level); }
    Q_INVOKABLE void setFelt(unknot::SessionDiary::Felt felt) { m_recorder.setFelt(unknot::Felt(felt)); }
    /// No more answers will follow.
    Q_INVOKABLE void finish() { m_recorder.finish(); }

Q_SIGNALS:
    void changed();

private:
    SessionRecorder& m_recorder;
};

} // namespace unknot
