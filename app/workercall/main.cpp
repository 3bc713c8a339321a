// SPDX-License-Identifier: GPL-3.0-or-later
// slipway-worker-call: what a command is called as in the jobs of a release whose workers serve it. Links to this program
// stand first on the PATH of the jobs (EngineWorkers). It asks the engine to have a worker do the command; where none
// can, it becomes the real program, once. Without a release around it, it only does the latter.
#include "enginecall.h"
#include "realprogram.h"
#include "ruleset.h"

#include <csignal>
#include <cstdlib>
#include <unistd.h>

using namespace slipway::call;

namespace {

constexpr int kNotFound = 127;
constexpr int kSignalled = 128;

std::string currentFolder()
{
    char *folder = ::getcwd(nullptr, 0);
    const std::string text = folder ? folder : "";
    std::free(folder);
    return text;
}

/// Every line a comment, as all that Slipway adds to a log.
std::string asComment(const std::string &text)
{
    std::string lines = "# Slipway: ";
    for (const char c : text) {
        lines += c;
        if (c == '\n')
            lines += "#   ";
    }
    return lines + '\n';
}

/// Becomes the real program. Returns only if there is none.
int runReal(const std::vector<std::string> &words, char **argv, const RuleSet &rules)
{
    const auto name = baseName(words.front());
    const auto program = realProgram(name);
    if (!program.empty())
        ::execv(program.c_str(), argv);
    writeAll(STDERR_FILENO, rules.say("missing", name) + '\n');
    return kNotFound;
}

int exitStatusOf(int code)
{
    const int status = code & 0xff;
    return status == 0 && code != 0 ? 1 : status; // 256 is no success
}

int finish(const EngineAnswer &answer, const std::vector<std::string> &words, char **argv, const RuleSet &rules)
{
    using Kind = EngineAnswer::Kind;
    const auto name = baseName(words.front());
    std::string note;
    switch (answer.kind) {
    case Kind::Done:
        writeAll(STDOUT_FILENO, answer.text);
        return exitStatusOf(answer.exitCode);
    case Kind::Cancelled:
        writeAll(STDERR_FILENO, asComment(rules.say("cancelled", name)));
        return kSignalled + SIGTERM;
    case Kind::Lost: // it may have been done by half, and the release is over
        writeAll(STDERR_FILENO, asComment(rules.say("lost", name)));
        return 1;
    case Kind::NotReached:
        note = rules.say("process", name, rules.say("unreachable"));
        break;
    case Kind::NotText:
        note = rules.say("process", name, rules.say("not_text"));
        break;
    case Kind::Process:
        note = answer.text;
        break;
    }
    if (!note.empty())
        writeAll(STDERR_FILENO, asComment(note));
    return runReal(words, argv, rules);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 1)
        return kNotFound;
    std::vector<std::string> words(argv, argv + argc);
    const auto folder = calledFrom(words.front());
    const RuleSet rules(folder);
    words.front() = baseName(words.front());
    const auto *patterns = rules.variablesFor(words);
    if (!patterns || !std::getenv("SLIPWAY_AGENT_SOCKET"))
        return runReal(words, argv, rules);
    auto variables = matchingVariables(*patterns);
    for (auto &[name, value] : variables) {
        if (name == "PATH") // what the worker starts is no step of the release
            value = pathWithout(value, folder);
    }
    return finish(askEngine(words, currentFolder(), variables), words, argv, rules);
}
