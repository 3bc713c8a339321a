// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/isolate.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::ctl {

namespace {

constexpr int kCannot = 126;

bool writeWhole(const char *path, const std::string &text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool good = ::write(fd, text.data(), text.size()) == ssize_t(text.size());
    ::close(fd);
    return good;
}

bool mapIds(uid_t user, gid_t group)
{
    const auto line = [](unsigned id) { return std::to_string(id) + ' ' + std::to_string(id) + " 1\n"; };
    // Without it the kernel lets nobody write gid_map; the file is missing where it is not needed.
    writeWhole("/proc/self/setgroups", "deny");
    return writeWhole("/proc/self/uid_map", line(user)) && writeWhole("/proc/self/gid_map", line(group));
}

bool raiseLoopback()
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    ifreq request {};
    std::memcpy(request.ifr_name, "lo", 3);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool good = ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    ::close(fd);
    return good;
}

} // namespace

bool isIsolateCall(int argc, char **argv)
{
    const auto *set = std::getenv("SLIPWAY_ISOLATE");
    return argc > 2 && std::strcmp(argv[1], "isolate") == 0 && set && std::strcmp(set, "1") == 0;
}

int runIsolated(int argc, char **argv)
{
    (void)argc;
    const auto user = ::getuid();
    const auto group = ::getgid();
    const auto complain = [](const char *what) {
        std::fprintf(stderr, "slipwayctl: %s: %s\n", what, std::strerror(errno));
        return kCannot;
    };
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return complain("a network namespace cannot be made");
    if (!mapIds(user, group))
        return complain("the user cannot be mapped into the namespace");
    if (!raiseLoopback())
        return complain("loopback cannot be raised in the namespace");
    // New credentials made the kernel forget it.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::unsetenv("SLIPWAY_ISOLATE");
    ::execvp(argv[2], argv + 2);
    return complain(argv[2]);
}

} // namespace slipway::ctl
