// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QString>

namespace unknot {

/// What is wrong with a JSON text although the parser takes it, as a reason for its author: a name given
/// twice in an object, of which the parser would drop one value; or half of a surrogate pair, which cannot be
/// stored. "" if nothing is. `json` must be valid.
QString jsonFlaw(const QByteArray& json);

/// Why a text is not UTF-8, judged by its first bytes: UTF-16 or UTF-32, with or without a byte order mark.
/// "" for anything else.
QString otherEncoding(const QByteArray& text);

} // namespace unknot
