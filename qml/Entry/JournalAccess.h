// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/catalogue/Catalogue.h"
#include "core/journal/Vocabulary.h"
#include "core/storage/AsyncVault.h"
#include "wording/Wording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// What every screen about the journal needs, handed from page to page as `access`: the journal itself and
/// the words it is told in. View models that show private things are made by the pages that show them, with
/// `access` as a property, and die with those pages when the journal is locked.
class JournalAccess : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY stateChanged)
    Q_PROPERTY(QStringList anchors READ anchors NOTIFY languageChanged) ///< what 0 .. 10 mean

public:
    JournalAccess(AsyncVault& keeper, std::shared_ptr<const Vocabulary> vocabulary,
                  std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                  const WallClock& clock, QObject* parent = nullptr)
        : QObject(parent), m_keeper(keeper), m_vocabulary(std::move(vocabulary)),
          m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_clock(clock)
    {
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

    /// Undoes a save: withdrawn, as everything that is taken back.
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

    /// Undoes taking something back.
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
    /// The journal is about to be locked: what is unfinished is kept now.
    void closing();

private:
    AsyncVault& m_keeper;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    const WallClock& m_clock;
};

} // namespace unknot
