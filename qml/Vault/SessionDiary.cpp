// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SessionDiary.h"

namespace unknot {

using namespace Qt::StringLiterals;

SessionDiary::SessionDiary(SessionRecorder& recorder, QObject* parent) : QObject(parent), m_recorder(recorder)
{
    connect(&m_recorder, &SessionRecorder::changed, this, &SessionDiary::changed);
}

QString SessionDiary::kept() const
{
    switch (m_recorder.kept()) {
    case SessionRecorder::Kept::Journal:
        return u"journal"_s;
    case SessionRecorder::Kept::Sealed:
        return u"sealed"_s;
    case SessionRecorder::Kept::Memory:
        return u"memory"_s;
    case SessionRecorder::Kept::Nowhere:
        return u"no"_s;
    case SessionRecorder::Kept::Failed:
        return u"failed"_s;
    case SessionRecorder::Kept::OnItsWay:
        break;
    }
    return {};
}

} // namespace unknot
