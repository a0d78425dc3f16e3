// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/JournalSteps.h"

#include <QAbstractItemModel>
#include <QJSValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QPointer>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

namespace unknot {

using namespace Qt::StringLiterals;

const QString stageWords = u"stone river window lantern"_s;

bool makeJournal(Stage& stage)
{
    if (stage.page() == u"welcome" && !stage.click(u"browse"_s))
        return false;
    stage.vault().makeWithPassphrase(stageWords);
    return stage.waitFor([&] { return stage.vault().isOpen(); });
}

bool unlock(Stage& stage, const QString& passphrase)
{
    stage.vault().unlockWithPassphrase(passphrase);
    return stage.waitFor([&] { return stage.vault().isOpen(); });
}

bool pickDay(Stage& stage, const QString& field, QDate day)
{
    const QString cell = u"day-"_s + day.toString(Qt::ISODate);
    if (!stage.find(u"monthBefore"_s) && !stage.click(field + u"Text"_s))
        return false;
    // The first of another month may be shown beside the days of this one.
    for (const auto& turn : {u"monthBefore"_s, u"monthAfter"_s}) {
        for (int month = 0; month < 3 && !stage.control(cell); ++month) {
            if (!stage.click(turn))
                break;
        }
    }
    return stage.click(cell);
}

bool goTo(Stage& stage, const QString& place)
{
    return stage.click(u"tab-"_s + place) || stage.click(u"rail-"_s + place);
}

bool openPage(Stage& stage, const char* page, const QVariantMap& properties)
{
    auto* router = stage.window()->findChild<QQuickItem*>(u"router"_s);
    QQmlExpression open(
        qmlContext(router), router,
        u"open(Router.%1, %2)"_s.arg(
            QLatin1StringView(page),
            QString::fromUtf8(
                QJsonDocument(QJsonObject::fromVariantMap(properties)).toJson(QJsonDocument::Compact))));
    open.evaluate();
    stage.settle();
    return !open.hasError();
}

bool saveAt(Stage& stage, const QString& button, const QString& path)
{
    if (stage.page() != u"chooseFile" && !stage.click(button))
        return false;
    const bool asked = stage.page() == u"chooseFile" &&
                       stage.waitFor([&] { return stage.find(u"folderUp"_s) != nullptr; }) &&
                       stage.type(u"fileName"_s, path);
    return asked && stage.click(u"saveHere"_s) && stage.page() != u"chooseFile";
}

QString put(Stage& stage, const PainEntry& entry)
{
    return put(stage, toRecord(entry));
}

QString put(Stage& stage, const Record& record)
{
    const auto stored = inJournal(stage, [record](JournalStore& journal) { return journal.put(record); });
    return stored ? stored->id : QString();
}

PainEntry entryOf(int daysAgo, int pain, const QStringList& places, const QString& note)
{
    PainEntry entry;
    entry.at = daysAgo == 0 ? Moment::now()
                            : Moment::of(QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(12, 0)));
    entry.pain = pain;
    entry.note = note;
    for (const QString& id : places)
        entry.regions.push_back({id, {}});
    return entry;
}

std::vector<Record> records(Stage& stage, Kind kind)
{
    RecordQuery query;
    query.kinds = {kind};
    auto found = inJournal(stage, [query](JournalStore& journal) { return journal.find(query); });
    return found ? std::move(found.value()) : std::vector<Record>();
}

std::vector<PainEntry> entries(Stage& stage)
{
    std::vector<PainEntry> all;
    for (const Record& r : records(stage))
        all.push_back(toEntry(r));
    return all;
}

bool waitForEntries(Stage& stage, size_t count)
{
    for (int round = 0; round < 200; ++round) {
        if (records(stage).size() == count)
            return true;
    }
    return false;
}

namespace {

class Search
{
public:
    explicit Search(QString word) : m_word(std::move(word)) {}

    QStringList below(QObject* top)
    {
        m_todo = {top};
        while (!m_todo.isEmpty()) {
            if (QObject* object = m_todo.takeLast()) // reading may have destroyed it
                look(object);
        }
        m_found.removeDuplicates();
        return m_found;
    }

private:
    void add(QObject* object)
    {
        if (object && !m_seen.contains(object)) {
            m_seen.insert(object);
            m_todo << object;
        }
    }

    void look(QObject* object)
    {
        for (QObject* child : object->children())
            add(child);
        if (auto* item = qobject_cast<QQuickItem*>(object)) {
            for (QQuickItem* child : item->childItems())
                add(child);
        }
        if (auto* window = qobject_cast<QQuickWindow*>(object))
            add(window->contentItem());
        if (auto* model = qobject_cast<QAbstractItemModel*>(object))
            lookAtRows(*model);
        const QMetaObject* meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.isReadable() && holds(property.read(object), 0))
                m_found << QString::fromLatin1(meta->className()) + u'.' + QLatin1StringView(property.name());
        }
    }

    void lookAtRows(QAbstractItemModel& model)
    {
        const auto roles = model.roleNames();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                if (holds(model.data(model.index(row, 0), role.key()), 0))
                    m_found << QString::fromLatin1(model.metaObject()->className()) + u'.' +
                                   QString::fromLatin1(role.value());
            }
        }
    }

    bool holds(const QVariant& value, int depth)
    {
        constexpr int deepest = 6;
        if (depth > deepest || !value.isValid())
            return false;
        if (value.metaType() == QMetaType::fromType<QJSValue>())
            return holds(value.value<QJSValue>().toVariant(), depth + 1);
        if (value.metaType().flags() & QMetaType::PointerToQObject) {
            add(value.value<QObject*>());
            return false;
        }
        const int type = value.typeId();
        if (type == QMetaType::QVariantMap) {
            const QVariantMap map = value.toMap();
            return std::any_of(map.begin(), map.end(),
                               [&](const QVariant& v) { return holds(v, depth + 1); });
        }
        if (type != QMetaType::QString && type != QMetaType::QByteArray && value.canConvert<QVariantList>()) {
            const QVariantList list = value.toList();
            return std::any_of(list.begin(), list.end(),
                               [&](const QVariant& v) { return holds(v, depth + 1); });
        }
        if (value.metaType().flags() & QMetaType::IsGadget && holdsInGadget(value, depth))
            return true;
        return value.canConvert<QString>() && value.toString().contains(m_word);
    }

    bool holdsInGadget(const QVariant& gadget, int depth)
    {
        const QMetaObject* meta = gadget.metaType().metaObject();
        for (int i = 0; meta && i < meta->propertyCount(); ++i) {
            if (holds(meta->property(i).readOnGadget(gadget.constData()), depth + 1))
                return true;
        }
        return false;
    }

    QString m_word;
    QList<QPointer<QObject>> m_todo;
    QSet<QObject*> m_seen;
    QStringList m_found;
};

} // namespace

QStringList placesOf(Stage& stage, const QString& word)
{
    return Search(word).below(stage.window());
}

} // namespace unknot
