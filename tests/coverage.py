# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors
"""coverage.py BUILD ROOM...: adds up what gcov says of every object in BUILD and prints lines reached per folder.

A line counts as reached when any program that it is compiled into reached it.
"""

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict

build, rooms = sys.argv[1], sys.argv[2:]
top = os.getcwd()
reached = defaultdict(dict)  # file -> line -> bool
notes = [os.path.join(folder, name) for folder, _, names in os.walk(build) for name in names if name.endswith(".gcno")]
with tempfile.TemporaryDirectory() as room:
    for at in range(0, len(notes), 50):
        part = [os.path.abspath(n) for n in notes[at : at + 50]]
        run = subprocess.run(["gcov", "--json-format", "--stdout", *part], cwd=room, capture_output=True, check=False)
        for text in run.stdout.splitlines():
            text = gzip.decompress(text) if text[:2] == b"\x1f\x8b" else text
            if not text.startswith(b"{"):
                continue
            data = json.loads(text)
            for file in data["files"]:
                path = os.path.normpath(os.path.join(data["current_working_directory"], file["file"]))
                name = os.path.relpath(path, top)
                if name.split(os.sep)[0] not in rooms:
                    continue
                lines = reached[name]
                for line in file["lines"]:
                    number = line["line_number"]
                    lines[number] = lines.get(number, False) or line["count"] > 0

folders = defaultdict(lambda: [0, 0])
for name, lines in reached.items():
    parts = name.split(os.sep)
    for folder in {parts[0], os.sep.join(parts[:-1])}:
        folders[folder][0] += sum(lines.values())
        folders[folder][1] += len(lines)
if not folders:
    sys.exit("gcov said nothing of any file.")
for folder in sorted(folders):
    hit, all_lines = folders[folder]
    print(f"{folder:<24} {hit:>6} of {all_lines:>6} lines  {100 * hit / all_lines:5.1f} %")
