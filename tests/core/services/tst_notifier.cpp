// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Notifier.h"

#include <QTest>
#include <type_traits>

using namespace unknot;

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Private text cannot leak, as there is no way to pass text.
    void takesNoWords()
    {
        using Said = void (Notifier::*)(Notifier::Message);
        QVERIFY((std::is_same_v<decltype(&Notifier::show), Said>));
        QVERIFY((std::is_same_v<decltype(&Notifier::withdraw), Said>));
    }

    /// The no-op implementation works like any other.
    void noneIsQuiet()
    {
        NoNotifier none;
        Notifier& notifier = none;
        QVERIFY(!notifier.isAvailable());
        notifier.show(Notifier::Message::RoutineTime);
        notifier.show(Notifier::Message::RoutineTime);
        notifier.withdraw(Notifier::Message::LogTime);
        QVERIFY(!notifier.isAvailable());
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
