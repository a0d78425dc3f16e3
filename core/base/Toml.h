// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

// Internal to core/base: toml++ without exceptions.

#define TOML_EXCEPTIONS 0

// Some malformed files violate internal assertions of toml++ that it then handles anyway. A release build
// would let the optimizer assume that they hold. Undefining NDEBUG and making the assertion a no-op prevents
// this.
#ifdef NDEBUG
#undef NDEBUG
#define UNKNOT_NDEBUG
#endif
#define TOML_ASSERT(expr) static_assert(true)

// The white-space table of toml++ marks U+FEC6 to U+FEFE as unreachable, so such a character outside quotes
// would be undefined behaviour. Treat these characters as not white space.
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
