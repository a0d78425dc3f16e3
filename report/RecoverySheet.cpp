// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/RecoverySheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot::report {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

} // namespace

Document recoverySheet(const QStringList& groups, QDate made)
{
    Code code;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString group = u"%1:  %2"_s.arg(i + 1).arg(groups[i]);
        if (i % 2 == 0)
            code.lines << group;
        else
            code.lines.back() += u"          "_s + group;
    }
    Document d;
    d.title = Words::tr("Recovery sheet for your Unknot journal");
    d.blocks = {
        Paragraph{Words::tr("Made on %1").arg(QLocale().toString(made, QLocale::LongFormat)), true},
        Paragraph{Words::tr(
            "This code opens the journal if you lose the passphrase or the device's own lock. Keep this "
            "paper with other important papers. Anyone who has it and your device can read the journal.")},
        code, Heading{Words::tr("To use it")},
        List{{Words::tr("Start Unknot."),
              Words::tr("Choose “Use the recovery code” on the page that asks for the passphrase."),
              Words::tr("Type all seven groups. You can use small letters and leave out spaces and dashes. "
                        "The code has no I, L, O or U.")},
             true}};
    return d;
}

} // namespace unknot::report
