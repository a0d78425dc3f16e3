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
#include <toml++/toml.h>
#ifdef UNKNOT_NDEBUG
#undef UNKNOT_NDEBUG
#define NDEBUG
#endif
