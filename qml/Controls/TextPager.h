// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace unknot {

/// A text of any length, one part at a time: laying out a mebibyte takes seconds. A text that is not long has
/// one part. See core/base/TextParts.h.
class TextPager : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString shown READ shown NOTIFY shownChanged)         ///< the part in view
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY shownChanged) ///< 0 .. count - 1
    Q_PROPERTY(int count READ count NOTIFY shownChanged)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    /// Shows its first part, or the part that was in view if the text is the same.
    void setText(const QString& text);
    QString shown() const;
    int part() const { return m_part; }
    void setPart(int part);
    int count() const { return int(m_starts.size()); }

    /// Replaces the part in view. One that has grown too long is divided, and its last part is in view.
    Q_INVOKABLE void replace(const QString& shown);

Q_SIGNALS:
    void textChanged();
    void shownChanged();

private:
    qsizetype end() const; ///< of the part in view

    QString m_text;
    std::vector<qsizetype> m_starts{0};
    int m_part = 0;
};

} // namespace unknot
