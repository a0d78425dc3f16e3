// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/ScreenAnswers.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Safety/UrgencyType.h"

#include <QQmlParserStatus>

namespace unknot {

/// One line of a red-flag screen.
struct ScreenLineRow
{
    Q_GADGET
    QML_VALUE_TYPE(screenLineRow)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString why MEMBER why) ///< why it is asked; ""

public:
    QString text, icon, why;
    bool operator==(const ScreenLineRow&) const = default;
};

/// One of the red flags behind a line.
struct FlagQuestion
{
    Q_GADGET
    QML_VALUE_TYPE(flagQuestion)
    Q_PROPERTY(QString flag MEMBER flag) ///< id
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString followUp MEMBER followUp) ///< decides how urgent it is; ""

public:
    QString flag, question, followUp;
    bool operator==(const FlagQuestion&) const = default;
};

/// One screen of red-flag lines while it is being answered (ScreenAnswers). Owned by its page.
class ScreenModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    /// Regions to screen; empty: the start screen. Set once.
    Q_PROPERTY(QStringList regions MEMBER m_regions NOTIFY changed)
    Q_PROPERTY(bool start READ isStart NOTIFY changed)
    Q_PROPERTY(bool again READ isAgain NOTIFY changed) ///< the start screen was answered before
    Q_PROPERTY(QList<unknot::ScreenLineRow> lines READ lines NOTIFY linesChanged)
    Q_PROPERTY(QList<int> answers READ answers NOTIFY changed) ///< Answer of each line
    Q_PROPERTY(bool touched READ isTouched NOTIFY changed)
    Q_PROPERTY(bool anyChecked READ isAnyChecked NOTIFY changed)
    /// The flags to choose from behind the lines answered with yes; empty if there is nothing to choose.
    Q_PROPERTY(QList<unknot::FlagQuestion> questions READ questions NOTIFY questionsChanged)
    Q_PROPERTY(QStringList ticked READ ticked NOTIFY changed) ///< ids of flags that apply
    /// Ticked flags whose follow-up question was answered with yes, or with no
    Q_PROPERTY(QStringList pressing READ pressing NOTIFY changed)
    Q_PROPERTY(QStringList mild READ mild NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed) ///< every follow-up question is answered
    Q_PROPERTY(int urgency READ urgency NOTIFY changed)      ///< of the answers: Urgency

public:
    enum Answer {
        Open = int(LineAnswer::Open),
        No = int(LineAnswer::No),
        Yes = int(LineAnswer::Yes),
        Checked = int(LineAnswer::Checked),
    };
    Q_ENUM(Answer)

    using QObject::QObject;

    bool isStart() const { return m_regions.isEmpty(); }
    bool isAgain() const { return m_again; }
    QList<ScreenLineRow> lines() const;
    QList<int> answers() const;
    bool isTouched() const { return m_answers.hasAny(); }
    bool isAnyChecked() const { return answers().contains(Checked); }
    QList<FlagQuestion> questions() const;
    QStringList ticked() const { return m_answers.ticked(); }
    QStringList pressing() const { return m_answers.withFollowUp(true); }
    QStringList mild() const { return m_answers.withFollowUp(false); }
    bool isComplete() const { return m_answers.isComplete(); }
    int urgency() const { return UrgencyType::of(m_answers.urgency()); }

    Q_INVOKABLE void answerLine(int line, unknot::ScreenModel::Answer answer);
    Q_INVOKABLE void tick(const QString& flag, bool on);
    /// Something similar to the lines applies, but none of their flags.
    Q_INVOKABLE void setSomethingElse(bool on);
    Q_INVOKABLE void answerFollowUp(const QString& flag, bool yes);
    Q_INVOKABLE void noneOfThese();
    /// Stores the answers; unanswered lines count as no. `by`: who checked the lines answered Checked.
    Q_INVOKABLE void finish(const QString& by = {});

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    // Separate from changed(), so that ticks keep the delegates of these lists, and the focus in them.
    void linesChanged();
    void questionsChanged();

private:
    SafetyModel* m_safety = nullptr;
    QStringList m_regions;
    QString m_screen;
    bool m_again = false;
    ScreenAnswers m_answers;
};

} // namespace unknot
