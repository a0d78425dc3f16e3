// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <sys/stat.h>
#include <vector>

namespace unknot {

/// The states in which a power cut may leave a folder, computed from what a program did to it (recorder.c).
///
/// The model of the disk: flushing a file makes its content durable, but not its name; flushing a folder
/// makes the names in it durable. Of everything else, any part may be on disk or not: of the writes to a
/// file, any of them, or any of their sectors or pages; of the changes to a folder's names, the first so
/// many, in each folder independently.
class CrashImages
{
public:
    /// What is on disk of the writes that were not flushed.
    enum class Writes { None, All, Some, TornSectors, TornPages };
    /// What is on disk of the names that were not flushed.
    enum class Names { None, All, First, FirstOfEach };
    static constexpr int writesKinds = 5, namesKinds = 4;

    /// Of the folder as it is now: everything in it is durable. Call before the program runs.
    explicit CrashImages(const QString& folder) : m_folder(folder)
    {
        m_before.nodes.push_back({true, {}, {}, {}, {}});
        m_before.inodes.insert(inodeOf(folder), 0);
        addFolder(folder, 0);
    }

    /// Reads the record of a run; false if it is not complete.
    bool read(const QString& record)
    {
        QFile file(record);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        while (!file.atEnd()) {
            const QByteArrayList head = file.readLine().trimmed().split(' ');
            if (head.size() != 6)
                return false;
            Event e{head[0][0], head[1].toULongLong(), head[2].toLongLong(), {}, {}, {}};
            e.from = QFile::decodeName(file.read(head[3].toLongLong()));
            e.to = QFile::decodeName(file.read(head[4].toLongLong()));
            e.data = file.read(head[5].toLongLong());
            if (e.data.size() != head[5].toLongLong())
                return false;
            m_events.push_back(e);
        }
        return !m_events.empty();
    }

    /// As if the program had never flushed a file.
    void forgetFlushes()
    {
        std::erase_if(m_events, [](const Event& e) { return e.what == 's'; });
    }

    int events() const { return int(m_events.size()); }

    /// Makes the folder `to` as it may be if the power fails after that many events. Returns what the program
    /// had written to its standard output by then.
    QByteArray make(int events, Writes writes, Names names, QRandomGenerator& random, const QString& to) const
    {
        Disk disk = m_before;
        for (int i = 0; i < events; ++i)
            disk.apply(m_events[size_t(i)], m_folder);
        disk.settleNames(names, random);
        QDir(to).removeRecursively();
        disk.write(0, writes, random, to);
        return disk.output;
    }

private:
    struct Event
    {
        char what;
        quint64 inode;
        qint64 number;
        QString from, to;
        QByteArray data;
    };
    struct Write
    {
        bool isCut; ///< to `at` bytes
        qint64 at;
        QByteArray bytes;
    };
    struct Node ///< a file or a folder
    {
        bool isFolder;
        QByteArray durable;
        std::vector<Write> pending;
        QMap<QString, int> durableNames, names; ///< of a folder: its nodes
    };
    struct NameChange
    {
        int folder;
        QString gone, name; ///< may be empty
        int node;
        void applyTo(QMap<QString, int>& names) const
        {
            names.remove(gone);
            if (!name.isEmpty())
                names.insert(name, node);
        }
    };

    static quint64 inodeOf(const QString& path)
    {
        struct stat about;
        if (::lstat(QFile::encodeName(path).constData(), &about) != 0)
            qFatal("%s: no such file", qUtf8Printable(path));
        return about.st_ino;
    }

    static void put(QByteArray& content, qint64 at, QByteArrayView bytes)
    {
        if (content.size() < at + bytes.size())
            content.resize(at + bytes.size(), '\0');
        std::copy(bytes.begin(), bytes.end(), content.begin() + at);
    }

    struct Disk
    {
        std::vector<Node> nodes;
        QHash<quint64, int> inodes;
        std::vector<NameChange> pending;
        QByteArray output;

        int add(quint64 inode, bool isFolder)
        {
            nodes.push_back({isFolder, {}, {}, {}, {}});
            inodes.insert(inode, int(nodes.size()) - 1);
            return int(nodes.size()) - 1;
        }

        void change(const NameChange& c)
        {
            c.applyTo(nodes[size_t(c.folder)].names);
            pending.push_back(c);
        }

        void apply(const Event& e, const QString& root)
        {
            const auto parent = [&](const QString& path) {
                int at = 0;
                const QStringList parts = path.mid(root.size()).split(u'/', Qt::SkipEmptyParts);
                for (int i = 0; i + 1 < parts.size(); ++i)
                    at = nodes[size_t(at)].names.value(parts[i]);
                return std::pair(at, parts.last());
            };
            const auto node = [&]() -> Node& { return nodes[size_t(inodes.value(e.inode))]; };
            switch (e.what) {
            case 'n':
            case 'd': {
                const int made = add(e.inode, e.what == 'd');
                if (!e.from.isEmpty()) {
                    const auto [folder, name] = parent(e.from);
                    change({folder, {}, name, made});
                }
                break;
            }
            case 'l': {
                const auto [folder, name] = parent(e.from);
                change({folder, {}, name, inodes.value(e.inode)});
                break;
            }
            case 'u': {
                const auto [folder, name] = parent(e.from);
                change({folder, name, {}, 0});
                break;
            }
            case 'r': {
                const auto [before, former] = parent(e.from);
                const auto [after, name] = parent(e.to);
                const int moved = nodes[size_t(before)].names.value(former);
                if (before == after) {
                    change({after, former, name, moved});
                } else {
                    change({after, {}, name, moved});
                    change({before, former, {}, 0});
                }
                break;
            }
            case 'w':
                node().pending.push_back({false, e.number, e.data});
                break;
            case 't':
                node().pending.push_back({true, e.number, {}});
                break;
            case 's':
                flush(inodes.value(e.inode));
                break;
            case 'a':
                output += e.data;
                break;
            default:
                qFatal("an unknown event: %c", e.what);
            }
        }

        void flush(int which)
        {
            Node& node = nodes[size_t(which)];
            for (const Write& w : node.pending)
                applyWhole(w, node.durable);
            node.pending.clear();
            std::erase_if(pending, [&](const NameChange& c) {
                if (c.folder == which)
                    c.applyTo(node.durableNames);
                return c.folder == which;
            });
        }

        static void applyWhole(const Write& w, QByteArray& content)
        {
            if (w.isCut)
                content.resize(w.at, '\0');
            else
                put(content, w.at, w.bytes);
        }

        void settleNames(Names names, QRandomGenerator& random)
        {
            const int count = int(pending.size());
            const int first = names == Names::None  ? 0
                              : names == Names::All ? count
                                                    : int(random.bounded(count + 1));
            std::vector<int> firstOf(nodes.size(), count);
            if (names == Names::FirstOfEach) {
                for (int& n : firstOf)
                    n = int(random.bounded(count + 1));
            }
            for (int i = 0; i < count; ++i) {
                const NameChange& c = pending[size_t(i)];
                if (i < (names == Names::FirstOfEach ? firstOf[size_t(c.folder)] : first))
                    c.applyTo(nodes[size_t(c.folder)].durableNames);
            }
        }

        QByteArray contentOf(const Node& node, Writes writes, QRandomGenerator& random) const
        {
            QByteArray content = node.durable;
            for (const Write& w : node.pending) {
                const bool whole = writes == Writes::Some || w.isCut;
                if (writes == Writes::None)
                    continue;
                if (writes == Writes::All || (whole && random.bounded(2))) {
                    applyWhole(w, content);
                } else if (!whole) {
                    const qint64 size = writes == Writes::TornSectors ? 512 : 4096;
                    // Disks tear where their own blocks begin.
                    for (qint64 at = w.at, end = w.at + w.bytes.size(); at < end;) {
                        const qint64 next = std::min(end, (at / size + 1) * size);
                        if (random.bounded(2))
                            put(content, at, QByteArrayView(w.bytes).sliced(at - w.at, next - at));
                        at = next;
                    }
                }
            }
            return content;
        }

        void write(int which, Writes writes, QRandomGenerator& random, const QString& to) const
        {
            const Node& node = nodes[size_t(which)];
            if (node.isFolder) {
                if (!QDir().mkpath(to))
                    qFatal("%s cannot be made", qUtf8Printable(to));
                for (auto it = node.durableNames.begin(); it != node.durableNames.end(); ++it)
                    write(it.value(), writes, random, to + u'/' + it.key());
                return;
            }
            const QByteArray content = contentOf(node, writes, random);
            QFile file(to);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("%s cannot be written", qUtf8Printable(to));
        }
    };

    void addFolder(const QString& path, int which)
    {
        const auto all = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo& info : all) {
            const int node = m_before.add(inodeOf(info.filePath()), info.isDir());
            m_before.nodes[size_t(which)].names.insert(info.fileName(), node);
            m_before.nodes[size_t(which)].durableNames.insert(info.fileName(), node);
            if (info.isDir()) {
                addFolder(info.filePath(), node);
                continue;
            }
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qUtf8Printable(info.filePath()));
            m_before.nodes[size_t(node)].durable = file.readAll();
        }
    }

    QString m_folder;
    Disk m_before;
    std::vector<Event> m_events;
};

} // namespace unknot
