# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# For run.sh and test.sh, to be sourced from the project's folder. POSIX sh.

say() {
    printf '%s\n' "$*" >&2
}

# missing_of PACKAGE...: prints those that are not installed, each with a space before it.
missing_of() {
    for package in "$@"; do
        # shellcheck disable=SC2016 # the format is dpkg-query's
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || :)
        [ "$state" = installed ] || printf ' %s' "$package"
    done
}

# install_dependencies: installs what packaging/dependencies.txt names and this machine lacks. Does
# nothing, and needs neither network nor sudo, when everything is there.
install_dependencies() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This machine has no dpkg: install what packaging/dependencies.txt names by its own means."
        return 0
    fi
    # shellcheck disable=SC2046 # one word a package
    missing=$(missing_of $(sed -e '/^# Tests alone/,$d' -e '/^#/d' packaging/dependencies.txt))
    [ -n "$missing" ] || return 0

    say "Installing:$missing"
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        say "These packages are missing and there is no sudo here. As root, run: apt-get install$missing"
        return 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # one word a package, and sudo only when there is one
    $as_root apt-get update && $as_root apt-get install -y --no-install-recommends $missing
}

# install_test_peers: the same for what only tests want. They are skipped where it cannot be had, so nothing of this
# is an error.
install_test_peers() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    # shellcheck disable=SC2046 # one word a package
    missing=$(missing_of $(sed -e '1,/^# Tests alone/d' -e '/^#/d' packaging/dependencies.txt))
    [ -n "$missing" ] || return 0
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
    say "Installing for the tests:$missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # one word a package, and sudo only when it is needed
    timeout 600 $as_root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 ||
        say "These cannot be had here; the tests that want them are skipped:$missing"
}

# build PRESET [TARGET...]: configures and builds. With CI=true the compiler's output goes to a file and
# is shown only if something fails.
build() {
    preset=$1
    shift
    mkdir -p "build/$preset"
    log=build/$preset/build.log
    if [ "${CI:-}" = true ]; then
        if { cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}; } >"$log" 2>&1; then
            say "Built preset $preset; the log is $log."
        else
            tail -n 100 "$log" >&2
            say "The build of preset $preset failed; the whole log is $log."
            return 1
        fi
    else
        cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}
    fi
}
