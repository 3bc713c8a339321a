#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bazel 2.1.0, the last one on npm, drives slipwayctl as its worker (spec/bazel-worker.md 0.7, 11, 15 W35).

bazel_old.py --ctl SLIPWAYCTL --peers FOLDER
That version knows no JSON, sends its worker's number as the id of every request, singleplex too, and multiplexes without
being asked. Ends with 77 where packaging/fetch-peers.sh did not put it into FOLDER.
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
DEFS = """
def _impl(ctx):
    out = ctx.actions.declare_file(ctx.label.name + ".json")
    args = ctx.actions.args()
    args.use_param_file("@%s", use_always = True)
    args.set_param_file_format("multiline")
    args.add_all(["lint", "--format", "json", "--output", out, "--status-file", ctx.outputs.status, "--"])
    args.add_all(ctx.files.srcs)
    ctx.actions.run(
        executable = ctx.executable.program,
        arguments = ["worker", "--protocol", "proto", args],
        inputs = ctx.files.srcs,
        outputs = [out, ctx.outputs.status],
        mnemonic = "OldLint",
        execution_requirements = {ctx.attr.mode: "1"},
    )
    return [DefaultInfo(files = depset([out, ctx.outputs.status]))]

lint = rule(
    implementation = _impl,
    outputs = {"status": "%{name}.status"},
    attrs = {
        "srcs": attr.label_list(allow_files = True),
        "mode": attr.string(),
        "program": attr.label(default = "//:program", executable = True, cfg = "host"),
    },
)

def _program_impl(ctx):
    out = ctx.actions.declare_file(ctx.label.name + ".sh")
    ctx.actions.write(out, "#!/bin/sh\\nexec '%s' \\"$@\\"\\n" % ctx.attr.path, is_executable = True)
    return [DefaultInfo(executable = out)]

program = rule(implementation = _program_impl, executable = True, attrs = {"path": attr.string()})
"""


def fail(message, run=None):
    print("FAIL:", message)
    if run:
        print(run.stdout, run.stderr)
    sys.exit(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--peers", required=True)
    options = parser.parse_args()
    bazel = Path(options.peers) / "node_modules/@bazel/bazel-linux_x64/bazel-2.1.0-linux-x86_64"
    if not options.peers or not os.access(bazel, os.X_OK):
        print("skipped: Bazel 2.1.0 is not there; see packaging/fetch-peers.sh")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix="slipway-bazel-old-") as name:
        folder = Path(name)
        work = folder / "work"
        work.mkdir()
        (work / "WORKSPACE").write_text('workspace(name = "wk")\n')
        (work / "defs.bzl").write_text(DEFS)
        modes = {"single": "supports-workers", "multi": "supports-multiplex-workers"}
        (work / "BUILD").write_text('load(":defs.bzl", "lint", "program")\nprogram(name = "program", path = "%s")\n' % options.ctl + "".join(
            'lint(name = "%s%d", srcs = ["p%d.yml"], mode = "%s")\n' % (mode, i, i, need) for mode, need in modes.items() for i in range(4)))

        def run(verb, *arguments):
            return subprocess.run([str(bazel), f"--output_user_root={folder}/root", "--max_idle_secs=15", "--host_jvm_args=-Xmx192m", verb, *arguments],
                                  cwd=work, capture_output=True, text=True, timeout=200,
                                  env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "USER": "nobody", "LC_ALL": "C.UTF-8"})

        try:
            # Twice: the same processes answer the second build, and the same ids come again.
            for stamp in range(2):
                for i in range(4):
                    text = "steps:\n  - command: make\n" + ("    depends_on: nothing\n" if i == 3 else "")
                    (work / f"p{i}.yml").write_text(text + f"# {stamp}\n")
                for mode in modes:
                    built = run("build", "--worker_verbose", "--worker_max_instances=2", "--noshow_progress", "--color=no", "--verbose_failures",
                                "--strategy=OldLint=worker", *[f"//:{mode}{i}" for i in range(4)])
                    if built.returncode != 0:
                        fail(f"{mode} build {stamp} did not succeed", built)
                    if "4 worker" not in built.stderr:
                        fail(f"{mode} build {stamp} did not use workers", built)
                    # It says nothing of a multiplex worker's start.
                    created = "Created new" in built.stderr
                    if mode == "single" and created != (stamp == 0):
                        fail(f"{mode} build {stamp}: a worker was {'' if created else 'not '}started", built)
                    for i in range(4):
                        status = (work / "bazel-bin" / f"{mode}{i}.status").read_text().strip()
                        if status != ("1" if i == 3 else "0"):
                            fail(f"{mode}{i} has the status {status}", built)
        finally:
            run("shutdown")
    print("Bazel 2.1.0 was served, singleplex and multiplex")


if __name__ == "__main__":
    main()
