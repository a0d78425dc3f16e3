// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace unknot {

/// Error categories visible to callers. The values are the exit codes of unknot-cli.
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
    Interrupted = 130, ///< stopped on request, without changes
};

struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    QString detail; ///< place and reason, for logs and the terminal; never shown in the app as is
    QString part;   ///< tells apart the cases of one code: "header", "data", "older", "inbox"; else ""
};

/// The value of a Result that carries no data.
struct Done
{
};

/// Either a value or an Error. Not implicitly convertible from bool or a pointer.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition: ok().
    T& value() { return std::get<0>(m_state); }
    const T& value() const { return std::get<0>(m_state); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Precondition: !ok().
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace unknot
