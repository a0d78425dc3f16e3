// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/AsyncVault.h"

#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace unknot {

/// What was typed and not saved yet: in the settings of the open journal, encrypted like everything else, and
/// in memory for as long as it cannot be written there (the disk is full). Locking the journal drops the
/// memory: call keep() before. While the journal is closed nothing is kept.
///
/// Lives on the UI thread; never blocks.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(AsyncVault& keeper, QObject* parent = nullptr);

    /// The forms of the open journal have been read; before that, form() knows none.
    bool isLoaded() const { return m_loaded; }
    /// The texts of a form, in an order of its own, as given to setForm(); empty for none. `key` names form
    /// and record: "visit/5f0c...".
    QStringList form(const QString& key) const;
    /// Empty texts end the draft. In memory until keep(); at most 20 forms, the oldest are dropped.
    void setForm(const QString& key, const QStringList& texts);
    /// Writes the forms that have changed, and what could not be written before.
    void keep();

    /// The drafts of entries, in the form of EntryEditor. Written at once.
    void setEntries(const QString& text);
    /// Does not write: the caller writes this text itself, together with the entry.
    void setEntriesToStore(const QString& text);
    void setEntriesStored(); ///< it has written it
    /// The drafts of entries that are not in the journal yet, or differ from those there.
    std::optional<QString> unwrittenEntries() const;

Q_SIGNALS:
    void loaded();

private:
    struct Form
    {
        QString key;
        QStringList texts;
    };
    /// A setting that is not known to be written.
    struct Unwritten
    {
        QString name, value;
    };

    void follow();
    void read();
    void set(const QString& name, const QString& value);
    void write();
    QString formsText() const;

    AsyncVault& m_keeper;
    bool m_loaded = false, m_formsChanged = false, m_failed = false;
    std::vector<Form> m_forms; ///< oldest first
    std::vector<Unwritten> m_unwritten;
};

} // namespace unknot
