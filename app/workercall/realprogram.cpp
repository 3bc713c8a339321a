// SPDX-License-Identifier: GPL-3.0-or-later
#include "realprogram.h"

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace slipway::call {

namespace {

std::vector<std::string> folders(const std::string &path)
{
    std::vector<std::string> list;
    for (size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find(':', at), path.size());
        list.push_back(end == at ? "." : path.substr(at, end - at)); // an empty entry is this folder
        at = end + 1;
    }
    return list;
}

std::string searchPath()
{
    const char *path = std::getenv("PATH");
    return path ? path : "/usr/local/bin:/usr/bin:/bin";
}

bool isProgram(const std::string &path)
{
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

bool isThisProgram(const std::string &path)
{
    struct stat own {}, other {};
    return ::stat("/proc/self/exe", &own) == 0 && ::stat(path.c_str(), &other) == 0 && own.st_dev == other.st_dev && own.st_ino == other.st_ino;
}

} // namespace

std::string baseName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string calledFrom(const std::string &name)
{
    const auto slash = name.rfind('/');
    if (slash != std::string::npos)
        return name.substr(0, slash);
    for (const auto &folder : folders(searchPath())) {
        const auto program = folder + '/' + name;
        if (isProgram(program) && isThisProgram(program))
            return folder;
    }
    return {};
}

std::string realProgram(const std::string &name)
{
    for (const auto &folder : folders(searchPath())) {
        auto program = folder + '/' + name;
        if (isProgram(program) && !isThisProgram(program))
            return program;
    }
    return {};
}

std::string pathWithout(const std::string &path, const std::string &folder)
{
    std::string rest;
    for (const auto &entry : folders(path)) {
        if (entry != folder)
            rest += (rest.empty() ? "" : ":") + entry;
    }
    return rest;
}

} // namespace slipway::call
