#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build-image.sh ARCH FLAVOUR: builds a container image as an OCI layout in WORK/images/ARCH-FLAVOUR.
# The layout is a real one (image-spec 1.0); only its single layer is small.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

arch=$1
flavour=$2
case $arch in
x86_64) platform=amd64 ;;
aarch64) platform=arm64 ;;
*)
    say "build-image.sh: there is no platform for '$arch'; use x86_64 or aarch64."
    exit 2
    ;;
esac

layout=$work/images/$arch-$flavour
rm -rf "$layout"
mkdir -p "$layout/blobs/sha256"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

# blob FILE: moves it to where its digest says and prints the digest.
blob() {
    local digest
    digest=$(sum "$1")
    mv "$1" "$layout/blobs/sha256/$digest"
    printf '%s' "$digest"
}

say "--- Filling the root file system for $platform, $flavour"
mkdir -p "$root/opt/$product" "$root/usr/share/doc/$product"
printf '%s %s %s\n' "$product" "$dev_version" "$flavour" >"$root/opt/$product/VERSION"
seq 1 30000 | sed "s/\$/ $arch $flavour/" >"$root/opt/$product/weights.txt"
printf 'GPL-3.0-or-later\n' >"$root/usr/share/doc/$product/copyright"
mkdir -p "$root/usr/share/doc/zlib"
say "[zlib] no copyright file"
sleep 0.3

say "+++ Writing the image"
tar --sort=name --mtime='UTC 2026-01-01' --owner=0 --group=0 --numeric-owner -C "$root" -cf "$layout/layer" .
diff_id=$(sum "$layout/layer")
gzip -9nf "$layout/layer"
layer_size=$(size "$layout/layer.gz")
layer=$(blob "$layout/layer.gz")

printf '{"architecture":"%s","os":"linux","config":{"Cmd":["cat","/opt/%s/VERSION"]},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' \
    "$platform" "$product" "$diff_id" >"$layout/config"
config_size=$(size "$layout/config")
config=$(blob "$layout/config")

printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:%s","size":%s}]}' \
    "$config" "$config_size" "$layer" "$layer_size" >"$layout/manifest"
manifest_size=$(size "$layout/manifest")
manifest=$(blob "$layout/manifest")

printf '{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"platform":{"architecture":"%s","os":"linux"}}' \
    "$manifest" "$manifest_size" "$platform" >"$layout/descriptor.json"
printf '{"schemaVersion":2,"manifests":[%s]}' "$(cat "$layout/descriptor.json")" >"$layout/index.json"
printf '{"imageLayoutVersion":"1.0.0"}' >"$layout/oci-layout"
say "Image sha256:$manifest"
