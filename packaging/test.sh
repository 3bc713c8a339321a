#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test, without a display.
#   sh packaging/test.sh [ARGUMENTS OF CTEST]      such as: -R sample
# Environment: CI=true keeps the compiler quiet; SLIPWAY_PRESET=asan tests under the sanitisers.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

preset=${SLIPWAY_PRESET:-dev}
install_dependencies
install_test_peers
build "$preset"
export QT_QPA_PLATFORM=offscreen
exec ctest --preset "$preset" --parallel "$(nproc)" "$@"
