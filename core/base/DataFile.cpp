// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFile.h"

#include "core/base/ErrorText.h"
#include "core/base/KeyDepth.h"
#include "core/base/Toml.h"
#include "core/base/UnsafeText.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

struct DataValue
{
    enum class Type { String, Number, Boolean, Date, Array, Table, Other };
    Type type = Type::Other;
    int line = 0;
    QString key; // its key in the parent table
    QString string;
    double number = 0;
    bool whole = false; // written as an integer
    bool boolean = false;
    std::vector<DataValue> items;
    std::vector<DataValue> entries; // for a table: its values in file order
};

QString Problem::toString() const
{
    return u"%1:%2: %3"_s.arg(file).arg(line).arg(reason);
}

namespace {

QString fromToml(std::string_view s)
{
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

// Deep nesting would recurse just as deep. Our files need at most four levels.
constexpr int maxDepth = 16;

DataValue convert(const toml::node& node, int depth)
{
    DataValue v;
    v.line = int(node.source().begin.line);
    if (const auto* s = node.as_string()) {
        v.type = DataValue::Type::String;
        v.string = fromToml(s->get());
    } else if (const auto* i = node.as_integer()) {
        v.type = DataValue::Type::Number;
        v.number = double(i->get());
        v.whole = true;
    } else if (const auto* f = node.as_floating_point()) {
        v.type = DataValue::Type::Number;
        v.number = f->get();
    } else if (const auto* b = node.as_boolean()) {
        v.type = DataValue::Type::Boolean;
        v.boolean = b->get();
    } else if (const auto* d = node.as_date()) {
        v.type = DataValue::Type::Date;
        v.string = QDate(d->get().year, d->get().month, d->get().day).toString(Qt::ISODate);
    } else if (const auto* a = node.as_array(); a && depth < maxDepth) {
        v.type = DataValue::Type::Array;
        for (const auto& item : *a)
            v.items.push_back(convert(item, depth + 1));
    } else if (const auto* t = node.as_table(); t && depth < maxDepth) {
        v.type = DataValue::Type::Table;
        for (const auto& [key, item] : *t) {
            v.entries.push_back(convert(item, depth + 1));
            v.entries.back().key = fromToml(key.str());
        }
        // toml++ sorts by key; keep the order of the file instead.
        std::stable_sort(v.entries.begin(), v.entries.end(),
                         [](const auto& l, const auto& r) { return l.line < r.line; });
    }
    return v;
}

QString typeName(const DataValue& v)
{
    switch (v.type) {
    case DataValue::Type::String:
        return ErrorText::tr("text");
    case DataValue::Type::Number:
        return ErrorText::tr("a number");
    case DataValue::Type::Boolean:
        return ErrorText::tr("true or false");
    case DataValue::Type::Date:
        return ErrorText::tr("a date");
    case DataValue::Type::Array:
        return ErrorText::tr("a list");
    case DataValue::Type::Table:
        return ErrorText::tr("a table");
    case DataValue::Type::Other:
        break;
    }
    return ErrorText::tr("something else");
}

QString quoted(const char* key)
{
    return u"“%1”"_s.arg(QString::fromUtf8(key));
}

} // namespace

DataTable::DataTable(std::shared_ptr<const DataValue> value, QString file, Problems* problems)
    : m_value(std::move(value)), m_file(std::move(file)), m_problems(problems)
{
}

const DataValue* DataTable::find(const char* key) const
{
    for (const DataValue& value : m_value->entries) {
        if (value.key == QLatin1StringView(key))
            return &value;
    }
    return nullptr;
}

const DataValue* DataTable::need(const char* key) const
{
    const DataValue* v = find(key);
    if (!v)
        refuse(nullptr, ErrorText::tr("%1 is missing").arg(quoted(key)));
    return v;
}

bool DataTable::has(const char* key) const
{
    return find(key) != nullptr;
}

QStringList DataTable::keys() const
{
    QStringList names;
    for (const DataValue& entry : m_value->entries)
        names << entry.key;
    return names;
}

int DataTable::line(const char* key) const
{
    const DataValue* v = key ? find(key) : nullptr;
    return v ? v->line : m_value->line;
}

void DataTable::refuse(const char* key, const QString& reason) const
{
    m_problems->push_back({m_file, line(key), reason});
}

void DataTable::refuseUnknownKeys(std::initializer_list<const char*> known) const
{
    QStringList keys;
    for (const char* key : known)
        keys << QString::fromUtf8(key);
    refuseUnknownKeys(keys);
}

void DataTable::refuseUnknownKeys(const QStringList& known) const
{
    for (const DataValue& value : m_value->entries) {
        if (!known.contains(value.key))
            m_problems->push_back(
                {m_file, value.line, ErrorText::tr("“%1” is not a known key here").arg(value.key)});
    }
}

QString DataTable::string(const char* key) const
{
    const DataValue* v = need(key);
    if (!v)
        return {};
    if (v->type != DataValue::Type::String) {
        refuse(key, ErrorText::tr("%1 must be text, but is %2").arg(quoted(key), typeName(*v)));
        return {};
    }
    if (v->string.trimmed().isEmpty())
        refuse(key, ErrorText::tr("%1 is empty").arg(quoted(key)));
    refuseUnsafe(key, *v);
    return v->string;
}

void DataTable::refuseUnsafe(const char* key, const DataValue& v) const
{
    const auto bad = std::find_if(v.string.begin(), v.string.end(), isUnsafe);
    if (bad != v.string.end())
        m_problems->push_back({m_file, v.line,
                               ErrorText::tr("%1 contains the character U+%2, which cannot be seen")
                                   .arg(quoted(key))
                                   .arg(QString::number(bad->unicode(), 16).toUpper(), 4, QChar(u'0'))});
}

QDate DataTable::date(const char* key) const
{
    const DataValue* v = need(key);
    // anything but a date yields ""
    const QDate day = v ? QDate::fromString(v->string, Qt::ISODate) : QDate();
    if (v && !day.isValid())
        refuse(key, ErrorText::tr("%1 must be a day, written 2026-11-25").arg(quoted(key)));
    return day;
}

QString DataTable::string(const char* key, const QString& fallback) const
{
    const DataValue* v = find(key);
    if (v && v->type == DataValue::Type::String && fallback.isEmpty())
        return v->string; // "" is a valid value here
    return v ? string(key) : fallback;
}

std::optional<double> DataTable::toNumber(const char* key, const DataValue& v, double least,
                                          double most) const
{
    if (v.type != DataValue::Type::Number) {
        refuse(key, ErrorText::tr("%1 must be a number, but is %2").arg(quoted(key), typeName(v)));
        return {};
    }
    if (!std::isfinite(v.number) || v.number < least || v.number > most) {
        refuse(key, ErrorText::tr("%1 is %2; it must be from %3 to %4")
                        .arg(quoted(key))
                        .arg(v.number)
                        .arg(least)
                        .arg(most));
        return {};
    }
    return v.number;
}

double DataTable::number(const char* key, double least, double most) const
{
    const DataValue* v = need(key);
    return v ? toNumber(key, *v, least, most).value_or(least) : least;
}

double DataTable::number(const char* key, double least, double most, double fallback) const
{
    const DataValue* v = find(key);
    return v ? toNumber(key, *v, least, most).value_or(fallback) : fallback;
}

int DataTable::integer(const char* key, int least, int most) const
{
    const DataValue* v = need(key);
    return v ? integer(key, least, most, least) : least;
}

int DataTable::integer(const char* key, int least, int most, int fallback) const
{
    const DataValue* v = find(key);
    if (!v)
        return fallback;
    const auto n = toNumber(key, *v, least, most);
    if (n && !v->whole) {
        refuse(key, ErrorText::tr("%1 must be a whole number").arg(quoted(key)));
        return fallback;
    }
    return n ? int(*n) : fallback;
}

bool DataTable::boolean(const char* key) const
{
    const DataValue* v = need(key);
    return v && boolean(key, false);
}

bool DataTable::boolean(const char* key, bool fallback) const
{
    const DataValue* v = find(key);
    if (!v)
        return fallback;
    if (v->type != DataValue::Type::Boolean) {
        refuse(key, ErrorText::tr("%1 must be true or false, but is %2").arg(quoted(key), typeName(*v)));
        return fallback;
    }
    return v->boolean;
}

std::optional<QStringList> DataTable::toStrings(const char* key, const DataValue& v) const
{
    if (v.type != DataValue::Type::Array) {
        refuse(key, ErrorText::tr("%1 must be a list of texts, but is %2").arg(quoted(key), typeName(v)));
        return {};
    }
    QStringList list;
    for (const DataValue& item : v.items) {
        if (item.type != DataValue::Type::String || item.string.trimmed().isEmpty()) {
            m_problems->push_back(
                {m_file, item.line, ErrorText::tr("%1 must contain only non-empty texts").arg(quoted(key))});
            continue;
        }
        refuseUnsafe(key, item);
        list << item.string;
    }
    return list;
}

QStringList DataTable::strings(const char* key) const
{
    const DataValue* v = need(key);
    return v ? toStrings(key, *v).value_or(QStringList()) : QStringList();
}

QStringList DataTable::strings(const char* key, const QStringList& fallback) const
{
    const DataValue* v = find(key);
    return v ? toStrings(key, *v).value_or(fallback) : fallback;
}

std::vector<double> DataTable::numbers(const char* key, double least, double most,
                                       const std::vector<double>& fallback) const
{
    const DataValue* v = find(key);
    if (!v)
        return fallback;
    if (v->type != DataValue::Type::Array) {
        refuse(key, ErrorText::tr("%1 must be a list of numbers, but is %2").arg(quoted(key), typeName(*v)));
        return fallback;
    }
    std::vector<double> list;
    for (const DataValue& item : v->items)
        list.push_back(toNumber(key, item, least, most).value_or(least));
    return list;
}

DataTable DataTable::table(const char* key) const
{
    const DataValue* v = need(key);
    if (v && v->type != DataValue::Type::Table) {
        refuse(key, ErrorText::tr("%1 must be a table, but is %2").arg(quoted(key), typeName(*v)));
        v = nullptr;
    }
    if (!v) {
        auto empty = std::make_shared<DataValue>();
        empty->type = DataValue::Type::Table;
        empty->line = line();
        return {empty, m_file, m_problems};
    }
    return {std::shared_ptr<const DataValue>(m_value, v), m_file, m_problems};
}

std::vector<DataTable> DataTable::tables(const char* key) const
{
    std::vector<DataTable> list;
    const DataValue* v = find(key);
    if (!v)
        return list;
    if (v->type != DataValue::Type::Array) {
        refuse(key, ErrorText::tr("%1 must be a list of tables, but is %2").arg(quoted(key), typeName(*v)));
        return list;
    }
    for (const DataValue& item : v->items) {
        if (item.type != DataValue::Type::Table) {
            m_problems->push_back(
                {m_file, item.line, ErrorText::tr("%1 must contain only tables").arg(quoted(key))});
            continue;
        }
        list.emplace_back(std::shared_ptr<const DataValue>(m_value, &item), m_file, m_problems);
    }
    return list;
}

std::vector<std::pair<QString, DataTable>> DataTable::namedTables() const
{
    std::vector<std::pair<QString, DataTable>> list;
    for (const DataValue& value : m_value->entries) {
        if (value.type == DataValue::Type::Table)
            list.emplace_back(
                value.key, DataTable(std::shared_ptr<const DataValue>(m_value, &value), m_file, m_problems));
    }
    return list;
}

std::optional<DataTable> readDataText(const QByteArray& text, const QString& shownAs, Problems* problems)
{
    if (text.size() > maxDataFileBytes) {
        problems->push_back({shownAs, 0, ErrorText::tr("the file is larger than 1 MiB")});
        return {};
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError()) {
        problems->push_back({shownAs, 0, ErrorText::tr("the file is not UTF-8 text")});
        return {};
    }
    if (hasEndlessKey(decoded)) {
        problems->push_back({shownAs, 0, ErrorText::tr("a key has too many parts")});
        return {};
    }
    const toml::parse_result parsed =
        toml::parse(std::string_view(text.constData(), size_t(text.size())), std::string_view("data"));
    if (!parsed) {
        const auto& e = parsed.error();
        problems->push_back({shownAs, int(e.source().begin.line),
                             ErrorText::tr("not valid TOML: %1").arg(fromToml(e.description()))});
        return {};
    }
    auto root = std::make_shared<DataValue>(convert(parsed.table(), 0));
    root->line = 1;
    return DataTable(root, shownAs, problems);
}

std::optional<DataTable> readDataFile(const QString& path, Problems* problems, const QString& shownAs)
{
    const QString name = shownAs.isEmpty() ? path : shownAs;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        problems->push_back({name, 0, ErrorText::tr("cannot be read")});
        return {};
    }
    // Reading one byte more than there should be, and than allowed, detects a file that is too large even if
    // its reported size is wrong. No buffer is larger than needed: this heap overwrites what is freed.
    QByteArray text = file.read(std::min<qint64>(file.size(), maxDataFileBytes) + 1), piece;
    while (!text.isEmpty() && text.size() <= maxDataFileBytes && !(piece = file.read(32LL * 1024)).isEmpty())
        text += piece;
    return readDataText(text, name, problems);
}

} // namespace unknot
