// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// bench_start SCREEN PROGRAM [ARGUMENTS]: starts any graphical program and watches the screen (the file of
// `Xvfb -fbdir`) until there is a picture, so that all programs are measured alike and unmodified. Prints: ms
// to the first picture, ms to the last change, CPU time in ms, MB RSS, MB RssAnon.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <signal.h>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Picture = std::vector<std::uint32_t>;

/// Xvfb's screen file: XWD format with a big-endian header.
class Screen
{
public:
    explicit Screen(const char* path)
    {
        const int fd = open(path, O_RDONLY);
        struct stat s
        {
        };
        if (fd < 0 || fstat(fd, &s) != 0)
            return;
        void* at = mmap(nullptr, size_t(s.st_size), PROT_READ, MAP_SHARED, fd, 0);
        close(fd);
        if (at == MAP_FAILED)
            return;
        m_file = static_cast<const unsigned char*>(at);
        m_height = word(5);
        m_stride = word(12);
        m_pixels = m_file + word(0) + 12 * word(19);
    }

    bool good() const { return m_file; }

    /// Samples every twelfth line, which is enough to recognize a picture.
    Picture look() const
    {
        Picture seen;
        for (size_t y = 0; y < m_height; y += 12) {
            const auto* line = m_pixels + y * m_stride;
            const size_t first = seen.size();
            seen.resize(first + m_stride / 4);
            std::memcpy(seen.data() + first, line, m_stride / 4 * 4);
        }
        return seen;
    }

private:
    std::uint32_t word(int i) const
    {
        const unsigned char* p = m_file + 4 * i;
        return std::uint32_t(p[0]) << 24 | std::uint32_t(p[1]) << 16 | std::uint32_t(p[2]) << 8 | p[3];
    }

    const unsigned char* m_file = nullptr;
    const unsigned char* m_pixels = nullptr;
    size_t m_height = 0, m_stride = 0;
};

/// True once there is text, not just a window background.
bool isPicture(const Picture& before, const Picture& now)
{
    std::set<std::uint32_t> colours;
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] != before[i] && colours.insert(now[i]).second && colours.size() >= 12)
            return true;
    }
    return false;
}

double megabytes(pid_t process, const char* what)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(what, 0) == 0)
            return std::atof(line.c_str() + std::strlen(what)) / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    const Screen screen(argv[1]);
    if (!screen.good())
        return 2;
    const Picture before = screen.look();
    const auto start = Clock::now();
    const auto sinceStart = [start] {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    };

    const pid_t process = fork();
    if (process == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    constexpr double longest = 30'000, quiet = 700;
    double first = -1, last = 0;
    Picture shown = before;
    for (double now = 0; now < longest && (first < 0 || now - last < quiet); now = sinceStart()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(first < 0 ? 1 : 5));
        Picture seen = screen.look();
        if (seen == shown)
            continue;
        shown = std::move(seen);
        last = sinceStart();
        if (first < 0 && isPicture(before, shown))
            first = last;
    }
    const double rss = megabytes(process, "VmRSS:"), own = megabytes(process, "RssAnon:");
    kill(process, SIGTERM);
    rusage used{};
    int status = 0;
    wait4(process, &status, 0, &used);
    if (first < 0)
        return 1;
    const auto ms = [](const timeval& t) { return 1000.0 * double(t.tv_sec) + double(t.tv_usec) / 1000; };
    std::printf("%.1f %.1f %.1f %.2f %.2f\n", first, last, ms(used.ru_utime) + ms(used.ru_stime), rss, own);
    return 0;
}
