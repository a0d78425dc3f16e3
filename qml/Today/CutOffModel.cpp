// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CutOffModel.h"

#include "core/services/CutOffSession.h"

namespace unknot {

CutOffModel::CutOffModel(SessionRecorder& recorder, std::shared_ptr<const Catalogue> catalogue,
                         QObject* parent)
    : QObject(parent), m_recorder(recorder), m_catalogue(std::move(catalogue))
{
    connect(&m_recorder, &SessionRecorder::changed, this, &CutOffModel::changed);
}

void CutOffModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    Q_EMIT changed();
}

QString CutOffModel::text() const
{
    const auto routine = cutOffRoutine(m_recorder, *m_catalogue);
    if (!routine)
        return {};
    const SessionLog& log = m_recorder.cutOff()->log;
    const Technique* next = m_catalogue->technique(log.entries[size_t(log.next)].technique);
    return tr("%1 was cut off. Next comes: %2.").arg(routine->words.name, next->words.name);
}

std::optional<Routine> cutOffRoutine(const SessionRecorder& recorder, const Catalogue& catalogue)
{
    auto routine = recorder.cutOff() ? routineToGoOn(recorder.cutOff()->log, catalogue) : std::nullopt;
    if (routine && routine->words.name.isEmpty())
        routine->words.name = CutOffModel::tr("Your last session");
    return routine;
}

} // namespace unknot
