#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of this project that a compiler does not know. check_sources.py RULE SOURCE_DIR [FILE]

Each rule is a function below; it yields "file:line: what is wrong and what to do".
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

# A room may include itself and what is named here.
ROOMS = {
    "model/core": [],
    "model/graph": ["core"],
    "model/pipeline": ["core", "graph"],
    "model/buildorder": ["core", "graph", "pipeline"],
    "model/promotion": ["core", "graph", "pipeline"],
    "model/worker": ["core"],
    "model/source": ["core"],
    "model/review": ["core", "graph", "pipeline", "buildorder", "promotion", "worker", "source"],
    "model/release": ["core", "graph", "pipeline", "buildorder", "promotion", "worker", "source", "review"],
    "model/engine": ["core", "graph", "pipeline", "buildorder", "promotion", "worker", "source", "review", "release"],
}
MODEL = [room.split("/")[1] for room in ROOMS]
ROOMS |= {
    "views/look": MODEL,
    "views/session": MODEL + ["look"],
    "views/dag": MODEL + ["look", "session"],
    "views/timeline": MODEL + ["look", "session"],
    "views/proof": MODEL + ["look", "session"],
    "views/panes": MODEL + ["look", "session"],
    "views/promote": MODEL + ["look", "session"],
    "views/workers": MODEL + ["look", "session", "panes"],
    "views/remote": MODEL + ["look", "session", "panes", "promote"],
    "views/shell": MODEL + ["look", "session", "dag", "panes", "promote", "proof", "remote", "timeline", "workers"],
}
ALL_ROOMS = [room.split("/")[1] for room in ROOMS]

OBJECT_NAMES = """dagView outline searchEdit inspector gateInbox approvalDialog reasonEdit approveButton
    rejectButton annotationPane artifactTable logView problems minimap scenarioBar
    connBadge armToggle armFrame openRemoteDialog remoteAddressEdit definitionEdit buildList""".split()

# What QtGui and QtWidgets declare; enough to catch a slip. QtSvg and QtCharts build on them.
GUI = re.compile(
    r"#include\s*<(Qt(Gui|Widgets|Svg|Charts|Test)\b|Q(Application|GuiApplication|Widget|Painter\w*|Color|Font\w*|"
    r"Image\w*|Pixmap|Icon|Brush|Pen|Palette|Action\w*|Dialog\w*|MainWindow|Label|TextDocument|TextEdit|Clipboard|"
    r"StandardItemModel|Svg\w+|Chart\w*)\b)")
NESTED_LOOP = re.compile(r"\bQEventLoop\b|\bprocessEvents\s*\(")
# What waits on the GUI thread; in the model exec() is SQL, and the engine's thread may wait for its children.
WAITING = re.compile(r"(\.|->)exec\s*\(\s*\)|\bwaitFor(Finished|Started|ReadyRead|BytesWritten)\s*\(")
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
MAX_LINES = 600


def source_files(root):
    """Every file of the project: what git would commit, or without git whatever lies there."""
    if (root / ".git").exists():
        listing = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True).stdout.decode()
        names = [name for name in listing.split("\0") if name]
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
        names = [name for name in names if not re.match(r"build[-/]|\.git/", name)]
    return sorted(name for name in names if (root / name).is_file())


def text_of(root, name):
    return (root / name).read_text(encoding="utf-8")


def is_code(name):
    return name.endswith((".cpp", ".h"))


def is_source(name):
    return is_code(name) or name.endswith((".sh", ".py", ".cmake", "CMakeLists.txt", "/run", ".in"))


def room_of(name):
    return "/".join(name.split("/")[:2])


def lines_matching(root, names, pattern):
    for name in names:
        for number, line in enumerate(text_of(root, name).splitlines(), 1):
            if match := pattern.search(line.split("//")[0]):
                yield name, number, match.group(0)


def spdx(root):
    for name in source_files(root):
        head = "\n".join(text_of(root, name).splitlines()[:3]) if is_source(name) else None
        if head is not None and "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            yield f"{name}:1: the SPDX line is missing; start the file with it"


def rooms(root):
    include = re.compile(r'^\s*#include\s*"(\w+)/')
    for name in filter(is_code, source_files(root)):
        room = room_of(name)
        if not name.startswith(("model/", "views/")):
            continue
        if room not in ROOMS:
            yield f"{name}:1: {room} is no known room; name it in tests/repo/check_sources.py"
            continue
        for number, line in enumerate(text_of(root, name).splitlines(), 1):
            match = include.match(line)
            if match and match[1] in ALL_ROOMS and match[1] != room.split("/")[1] and match[1] not in ROOMS[room]:
                yield f"{name}:{number}: {room} may not include {match[1]}; allowed: {', '.join(ROOMS[room])}"


def model_includes(root):
    files = [name for name in source_files(root) if is_code(name) and name.startswith("model/")]
    for name, number, what in lines_matching(root, files, GUI):
        yield f"{name}:{number}: {what}: the model knows no screen; move this to views/"


def model_links(root, listing):
    """`listing` is written by CMake: one "target library" a line, for every room of the model."""
    for line in Path(listing).read_text(encoding="utf-8").splitlines():
        target, _, library = line.partition(" ")
        if re.search(r"Qt6::(Gui|Widgets|Svg|Charts|OpenGL|Quick)|slipway_(look|session|dag|panes|shell)", library):
            yield f"{target} links {library}: the model links Qt Core, Network, Sql and Concurrent only"


def nested_loops(root):
    files = [name for name in source_files(root) if is_code(name) and not name.startswith("tests/")]
    views = [name for name in files if name.startswith(("app/slipway/", "views/")) and not name.endswith("/main.cpp")]
    for faults in lines_matching(root, files, NESTED_LOOP), lines_matching(root, views, WAITING):
        for name, number, what in faults:
            yield f"{name}:{number}: {what}: no nested event loop and no waiting; use a signal"


def file_size(root):
    for name in source_files(root):
        if is_source(name) and (count := len(text_of(root, name).splitlines())) > MAX_LINES:
            yield f"{name}:1: {count} lines, more than {MAX_LINES}; split it"


def leftovers(root):
    for name in source_files(root):
        if not is_source(name) or name.endswith("check_sources.py"):
            continue
        for number, line in enumerate(text_of(root, name).splitlines(), 1):
            if match := LEFTOVER.search(line):
                yield f"{name}:{number}: {match.group(0)}: finish it or open an issue"


def object_names(root):
    views = "\n".join(text_of(root, name) for name in source_files(root)
                      if is_code(name) and name.startswith(("app/slipway/", "views/")))
    for name in OBJECT_NAMES:
        if f'QStringLiteral("{name}")' not in views and f'"{name}"_' not in views:
            yield f"views: no widget is called {name}; tests and assistive tools find it by that name"


def shell(root):
    scripts = [name for name in source_files(root) if name.endswith(".sh") or name == ".ci/run"]
    if shutil.which("shellcheck") is None:
        print("shellcheck is not installed: skipped")
        sys.exit(77)
    result = subprocess.run(["shellcheck", "-x", "-P", ".", "-P", "SCRIPTDIR", *scripts], cwd=root,
                            capture_output=True, text=True, check=False)
    if result.returncode:
        yield result.stdout + result.stderr


RULES = {rule.__name__: rule for rule in
         (spdx, rooms, model_includes, model_links, nested_loops, file_size, leftovers, object_names, shell)}


def main(arguments):
    if len(arguments) < 2 or arguments[0] not in RULES:
        sys.exit(f"usage: check_sources.py {'|'.join(RULES)} SOURCE_DIR [FILE]")
    faults = list(RULES[arguments[0]](Path(arguments[1]), *arguments[2:]))
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
