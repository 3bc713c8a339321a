#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real Bazel builds with packaging/bazel, through slipwayctl as its persistent worker (spec/bazel-worker.md 15, W35).

bazel_rules.py --ctl SLIPWAYCTL --source SOURCE_DIR [--only NAME]
Ends with 77 where there is no bazel. Needs no network and leaves nothing behind.
"""
import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
GOOD = "steps:\n  - command: make\n"
BAD = "steps:\n  - command: make\n    key: one\n    depends_on: biuld\n  - command: make\n    key: build\n"
BUILD = """
load("//tools/slipway:slipway.bzl", "slipway_build_order", "slipway_lint_test", "slipway_promotion_plan")

[
    slipway_lint_test(
        name = name + "_" + protocol + "_test",
        srcs = [name + ".yml"],
        data = ["ours.slipway.yml"] if name == "ours" else [],
        format = "json" if name == "ours" else "text",
        scenarios = ["nightbuild"] if name == "ours" else [],
        protocol = protocol,
    )
    for name in ["good", "bad", "ours"]
    for protocol in ["proto", "json"]
]

[
    slipway_build_order(
        name = "order_" + protocol,
        srcs = ["conan_game.json", "conan_mapviewer.json"],
        format = "buildkite",
        options = ["--group", "none"],
        protocol = protocol,
    )
    for protocol in ["proto", "json"]
]

[
    slipway_promotion_plan(
        name = "plan_" + protocol,
        flavors = "config.yml",
        graphs = glob(["graphs/**"]),
        input = "input.yml",
        now = "2026-01-01T00:00:00Z",
        protocol = protocol,
    )
    for protocol in ["proto", "json"]
]

[
    slipway_lint_test(
        name = "named_" + protocol + "_test",
        srcs = glob(["beyond/*.yml"]),
        protocol = protocol,
    )
    for protocol in ["proto", "json"]
]

slipway_promotion_plan(
    name = "refused",
    graphs = glob(["graphs/**"]),
    input = "nonsense.yml",
)

[
    slipway_lint_test(
        name = "long_" + kind + "_test",
        srcs = glob(["long/*.yml"]),
        protocol = kind,
        tags = ["manual"],
    )
    for kind in ["proto", "json"]
]
"""


class Bazel:
    """One server of its own, with everything it writes in one folder."""

    def __init__(self, folder, ctl, source):
        self.folder = folder
        self.work = folder / "work"
        self.root = folder / "root"
        self.stamp = 0
        rules = self.work / "tools" / "slipway"
        shutil.copytree(source / "packaging" / "bazel", rules)
        build = (rules / "BUILD.bazel").read_text()
        (rules / "BUILD.bazel").write_text(build.replace('path = "/usr/bin/slipwayctl"', 'src = "program"'))
        (rules / "program").symlink_to(ctl)
        # Every test asks for a reporter of coverage, which is elsewhere.
        self.coverage = folder / "coverage"
        self.coverage.mkdir()
        (self.coverage / "WORKSPACE").touch()
        (self.coverage / "BUILD").write_text(
            'filegroup(name = "coverage_report_generator", visibility = ["//visibility:public"])\n')
        (self.work / "WORKSPACE").write_text('workspace(name = "wk")\n')
        package = self.work / "rel"
        shutil.copytree(source / "tests" / "fixtures" / "taskgraph" / "editor", package)
        for name in "conan_game.json", "conan_mapviewer.json":
            shutil.copy(source / "tests" / "fixtures" / "conan" / name, package)
        (package / "BUILD").write_text(BUILD)
        (package / "beyond").mkdir()
        (package / "beyond" / "đường.yml").write_text(BAD)
        (package / "nonsense.yml").write_text("release_promotion_flavor: no_such_flavor\n")
        (package / "ours.slipway.yml").write_text("scenarios:\n  - name: nightbuild\n    branch: main\n")
        self.change()

    def change(self):
        """Other bytes that mean the same: everything is to be done again."""
        self.stamp += 1
        package = self.work / "rel"
        for name, text in ("good", GOOD), ("bad", BAD), ("ours", GOOD):
            (package / f"{name}.yml").write_text(f"{text}# {self.stamp}\n")
        for name in "conan_game.json", "conan_mapviewer.json":
            path = package / name
            path.write_text(path.read_text() + "\n")
        path = package / "input.yml"
        path.write_text(path.read_text() + f"# {self.stamp}\n")

    def command(self, verb, *arguments):
        return ["bazel", f"--output_user_root={self.root}", "--host_jvm_args=-Xmx192m", "--max_idle_secs=15", verb, *arguments]

    def environment(self):
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "USER": "nobody", "LC_ALL": "C.UTF-8"}

    def options(self):
        return ["--experimental_worker_allow_json_protocol", "--worker_verbose", "--noshow_progress", "--color=no",
                f"--override_repository=remote_coverage_tools={self.coverage}"]

    def run(self, verb, *arguments):
        more = self.options() if verb in ("build", "test") else []
        return subprocess.run(self.command(verb, *more, *arguments), cwd=self.work, env=self.environment(), text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False)

    def start(self, *arguments):
        return subprocess.Popen(self.command("build", *self.options(), *arguments), cwd=self.work, env=self.environment(),
                                text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def made(self, name):
        return (self.work / "bazel-bin" / "rel" / name).read_text()

    def workers(self):
        """Processes of ours: id and user time in ticks."""
        found = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                words = (stat.parent / "cmdline").read_bytes().split(b"\0")
                fields = stat.read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if b"--persistent_worker" in words and str(self.root).encode() in words[0]:
                found[int(stat.parent.name)] = int(fields[11]) + int(fields[12])
        return found

    def shutdown(self):
        self.run("shutdown")


def check(truth, what, answer=None):
    if truth:
        return
    print(f"FAILED: {what}", answer.stdout[-6000:] if answer else "", sep="\n", flush=True)
    raise SystemExit(1)


def created(answer):
    return re.findall(r"Created new (non-sandboxed|sandboxed) (\w+) (multiplex-worker|worker)", answer.stdout)


def builds(bazel, protocol, kind, *options):
    """What is built is right, and a worker of the right kind made it; a second build takes the same process."""
    targets = [f"//rel:{name}_{protocol}" for name in ("order", "plan", "good", "bad", "ours")]
    targets = [target + "_test" if target.split(":")[1].split("_")[0] in ("good", "bad", "ours") else target for target in targets]
    bazel.change()
    answer = bazel.run("build", *targets, *options)
    check(answer.returncode == 0, f"{protocol} {kind}: the build", answer)
    new = created(answer)
    where = "sandboxed" if "--worker_sandboxing" in options else "non-sandboxed"
    check(new and all((box, key, how) == (where, "Slipway", kind) for box, key, how in new), f"{protocol} {kind}: a {kind} was created, but {new}", answer)
    check("5 worker" in answer.stdout, f"{protocol} {kind}: all actions went to the worker", answer)
    order = bazel.made(f"order_{protocol}.yml")
    check("conan install" in order and "tiles/2.3" in order, f"the order: {order[:500]}")
    plan = json.loads(bazel.made(f"plan_{protocol}.json"))
    check(plan["error"] is None and plan["counts"], f"the plan: {str(plan)[:500]}")
    check(bazel.made(f"bad_{protocol}_test.status") == "1\n", "the status of bad.yml")
    check('"biuld"' in bazel.made(f"bad_{protocol}_test.report.txt"), "the report of bad.yml")
    check("nightbuild" in str(json.loads(bazel.made(f"ours_{protocol}_test.report.json"))) or
          json.loads(bazel.made(f"ours_{protocol}_test.report.json")), "the report of ours.yml")
    before = bazel.workers()
    bazel.change()
    answer = bazel.run("build", *targets, *options)
    check(answer.returncode == 0 and not created(answer) and "5 worker" in answer.stdout, f"{protocol} {kind}: a second build takes the same worker", answer)
    check(set(before) <= set(bazel.workers()), "the processes are the same")


def judges(bazel):
    answer = bazel.run("test", "//rel:good_proto_test", "//rel:bad_proto_test", "--test_output=errors", "--noexperimental_ui_debug_all_events")
    check(answer.returncode == 3, "a failing lint fails the test", answer)
    check(re.search(r"//rel:good_proto_test +.*PASSED", answer.stdout), "a good pipeline passes", answer)
    check(re.search(r"//rel:bad_proto_test +FAILED", answer.stdout), "a bad pipeline fails", answer)
    check('rel/bad.yml:4:17: error R04 No step has the key "biuld"' in answer.stdout, "the test shows the report", answer)


def says_why(bazel):
    answer = bazel.run("build", "//rel:refused")
    check(answer.returncode == 1 and "no_such_flavor" in answer.stdout, "a refused plan fails with its reason", answer)


def beyond_ascii(bazel):
    """This Bazel garbles such names in requests; the worker finds the files all the same, and calls them by their names."""
    answer = bazel.run("build", "//rel:named_proto_test", "//rel:named_json_test")
    check(answer.returncode == 0 and "2 worker" in answer.stdout, "names beyond ASCII", answer)
    for protocol in "proto", "json":
        report = bazel.made(f"named_{protocol}_test.report.txt")
        check(report.startswith("rel/beyond/đường.yml:4:17: error R04"), f"the report names the file: {report}")


def once(bazel):
    bazel.change()
    answer = bazel.run("build", "//rel:good_proto_test", "//rel:order_json", "--strategy=SlipwayLint=local", "--strategy=SlipwayOrder=sandboxed")
    check(answer.returncode == 0 and "1 local" in answer.stdout and "worker" not in answer.stdout.split("processes:")[1], "without workers it is a program", answer)


def begin_long(bazel, protocol, *options):
    """A sandboxed or other worker that did something small, and a build that has it busy with something long."""
    package = bazel.work / "rel"
    (package / "long").mkdir(exist_ok=True)
    steps = "".join(f"  - command: make a{i}\n    key: k{i}\n    depends_on: k{max(0, i - 1) if i else 'none'}\n" for i in range(700))
    for i in range(150):
        (package / "long" / f"p{i}.yml").write_text(f"steps:\n{steps}# {bazel.stamp}\n")
    bazel.change()
    answer = bazel.run("build", f"//rel:good_{protocol}_test", *options)
    check(answer.returncode == 0, "a small build before", answer)
    wanted = "sandboxed" if "--worker_sandboxing" in options else "non-sandboxed"
    check(not created(answer) or created(answer)[0][0] == wanted, f"its worker is {wanted}", answer)
    before = bazel.workers()
    running = bazel.start(f"//rel:long_{protocol}_test", *options)

    def busy():
        now = bazel.workers()
        return any(now.get(pid, 0) - ticks >= 50 for pid, ticks in before.items())
    deadline = time.monotonic() + 30
    while not busy() and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    check(running.poll() is None and busy(), "the long request is being worked on")
    return running, before


def interrupt(running):
    """Ctrl-C; how long Bazel takes to come back."""
    asked = time.monotonic()
    running.send_signal(signal.SIGINT)
    output, _ = running.communicate(timeout=60)
    check(running.returncode == 8, f"the build was interrupted: {running.returncode} {output}")
    return time.monotonic() - asked


def until(truth, seconds):
    deadline = time.monotonic() + seconds
    while not truth() and time.monotonic() < deadline:
        continue
    return truth()


def cancels(bazel, protocol, *options):
    """Ctrl-C: the worker is told, stops working, lives on and takes the next request."""
    safe = ["--worker_sandboxing", "--experimental_worker_cancellation", *options]
    running, before = begin_long(bazel, protocol, *safe)
    took = interrupt(running)
    asked = time.monotonic()
    still = bazel.workers()
    check(set(before) == set(still), f"the worker lives on: {before} {still}")

    # It stops soon, far from the end of what it was asked for, and the same process takes the next request.
    def is_idle():
        ticks = bazel.workers()
        time.sleep(0.3)
        return sum(bazel.workers().values()) - sum(ticks.values()) <= 2
    check(until(is_idle, 15), "nothing goes on after a cancel")
    idle = time.monotonic() - asked
    bazel.change()
    answer = bazel.run("build", f"//rel:good_{protocol}_test", *safe)
    check(answer.returncode == 0 and not created(answer), "the same worker takes the next request", answer)
    print(f"  Bazel came back after {took:.2f} s, the worker stopped within {idle:.2f} s")
    shutil.rmtree(bazel.work / "rel" / "long")


def is_ended(bazel, protocol, *options):
    """Ctrl-C without a sandbox: Bazel ends the worker, which goes at once, and starts another one."""
    running, before = begin_long(bazel, protocol, *options)
    interrupt(running)
    check(until(lambda: len(set(before) & set(bazel.workers())) < len(before), 5), "the worker has gone")
    bazel.change()
    answer = bazel.run("build", f"//rel:good_{protocol}_test", *options)
    check(answer.returncode == 0 and "1 worker" in answer.stdout, "another worker takes the next request", answer)
    shutil.rmtree(bazel.work / "rel" / "long")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True, type=Path)
    parser.add_argument("--source", required=True, type=Path)
    parser.add_argument("--only", help="one part alone")
    call = parser.parse_args()
    if not shutil.which("bazel"):
        print("skipped: there is no bazel here (Debian: bazel-bootstrap)")
        return SKIPPED
    single = "--noexperimental_worker_multiplex"
    parts = {
        "proto multiplex": lambda bazel: builds(bazel, "proto", "multiplex-worker"),
        "judges": judges,
        "proto singleplex": lambda bazel: builds(bazel, "proto", "worker", single),
        "json multiplex": lambda bazel: builds(bazel, "json", "multiplex-worker"),
        "json singleplex": lambda bazel: builds(bazel, "json", "worker", single),
        "sandboxed": lambda bazel: builds(bazel, "proto", "worker", single, "--worker_sandboxing"),
        "sandboxed multiplex": lambda bazel: builds(bazel, "json", "multiplex-worker", "--worker_sandboxing"),
        "says why": says_why,
        "beyond ASCII": beyond_ascii,
        "once": once,
        "cancel proto singleplex": lambda bazel: cancels(bazel, "proto", single),
        "cancel proto multiplex": lambda bazel: cancels(bazel, "proto"),
        "cancel json singleplex": lambda bazel: cancels(bazel, "json", single),
        "cancel json multiplex": lambda bazel: cancels(bazel, "json"),
        "interrupt without a sandbox": lambda bazel: is_ended(bazel, "proto"),
    }
    with tempfile.TemporaryDirectory(prefix="slipway-bazel-", ignore_cleanup_errors=True) as folder:
        bazel = Bazel(Path(folder).resolve(), call.ctl.resolve(), call.source.resolve())
        try:
            for name, part in parts.items():
                if call.only in (None, name):
                    begun = time.monotonic()
                    part(bazel)
                    print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)
        finally:
            bazel.shutdown()
            # Bazel takes the right to write from what it makes.
            subprocess.run(["chmod", "-R", "u+w", folder], check=False)
    return 0


if __name__ == "__main__":
    os.environ.pop("USE_BAZEL_VERSION", None)
    sys.exit(main())
