// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Journal/TodayText.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace unknot;

/// Values that QML of Qt 6.4 cannot write down itself, for the tests in QML.
class Values : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE QList<unknot::RegionMark> mark(const QString& id, int level) const { return {{id, level}}; }
    Q_INVOKABLE QList<unknot::NamedPlace> named(const QString& id, const QString& name) const
    {
        return {{id, name}};
    }
    Q_INVOKABLE QList<unknot::BodyPart> backAndBelly() const
    {
        return {
            {QStringLiteral("Back"), {{QStringLiteral("lower_back"), QStringLiteral("lower back"), true}}},
            {QStringLiteral("Belly"), {{QStringLiteral("abdomen"), QStringLiteral("belly"), false}}}};
    }
    /// The days: with nothing, with an entry, and today with a session.
    Q_INVOKABLE QList<unknot::WeekDay> threeDays() const
    {
        return {{QStringLiteral("M"), QStringLiteral("Monday"), false, false, false},
                {QStringLiteral("T"), QStringLiteral("Tuesday, logged"), false, true, false},
                {QStringLiteral("W"), QStringLiteral("Wednesday, 1 session"), true, false, true}};
    }
};

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("values"), &m_values);
    }

private:
    Values m_values;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_journalcards, Setup)
#include "tst_journalcards.moc"
