// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Measures.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// The three weekly questions while they are answered.
class PegModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    // 0 .. 10; -1: not answered
    Q_PROPERTY(int pain MEMBER m_pain NOTIFY changed)
    Q_PROPERTY(int enjoyment MEMBER m_enjoyment NOTIFY changed)
    Q_PROPERTY(int activity MEMBER m_activity NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(QString score READ score NOTIFY changed) ///< "4.3"; "" until complete

public:
    using JournalModel::JournalModel;

    bool isComplete() const { return m_pain >= 0 && m_enjoyment >= 0 && m_activity >= 0; }
    QString score() const;

    Q_INVOKABLE void save();

private:
    void read() override { setLoaded(); } ///< earlier answers are not shown
    Peg peg() const;                      ///< as answered; without a time

    int m_pain = -1, m_enjoyment = -1, m_activity = -1;
};

} // namespace unknot
