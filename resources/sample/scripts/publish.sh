#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# publish.sh VERSION: copies wheels and images to WORK/published/VERSION and proves the copy.
here=$(dirname "$0")
# shellcheck source=common.sh
. "$here/common.sh"

version=$1
target=$work/published/$version
staging=$target.part

say "--- Collecting $version"
rm -rf "$staging"
mkdir -p "$staging/images"
for shelf in wheels rocm; do
    if [ -d "$work/$shelf" ]; then
        cp -R "$work/$shelf" "$staging/$shelf"
    fi
done
for image in "$work"/images/*/; do
    name=$(basename "$image")
    say "$name"
    pack "$image" >"$staging/images/$name.oci.tar.gz"
done

say "--- Proving the copy"
sums=$(cd "$staging" && find . -type f ! -name SHA256SUMS -exec sha256sum {} + | sort -k 2)
printf '%s\n' "$sums" >"$staging/SHA256SUMS"
(cd "$staging" && sha256sum --check --quiet SHA256SUMS)

# A version is published once. The same files again are no harm: that is a publish step which was
# interrupted and restarted.
if [ -e "$target" ] && [ "$version" != nightly ]; then
    if ! cmp -s "$staging/SHA256SUMS" "$target/SHA256SUMS"; then
        say "$version is published already, with other files, in $target. Choose another version."
        exit 1
    fi
    say "$version is published already, with the same files."
fi
rm -rf "$target"
mv "$staging" "$target"
sleep 0.2
say "+++ Published $version: $(wc -l <"$target/SHA256SUMS") files"
bash "$here/annotate-artifact.sh" "Checksums" "file://$target/SHA256SUMS"
cd "$target"
if command -v buildkite-agent >/dev/null 2>&1; then
    buildkite-agent artifact upload SHA256SUMS
fi
