// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"
#include "tests/support/FakeWallClock.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>

namespace unknot {

/// The shipped content.
inline std::shared_ptr<const Catalogue> shippedCatalogue()
{
    static const auto loaded = [] {
        Problems problems;
        return std::make_shared<const Catalogue>(
            Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), QStringLiteral("en"), &problems));
    }();
    return loaded;
}

inline SafetyRules shippedRules()
{
    Problems problems;
    return SafetyRules::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), QStringLiteral("en"),
                             *shippedCatalogue(), &problems);
}

/// One person's device without a screen: a folder for vaults, a stopped clock, no keychain.
struct ServiceRoom
{
    QTemporaryDir folder;
    FakeWallClock clock;
    NoKeychain keychain;
    AsyncVault keeper{[] { return cheap(); }, clock};
    VaultSession session{keeper, keychain, People(folder.path()), clock};

    static SecretBytes passphrase()
    {
        return SecretBytes::fromPassphrase(QStringLiteral("stone river moss"));
    }

    bool make()
    {
        session.makeWith(SlotType::Passphrase, passphrase());
        return QTest::qWaitFor([this] { return session.isOpen(); }, 20000);
    }
    bool unlock()
    {
        session.unlockWith(SlotType::Passphrase, passphrase());
        return QTest::qWaitFor([this] { return session.isOpen(); }, 20000);
    }
    /// Returns when the attempt has failed.
    bool tryWrongPassphrase()
    {
        session.clearFailure();
        session.unlockWith(SlotType::Passphrase,
                           SecretBytes::fromPassphrase(QStringLiteral("stone river mos")));
        return QTest::qWaitFor(
            [this] { return session.failure() && session.state() == AsyncVault::State::Locked; }, 20000);
    }
    /// The current records of a kind, after all earlier requests were completed.
    std::vector<Record> records(Kind kind)
    {
        std::optional<std::vector<Record>> found;
        keeper.ask(
            &session,
            [kind](JournalStore& journal) {
                RecordQuery query;
                query.kinds = {kind};
                const auto all = journal.find(query);
                return all ? all.value() : std::vector<Record>();
            },
            [&found](std::vector<Record> all) { found = std::move(all); });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 20000) ? *found
                                                                              : std::vector<Record>();
    }
};

/// ... plus the safety service.
struct SafetyRoom : ServiceRoom
{
    SafetyService safety{session, shippedCatalogue(), shippedRules, clock};

    /// Waits until the journal was read.
    bool known()
    {
        return QTest::qWaitFor([this] { return safety.isKnown() && !safety.isReading(); }, 20000);
    }
};

} // namespace unknot
