#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manifest.sh FLAVOUR ARCH...: joins the images of several architectures into one OCI image index in
# WORK/images/multi-FLAVOUR, after checking that every blob is what its name says.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

flavour=$1
shift
joined=$work/images/multi-$flavour
rm -rf "$joined"
mkdir -p "$joined/blobs/sha256"

descriptors=
for arch in "$@"; do
    layout=$work/images/$arch-$flavour
    say "--- Checking $arch"
    for file in "$layout"/blobs/sha256/*; do
        if [ "$(sum "$file")" != "$(basename "$file")" ]; then
            say "The blob $file is damaged: build the $arch image again."
            exit 1
        fi
        cp "$file" "$joined/blobs/sha256/"
        say "ok sha256:$(basename "$file")"
    done
    descriptors=${descriptors:+$descriptors,}$(cat "$layout/descriptor.json")
done

say "+++ Writing the index"
printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[%s]}' \
    "$descriptors" >"$joined/index.json"
printf '{"imageLayoutVersion":"1.0.0"}' >"$joined/oci-layout"
sleep 0.2
say "Manifest for $# architectures: sha256:$(sum "$joined/index.json")"
