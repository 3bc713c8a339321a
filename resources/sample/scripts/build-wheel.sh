#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build-wheel.sh ARCH FLAVOUR: builds one wheel into WORK/wheels, for ROCm into WORK/rocm, and
# prints its file name.
# A real wheel is a zip; here tar and gzip pack the same tree, because every Debian has them.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

arch=$1
flavour=$2
tag=py3-none-manylinux_2_28_$arch
name=$product-$dev_version+$flavour-$tag.whl

say "--- Compiling $product for $arch, $flavour"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
package=$tree/$product
info=$tree/$product-$dev_version.dist-info
mkdir -p "$package/kernels" "$info"
printf '__version__ = "%s+%s"\n' "$dev_version" "$flavour" >"$package/__init__.py"
# Stands in for machine code: numbers that differ between architectures and flavours.
for kernel in attention gemm layernorm quantize rope sampler; do
    say "[$kernel] $arch $flavour"
    seq "${#kernel}" 7 20000 | sed "s/\$/ $arch $flavour $kernel/" >"$package/kernels/$kernel.txt"
    sleep 0.1
done

say "+++ Packing $name"
{
    printf 'Metadata-Version: 2.1\nName: %s\nVersion: %s+%s\n' "$product" "$dev_version" "$flavour"
} >"$info/METADATA"
printf 'Wheel-Version: 1.0\nTag: %s\n' "$tag" >"$info/WHEEL"
(cd "$tree" && find . -type f ! -name RECORD -exec sha256sum {} + | sort -k 2) >"$info/RECORD"

case $flavour in
rocm*) shelf=$work/rocm ;;
*) shelf=$work/wheels ;;
esac
mkdir -p "$shelf"
pack "$tree" >"$shelf/$name.part"
mv "$shelf/$name.part" "$shelf/$name"
say "sha256 $(sum "$shelf/$name"), $(size "$shelf/$name") bytes"
printf '%s\n' "$name"
