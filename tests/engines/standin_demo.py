# SPDX-License-Identifier: GPL-3.0-or-later
"""The world that packaging/run.sh --demo-engines shows: builds of different pipelines, one at a gate, and a task group."""
import hashlib
import os

from standin_buildkite import Build, manual, script
from standin_promotion import DECISION, GRAPHS, REVISION
from standin_taskcluster import slug_of

DEFINITION = os.path.join(os.path.dirname(os.path.abspath(__file__)), "demo", "ship.yml")
GROUP = slug_of("demo group")


def commit(text):
    return hashlib.sha1(text.encode()).hexdigest()


def passed(job, seconds):
    """A job that ended before the world began."""
    job["json"].update(state="passed", exit_status=0)
    job["seconds"] = seconds
    return job


def at_its_gate(world):
    """The release: everything is built and tested, and somebody has to say the version. Its definition is demo/ship.yml."""
    builds = [passed(script("build-linux", ":package: Build for Linux", group="Build"), 40),
              passed(script("build-macos", ":package: Build for macOS", group="Build"), 55)]
    tests = [passed(script("test-unit", ":test_tube: Unit tests", group="Test"), 30),
             passed(script("test-install", ":test_tube: Install and start", group="Test"), 25)]
    after = ("release-gate",)
    return Build(world, "acme", "ship", 12, builds + tests + [
        manual("release-gate", "Release to everybody?", needs=("test-unit", "test-install")),
        script("publish-image", ":docker: Publish the image", "blocked", group="Publish", needs=after, seconds=20),
        script("publish-wheels", ":python: Publish the wheels", "blocked", group="Publish", needs=after, seconds=14),
        script("announce", ":mega: Announce", "blocked", needs=("publish-image", "publish-wheels"), seconds=6)],
        message="Release 2.4", branch="release/2.4", commit=commit("ship 12"), creator="Mai Tran", age=1500)


def running(world):
    jobs = [script("checkout", "Check out", seconds=8)]
    jobs += [script("shard-%d" % at, "Tests %%n (%d of 6)" % (at + 1), "waiting", group="Tests", needs=("checkout",), seconds=18 + 7 * at,
                    parallel_group_index=at, parallel_group_total=6) for at in range(6)]
    jobs += [script("docs", ":books: Documentation", seconds=50),
             script("report", "Report", "waiting", needs=["shard-%d" % at for at in range(6)], seconds=10)]
    return Build(world, "acme", "nightly", 104, jobs, message="Nightly", commit=commit("nightly 104"), creator="Schedule", age=5)


def failing(world):
    return Build(world, "acme", "docs", 31, [
        script("html", ":books: HTML", seconds=20), script("links", ":link: Check links", "waiting", needs=("html",), seconds=15, ends="failed"),
        script("upload", ":arrow_up: Upload", "waiting", needs=("links",), seconds=10)],
        message="Explain how to connect", branch="docs", commit=commit("docs 31"), creator="Liam Neeson", age=30)


def over(world):
    return Build(world, "acme", "ship", 11, [passed(script("build-linux", ":package: Build for Linux"), 40), passed(script("test-unit", ":test_tube: Unit tests"), 30)],
                 message="Release 2.3", branch="release/2.3", commit=commit("ship 11"), creator="Mai Tran", age=86400)


def tasks():
    """Some hundred tasks: platforms x chunks, as a release of a browser has them. Ids are always the same."""
    made = {}

    def add(kind, label, needs=(), seconds=0, ends="completed"):
        made[slug_of(label)] = {"dependencies": [slug_of(need) for need in needs] or [GROUP], "name": label, "label": label, "kind": kind,
                                "seconds": seconds, "ends": ends}
        return label
    made[GROUP] = {"dependencies": [], "name": "Decision Task", "label": "Decision Task", "kind": "decision-task", "seconds": 2, "ends": "completed"}
    signed = []
    for at, platform in enumerate(("linux64", "linux64-aarch64", "macosx64", "win64", "win64-aarch64", "android-arm64")):
        toolchain = add("toolchain", "toolchain-%s-clang" % platform, seconds=4 + at)
        built = add("build", "build-%s/opt" % platform, [toolchain], 14 + 3 * at)
        tested = [add("test", "test-%s/opt-%s-%d" % (platform, suite, chunk), [built], 4 + (at + chunk * 5) % 13)
                  for suite, chunks in (("mochitest", 16), ("reftest", 8), ("xpcshell", 8), ("web-platform-tests", 14)) for chunk in range(1, chunks + 1)]
        sign = add("build-signing", "build-signing-%s/opt" % platform, [built] + tested[:4], 6)
        signed.append(add("repackage", "repackage-%s/opt" % platform, [sign], 5))
    checksums = add("release-generate-checksums", "release-generate-checksums", signed, 6)
    beet = add("release-beetmover", "release-beetmover", [checksums], 8)
    add("release-balrog-submit", "release-balrog-submit", [beet], 5)
    return made


def furnish(world):
    """Gives a world its demo; what to open in it."""
    for build in (at_its_gate(world), running(world), failing(world), over(world)):
        world.buildkite.add(build)
    world.taskcluster.add_group(GROUP, tasks())
    world.taskcluster.page_size = 200
    world.promotion.takes = 8
    for build in world.buildkite.builds.values():
        for plan in build.plans:
            job = plan["json"]
            if job["state"] == "passed":
                build.happened(job, before=plan["seconds"])
    place = "/v2/organizations/acme/pipelines/%s/builds/%d"
    return {"demo": {"gate": place % ("ship", 12), "running": place % ("nightly", 104), "failing": place % ("docs", 31), "group": "/tasks/groups/" + GROUP,
                     "decision": "/tasks/groups/" + DECISION},
            "definition": DEFINITION,
            # The graphs of a push that can be promoted, and what to ask for. Its files are those of the tests.
            "promotion": {"project": "editor-release", "revision": REVISION, "input": os.path.join(os.path.dirname(GRAPHS), "input.yml"),
                          "flavors": os.path.join(os.path.dirname(GRAPHS), "config.yml")}}
