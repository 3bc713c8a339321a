#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# summary.sh: tells in one annotation what this release built and published.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

shopt -s nullglob
wheels=("$work"/wheels/*.whl "$work"/rocm/*.whl)
images=("$work"/images/*/index.json)
published=("$work"/published/*/SHA256SUMS)
note=
if command -v buildkite-agent >/dev/null 2>&1; then
    note=$(buildkite-agent meta-data get publish-note --default "")
fi

style=success
state=published
if [ "${#published[@]}" -eq 0 ]; then
    style=warning
    state='built, not published'
fi
text=$(
    printf '### %s: %s\n\n' "$product" "$state"
    [ -z "$note" ] || printf '%s\n\n' "$note"
    printf '| What | Count |\n|---|---:|\n'
    printf '| Wheels | %s |\n' "${#wheels[@]}"
    printf '| Image layouts | %s |\n' "${#images[@]}"
    printf '| Published versions | %s |\n' "${#published[@]}"
)
say "$text"
if command -v buildkite-agent >/dev/null 2>&1; then
    printf '%s\n' "$text" | buildkite-agent annotate --style "$style" --context release-summary --priority 5
fi
