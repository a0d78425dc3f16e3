// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <cstdio>
#include <ctime>
#include <vector>

namespace unknot {

/// CPU time of this process in seconds, over all threads. Other programs on a busy machine disturb it much
/// less than wall-clock time.
inline double cpuSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) + double(t.tv_nsec) * 1e-9;
}

/// Prints one line for tests/bench/table.py: name, unit and the value of each run.
inline void report(const char* name, const char* unit, const std::vector<double>& samples)
{
    std::printf("%s\t%s\t", name, unit);
    for (double s : samples)
        std::printf("%.6g ", s);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace unknot
