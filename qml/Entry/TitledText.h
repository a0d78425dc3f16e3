// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A text with a short title above it.
struct TitledText
{
    Q_GADGET
    QML_VALUE_TYPE(titledText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text) ///< may have several lines

public:
    QString title, text;

    bool operator==(const TitledText&) const = default;
};

} // namespace unknot
