// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"

#include <QDate>
#include <QStringList>
#include <memory>
#include <optional>

namespace unknot {

struct DataValue; // one TOML value and its line

/// Checked, typed access to one table of a TOML file. A getter that meets a missing key, a wrong type or a
/// value out of range adds a Problem with file, line and reason and returns a default, so that one pass over
/// a file reports everything that is wrong with it.
///
/// Cheap to copy; shares ownership of the parsed file. Not thread-safe: use it on the thread that read the
/// file.
class DataTable
{
public:
    /// `problems` collects problems of all tables of a file. It must outlive every table made from it.
    DataTable(std::shared_ptr<const DataValue> value, QString file, Problems* problems);

    /// Required values: a missing or invalid one is a problem.
    QString string(const char* key) const;
    double number(const char* key, double least, double most) const;
    int integer(const char* key, int least, int most) const;
    bool boolean(const char* key) const;
    QDate date(const char* key) const; ///< a TOML date, or an ISO date string
    QStringList strings(const char* key) const;
    DataTable table(const char* key) const;

    /// Optional values: a missing one yields `fallback` and is not a problem.
    QString string(const char* key, const QString& fallback) const;
    double number(const char* key, double least, double most, double fallback) const;
    int integer(const char* key, int least, int most, int fallback) const;
    bool boolean(const char* key, bool fallback) const;
    QStringList strings(const char* key, const QStringList& fallback) const;
    std::vector<double> numbers(const char* key, double least, double most,
                                const std::vector<double>& fallback) const;

    /// The array of tables `[[key]]`; empty when absent.
    std::vector<DataTable> tables(const char* key) const;
    /// The child tables, `[here.name]`, in file order.
    std::vector<std::pair<QString, DataTable>> namedTables() const;

    bool has(const char* key) const;
    QStringList keys() const;
    /// Line of `key`, or of this table when the key is absent.
    int line(const char* key = nullptr) const;
    const QString& file() const { return m_file; }

    /// Adds a problem at `key`, or at the table itself when null.
    void refuse(const char* key, const QString& reason) const;
    /// A key outside `known` is a problem, as it is nearly always a misspelling.
    void refuseUnknownKeys(std::initializer_list<const char*> known) const;
    void refuseUnknownKeys(const QStringList& known) const;

private:
    const DataValue* find(const char* key) const;
    const DataValue* need(const char* key) const;
    std::optional<double> toNumber(const char* key, const DataValue& v, double least, double most) const;
    void refuseUnsafe(const char* key, const DataValue& v) const;
    std::optional<QStringList> toStrings(const char* key, const DataValue& v) const;

    std::shared_ptr<const DataValue> m_value;
    QString m_file;
    Problems* m_problems;
};

/// The largest data file accepted. The size is checked before parsing.
inline constexpr qint64 maxDataFileBytes = 1024LL * 1024;

/// Reads a TOML file. Returns nothing when it cannot be opened, is larger than maxDataFileBytes, is not UTF-8
/// or is not TOML, and adds the reason to `problems`. `shownAs` is the file name used in problems; empty
/// means the path.
std::optional<DataTable> readDataFile(const QString& path, Problems* problems, const QString& shownAs = {});

/// As readDataFile(), for text already in memory.
std::optional<DataTable> readDataText(const QByteArray& text, const QString& shownAs, Problems* problems);

} // namespace unknot
