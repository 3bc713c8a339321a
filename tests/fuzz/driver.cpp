// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for libFuzzer's main: replays files, then mutates them with a fixed seed. It knows nothing of
// coverage; it is there so that every fuzz target is built and run briefly by any compiler.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr unsigned kSecondsPerInput = 20;
constexpr std::size_t kMaxInput = 64 * 1024;

struct Options
{
    long runs = 1000;
    long seconds = 20;
    unsigned seed = 1;
    std::vector<std::filesystem::path> paths;
};

// Read by the signal handler, which may do nothing but write bytes.
std::string currentInput;
constexpr const char *kCrashFile = "fuzz-crash.bin";

void saveInputAndDie(int signal)
{
    const int file = ::open(kCrashFile, O_CREAT | O_TRUNC | O_WRONLY, 0644);
    if (file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, currentInput.data(), currentInput.size());
        ::close(file);
    }
    constexpr std::string_view text = "fuzz driver: the input that failed is in fuzz-crash.bin\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void runOne(std::string input)
{
    currentInput = std::move(input);
    ::alarm(kSecondsPerInput);
    // A copy on the heap of exactly this size, so that a sanitizer sees a read past its end.
    const std::vector<std::uint8_t> bytes(currentInput.begin(), currentInput.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    ::alarm(0);
}

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> readSeeds(const std::vector<std::filesystem::path> &paths)
{
    std::vector<std::filesystem::path> files;
    for (const auto &path : paths) {
        if (!std::filesystem::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    std::transform(files.begin(), files.end(), std::back_inserter(seeds), readFile);
    return seeds;
}

class Mutator
{
public:
    Mutator(std::vector<std::string> seeds, unsigned seed) : m_seeds(std::move(seeds)), m_random(seed)
    {
        if (m_seeds.empty())
            m_seeds.emplace_back();
    }

    std::string next()
    {
        auto text = m_seeds[below(m_seeds.size())];
        const auto rounds = 1 + below(6);
        for (std::size_t i = 0; i < rounds; ++i)
            mutate(text);
        if (text.size() > kMaxInput)
            text.resize(kMaxInput);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void mutate(std::string &text)
    {
        static constexpr std::string_view kAlphabet = "\n \t:-[]{},&*!|>'\"%@`#?$\\~<=0aZ_(). \xc3\xa9\x00\xff";
        const auto at = below(text.size() + 1);
        const auto length = std::min(below(16), text.size() - at);
        switch (below(6)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, 1, kAlphabet[below(kAlphabet.size())]);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            if (at < text.size())
                text[at] = char(below(256));
            break;
        case 4:
            text.insert(at, std::string(1 + below(64), kAlphabet[below(kAlphabet.size())]));
            break;
        default:
            splice(text, at);
        }
    }

    void splice(std::string &text, std::size_t at)
    {
        const auto &other = m_seeds[below(m_seeds.size())];
        const auto from = below(other.size() + 1);
        text.insert(at, other.substr(from, below(200)));
    }

    std::vector<std::string> m_seeds;
    std::mt19937 m_random;
};

bool parseOptions(int argc, char **argv, Options &options)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const auto number = [&] { return std::strtol(argv[i] + argument.find('=') + 1, nullptr, 10); };
        if (argument.starts_with("--runs="))
            options.runs = number();
        else if (argument.starts_with("--seconds="))
            options.seconds = number();
        else if (argument.starts_with("--seed="))
            options.seed = unsigned(number());
        else if (argument.starts_with("-"))
            return false;
        else
            options.paths.emplace_back(argument);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    if (!parseOptions(argc, argv, options)) {
        std::fprintf(stderr, "usage: %s [--runs=N] [--seconds=S] [--seed=K] FILE_OR_FOLDER...\n", argv[0]);
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGALRM})
        std::signal(signal, saveInputAndDie);

    const auto seeds = readSeeds(options.paths);
    for (const auto &seed : seeds)
        runOne(seed);

    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(options.seconds);
    Mutator mutator(seeds, options.seed);
    long runs = 0;
    for (; runs < options.runs && Clock::now() < end; ++runs)
        runOne(mutator.next());
    std::printf("%zu seeds, %ld mutated inputs, no failure\n", seeds.size(), runs);
    return 0;
}
