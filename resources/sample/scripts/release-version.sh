#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# release-version.sh: prints the version to publish: the one a person gave, or for a nightly, where
# nobody is asked, "nightly".
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

if [ "${NIGHTLY:-}" = 1 ]; then
    printf 'nightly\n'
    exit 0
fi
version=$(buildkite-agent meta-data get release-version --default "")
if [ -z "$version" ]; then
    say "No release version was given: answer the step 'Release version' first."
    exit 1
fi
printf '%s\n' "$version"
