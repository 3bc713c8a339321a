# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Part of run.sh: stand-ins for Buildkite and Taskcluster on this machine, with the console (or, without a display, a
# picture of it) on one of their builds. They end with it.

# told NAME...: one of the things that the stand-ins printed.
told() {
    python3 -c 'import functools, json, sys; print(functools.reduce(lambda value, name: value[name], sys.argv[2:], json.load(open(sys.argv[1]))))' "$addresses" "$@"
}

# demo_engines CONSOLE CTL SPEED: does not come back.
demo_engines() {
    slipway=$1 slipwayctl=$2 speed=$3
    place=$(mktemp -d "${TMPDIR:-/tmp}/slipway-engines-XXXXXX")
    addresses=$place/addresses.json
    mkfifo "$place/end"
    python3 -B tests/engines/standin.py --demo --speed "$speed" <"$place/end" >"$addresses" &
    engines=$!
    exec 9>"$place/end" # they end when this program lets go of it
    trap 'exec 9>&-; wait "$engines" 2>/dev/null || :' EXIT
    trap 'exit 130' INT TERM
    waited=0
    until [ -s "$addresses" ]; do
        waited=$((waited + 1))
        if [ "$waited" -gt 100 ] || ! kill -0 "$engines" 2>/dev/null; then
            say "The stand-ins did not start."
            exit 1
        fi
        sleep 0.1
    done

    # Made up, for this session alone, and known to nobody but the stand-ins.
    BUILDKITE_API_TOKEN=stand-in-token
    BUILDKITE_ACT_TOKEN=stand-in-act-token
    TASKCLUSTER_CLIENT_ID=release/manager
    TASKCLUSTER_ACCESS_TOKEN=manager-access-token-0123456789
    export BUILDKITE_API_TOKEN BUILDKITE_ACT_TOKEN TASKCLUSTER_CLIENT_ID TASKCLUSTER_ACCESS_TOKEN
    unset TASKCLUSTER_CERTIFICATE || :

    gate=$(told gate)
    definition=$(told definition)
    root=$(told root)
    project=$(told promotion project)
    revision=$(told promotion revision)
    # A project's flavors are in its repository: the console reads them beside the graphs that it downloads.
    beside=$place/state/graphs/$(told root | sed -e 's|.*//||' -e 's|[^A-Za-z0-9.-]|_|g')
    mkdir -p "$beside"
    cp "$(told promotion input)" "$beside/input.yml"
    cp "$(told promotion flavors)" "$beside/config.yml"
    say "Stand-ins play Buildkite and Taskcluster here; nothing they show is real. To open in the console (Ctrl+Shift+U):"
    say "  a build at its gate:      $gate"
    say "  a build that runs:        $(told running)"
    say "  a build that will fail:   $(told failing)"
    say "  a group of 300 tasks:     $(told group)"
    say "A push whose graphs can be promoted (Ctrl+P, then Find graphs of a revision):"
    say "  root URL:                 $root"
    say "  project:                  $project"
    say "  revision:                 $revision"
    say "  its decision task's group: $(told decision)"

    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${SLIPWAY_HEADLESS:-}" != 1 ]; then
        "$slipway" --state "$place/state" --definition "$definition" "$gate"
        exit
    fi
    export QT_QPA_PLATFORM=offscreen
    say ""
    say "There is no display: the build at its gate, as slipwayctl watch sees it, and a picture of the console."
    "$slipwayctl" watch "$gate" --definition "$definition" --once --format text || [ "$?" -eq 3 ] # a gate waits
    say ""
    say "The promotion of $revision: planned, fired once, followed until its tasks are there, and compared with the plan."
    "$slipwayctl" promote --root "$root" --project "$project" --revision "$revision" --input "$(told promotion input)" --flavors "$(told promotion flavors)" \
        --submit --reason "A demo" --follow --state "$place/promotion"
    say ""
    "$slipway" --state "$place/state" --size 1600x1000 --definition "$definition" --screenshot "$place/console.png" "$gate" 2>"$place/window.log" || {
        cat "$place/window.log" >&2
        exit 1
    }
    say "A picture of the console:    $place/console.png"
    exit
}
