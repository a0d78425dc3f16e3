// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// One screen of red-flag lines while it is being answered: first the lines, then, for a line that stands for
/// several things, which of them it is. Made by its page.
class ScreenModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety READ safety WRITE setSafety NOTIFY changed)
    /// Regions that call for their screen; empty: the start screen.
    Q_PROPERTY(QStringList regions READ regions WRITE setRegions NOTIFY changed)
    Q_PROPERTY(bool start READ isStart NOTIFY changed)
    Q_PROPERTY(bool again READ isAgain NOTIFY changed)            ///< the start screen was answered before
    Q_PROPERTY(QVariantList lines READ lines NOTIFY linesChanged) ///< {id, text, icon, why}
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)   ///< by line: "", "no", "yes", "checked"
    Q_PROPERTY(bool touched READ touched NOTIFY changed)
    /// Lines answered with yes that leave open which of their questions fits: {flag, question, why,
    /// followUp}; empty: all is decided
    Q_PROPERTY(QVariantList questions READ questions NOTIFY questionsChanged)
    /// Every second question of what fits is answered.
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(QStringList mild READ mild NOTIFY changed)     ///< flags whose second question was answered no
    Q_PROPERTY(QStringList ticked READ ticked NOTIFY changed) ///< flags that fit
    Q_PROPERTY(
        QStringList pressing READ pressing NOTIFY changed) ///< ... and whose second question was answered yes
    /// What the answers come to: "emergency", "same_day", "soon", or "" for nothing
    Q_PROPERTY(QString urgency READ urgency NOTIFY changed)

public:
    using QObject::QObject;

    SafetyModel* safety() const { return m_safety; }
    void setSafety(SafetyModel* safety);
    QStringList regions() const { return m_regions; }
    void setRegions(const QStringList& regions);
    bool isStart() const { return m_regions.isEmpty(); }
    bool isAgain() const;
    QVariantList lines() const;
    QStringList answers() const;
    QStringList ticked() const { return m_ticked.values(); }
    QStringList mild() const { return m_mild.values(); }
    bool isComplete() const;
    QStringList pressing() const { return m_urgent.values(); }
    bool touched() const;
    QVariantList questions() const;
    QString urgency() const;

    Q_INVOKABLE void answerLine(int line, const QString& answer);
    Q_INVOKABLE void tick(const QString& flag, bool on);
    /// Something like the line, but none of its questions: counts as a yes to the first of them.
    Q_INVOKABLE void setSomethingElse(bool on);
    Q_INVOKABLE void answerFollowUp(const QString& flag, bool urgent);
    Q_INVOKABLE void noneOfThese();
    /// All that was answered goes to where it is kept; what was left open counts as no.
    Q_INVOKABLE void finish(const QString& by = {});

Q_SIGNALS:
    void changed();
    // Lists are told of only when they differ: what has the focus in them is not to be made anew.
    void linesChanged();
    void questionsChanged();

private:
    struct Row
    {
        LineToAsk line;
        QString answer;
    };

    void build();
    QStringList openQuestions() const;
    QString mostCautious(const Row& row) const;
    QString answerTo(const Row& row, const QString& flag) const;

    SafetyModel* m_safety = nullptr;
    QStringList m_regions;
    QString m_screen;
    std::vector<Row> m_rows;
    QSet<QString> m_ticked, m_urgent, m_mild;
    bool m_somethingElse = false;
};

} // namespace unknot
