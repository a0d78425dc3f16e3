// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// One option of a ChipRow.
struct ChipOption
{
    Q_GADGET
    QML_VALUE_TYPE(chipOption)
    Q_PROPERTY(QString value MEMBER value) ///< id
    Q_PROPERTY(QString text MEMBER text)   ///< label of the chip

public:
    QString value, text;

    bool operator==(const ChipOption&) const = default;
};

} // namespace unknot
