// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/catalogue/Catalogue.h"
#include "core/journal/Vocabulary.h"
#include "core/services/Drafts.h"
#include "core/storage/AsyncVault.h"
#include "wording/Wording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// What every page about the journal needs, passed on as `access`: the journal, its texts and the clock. View
/// models with private data are created by their pages, with `access` as a property, and are destroyed with
/// them when the journal is locked.
class JournalAccess : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY stateChanged)
    Q_PROPERTY(QStringList anchors READ anchors NOTIFY languageChanged) ///< meanings of 0 .. 10

public:
    JournalAccess(AsyncVault& keeper, std::shared_ptr<const Vocabulary> vocabulary,
                  std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                  const WallClock& clock, QObject* parent = nullptr)
        : QObject(parent), m_keeper(keeper), m_vocabulary(std::move(vocabulary)),
          m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_clock(clock), m_drafts(keeper)
    {
        connect(this, &JournalAccess::closing, &m_drafts, &Drafts::keep);
        connect(&keeper, &AsyncVault::stateChanged, this, &JournalAccess::stateChanged);
    }

    void setLanguage(std::shared_ptr<const Vocabulary> vocabulary, std::shared_ptr<const Catalogue> catalogue,
                     std::shared_ptr<const Wording> wording)
    {
        m_vocabulary = std::move(vocabulary);
        m_catalogue = std::move(catalogue);
        m_wording = std::move(wording);
        Q_EMIT languageChanged();
    }

    bool isOpen() const { return m_keeper.isOpen(); }
    QStringList anchors() const { return m_vocabulary->anchors(); }

    /// Undoes a save: withdraws the records.
    Q_INVOKABLE void takeBack(const QStringList& ids)
    {
        m_keeper.ask(
            this,
            [ids](JournalStore& journal) {
                for (const QString& id : ids)
                    (void)journal.withdraw(id).ok();
                return Done();
            },
            [](Done) {});
    }

    /// Restores withdrawn records.
    Q_INVOKABLE void bringBack(const QStringList& ids)
    {
        m_keeper.ask(
            this,
            [ids](JournalStore& journal) {
                for (const QString& id : ids)
                    (void)journal.bringBack(id).ok();
                return Done();
            },
            [](Done) {});
    }

    AsyncVault& keeper() const { return m_keeper; }
    Drafts& drafts() { return m_drafts; }
    const Vocabulary& vocabulary() const { return *m_vocabulary; }
    const std::shared_ptr<const Vocabulary>& sharedVocabulary() const { return m_vocabulary; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    const Wording& wording() const { return *m_wording; }
    const WallClock& clock() const { return m_clock; }
    Moment now() const { return Moment::of(m_clock.now()); }
    QDate today() const { return m_clock.today(); }

Q_SIGNALS:
    void stateChanged();
    void languageChanged();
    /// A lock or a new language is about to destroy the pages: unfinished input is stored now.
    void closing();
    /// Whether the journal is open or not: private text has to leave the screen.
    void lockRequested();

private:
    AsyncVault& m_keeper;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    const WallClock& m_clock;
    Drafts m_drafts;
};

} // namespace unknot
