#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-licences.sh ARCH FLAVOUR: looks for packages in an image that bring no copyright file.
# Exit status 0: all have one; 3: some do not, which a person should look at; 1: there is no image.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

layout=$work/images/$1-$2
if [ ! -f "$layout/index.json" ]; then
    say "There is no image in $layout: build it first."
    exit 1
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
for file in "$layout"/blobs/sha256/*; do
    if gzip -t "$file" 2>/dev/null; then
        tar -xzf "$file" -C "$root"
    fi
done

missing=0
for folder in "$root"/usr/share/doc/*/; do
    name=$(basename "$folder")
    if [ -f "$folder/copyright" ]; then
        say "$name: $(head -n 1 "$folder/copyright")"
    else
        say "$name: no copyright file"
        missing=$((missing + 1))
    fi
done
if [ "$missing" -gt 0 ]; then
    say "^^^ +++"
    say "$missing package(s) without a licence text. Add it before the stable release."
    exit 3
fi
