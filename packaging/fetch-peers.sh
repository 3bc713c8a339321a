#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fetch-peers.sh FOLDER: installs from npm what the tests of tests/peers are held against: workers, an old Bazel, hawk. Afterwards configure with
# -DSLIPWAY_NPM_PEERS=FOLDER, or set SLIPWAY_NPM_PEERS when a test runs. Nothing of it is part of Slipway.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: fetch-peers.sh FOLDER" >&2
    exit 2
fi
if ! command -v npm >/dev/null; then
    echo "npm is not installed: apt-get install npm" >&2
    exit 2
fi
mkdir -p "$1"
cd "$1"
npm install --no-audit --no-fund --ignore-scripts --prefix . \
    hawk@9.0.2 @bazel/worker@5.8.1 @bazel/typescript@5.8.1 typescript@4.9 @bazel/bazel-linux_x64@2.1.0
echo "SLIPWAY_NPM_PEERS=$PWD"
