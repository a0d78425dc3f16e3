// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SessionRecorder.h"

#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// The routine of the session that was cut off, with its name; nullopt if there is none.
std::optional<Routine> cutOffRoutine(const SessionRecorder& recorder, const Catalogue& catalogue);

/// The session that was cut off and can go on, as text for its card.
class CutOffModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< "" if there is none

public:
    /// The recorder must outlive it.
    CutOffModel(SessionRecorder& recorder, std::shared_ptr<const Catalogue> catalogue,
                QObject* parent = nullptr);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// The person does not want to continue it.
    Q_INVOKABLE void leave() { m_recorder.endCutOff(); }

    QString text() const;

Q_SIGNALS:
    void changed();

private:
    SessionRecorder& m_recorder;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace unknot
