// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace unknot {

/// What can go wrong, seen from outside. The numbers are the exit codes of unknot-cli.
enum class ErrorCode {
    Unexpected = 1,
    Usage = 2,
    WrongPassphrase = 3,
    Damaged = 4,
    NotFound = 5,
    NoSpace = 6,
    InUse = 7,
    NewerFormat = 8,
    Refused = 9,
    CannotWrite = 10,
};

struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    QString detail; ///< place and reason, for a log or a terminal; never shown on a screen as it is
    QString
        part; ///< what is meant, where one code means several: "header", "data", "older", "inbox"; else ""
};

/// For what gives nothing back but may fail.
struct Done
{
};

/// A value or the reason why there is none. There is no way from bool or pointer into it by accident.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T& value() { return std::get<0>(m_state); }
    const T& value() const { return std::get<0>(m_state); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Only when not ok().
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace unknot
