// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/EntryEditor.h"

#include <QVariantMap>

namespace unknot {

// The fields of an entry as QML names them: as docs/JOURNAL_FORMAT.md does.

/// "words", "eased", "worsened", "spots": the ids that are ticked.
QVariantMap ticksOf(const PainEntry& entry);
void setTick(EntryEditor& editor, const QString& list, const QString& id, bool on);

/// "sleep", "mood", "stress", "energy", "woke_by_pain", "stopped_activity", "new_weakness", "medicine",
/// "medicine_for", "medicine_effect", "did"; absent: not said.
QVariantMap fieldsOf(const PainEntry& entry);
/// An invalid value takes it away.
void setField(EntryEditor& editor, const QString& name, const QVariant& value);

} // namespace unknot
