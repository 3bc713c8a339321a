#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what is installed against what it says about itself. check_package.py RULE SOURCE_DIR [BUILD_DIR]

identity  one reverse-DNS id everywhere
mime      the MIME database accepts our types, and they claim what they should and no more
manuals   the manual pages format without a warning
options   the manual pages name every option that the programs know, and none that they do not
deb       cpack makes a package that holds exactly what it should
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

APP_ID = "io.github.slipway.Slipway"
SAMPLE = ["release.yml"] + [f"scripts/{name}.sh" for name in (
    "annotate-artifact", "build-image", "build-wheel", "check-licences", "common", "manifest", "publish",
    "release-version", "summary", "wheel-index")]
INSTALLED = {
    "usr/bin/slipway", "usr/bin/slipwayctl", "usr/libexec/slipway/slipway-worker-call",
    "usr/share/slipway/workers/slipway_conan_worker.py",
    f"usr/share/applications/{APP_ID}.desktop",
    f"usr/share/metainfo/{APP_ID}.metainfo.xml",
    f"usr/share/mime/packages/{APP_ID}.xml",
    f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
    "usr/share/man/man1/slipway.1.gz", "usr/share/man/man1/slipwayctl.1.gz",
    "usr/share/doc/slipway/copyright", "usr/share/doc/slipway/changelog.gz",
    "usr/share/slipway/bazel/BUILD.bazel", "usr/share/slipway/bazel/README.md", "usr/share/slipway/bazel/slipway.bzl",
} | {f"usr/share/slipway/sample/{name}" for name in SAMPLE}
# Qt's own, and what only says that it is not there yet.
UNNAMED = {"help", "help-all"}
EXECUTABLE = {"usr/bin/slipway", "usr/bin/slipwayctl", "usr/libexec/slipway/slipway-worker-call",
              "usr/share/slipway/workers/slipway_conan_worker.py"} | {
    f"usr/share/slipway/sample/{name}" for name in SAMPLE if name.endswith(".sh")}


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def identity(source, _build):
    packaging = source / "packaging"
    wanted = {
        packaging / f"{APP_ID}.desktop": [f"Icon={APP_ID}", f"StartupWMClass={APP_ID}"],
        packaging / f"{APP_ID}.metainfo.xml": [f"<id>{APP_ID}</id>", f'"desktop-id">{APP_ID}.desktop<'],
        packaging / f"{APP_ID}.xml": [f'<icon name="{APP_ID}"/>'],
        source / "resources" / "icons" / f"{APP_ID}.svg": ["<svg"],
        source / "CMakeLists.txt": [f'SLIPWAY_APP_ID "{APP_ID}"'],
    }
    for path, texts in wanted.items():
        for text in texts:
            if not path.is_file() or text not in path.read_text(encoding="utf-8"):
                yield f"{path.relative_to(source)}: does not say {text}"
    programs = "".join(path.read_text(encoding="utf-8") for path in (source / "app" / "slipway").glob("*.cpp"))
    if not re.search(r"setDesktopFileName\(\s*QStringLiteral\(SLIPWAY_APP_ID\)", programs):
        yield "app/slipway: no setDesktopFileName(QStringLiteral(SLIPWAY_APP_ID)); windows will not match the icon"
    version = re.search(r"VERSION (\S+)", (source / "CMakeLists.txt").read_text().split("project(")[1])[1]
    for path, text in {packaging / f"{APP_ID}.metainfo.xml": f'<release version="{version}"',
                       packaging / "changelog": f"slipway ({version})"}.items():
        if text not in path.read_text(encoding="utf-8"):
            yield f"{path.relative_to(source)}: has no entry for version {version}"


def mime(source, _build):
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder) / "mime" / "packages"
        packages.mkdir(parents=True)
        shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", packages)
        shutil.copy(source / "packaging" / f"{APP_ID}.xml", packages)
        result = run("update-mime-database", str(packages.parent), env={**os.environ, "XDG_DATA_HOME": folder})
        if result.returncode or result.stderr.strip():
            yield f"update-mime-database: {result.stderr.strip()}"
            return
        globs = (packages.parent / "globs2").read_text().splitlines()
        for line in ("60:application/x-slipway-release:*.slipway.yml", "50:application/x-yaml:*.yml",
                     "60:application/x-buildkite-pipeline:*.buildkite.yml",
                     "40:application/x-buildkite-pipeline:pipeline.yml"):
            if line not in globs:
                yield f"the MIME database lacks {line}"


def manuals(source, _build):
    for name in "slipway.1", "slipwayctl.1":
        page = source / "packaging" / name
        result = run("man", "--warnings", "-E", "UTF-8", "-l", str(page), env={**os.environ, "MANWIDTH": "100"})
        if result.returncode or result.stderr.strip():
            yield f"{name}: {result.stderr.strip()}"
        for section in "NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "FILES", "EXAMPLES", "SEE ALSO":
            if section not in result.stdout:
                yield f"{name}: has no section {section}"


def options(source, build):
    app = Path(build) / "app"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ctl = app / "slipwayctl" / "slipwayctl"
    commands = re.findall(r"^  (\w+) ", run(str(ctl), "--help", env=env).stdout, re.MULTILINE)
    for page, calls in {
            "slipway.1": [[app / "slipway" / "slipway"]],
            "slipwayctl.1": [[ctl, name] for name in commands],
    }.items():
        known = set()
        for call in calls:
            answer = run(*map(str, call), "--help", env=env)
            if answer.returncode:
                yield f"{call[0]} --help: {answer.stderr}"
            known |= set(re.findall(r"^  (?:-\w, )?--([a-z-]+)", answer.stdout, re.MULTILINE))
        named = set(re.findall(r"Fl -([a-z-]+)", (source / "packaging" / page).read_text(encoding="utf-8")))
        for name in sorted(known - named - UNNAMED):
            yield f"{page}: lacks --{name}"
        for name in sorted(named - known):
            yield f"{page}: names --{name}, which the program does not know"


def deb(source, build):
    with tempfile.TemporaryDirectory() as folder:
        made = run("cpack", "-G", "DEB", "--config", str(Path(build) / "CPackConfig.cmake"), "-B", folder)
        packages = list(Path(folder).glob("*.deb"))
        if made.returncode or len(packages) != 1:
            yield f"cpack: {made.stdout[-2000:]}{made.stderr[-2000:]}"
            return
        yield from faults_of_package(packages[0])


def faults_of_package(package):
    found = set()
    for line in run("dpkg-deb", "-c", str(package)).stdout.splitlines():
        mode, owner, *_, path = line.split(maxsplit=5)
        name = path.removeprefix("./")
        if owner != "root/root":
            yield f"{name}: belongs to {owner}, not to root"
        if mode.startswith("d"):
            continue
        found.add(name)
        if mode[1:] != ("rwxr-xr-x" if name in EXECUTABLE else "rw-r--r--"):
            yield f"{name}: has mode {mode}"
    for name in sorted(INSTALLED - found):
        yield f"the package lacks {name}"
    for name in sorted(found - INSTALLED):
        yield f"the package holds {name}, which tests/repo/check_package.py does not expect"
    control = run("dpkg-deb", "-f", str(package)).stdout
    for text in "Package: slipway", "Section: devel", "libqt6widgets6", "libqt6sql6-sqlite", "libgit2":
        if text not in control:
            yield f"the control file lacks {text}"
    if shutil.which("lintian"):
        yield from (line for line in run("lintian", str(package)).stdout.splitlines() if line.startswith("E:"))


RULES = {rule.__name__: rule for rule in (identity, mime, manuals, options, deb)}


def main(arguments):
    if len(arguments) < 2 or arguments[0] not in RULES:
        sys.exit(f"usage: check_package.py {'|'.join(RULES)} SOURCE_DIR [BUILD_DIR]")
    build = arguments[2] if len(arguments) > 2 else None
    faults = list(RULES[arguments[0]](Path(arguments[1]).resolve(), build))
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
