#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wheel-index.sh: writes WORK/wheels/index.html and SHA256SUMS over the wheels that were built.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

cd "$work/wheels"
shopt -s nullglob
wheels=(*.whl)
if [ "${#wheels[@]}" -eq 0 ]; then
    say "There are no wheels in $work/wheels: nothing to index."
    exit 1
fi
sha256sum "${wheels[@]}" >SHA256SUMS
{
    printf '<!DOCTYPE html>\n<title>%s wheels</title>\n<ul>\n' "$product"
    while read -r digest name; do
        printf '<li><a href="%s#sha256=%s">%s</a>\n' "${name//+/%2B}" "$digest" "$name"
    done <SHA256SUMS
    printf '</ul>\n'
} >index.html
sha256sum --check --quiet SHA256SUMS
say "Indexed ${#wheels[@]} wheels."
