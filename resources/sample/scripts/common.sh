#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of the sample release share. To be sourced.
set -euo pipefail

# Everything that is made goes here, never beside the scripts: they may be installed read-only.
if [ -n "${SLIPWAY_RELEASE_DIR:-}" ]; then
    work=$SLIPWAY_RELEASE_DIR/work
else
    work=${TMPDIR:-/tmp}/slipway-sample
fi
mkdir -p "$work"

# shellcheck disable=SC2034 # for the scripts that source this one
product=${PRODUCT:-lantern}
# shellcheck disable=SC2034
dev_version=${DEV_VERSION:-0.9.0.dev0}

# Progress goes to stderr, so that a script can print its answer on stdout.
say() {
    printf '%s\n' "$*" >&2
}

# A tar whose bytes depend on the files alone: the same input gives the same checksum every time.
# pack FOLDER > FILE.tar.gz
pack() {
    tar --sort=name --mtime='UTC 2026-01-01' --owner=0 --group=0 --numeric-owner -C "$1" -cf - . | gzip -9n
}

# sum FILE: its SHA-256, nothing else.
sum() {
    sha256sum <"$1" | cut -d ' ' -f 1
}

size() {
    stat -c %s "$1"
}
