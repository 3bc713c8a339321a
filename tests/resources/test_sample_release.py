#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample release as slipwayctl runs it. test_sample_release.py SLIPWAYCTL SOURCE_DIR"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SLIPWAYCTL = ""
SAMPLE = Path()
VERSION = ["--input", "version.release-version=0.9.0"]
GATES = ["--approve", "approve-images", "--approve", "approve-publish"]


class SampleRelease(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.state = Path(self.folder.name) / "state"

    def run_sample(self, *options, status=0, sample=None):
        env = {**os.environ, "XDG_DATA_HOME": self.folder.name}
        result = subprocess.run([SLIPWAYCTL, "run", str(sample or SAMPLE), "--state", str(self.state), *options],
                                capture_output=True, text=True, check=False, timeout=100, env=env)
        self.assertEqual(result.returncode, status, result.stderr)
        events = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([event["seq"] for event in events], list(range(1, len(events) + 1)))
        return events, result.stderr

    def states(self, events):
        return {event["step"]: event["state"] for event in events if event["type"] == "step_state"}

    def seq(self, events, kind, step):
        return next(event["seq"] for event in events if event["type"] == kind and event.get("step") == step)

    def announced(self, events, context):
        return "".join(event["body"] for event in events
                       if event["type"] == "annotation_added" and event["context"] == context)

    def test_nothing_runs_untrusted(self):
        events, errors = self.run_sample(status=2)
        self.assertEqual(events, [])
        self.assertIn("--trust", errors)

    def test_stops_at_its_gates(self):
        events, errors = self.run_sample("--trust", status=3)
        self.assertIn("stopped at the gate 'approve-images'", errors)
        self.assertIn("slipwayctl run --resume", errors)
        self.assertEqual(self.states(events)["wheel-index"], "passed")
        self.assertNotIn("job_started", [event["type"] for event in events if event.get("step") in ("image-x86", "publish")])

    def test_goes_on_after_approval(self):
        events, _ = self.run_sample("--trust", *VERSION, *GATES)
        self.assertEqual(events[-1]["type"], "release_finished")
        self.assertEqual(events[-1]["state"], "passed")
        states = self.states(events)
        self.assertEqual(states["licences"], "soft_failed")
        self.assertEqual(states["publish"], "passed")
        lines = self.announced(events, "release-artifacts")
        self.assertEqual(lines.count("s3://lantern-wheels/"), 5)
        self.assertEqual(lines.count("registry.example.org/lantern/lantern:"), 4)
        self.assertIn("`docker.example.org/lantern:0.9.0`", lines)
        self.assertIn("`s3://lantern-wheels/rocm/", self.announced(events, "rocm-artifacts"))
        uploaded = [event["path"] for event in events if event["type"] == "artifact_uploaded"]
        self.assertIn("SHA256SUMS", uploaded)
        self.assertTrue(any(path.endswith("release.yml") for path in uploaded), uploaded)

    def test_nightly_runs_through_and_publishes_last(self):
        events, _ = self.run_sample("--trust", "--env", "NIGHTLY=1")
        states = self.states(events)
        self.assertEqual({states[key] for key in ("version", "approve-images", "approve-publish")}, {"broken"})
        self.assertNotIn("gate_opened", [event["type"] for event in events])
        published = self.seq(events, "job_started", "publish")
        for key in "manifest", "wheel-index", "image-cpu", "rocm-image":
            self.assertLess(self.seq(events, "job_finished", key), published)
        self.assertIn("`docker.example.org/lantern:nightly`", self.announced(events, "release-artifacts"))

    def test_runs_from_an_installed_copy(self):
        copy = Path(self.folder.name) / "sample"
        shutil.copytree(SAMPLE.parent, copy)
        before = sorted(copy.rglob("*"))
        events, _ = self.run_sample("--trust", "--env", "NIGHTLY=1", sample=copy / "release.yml")
        self.assertEqual(events[-1]["state"], "passed")
        self.assertEqual(sorted(copy.rglob("*")), before)


if __name__ == "__main__":
    SAMPLE = Path(sys.argv.pop()).resolve() / "resources" / "sample" / "release.yml"
    SLIPWAYCTL = sys.argv.pop()
    unittest.main(verbosity=2)
