#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# annotate-artifact.sh [--context CONTEXT] LABEL URI...: announces artifacts in the release's annotation,
# one line each, at the moment they exist.
#
# An announcement must neither break a build nor mislead:
#   - it never fails the step; what goes wrong is said on stderr;
#   - every URI is announced, not only the first, when a pattern matched several files;
#   - a pattern that matched nothing is reported instead of being announced as if it were a file.
set -u

context=release-artifacts
if [ "${1:-}" = --context ]; then
    context=$2
    shift 2
fi
label=${1:?LABEL is missing: annotate-artifact.sh [--context CONTEXT] LABEL URI...}
shift

lines=
for uri in "$@"; do
    case $uri in
    *[*?[]*)
        printf 'annotate-artifact.sh: %s: nothing matched "%s"; not announced.\n' "$label" "$uri" >&2
        continue
        ;;
    *) ;;
    esac
    # shellcheck disable=SC2016 # the backquotes are Markdown
    lines+=$(printf -- '- **%s**: `%s`' "$label" "$uri")$'\n'
done
[ -n "$lines" ] || exit 0

if ! command -v buildkite-agent >/dev/null 2>&1; then
    printf '%s' "$lines"
    exit 0
fi
printf '%s' "$lines" | buildkite-agent annotate --append --style info --context "$context" ||
    printf 'annotate-artifact.sh: could not announce %s; the step goes on.\n' "$label" >&2
exit 0
