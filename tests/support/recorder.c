// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Preloaded into a program (LD_PRELOAD), records what it changes below one folder, in order: the input of
// CrashImages.h, which computes what a power cut may leave of it.
//
//   UNKNOT_RECORD_FOLDER  the folder's path; without it nothing is recorded
//   UNKNOT_RECORD_TO      the file of the record, outside that folder
//
// The record is a sequence of events, each one line "WHAT INODE NUMBER A B SIZE\n", followed by two paths of A and B bytes
// and by SIZE bytes of data. WHAT is one of
//   n  a new file: INODE, its path (empty for a file without a name)
//   d  a new folder: INODE, its path
//   l  another name for INODE: its path
//   w  written: INODE, at offset NUMBER, the data
//   t  cut or extended: INODE, to NUMBER bytes
//   s  flushed to disk: INODE, a file or a folder
//   r  renamed: from one path to the other
//   u  removed: the path of a file or an empty folder
//   a  the program's standard output: the data
#define _GNU_SOURCE
#include "Interpose.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char* folder;
static size_t folder_length;
static int record = -1;

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("UNKNOT_RECORD_FOLDER"), *to = getenv("UNKNOT_RECORD_TO");
    if (!text || !to)
        return;
    int (*original)(const char*, int, ...) = (int (*)(const char*, int, ...))dlsym(RTLD_NEXT, "open");
    record = original(to, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (record < 0)
        abort();
    folder = text;
    folder_length = strlen(text);
}

static int below(const char* path)
{
    return folder && path && strncmp(path, folder, folder_length) == 0 &&
           (path[folder_length] == '/' || path[folder_length] == 0);
}

/// Its inode number if it is below the folder, else 0.
static unsigned long inode_of(int fd)
{
    if (!folder)
        return 0;
    char path[PATH_MAX];
    struct stat about;
    path_of(fd, path, sizeof path);
    return below(path) && fstat(fd, &about) == 0 ? about.st_ino : 0;
}

static unsigned long inode_at(const char* path)
{
    struct stat about;
    return lstat(path, &about) == 0 ? about.st_ino : 0;
}

/// One call, so that the events of several threads do not mix.
static void note(char what, unsigned long inode, long long number, const char* a, const char* b, const void* data,
                 size_t size)
{
    const int before = errno;
    char head[128];
    const size_t as = a ? strlen(a) : 0, bs = b ? strlen(b) : 0;
    const int length = snprintf(head, sizeof head, "%c %lu %lld %zu %zu %zu\n", what, inode, number, as, bs, size);
    struct iovec parts[] = {{head, (size_t)length}, {(void*)a, as}, {(void*)b, bs}, {(void*)data, size}};
    if (writev(record, parts, 4) != (ssize_t)((size_t)length + as + bs + size))
        abort();
    errno = before;
}

#define OPEN(name)                                                                                           \
    int name(const char* path, int flags, ...)                                                               \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        const int unnamed = (flags & O_TMPFILE) == O_TMPFILE;                                                \
        va_list more;                                                                                        \
        va_start(more, flags);                                                                               \
        const mode_t mode = flags & O_CREAT || unnamed ? va_arg(more, mode_t) : 0;                           \
        va_end(more);                                                                                        \
        const int ours = below(path), is_new = ours && (unnamed || !inode_at(path));                         \
        const int fd = original(path, flags, mode);                                                          \
        if (ours && fd >= 0 && is_new)                                                                       \
            note('n', inode_of(fd), 0, unnamed ? NULL : path, NULL, NULL, 0);                                \
        else if (ours && fd >= 0 && flags & O_TRUNC)                                                         \
            note('t', inode_of(fd), 0, NULL, NULL, NULL, 0);                                                 \
        return fd;                                                                                           \
    }
OPEN(open)
OPEN(open64)

#define PWRITE(name, offset_type)                                                                            \
    ssize_t name(int fd, const void* bytes, size_t size, offset_type offset)                                 \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        const ssize_t done = original(fd, bytes, size, offset);                                              \
        const unsigned long inode = done > 0 ? inode_of(fd) : 0;                                             \
        if (inode)                                                                                           \
            note('w', inode, offset, NULL, NULL, bytes, (size_t)done);                                       \
        return done;                                                                                         \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void* bytes, size_t size)
{
    ORIGINAL(write);
    const ssize_t done = original(fd, bytes, size);
    const unsigned long inode = done > 0 ? inode_of(fd) : 0;
    if (inode)
        note('w', inode, lseek(fd, 0, SEEK_CUR) - done, NULL, NULL, bytes, (size_t)done);
    else if (folder && fd == 1 && done > 0)
        note('a', 0, 0, NULL, NULL, bytes, (size_t)done);
    return done;
}

#define FLUSH(name)                                                                                          \
    int name(int fd)                                                                                         \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        const int result = original(fd);                                                                     \
        const unsigned long inode = result == 0 ? inode_of(fd) : 0;                                          \
        if (inode)                                                                                           \
            note('s', inode, 0, NULL, NULL, NULL, 0);                                                        \
        return result;                                                                                       \
    }
FLUSH(fsync)
FLUSH(fdatasync)

#define CUT(name, offset_type)                                                                               \
    int name(int fd, offset_type size)                                                                       \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        const int result = original(fd, size);                                                               \
        const unsigned long inode = result == 0 ? inode_of(fd) : 0;                                          \
        if (inode)                                                                                           \
            note('t', inode, size, NULL, NULL, NULL, 0);                                                     \
        return result;                                                                                       \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

int rename(const char* from, const char* to)
{
    ORIGINAL(rename);
    const int result = original(from, to);
    if (result == 0 && below(to))
        note('r', 0, 0, from, to, NULL, 0);
    return result;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags)
{
    ORIGINAL(renameat2);
    const int result = original(from_folder, from, to_folder, to, flags);
    if (result == 0 && below(to))
        note('r', 0, 0, from, to, NULL, 0);
    return result;
}

int link(const char* from, const char* to)
{
    ORIGINAL(link);
    const int result = original(from, to);
    if (result == 0 && below(to))
        note('l', inode_at(to), 0, to, NULL, NULL, 0);
    return result;
}

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags)
{
    ORIGINAL(linkat);
    const int result = original(from_folder, from, to_folder, to, flags);
    if (result == 0 && below(to))
        note('l', inode_at(to), 0, to, NULL, NULL, 0);
    return result;
}

int mkdir(const char* path, mode_t mode)
{
    ORIGINAL(mkdir);
    const int result = original(path, mode);
    if (result == 0 && below(path))
        note('d', inode_at(path), 0, path, NULL, NULL, 0);
    return result;
}

#define REMOVE(name)                                                                                         \
    int name(const char* path)                                                                               \
    {                                                                                                        \
        ORIGINAL(name);                                                                                      \
        const int result = original(path);                                                                   \
        if (result == 0 && below(path))                                                                      \
            note('u', 0, 0, path, NULL, NULL, 0);                                                            \
        return result;                                                                                       \
    }
REMOVE(unlink)
REMOVE(rmdir)
REMOVE(remove)
