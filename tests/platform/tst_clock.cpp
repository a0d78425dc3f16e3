// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/SystemClock.h"

#include <QTest>

using namespace unknot;

class TstClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherClockRunsBack()
    {
        const SystemClock clock;
        qint64 monotonic = clock.monotonicMs(), boot = clock.sinceBootMs();
        for (int i = 0; i < 100000; ++i) {
            const qint64 m = clock.monotonicMs(), b = clock.sinceBootMs();
            QVERIFY(m >= monotonic);
            QVERIFY(b >= boot);
            monotonic = m;
            boot = b;
        }
    }

    void awakeBothGoOnTogether()
    {
        const SystemClock clock;
        const qint64 offset = clock.sinceBootMs() - clock.monotonicMs();
        QTest::qSleep(20);
        // The two clocks are read one after the other and may differ slightly.
        QVERIFY(qAbs(clock.sinceBootMs() - clock.monotonicMs() - offset) <= 100);
    }
};

QTEST_GUILESS_MAIN(TstClock)
#include "tst_clock.moc"
