#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors
#
# table.py RESULTS BENCH.JSON: reads lines "name<TAB>unit<TAB>sample sample ...", works out medians, noise and the
# ratios of what was measured in turns, prints the table of docs/BENCH.md and writes everything as JSON.
import datetime
import json
import os
import statistics
import sys

# What stands in the table: name, words, aim. A negative aim is a most ("-15": at most 15), a positive one a least.
ROWS = [
    ("start/ratio", "Start to first picture, as a part of KeePassXC's", -0.6),
    ("start/unknot/first", "  Unknot", None),
    ("start/keepassxc/first", "  KeePassXC beside it", None),
    ("start/window/first", "  a bare Qt Quick window beside it", None),
    ("start/window_ratio", "  Unknot as a multiple of the bare window", -2),
    ("start/cpu_ratio", "  Processor time to there, as a part of KeePassXC's", None),
    ("memory/ratio", "Memory after the start (RSS), as a part of KeePassXC's", -0.6),
    ("memory/own_ratio", "  Not shared with others (RssAnon), as a part of it", -0.8),
    ("start/unknot/rss", "  Unknot, RSS", None),
    ("start/unknot/anon", "  Unknot, RssAnon", None),
    ("start/emulated/first", "For comparison, OpenGL emulated: start", None),
    ("start/emulated/rss", "  memory, RSS", None),
    ("content_load", "Reading all content (part of the start)", None),
    ("figure", "Figure, one picture of 372x400 (over all moves)", -5),
    ("figure_ratio", "  as a multiple of the reference drawing", None),
    ("figure_dearest", "  the dearest move", -5),
    ("timeline", "Compiling timelines", 1000),
    ("safety_check", "What the safety rules say to one move, eight conditions", -1000),
    ("safety_check_flags", "  with a year of answers about red flags", -1000),
    ("render/wav", "Rendering to WAV, with voice", 60),
    ("render/flac", "  FLAC", None),
    ("render/opus", "  Opus", None),
    ("mixer", "Mixer alone", None),
    ("mixer_ambience", "  with rain", None),
    ("vault/range_cold", "Journal of 100,000 entries: 90 days, first look after opening", -10),
    ("vault/range_cold_ratio", "  as a multiple of plain SQLite", None),
    ("vault/range_warm", "  later looks", -3),
    ("vault/range_warm_ratio", "  as a multiple", None),
    ("vault/whole_range_cold", "  all 2,430 entries of them with notes, first look", None),
    ("vault/whole_range_warm", "  later looks", None),
    ("vault/save", "  saving an entry, by the clock", None),
    ("vault/save_ratio", "  as a multiple", None),
    ("vault/save_p99", "  the slowest of a hundred", -20),
    ("vault/bulk", "  10,000 entries in one go", None),
    ("vault/bulk_ratio", "  as a multiple", -2),
    ("vault/close", "  closing after 400 entries, by the clock", -300),
    ("vault/lock_copying", "  locking while a copy is made, the worst of 24 moments", -300),
    ("vault/open", "  opening with the raw key", None),
    ("vault/open_ratio", "  as a multiple", None),
    ("vault/month_cold", "  a month's calendar, first look", None),
    ("vault/month_warm", "  later looks", None),
    ("vault/notices_cold", "  all notices, first look", -50),
    ("vault/notices_cold_ratio", "  as a multiple", None),
    ("vault/notices_warm", "  later looks", None),
    ("vault/search_common_warm", "  a common word, 50 found", None),
    ("vault/search_rare_warm", "  a rare word, 10 found", None),
    ("vault/search_absent_cold", "  a word that is nowhere, first look", None),
    ("vault/search_absent_warm", "  later looks", None),
    ("vault/search_absent_ratio", "  as a multiple", None),
    ("vault/region_common_warm", "  a common place, 50 found", None),
    ("vault/region_rare_cold", "  a rare place, 20 found, first look", None),
    ("vault/region_rare_warm", "  later looks", None),
    ("session/moving", "Session, figure moving", -15),
    ("session/breathing", "  paced breathing", -15),
    ("session/hold", "  still hold", -3),
    ("session/hidden", "  window hidden", -1),
    ("session/paused", "  paused", -0.1),
    ("session_pictures/moving", "  pictures drawn, moving", None),
    ("session_pictures/hidden", "  pictures drawn, hidden", 0),
    ("session_pictures/paused", "  pictures drawn, paused", 0),
    ("session_sound/moving", "Session with sound, figure moving", -15),
    ("session_sound/hold", "  still hold", -3),
    ("session_sound/hidden", "  window hidden", None),
    ("session_sound/paused", "  paused", -0.1),
]
# Made of two that were measured in turns: run by run, so that a busy machine disturbs both.
RATIOS = [
    ("start/ratio", "start/unknot/first", "start/keepassxc/first"),
    ("start/window_ratio", "start/unknot/first", "start/window/first"),
    ("start/cpu_ratio", "start/unknot/cpu", "start/keepassxc/cpu"),
    ("memory/ratio", "start/unknot/rss", "start/keepassxc/rss"),
    ("memory/own_ratio", "start/unknot/anon", "start/keepassxc/anon"),
    ("vault/range_cold_ratio", "vault/range_cold", "plain/range_cold"),
    ("vault/range_warm_ratio", "vault/range_warm", "plain/range_warm"),
    ("vault/save_ratio", "vault/save", "plain/save"),
    ("vault/bulk_ratio", "vault/bulk", "plain/bulk"),
    ("vault/open_ratio", "vault/open", "plain/open"),
    ("vault/notices_cold_ratio", "vault/notices_cold", "plain/notices_cold"),
    ("vault/search_absent_ratio", "vault/search_absent_warm", "plain/search_absent_warm"),
]


def read(path):
    measured = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, unit, samples = line.rstrip("\n").split("\t")
            entry = measured.setdefault(name, {"unit": unit, "samples": []})
            entry["samples"] += [float(s) for s in samples.split()]
    for name, over, under in RATIOS:
        if over in measured and under in measured:
            pairs = zip(measured[over]["samples"], measured[under]["samples"])
            measured[name] = {"unit": "x", "samples": [a / b for a, b in pairs if b]}
    moves = [m for name, m in measured.items() if name.startswith("figure/")]
    if moves:
        measured["figure_dearest"] = max(moves, key=lambda m: statistics.median(m["samples"])).copy()
    return {name: m for name, m in measured.items() if m["samples"]}


def met(aim, value):
    return value >= aim if aim > 0 else value <= -aim


def main():
    results, target = sys.argv[1:3]
    measured = read(results)
    aims = {name: aim for name, _, aim in ROWS if aim is not None}
    for name, m in measured.items():
        samples = m["samples"]
        m["median"] = statistics.median(samples)
        m["min"], m["max"] = min(samples), max(samples)
        m["mad"] = statistics.median(abs(s - m["median"]) for s in samples)
        if name in aims:
            m["aim"] = {"least" if aims[name] > 0 else "most": abs(aims[name])}
            m["met"] = met(aims[name], m["median"])
    with open(target, "w", encoding="utf-8") as out:
        json.dump({"date": datetime.date.today().isoformat(), "cores": os.cpu_count(), "measured": measured}, out,
                  indent=1)
        out.write("\n")

    def number(value):
        return f"{value:.0f}" if value >= 100 else f"{value:.3g}" if value >= 0.01 or value == 0 else f"{value:.3f}"

    print("| What | Median | Least to most (runs) | Aim |")
    print("|---|---:|---|---|")
    missed = 0
    for name, words, aim in ROWS:
        m = measured.get(name)
        if not m:
            continue
        said = ""
        if aim is not None:
            missed += not m["met"]
            said = f"{'at least' if aim > 0 else 'at most'} {abs(aim):g}: {'met' if m['met'] else 'MISSED'}"
        indent = "&nbsp;&nbsp;" if words.startswith("  ") else ""
        print(f"| {indent}{words.strip()} | {number(m['median'])} {m['unit']} "
              f"| {number(m['min'])} to {number(m['max'])} ({len(m['samples'])}) | {said} |")
    print(f"\n{'All aims are met.' if not missed else f'{missed} aims are missed.'}")


main()
