// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

// Internal to this room: toml++, without exceptions.

#define TOML_EXCEPTIONS 0

// Some malformed files break what toml++ asserts of itself and then handles anyway. In a release build the
// optimizer would take those assertions for granted; without NDEBUG, and with an assertion that says nothing,
// they are no assumption.
#ifdef NDEBUG
#undef NDEBUG
#define UNKNOT_NDEBUG
#endif
#define TOML_ASSERT(expr) static_assert(true)

// Which characters are white space is decided by a table of toml++ that calls U+FEC6 to U+FEFE impossible; a
// file that has one outside of quotes would lead to undefined behaviour. They are no white space.
#if __has_include(<toml++/impl/unicode.hpp>)
#include <toml++/impl/forward_declarations.hpp>
#else
#include <toml++/impl/forward_declarations.h>
#endif
#pragma push_macro("TOML_UNREACHABLE")
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE return false
#if __has_include(<toml++/impl/unicode.hpp>)
#include <toml++/impl/unicode.hpp>
#else
#include <toml++/impl/unicode.h>
#endif
#pragma pop_macro("TOML_UNREACHABLE")

#include <toml++/toml.h>
#ifdef UNKNOT_NDEBUG
#undef UNKNOT_NDEBUG
#define NDEBUG
#endif
