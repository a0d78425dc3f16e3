// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Hardening.h"

#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>

class TstHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoDumpAndLetsNobodyLookIn()
    {
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
        unknot::hardenProcess();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
    }
};

QTEST_GUILESS_MAIN(TstHardening)
#include "tst_hardening.moc"
