#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A persistent worker that answers `conan install` requests with Conan 2's Python API kept loaded.

    slipway_conan_worker.py --persistent_worker [--protocol proto|json]
    slipway_conan_worker.py [--protocol ...] @flagfile | WORDS...

The arguments of a request are what follows `conan install`. Each request runs in a fork of this process: nothing of it
(the folder, variables, recipes, settings of Conan) is there at the next one, several can run at once, and a cancelled
one is killed with all that it started. The first form serves until its input ends; the second does one request and
exits with its code.

`output` holds what was printed on standard output and on standard error. Two exceptions: with --format on the command
line it is standard output alone, for somebody reads that as JSON; and where SLIPWAY_STDERR=relayed is in the environment
(Slipway shows a singleplex worker's log as the command's standard error) the two stay apart, too.

Conan is looked for in this interpreter, then in the one that the `conan` of PATH names in its first line (pipx).
"""
import errno
import gc
import importlib
import json
import os
import pkgutil
import re
import selectors
import signal
import sys
import tempfile
import traceback

MOST_BYTES = 64 * 1024 * 1024  # of a message, and of an answer's output
MOST_DEPTH = 32  # of flag files within flag files
PRELOADED = ("conan.tools.build", "conan.tools.cmake", "conan.tools.files", "conan.tools.gnu", "conan.tools.layout",
             "conan.tools.meson", "conan.tools.scm", "conan.tools.system.package_manager")


class BadInput(Exception):
    """What the server wrote is no message, or the command line is wrong."""


class Request:
    def __init__(self, arguments=(), request_id=0, cancel=False, verbosity=0, sandbox_dir=""):
        self.arguments = list(arguments)
        self.id = request_id
        self.cancel = cancel
        self.verbosity = verbosity
        self.sandbox_dir = sandbox_dir


# --- proto: a varint length and the fields of blaze.worker.WorkRequest ---

def read_varint(data, at):
    """The value and what follows it; None if there is not enough."""
    value = 0
    for count in range(10):
        if at + count >= len(data):
            return None
        byte = data[at + count]
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF, at + count + 1
    raise BadInput("malformed varint")


def need_varint(data, at):
    found = read_varint(data, at)
    if found is None:
        raise BadInput("a message ends within a number")
    return found


def take(data, at, size):
    if at + size > len(data):
        raise BadInput("a field is longer than its message")
    return data[at:at + size], at + size


def read_field(data, at):
    """Number, wire type, value and what follows. Groups are passed over."""
    tag, at = need_varint(data, at)
    number, kind = tag >> 3, tag & 7
    if number == 0:
        raise BadInput("a field has the number 0: this is no WorkRequest")
    if kind == 0:
        value, at = need_varint(data, at)
    elif kind == 1:
        value, at = take(data, at, 8)
    elif kind == 2:
        size, at = need_varint(data, at)
        value, at = take(data, at, size)
    elif kind == 5:
        value, at = take(data, at, 4)
    elif kind == 3:
        value, at = None, skip_group(data, at, number)
    else:
        raise BadInput(f"wire type {kind} is none: this is no WorkRequest")
    return number, kind, value, at


def skip_group(data, at, number):
    open_groups = [number]
    while open_groups:
        tag, after = need_varint(data, at)
        if tag & 7 == 3:
            open_groups.append(tag >> 3)
            at = after
        elif tag & 7 == 4:
            if open_groups.pop() != tag >> 3:
                raise BadInput("groups do not match")
            at = after
        else:
            _, _, _, at = read_field(data, at)
    return at


def int32(value):
    value &= 0xFFFFFFFF
    return value - 0x100000000 if value >= 0x80000000 else value


def request_of_proto(data):
    request, at = Request(), 0
    while at < len(data):
        number, kind, value, at = read_field(data, at)
        if (number, kind) == (1, 2):
            request.arguments.append(os.fsdecode(bytes(value)))
        elif (number, kind) == (3, 0):
            request.id = int32(value)
        elif (number, kind) == (4, 0):
            request.cancel = value != 0
        elif (number, kind) == (5, 0):
            request.verbosity = int32(value)
        elif (number, kind) == (6, 2):
            request.sandbox_dir = os.fsdecode(bytes(value))
    return request


def varint(value):
    value &= 0xFFFFFFFFFFFFFFFF
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


class Proto:
    def __init__(self):
        self.rest = bytearray()

    def feed(self, data):
        """The requests that are there whole."""
        self.rest += data
        while True:
            start = read_varint(self.rest, 0)
            if start is None:
                return
            size, at = start
            if size > MOST_BYTES:
                raise BadInput(f"a message of {size} bytes is announced, {MOST_BYTES} are the most")
            if len(self.rest) < at + size:
                return
            body = bytes(self.rest[at:at + size])
            del self.rest[:at + size]
            yield request_of_proto(body)

    @staticmethod
    def answer(request_id, exit_code, output, cancelled):
        body = b""
        if exit_code:
            body += b"\x08" + varint(exit_code)
        if output:
            text = output.encode("utf-8")
            body += b"\x12" + varint(len(text)) + text
        if request_id:
            body += b"\x18" + varint(request_id)
        if cancelled:
            body += b"\x20\x01"
        return varint(len(body)) + body


# --- JSON: objects one after the other, with line ends between them or without ---

class Json:
    SIGNS = re.compile(rb'\\.|["{}\[\]]', re.DOTALL)

    def __init__(self):
        self.rest = bytearray()
        self.seen = 0
        self.depth = 0
        self.in_text = False

    def end(self):
        """Where the first object ends; -1 if more is needed."""
        while True:
            found = self.SIGNS.search(self.rest, self.seen)
            if not found:
                # A backslash may be the last byte: what it escapes is still to come.
                self.seen = len(self.rest) - (1 if self.rest.endswith(b"\\") else 0)
                return -1
            self.seen = found.end()
            sign = found.group()
            if sign == b'"':
                self.in_text = not self.in_text
            elif not self.in_text and sign in (b"{", b"["):
                self.depth += 1
            elif not self.in_text and sign in (b"}", b"]"):
                self.depth -= 1
                if self.depth <= 0:
                    return self.seen

    def feed(self, data):
        self.rest += data
        while True:
            if self.seen == 0:
                del self.rest[:len(self.rest) - len(self.rest.lstrip())]
            if self.rest and self.rest[:1] != b"{":
                raise BadInput(f"this is no JSON object: {bytes(self.rest[:80])!r}")
            end = self.end()
            if end < 0:
                if len(self.rest) > MOST_BYTES:
                    raise BadInput(f"a message is larger than {MOST_BYTES} bytes")
                return
            text = bytes(self.rest[:end])
            del self.rest[:end]
            self.seen = self.depth = 0
            yield self.request(text)

    @staticmethod
    def request(text):
        try:
            value = json.loads(text.decode("utf-8", "surrogateescape"))
        except ValueError as error:
            raise BadInput(f"this is no JSON: {error}") from error

        def member(camel, snake, usual, kind):
            found = value.get(camel, value.get(snake))
            if found is None:
                return usual
            if kind is int and isinstance(found, str) and re.fullmatch(r"-?\d+", found):
                found = int(found)
            if isinstance(found, float) and kind is int and found.is_integer():
                found = int(found)
            if not isinstance(found, kind) or (kind is int and (isinstance(found, bool) or not -2**31 <= found < 2**31)):
                raise BadInput(f"{camel} is {found!r}")
            return found

        arguments = member("arguments", "arguments", [], list)
        if not all(isinstance(argument, str) for argument in arguments):
            raise BadInput("an argument is no text")
        return Request(arguments, member("requestId", "request_id", 0, int), member("cancel", "cancel", False, bool),
                       member("verbosity", "verbosity", 0, int), member("sandboxDir", "sandbox_dir", "", str))

    @staticmethod
    def answer(request_id, exit_code, output, cancelled):
        # Every field: a real Bazel waits for ever behind a short object.
        return (json.dumps({"exitCode": exit_code, "output": output, "requestId": request_id, "wasCancelled": cancelled},
                           ensure_ascii=False) + "\n").encode("utf-8")


# --- Conan ---

def import_conan():
    """All that a request would load, at once."""
    importlib.import_module("conan.api.conan_api")
    importlib.import_module("conan.cli.cli")
    commands = importlib.import_module("conan.cli.commands")
    names = [f"conan.cli.commands.{module.name}" for module in pkgutil.iter_modules(commands.__path__)]
    for name in names + list(PRELOADED):
        try:
            importlib.import_module(name)
        except ImportError:
            pass  # of another version of Conan, or one that is only needed by a command that nobody asks for


def conans_python():
    """The interpreter in the first line of the `conan` of PATH."""
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        try:
            with open(os.path.join(folder, "conan"), "rb") as script:
                line = script.readline(512)
        except OSError:
            continue
        words = line[2:].split() if line.startswith(b"#!") else []
        if words and os.path.basename(words[0]) != b"env":
            return os.fsdecode(words[0])
    return None


def import_quietly():
    """What is printed meanwhile goes to standard error: a server may be listening."""
    out = os.dup(1)
    os.dup2(2, 1)
    try:
        import_conan()
    finally:
        sys.stdout.flush()
        os.dup2(out, 1)
        os.close(out)


def load_conan(own_arguments):
    try:
        import_quietly()
        return True
    except ImportError as error:
        python = conans_python()
        if python and os.access(python, os.X_OK) and "SLIPWAY_CONAN_PYTHON" not in os.environ:
            os.environ["SLIPWAY_CONAN_PYTHON"] = python
            os.execv(python, [python, os.path.abspath(__file__)] + own_arguments)
        print(f"slipway_conan_worker: Conan 2 cannot be loaded: {error}; install it for {sys.executable}, or put conan on PATH",
              file=sys.stderr)
        return False


def install(arguments):
    """`conan install` as conan.cli.cli.main() does it. Its exit code."""
    from conan.api.conan_api import ConanAPI
    from conan.cli.cli import Cli
    words = ["install"] + arguments
    sys.argv = ["conan"] + words
    try:
        api = ConanAPI()
    except Exception as error:
        print(f"Error in Conan initialization: {error}", file=sys.stderr)
        return 2 if type(error).__name__ == "ConanMigrationError" else 1
    cli = Cli(api)
    try:
        code = cli.run(words)  # 2.0 gives a code, later versions throw
    except BaseException as error:
        code = cli.exception_exit_error(error)
    return code if isinstance(code, int) else 0 if code is None else 1


def run_here(arguments):
    """Exit code of one request in this process, whatever it throws."""
    try:
        code = install(arguments)
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 0 if error.code is None else 1
    except BaseException:
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass
    return code


def for_machines(arguments):
    return any(re.match(r"(-f|--format)($|=|(?<=-f).)", argument) for argument in arguments)


def die_with_parent():
    """Linux: a killed worker leaves no request behind."""
    try:
        import ctypes
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    except (OSError, AttributeError, ImportError):
        pass


# --- the worker ---

def descendants(pid):
    parents = {}
    for name in os.listdir("/proc") if os.path.isdir("/proc/self") else []:
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as stat:
                    parents[int(name)] = int(stat.read().rpartition(b")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                pass
    found, fresh = [], [pid]
    while fresh:
        fresh = [child for child, parent in parents.items() if parent in fresh and child not in found]
        found += fresh
    return found


def kill_tree(pid):
    """Stops it first, so that it starts nothing while its children are looked for."""
    for number in (signal.SIGSTOP, signal.SIGKILL):
        for target in [pid] + descendants(pid):
            try:
                os.kill(target, number)
            except ProcessLookupError:
                pass


class Work:
    """A request that a fork works on."""

    def __init__(self, request):
        self.request = request
        self.output = tempfile.TemporaryFile()
        self.cancelled = False
        self.pid = 0
        self.ended = -1  # readable when the fork is gone


class Worker:
    def __init__(self, protocol):
        self.codec = Json() if protocol == "json" else Proto()
        self.apart = os.environ.get("SLIPWAY_STDERR") == "relayed"
        self.source = os.dup(0)
        self.sink = os.dup(1)
        for fd in (self.source, self.sink):
            os.set_inheritable(fd, False)
        # Nothing but answers may come there, whoever prints what.
        os.dup2(2, 1)
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.source, selectors.EVENT_READ)
        self.active = {}  # by request id
        self.queue = []  # requests without an id: one after the other

    def serve(self):
        reading = True
        while reading or self.active or self.queue:
            for key, _ in self.selector.select():
                if key.fileobj == self.source:
                    reading = self.read()
                else:
                    self.finish(key.data)
        return 0

    def read(self):
        data = os.read(self.source, 1 << 16)
        if not data:
            self.selector.unregister(self.source)
            if bytes(self.codec.rest).strip():
                raise BadInput("the input ends within a message")
            return False
        for request in self.codec.feed(data):
            if request.cancel:
                self.cancel(request.id)
            elif request.id == 0 and 0 in self.active:
                self.queue.append(request)
            elif request.id in self.active:
                raise BadInput(f"the request {request.id} is asked for twice at once")
            else:
                self.start(request)
        return True

    def start(self, request):
        work = Work(request)
        work.ended, alive = os.pipe()
        if request.verbosity > 0:
            print(f"slipway_conan_worker: request {request.id}: install {request.arguments}", file=sys.stderr, flush=True)
        sys.stdout.flush()
        sys.stderr.flush()
        work.pid = os.fork()
        if work.pid == 0:
            self.become(work)
        os.close(alive)
        self.active[request.id] = work
        self.selector.register(work.ended, selectors.EVENT_READ, work)

    def become(self, work):
        """In the fork; never comes back."""
        code = 1
        try:
            die_with_parent()
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            os.close(self.source)
            os.close(self.sink)
            os.dup2(work.output.fileno(), 1)
            sys.stdout.reconfigure(line_buffering=True)  # what others write comes between
            arguments = unescaped(work.request.arguments)
            if not self.apart and not for_machines(arguments):
                os.dup2(work.output.fileno(), 2)
            if work.request.sandbox_dir:
                os.chdir(work.request.sandbox_dir)
            code = run_here(arguments)
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(code if 0 <= code <= 255 else 1)

    def cancel(self, request_id):
        work = self.active.get(request_id)
        if work and not work.cancelled:
            work.cancelled = True
            kill_tree(work.pid)

    def finish(self, work):
        self.selector.unregister(work.ended)
        os.close(work.ended)
        _, status = os.waitpid(work.pid, 0)
        output = self.output_of(work)
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
        if os.WIFSIGNALED(status) and not work.cancelled:
            output += f"slipway_conan_worker: conan was killed by signal {os.WTERMSIG(status)}\n"
        del self.active[work.request.id]
        if work.cancelled:
            code, output = 0, ""
        self.write(self.codec.answer(work.request.id, code, output, work.cancelled))
        if work.request.id == 0 and self.queue:
            self.start(self.queue.pop(0))

    def output_of(self, work):
        work.output.seek(0)
        data = work.output.read(MOST_BYTES // 2)
        if work.output.read(1):
            data += b"\n[the output is longer than can be answered]\n"
        work.output.close()
        text = data.decode("utf-8", "replace").replace("\0", "\ufffd")
        return text if self.apart or not text or text.endswith("\n") else text + "\n"

    def write(self, data):
        view = memoryview(data)
        while view:
            view = view[os.write(self.sink, view):]

    def abandon(self):
        for work in self.active.values():
            kill_tree(work.pid)


def unescaped(arguments):
    return [argument[1:] if argument.startswith("@@") else argument for argument in arguments]


def expand(arguments, depth=0):
    """`@file` becomes the file's lines, as a server would do it."""
    expanded = []
    for argument in arguments:
        if len(argument) < 2 or not argument.startswith("@") or argument.startswith("@@") or re.match(r"@.*//", argument):
            expanded.append(argument)
            continue
        if depth >= MOST_DEPTH:
            raise BadInput(f"{argument}: flag files within flag files, too deep")
        with open(argument[1:], encoding="utf-8", errors="surrogateescape", newline=None) as lines:
            expanded += expand(lines.read(MOST_BYTES).splitlines(), depth + 1)
    return expanded


def read_command_line(arguments):
    """Whether to stay, the protocol, and what is left."""
    persistent, protocol, rest = False, "proto", []
    words = iter(arguments)
    for word in words:
        if word == "--persistent_worker":
            persistent = True
        elif word == "--protocol" or word.startswith("--protocol="):
            protocol = word.partition("=")[2] if "=" in word else next(words, "")
            if protocol not in ("proto", "json"):
                raise BadInput(f"--protocol wants proto or json, not {protocol!r}")
        elif word == "--help" and not rest:
            print(__doc__)
            raise SystemExit(0)
        else:
            rest.append(word)
    if persistent and rest:
        raise BadInput(f"with --persistent_worker there is no work on the command line: {' '.join(rest)}")
    return persistent, protocol, rest


def main():
    worker = None
    try:
        persistent, protocol, rest = read_command_line(sys.argv[1:])
        if not load_conan(sys.argv[1:]):
            return 127
        if not persistent:
            return run_here(unescaped(expand(rest)))

        def on_term(_number, _frame):
            if worker:
                worker.abandon()
            os._exit(128 + signal.SIGTERM)

        gc.collect()
        gc.freeze()  # or each fork would copy what it only looks at
        worker = Worker(protocol)
        signal.signal(signal.SIGTERM, on_term)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return worker.serve()
    except BadInput as error:
        print(f"slipway_conan_worker: {error}", file=sys.stderr)
    except OSError as error:
        if error.errno != errno.EPIPE:
            print(f"slipway_conan_worker: {error}", file=sys.stderr)
    if worker:
        worker.abandon()
    return 2


if __name__ == "__main__":
    sys.exit(main())
