#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the program's strings into the catalogues. update.py [--lupdate PROGRAM] [--into DIR] SOURCE_DIR

The one place that knows how lupdate is called: the test of the catalogues calls it with --into a copy.
"""
import argparse
import subprocess
import sys
from pathlib import Path

ROOMS = ["app", "model", "resources", "translations", "views"]
PLURALS = {"slipway_en.ts"}


def update(lupdate, source_dir, into):
    """Updates every catalogue in `into`; returns lupdate's warnings."""
    for catalogue in sorted(into.glob("slipway_*.ts")):
        options = ["-pluralonly"] if catalogue.name in PLURALS else []
        result = subprocess.run(
            [lupdate, "-locations", "none", "-no-obsolete", "-no-ui-lines", "-extensions", "cpp,h", *options, *ROOMS,
             "-ts", str(catalogue)],
            cwd=source_dir, capture_output=True, text=True, check=False)
        if result.returncode or result.stderr.strip():
            return result.stderr.strip() or f"lupdate ended with {result.returncode}"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--into", type=Path)
    parser.add_argument("source_dir", type=Path)
    options = parser.parse_args()
    sys.exit(update(options.lupdate, options.source_dir, options.into or options.source_dir / "translations") or 0)


if __name__ == "__main__":
    main()
