// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

#include <QObject>
#include <functional>
#include <memory>
#include <type_traits>

namespace unknot {

/// The journal as screens use it: nothing blocks. Questions go to the journal's own thread in the order in
/// which they were asked; answers come back on this object's thread. Lives on the screens' thread.
class JournalDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOpen() const = 0;

    /// Runs `job(JournalStore&)` on the journal's thread and hands what it returns to `then` on this one.
    /// `then` is not called when `context` has died or the journal was locked meanwhile: whoever must not
    /// lose what was typed keeps it until `then` came. Nothing happens while the journal is not open. `job`
    /// may not touch screens.
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
    /// Something was written; what is shown may be out of date.
    void changed();

protected:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(JournalStore&)>;
    virtual void post(QObject* context, Work work) = 0;
};

} // namespace unknot
