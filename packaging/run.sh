#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Slipway and opens the console.
#   sh packaging/run.sh           opens the sample release
#   sh packaging/run.sh FILE      opens a pipeline of yours
#   sh packaging/run.sh --demo-engines [--speed X]
#                                 opens builds and task groups of engines that are played on this machine
# Without a display (or with SLIPWAY_HEADLESS=1) the sample runs in the terminal instead, its gates opened
# by name, and a picture of the console is saved. A FILE of yours is shown there but never run: say so
# yourself with slipwayctl run FILE --trust.
set -eu
start=$(pwd)
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

sample=$(pwd)/resources/sample/release.yml
file=$sample
engines=
speed=1
if [ "$#" -gt 0 ]; then
    case $1 in
    --demo-engines)
        engines=1
        shift
        if [ "${1:-}" = --speed ] && [ "$#" -eq 2 ]; then
            speed=$2
        elif [ "$#" -gt 0 ]; then
            say "usage: sh packaging/run.sh --demo-engines [--speed X]"
            exit 2
        fi
        ;;
    -*)
        say "usage: sh packaging/run.sh [FILE | --demo-engines [--speed X]]"
        exit 2
        ;;
    /*) file=$1 ;;
    *) file=$start/$1 ;;
    esac
    if [ ! -f "$file" ]; then
        say "$1: there is no such file."
        exit 2
    fi
fi

install_dependencies
build release slipway slipwayctl
slipway=$(pwd)/build/release/app/slipway/slipway
slipwayctl=$(pwd)/build/release/app/slipwayctl/slipwayctl

if [ -n "$engines" ]; then
    # shellcheck source=packaging/demo-engines.sh
    . packaging/demo-engines.sh
    demo_engines "$slipway" "$slipwayctl" "$speed"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${SLIPWAY_HEADLESS:-}" != 1 ]; then
    exec "$slipway" "$file"
fi

export QT_QPA_PLATFORM=offscreen
state=$(mktemp -d "${TMPDIR:-/tmp}/slipway-run-XXXXXX")
picture=$state/console.png

if [ "$file" != "$sample" ]; then
    say "There is no display: this is the graph of $file."
    "$slipwayctl" graph "$file"
    "$slipway" --state "$state" --screenshot "$picture" "$file"
    say "A picture of the console: $picture"
    exit 0
fi

# gates NAME...: the options that fill in the sample's version and open the gates NAME.
gates() {
    printf '%s\n' --input version.release-version=0.9.0 --input version.release-channel=candidate
    for gate in "$@"; do
        printf '%s\n' --approve "$gate"
    done
}

say "There is no display: the sample release runs here, and its gates are opened by name."
events=$state/events.jsonl
{
    status=0
    # shellcheck disable=SC2046 # one option a word
    "$slipwayctl" run "$sample" --trust --state "$state/run" $(gates version approve-images approve-publish) \
        --reason "Opened by packaging/run.sh" || status=$?
    printf '%s\n' "$status" >"$state/status"
} | tee "$events"
status=$(cat "$state/status")
python3 packaging/summary.py "$events"

say ""
say "Once more in the window, up to its last gate, for the picture ..."
# shellcheck disable=SC2046
"$slipway" --state "$state/window" --size 1600x1000 --run --trust $(gates version approve-images) \
    --screenshot "$picture" "$sample" 2>"$state/window.log" || {
    cat "$state/window.log" >&2
    exit 1
}
say "The event stream:            $events"
say "A picture of the console:    $picture"
exit "$status"
