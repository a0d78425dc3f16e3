// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Preloaded into a program (LD_PRELOAD), counts what it does to the files below one folder and lets the n-th
// such operation go wrong: opening for writing, writing, flushing, cutting, renaming, removing. Half of a
// write that fails is done all the same, as on a disk that is full or loses power. At the end the count goes
// to standard error.
//
//   UNKNOT_FAULT_FOLDER  the folder's path; without it nothing is counted
//   UNKNOT_FAULT_AT      which operation, from 1; 0 or none: only count
//   UNKNOT_FAULT_DO      "kill" (the default) dies there; "EIO" fails; "ENOSPC" fails, and counts only what
//   needs space UNKNOT_FAULT_LASTING set: all later operations fail too
#define _GNU_SOURCE
#include "Interpose.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const char* folder;
static size_t folder_length;
static long at, count;
static int error, lasting;

__attribute__((constructor)) static void begin(void)
{
    const char* text = getenv("UNKNOT_FAULT_FOLDER");
    folder = text && *text ? text : NULL;
    folder_length = folder ? strlen(folder) : 0;
    text = getenv("UNKNOT_FAULT_AT");
    at = text ? atol(text) : 0;
    text = getenv("UNKNOT_FAULT_DO");
    error = !text || !strcmp(text, "kill") ? 0 : !strcmp(text, "ENOSPC") ? ENOSPC : EIO;
    lasting = getenv("UNKNOT_FAULT_LASTING") != NULL;
}

__attribute__((destructor)) static void end(void)
{
    if (folder)
        dprintf(2, "operations %ld\n", count);
}

static int below(const char* path)
{
    return folder && strncmp(path, folder, folder_length) == 0 && path[folder_length] == '/';
}

static int file_below(int fd)
{
    if (!folder)
        return 0;
    char path[4096];
    path_of(fd, path, sizeof path);
    return below(path);
}

static int strikes(int needs_space)
{
    if (error == ENOSPC && !needs_space)
        return 0;
    ++count;
    return at > 0 && (count == at || (lasting && count > at));
}

static int fail(void)
{
    if (!error)
        kill(getpid(), SIGKILL);
    errno = error;
    return -1;
}

#define OPEN(name)                                                                                           \
    int name(const char* path, int flags, ...)                                                               \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        va_list more;                                                                                        \
        va_start(more, flags);                                                                               \
        const int unnamed = (flags & O_TMPFILE) == O_TMPFILE;                                                \
        const mode_t mode = flags & O_CREAT || unnamed ? va_arg(more, mode_t) : 0;                           \
        va_end(more);                                                                                        \
        if ((flags & O_ACCMODE) != O_RDONLY && below(path) && strikes(flags & O_CREAT))                      \
            return fail();                                                                                   \
        return original(path, flags, mode);                                                                  \
    }
OPEN(open)
OPEN(open64)

#define PWRITE(name, offset_type)                                                                            \
    ssize_t name(int fd, const void* bytes, size_t size, offset_type offset)                                 \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        if (!file_below(fd) || !strikes(1))                                                                  \
            return original(fd, bytes, size, offset);                                                        \
        original(fd, bytes, size / 2, offset);                                                               \
        return fail();                                                                                       \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void* bytes, size_t size)
{
    ORIGINAL(write);
    if (!file_below(fd) || !strikes(1))
        return original(fd, bytes, size);
    original(fd, bytes, size / 2);
    return fail();
}

#define ON_FILE(name)                                                                                        \
    int name(int fd)                                                                                         \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        return file_below(fd) && strikes(0) ? fail() : original(fd);                                         \
    }
ON_FILE(fsync)
ON_FILE(fdatasync)

#define CUT(name, offset_type)                                                                               \
    int name(int fd, offset_type size)                                                                       \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        return file_below(fd) && strikes(0) ? fail() : original(fd, size);                                   \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

int rename(const char* from, const char* to)
{
    ORIGINAL(rename);
    return below(to) && strikes(0) ? fail() : original(from, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags)
{
    ORIGINAL(renameat2);
    return below(to) && strikes(0) ? fail() : original(from_folder, from, to_folder, to, flags);
}

int unlink(const char* path)
{
    ORIGINAL(unlink);
    return below(path) && strikes(0) ? fail() : original(path);
}
