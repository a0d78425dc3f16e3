// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/SamplePerson.h"
#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Puts a made-up person's journal in, and takes it out again, in one touch each.
class SampleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access MEMBER m_access NOTIFY accessChanged)

public:
    using QObject::QObject;

    Q_INVOKABLE void add()
    {
        m_access->keeper().ask(
            this,
            [today = m_access->today()](JournalStore& journal) {
                // Never twice.
                auto there = journal.counts();
                if (!there || there->sample > 0)
                    return Result<Done>(Done());
                return journal.putAll(samplePerson(today));
            },
            [](const Result<Done>&) {});
    }
    Q_INVOKABLE void remove()
    {
        m_access->keeper().ask(
            this, [](JournalStore& journal) { return journal.eraseSource(Source::Sample); },
            [](const Result<Done>&) {});
    }

Q_SIGNALS:
    void accessChanged();

private:
    JournalAccess* m_access = nullptr;
};

} // namespace unknot
