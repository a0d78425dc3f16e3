// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SessionDiary.h"

#include "wording/ErrorMessage.h"

namespace unknot {

static_assert(int(SessionDiary::Kept::Failed) == int(SessionRecorder::Kept::Failed) &&
              int(SessionDiary::Felt::Worse) == int(Felt::Worse));

SessionDiary::SessionDiary(SessionRecorder& recorder, QObject* parent) : QObject(parent), m_recorder(recorder)
{
    connect(&m_recorder, &SessionRecorder::changed, this, &SessionDiary::changed);
}

QString SessionDiary::errorText() const
{
    return m_recorder.error() ? errorMessage(*m_recorder.error()) : QString();
}

} // namespace unknot
