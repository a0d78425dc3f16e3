// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FileChooser.h"
#include "qml/Files/FileText.h"
#include "qml/Files/PlaceList.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// The FileChooser as seen by the page for choosing a file.
class ChooserModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed) ///< chooses a new file, not an existing one
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT) ///< roles name, folder, modified
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)   ///< roles name, symbol, here

    Q_PROPERTY(QString folderName READ folderName NOTIFY changed)
    Q_PROPERTY(QString trail READ trail NOTIFY changed)           ///< path of the folder
    Q_PROPERTY(QString parentName READ parentName NOTIFY changed) ///< "": this is the top
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< problem with this folder; ""
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed)     ///< why the list is empty; ""
    Q_PROPERTY(bool many READ many NOTIFY changed)              ///< enough entries to search by name
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)         ///< entries not shown yet
    Q_PROPERTY(bool canMakeFolder READ canMakeFolder NOTIFY changed)

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString nameHelp READ nameHelp NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed) ///< names of file kinds
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)           ///< whether to replace a file; ""
    Q_PROPERTY(QString folderProblem READ folderProblem NOTIFY changed) ///< why none was created; ""

public:
    explicit ChooserModel(FileChooser& chooser, QObject* parent = nullptr);

    /// For view models that ask for a file to open or to save.
    FilePicker& picker() const { return m_chooser; }

    bool asking() const { return m_chooser.step() != FileChooser::Step::Idle; }
    bool saving() const { return m_chooser.wish().purpose == FileWish::Purpose::Save; }
    QString title() const;
    QAbstractItemModel* entries() { return &m_chooser.entries(); }
    QAbstractItemModel* places() { return &m_places; }
    QString folderName() const;
    QString trail() const;
    QString parentName() const;
    bool reading() const { return m_chooser.folderState() == FileChooser::FolderState::Reading; }
    QString errorText() const { return unknot::folderProblem(m_chooser); }
    QString nothing() const;
    bool many() const { return m_chooser.entries().total() > FolderList::portion; }
    int waiting() const { return m_chooser.entries().waiting(); }
    bool canMakeFolder() const { return saving() && m_chooser.isWritable(); }
    QString name() const { return m_chooser.name(); }
    void setName(const QString& name) { m_chooser.setName(name); }
    QString nameHelp() const;
    QString nameProblem() const { return unknot::nameProblem(m_chooser); }
    QStringList kinds() const;
    int kind() const;
    void setKind(int index) { m_chooser.setKind(m_chooser.wish().kinds[size_t(index)]); }
    bool canSave() const { return m_chooser.canSave(); }
    QString question() const;
    QString folderProblem() const { return m_folderProblem; }

    Q_INVOKABLE void choose(int row) { m_chooser.choose(row); }
    Q_INVOKABLE void goUp() { m_chooser.goUp(); }
    Q_INVOKABLE void goToPlace(int row) { m_chooser.goTo(m_places.place(row).path); }
    Q_INVOKABLE void look(const QString& words);
    /// The search text was accepted: if it is a full path, goes there.
    Q_INVOKABLE void accept(const QString& words) { m_chooser.openPath(words); }
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void save() { m_chooser.save(); }
    Q_INVOKABLE void replace() { m_chooser.replace(); }
    Q_INVOKABLE void keepOld() { m_chooser.keepOld(); }
    /// True on success; otherwise folderProblem() says why not.
    Q_INVOKABLE bool makeFolder(const QString& name);
    Q_INVOKABLE void clearFolderProblem();
    Q_INVOKABLE void cancel() { m_chooser.cancel(); }
    /// Date and time of a file's last change, as text.
    Q_INVOKABLE QString when(const QDateTime& modified) const;
    /// Row of the folder that was left by goUp(); -1 if none.
    Q_INVOKABLE int rowToReturnTo() const { return m_chooser.cameFromRow(); }

Q_SIGNALS:
    void changed();
    void folderShown();

private:
    FileChooser& m_chooser;
    PlaceList m_places;
    QString m_folderProblem;
};

} // namespace unknot
