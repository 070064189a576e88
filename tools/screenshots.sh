#!/usr/bin/env bash
# Grabs every page to PNG in three languages, two themes and two scales:  tools/screenshots.sh FOLDER
set -euo pipefail
out=$(realpath -m "${1:?a folder for the pictures}")
cd "$(dirname "$0")/.."
tools/packages.sh test
[ -f build/test/build.ninja ] || cmake --preset test >&2
cmake --build build/test --target rapport_screenshots >&2
for scale in 1 2; do
  for language in ${LANGUAGES:-en zh_CN zh_TW}; do
    for theme in light dark; do
      QT_SCALE_FACTOR=$scale QT_QPA_PLATFORM=offscreen build/test/tests/ui/rapport_screenshots "$out" "$language" "$theme"
    done
  done
done
ls "$out"
