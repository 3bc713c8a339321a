#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts of the sample release by themselves, with a stand-in for buildkite-agent.
test_sample_scripts.py SOURCE_DIR"""
import os
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

AGENT = """#!/bin/sh
printf '%s\\n' "$*" >>"$AGENT_LOG"
case $1 in
annotate) [ -n "${AGENT_FAILS:-}" ] && exit 1; cat >>"$AGENT_LOG" ;;
meta-data) printf '%s\\n' "${VERSION_GIVEN:-}" ;;
esac
"""
SCRIPTS = Path()


class SampleScripts(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        root = Path(self.folder.name)
        agent = root / "bin" / "buildkite-agent"
        agent.parent.mkdir()
        agent.write_text(AGENT)
        agent.chmod(agent.stat().st_mode | stat.S_IXUSR)
        self.log = root / "agent.log"
        self.work = root / "work"
        self.env = {"PATH": f"{agent.parent}:{os.environ['PATH']}", "SLIPWAY_RELEASE_DIR": str(root),
                    "AGENT_LOG": str(self.log), "LC_ALL": "C.UTF-8"}

    def run_script(self, name, *arguments, status=0, **env):
        result = subprocess.run(["bash", str(SCRIPTS / name), *arguments], env={**self.env, **env},
                                capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, status, result.stderr)
        return result

    def said(self):
        return self.log.read_text() if self.log.exists() else ""

    def test_announces_one_line(self):
        self.run_script("annotate-artifact.sh", "Wheel", "s3://b/w.whl")
        self.assertEqual(self.said(), "annotate --append --style info --context release-artifacts\n"
                                      "- **Wheel**: `s3://b/w.whl`\n")

    def test_announces_every_match_in_the_context_asked_for(self):
        self.run_script("annotate-artifact.sh", "--context", "rocm-artifacts", "Wheel", "s3://b/1.whl", "s3://b/2.whl")
        self.assertIn("--context rocm-artifacts\n- **Wheel**: `s3://b/1.whl`\n- **Wheel**: `s3://b/2.whl`\n", self.said())

    def test_reports_a_pattern_without_match(self):
        result = self.run_script("annotate-artifact.sh", "Wheel", "s3://b/*.whl")
        self.assertIn('nothing matched "s3://b/*.whl"; not announced', result.stderr)
        self.assertEqual(self.said(), "")

    def test_never_fails_the_step(self):
        result = self.run_script("annotate-artifact.sh", "Wheel", "s3://b/w.whl", AGENT_FAILS="1")
        self.assertIn("could not announce Wheel; the step goes on", result.stderr)

    def test_wheel_is_reproducible_and_its_name_is_all_of_stdout(self):
        first = self.run_script("build-wheel.sh", "x86_64", "cpu").stdout
        self.assertEqual(first, "lantern-0.9.0.dev0+cpu-py3-none-manylinux_2_28_x86_64.whl\n")
        wheel = self.work / "wheels" / first.strip()
        bytes_before = wheel.read_bytes()
        self.run_script("build-wheel.sh", "x86_64", "cpu")
        self.assertEqual(wheel.read_bytes(), bytes_before)

    def test_index_needs_wheels(self):
        (self.work / "wheels").mkdir(parents=True)
        self.assertIn("nothing to index", self.run_script("wheel-index.sh", status=1).stderr)

    def test_manifest_refuses_a_damaged_image(self):
        self.run_script("build-image.sh", "x86_64", "cpu")
        blob = next((self.work / "images" / "x86_64-cpu" / "blobs" / "sha256").iterdir())
        blob.write_bytes(b"damaged")
        self.assertIn("build the x86_64 image again", self.run_script("manifest.sh", "cpu", "x86_64", status=1).stderr)

    def test_licences_soft_fail_with_three(self):
        self.run_script("build-image.sh", "x86_64", "cpu")
        result = self.run_script("check-licences.sh", "x86_64", "cpu", status=3)
        self.assertIn("1 package(s) without a licence text", result.stderr)

    def test_version_is_asked_of_a_person_except_at_night(self):
        self.assertEqual(self.run_script("release-version.sh", NIGHTLY="1").stdout, "nightly\n")
        self.assertEqual(self.run_script("release-version.sh", VERSION_GIVEN="1.2.3").stdout, "1.2.3\n")
        self.assertIn("No release version was given", self.run_script("release-version.sh", status=1).stderr)

    def test_a_version_is_published_once(self):
        self.run_script("build-wheel.sh", "x86_64", "cpu")
        self.run_script("build-image.sh", "x86_64", "cpu")
        self.run_script("publish.sh", "1.2.3")
        self.assertIn("with the same files", self.run_script("publish.sh", "1.2.3").stderr)
        self.run_script("build-wheel.sh", "aarch64", "cpu")
        self.assertIn("Choose another version", self.run_script("publish.sh", "1.2.3", status=1).stderr)

    def test_summary_tells_published_from_built(self):
        self.run_script("build-wheel.sh", "x86_64", "cpu")
        self.run_script("summary.sh")
        self.assertIn("--style warning", self.said())
        self.run_script("build-image.sh", "x86_64", "cpu")
        self.run_script("publish.sh", "1.2.3")
        self.run_script("summary.sh")
        self.assertIn("--style success", self.said())


if __name__ == "__main__":
    SCRIPTS = Path(sys.argv.pop()).resolve() / "resources" / "sample" / "scripts"
    unittest.main(verbosity=2)
