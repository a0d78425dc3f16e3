// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// vault_worker WHAT FOLDER [FIRST COUNT]: operates on a test vault and reports each confirmed step on
// standard output, so that the killer knows what must survive:
//   ready       the vault is open
//   saved I     entry I is stored (or the operation was done)
//   failed C I  it failed with error code C
#include "tests/support/TestVault.h"

#include "core/storage/Backup.h"
#include "core/storage/Renewal.h"
#include "core/storage/Restore.h"

#include <QCoreApplication>
#include <cstdlib>
#include <unistd.h>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& line)
{
    // Directly: stdio would bypass a preloaded library.
    const QByteArray bytes = (line + u'\n').toUtf8();
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::abort();
}

template <class T>
void say(int i, const Result<T>& result)
{
    say(result ? u"saved %1"_s.arg(i)
               : u"failed %1 %2 %3"_s.arg(int(result.error().code)).arg(i).arg(result.error().detail));
}

int work(const QString& what, const QString& folder, int first, int count)
{
    if (what == u"create") {
        const auto made = makeTestVault(folder);
        say(0, made);
        return 0;
    }
    if (what == u"drop") {
        for (int i = first; i < first + count; ++i)
            say(i, Inbox(VaultFolder{folder}).drop(QByteArray::number(i)));
        return 0;
    }
    if (what == u"restore") {
        say(0, restoreBackup(folder + u"/../../copy"_s, folder, SlotType::Recovery, testSecret()));
        return 0;
    }
    if (what == u"erase") {
        say(0, eraseVault(folder));
        return 0;
    }
    auto open = openTestVault(folder);
    if (!open) {
        say(first, open);
        return 0;
    }
    say(u"ready"_s);
    if (what == u"save") {
        for (int i = first; i < first + count; ++i)
            say(i, open->journal().put(testEntry(i)));
    } else if (what == u"seal") {
        say(first, open->journal().put(testEntry(first)));
        say(0, open->seal());
    } else if (what == u"delete") {
        for (int i = first; i < first + count; ++i)
            say(i, open->journal().erase({testEntry(i).id}));
    } else if (what == u"passphrase") {
        say(0, open->vault().setSlot(SlotType::Passphrase, SecretBytes::fromPassphrase(u"new"), testCost));
    } else if (what == u"backup") {
        say(0, makeBackup(open.value(), folder + u"/copy.unknot-vault"_s, true));
    } else if (what == u"renew") {
        std::vector<NewSlot> fresh;
        fresh.push_back(std::move(stretchSlot(SlotType::Recovery, newTestSecret(), {}).value()));
        fresh.push_back(std::move(
            stretchSlot(SlotType::Passphrase, SecretBytes::fromPassphrase(u"new"), testCost).value()));
        auto renewed = prepareRenewal(open.value(), fresh);
        if (!renewed) {
            say(0, renewed);
            return 0;
        }
        auto closed = std::make_unique<OpenVault>(std::move(open.value()));
        closed.reset();
        say(0, finishRenewal(folder, std::move(renewed.value())));
    } else {
        return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList a = app.arguments();
    return a.size() < 3 ? 2 : work(a[1], a[2], a.value(3).toInt(), a.value(4).toInt());
}
