// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

#include <QObject>
#include <functional>
#include <memory>
#include <type_traits>

namespace unknot {

/// Asynchronous access to the journal for the UI. Jobs run on the journal's thread in the order they were
/// posted; results come back on this object's thread. Lives on the UI thread.
class AsyncJournal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOpen() const = 0;

    /// Runs `job(JournalStore&)` on the journal's thread and passes its result to `then` on this thread.
    /// `then` is not called when `context` has been destroyed or the journal was locked in the meantime, so
    /// callers keep typed text until `then` runs. A no-op while the journal is not open. `job` must not touch
    /// UI objects.
    template <class Job, class Then>
    void ask(QObject* context, Job job, Then then)
    {
        post(context, [job = std::move(job), then = std::move(then)](JournalStore& store) mutable {
            using Answer = std::invoke_result_t<Job&, JournalStore&>;
            auto answer = std::make_shared<Answer>(job(store));
            return Continuation([answer, then = std::move(then)]() mutable { then(std::move(*answer)); });
        });
    }

Q_SIGNALS:
    /// Something was written; displayed data may be out of date.
    void changed();

protected:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(JournalStore&)>;
    virtual void post(QObject* context, Work work) = 0;
};

} // namespace unknot
