#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `slipwayctl run` at random moments, resumes it, and proves that nothing was lost or doubled.

Releases are run until the wanted number of kills has been spent; each release ends by running to its end. Then
its journal is held against what was printed, and its annotations against what the steps saw acknowledged."""
import argparse
import collections
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time


class Broken(Exception):
    pass


def check(good, text):
    if not good:
        raise Broken(text)


def journal_of(state, release):
    path = os.path.join(state, "releases", release, "journal.sqlite")
    database = sqlite3.connect(path)
    rows = database.execute("SELECT seq, type, step, job, data FROM events ORDER BY seq").fetchall()
    database.close()
    return [dict(json.loads(data), seq=seq, type=kind, step=step, job=job) for seq, kind, step, job, data in rows]


class Release:
    def __init__(self, args, state):
        self.args, self.state, self.id = args, state, None
        self.printed = {}
        self.kills = 0

    def command(self):
        options = ["--state", self.state, "--grace", "1"] + self.args.option
        if self.id is None:
            return [self.args.ctl, "run", self.args.file, "--trust"] + options
        return [self.args.ctl, "run", "--resume", self.id, "--restart", "all"] + options

    def go(self, kill_after):
        """One start. True if it ended by itself."""
        process = subprocess.Popen(self.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        killed = False
        try:
            out, err = process.communicate(timeout=kill_after)
        except subprocess.TimeoutExpired:
            if kill_after >= self.args.patience:
                process.kill()
                raise Broken("the release hangs: " + " ".join(self.command()))
            process.send_signal(signal.SIGKILL)
            killed = True
            out, err = process.communicate()
        for line in out.splitlines(keepends=True):
            if not line.endswith("\n"):
                continue  # the kill cut the line
            event = json.loads(line)
            check(event["seq"] not in self.printed, "event %d was printed twice" % event["seq"])
            self.printed[event["seq"]] = event
            self.id = event["release"]
        if killed:
            self.kills += 1
            if self.id is None:  # killed before the first line: the journal may be there all the same
                found = sorted(os.listdir(os.path.join(self.state, "releases"))) if os.path.isdir(os.path.join(self.state, "releases")) else []
                if found and journal_exists(self.state, found[-1]):
                    self.id = found[-1]
            # The kill may have come after the last event: then there is nothing to resume.
            return self.id is not None and journal_of(self.state, self.id)[-1]["type"] == "release_finished"
        check(process.returncode == self.args.expect, "exit status %d: %s" % (process.returncode, err))
        return True


def journal_exists(state, release):
    try:
        return bool(journal_of(state, release))
    except sqlite3.Error:
        return False


def check_events(events, printed):
    check([e["seq"] for e in events] == list(range(1, len(events) + 1)), "the journal has gaps")
    by_seq = {e["seq"]: e for e in events}
    for seq, event in printed.items():
        check(seq in by_seq and by_seq[seq]["type"] == event["type"], "event %d was printed but is not in the journal" % seq)
    check(events[-1]["type"] == "release_finished", "the last event is " + events[-1]["type"])


def check_jobs(events):
    started, ended, attempts = {}, collections.Counter(), collections.defaultdict(list)
    state = {}
    passed = collections.Counter()
    for event in events:
        if event["type"] == "job_started":
            check(event["job"] not in started, "a job was started twice")
            started[event["job"]] = event
            attempts[event["step"]].append(event["attempt"])
        elif event["type"] in ("job_finished", "job_interrupted"):
            check(event["job"] in started, "a job ended that never started")
            ended[event["job"]] += 1
            if event["type"] == "job_finished" and event["outcome"] in ("passed", "soft_failed"):
                passed[event["step"]] += 1
        elif event["type"] == "step_state":
            state[event["step"]] = event["state"]
    for job in started:
        check(ended[job] == 1, "the job %s of %s ended %d times" % (job, started[job]["step"], ended[job]))
    for step, numbers in attempts.items():
        check(numbers == list(range(1, len(numbers) + 1)), "attempts of %s: %s" % (step, numbers))
        check(passed[step] == 1, "%s passed %d times" % (step, passed[step]))
    odd = {s: v for s, v in state.items() if v not in ("passed", "soft_failed", "broken", "skipped")}
    check(not odd, "steps left over: %s" % odd)
    return len(started)


def check_annotations(events, folder):
    lines = collections.Counter()
    ids = collections.Counter(e["message_id"] for e in events if e["type"] == "annotation_added")
    check(all(n == 1 for n in ids.values()), "a message is in the journal twice")
    bodies = collections.defaultdict(str)
    for event in events:
        if event["type"] == "annotation_added":
            bodies[event["context"]] = (bodies[event["context"]] if event["append"] else "") + event["body"]
    for body in bodies.values():
        lines.update(body.splitlines())
    acked = os.path.join(folder, "acked")
    seen = open(acked, encoding="utf-8").read().splitlines() if os.path.exists(acked) else []
    for line in seen:
        check(lines[line] == 1, "the acknowledged line '%s' is there %d times" % (line, lines[line]))
    check(not [n for n in os.listdir(os.path.join(folder, "spool"))], "the spool is not empty")
    return len(seen)


def leftovers(release):
    mark = ("SLIPWAY_RELEASE=" + release).encode()
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/environ" % pid, "rb") as file:
                if mark in file.read().split(b"\0"):
                    found.append(pid)
        except OSError:
            pass
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--file", required=True)
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--longest", type=float, default=1.2, help="seconds until a kill at most")
    parser.add_argument("--patience", type=float, default=120)
    parser.add_argument("--expect", type=int, default=0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--option", action="append", default=[], help="passed on to slipwayctl run")
    args = parser.parse_args()
    seed = args.seed if args.seed is not None else random.randrange(1 << 30)
    dice = random.Random(seed)
    kills = releases = events = jobs = lines = 0
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="slipway-kill-") as base:
        while kills < args.kills:
            state = os.path.join(base, str(releases))
            release = Release(args, state)
            while not release.go(dice.uniform(0.02, args.longest) if kills + release.kills < args.kills else args.patience):
                pass
            journal = journal_of(state, release.id)
            check_events(journal, release.printed)
            jobs += check_jobs(journal)
            lines += check_annotations(journal, os.path.join(state, "releases", release.id))
            check(not leftovers(release.id), "processes are left over")
            kills += release.kills
            releases += 1
            events += len(journal)
    print("%d kills in %d releases (seed %d): %d events without a gap, %d jobs ended once each, "
          "%d acknowledged annotation lines there once each, %.0f s"
          % (kills, releases, seed, events, jobs, lines, time.monotonic() - started))


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        sys.exit("kill_resume.py: " + str(broken))
