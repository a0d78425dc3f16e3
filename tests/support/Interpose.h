// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

// For libraries that are preloaded into a program (LD_PRELOAD) and stand before functions of the C library.
// C with _GNU_SOURCE.

#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

/// In a function that stands before `name`: the function of the C library, as `original`.
#define ORIGINAL(name) __typeof__(&name) original = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/// The path of an open file; "" if it has none.
static void path_of(int fd, char* path, size_t size)
{
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, size - 1);
    path[length > 0 ? length : 0] = 0;
}
