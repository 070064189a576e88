#!/usr/bin/env bash
# Feeds the readers of foreign files with broken ones, under the address and undefined-behaviour sanitizers:
#   tools/fuzz.sh [SECONDS [NAME…]]     20 seconds each, all of them, if nothing is said; needs clang
# Short runs, up to a minute, are always the same, so that whoever sees one fail sees it again.
# What was found to be worth keeping stays in build/fuzz/corpus; a finding stops it, in build/fuzz/findings.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-20}
shift || true
names=${*:-$(sed -n 's/^rapport_fuzzer(\([a-z_]*\).*/\1/p' tests/fuzz/CMakeLists.txt)}
build=build/fuzz
[ -f $build/build.ninja ] || cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
  -DRAPPORT_TESTS=OFF -DRAPPORT_FUZZ=ON >&2
cmake --build $build --target fuzz_seeds $names >&2
seed=$([ "$seconds" -le 60 ] && echo 1 || echo 0) # 0: by chance
mkdir -p $build/corpus $build/findings
$build/tests/fuzz/fuzz_seeds $build/corpus
for name in $names; do
  echo "$name: $seconds s" >&2
  ASAN_OPTIONS=detect_leaks=0 $build/tests/fuzz/"$name" -max_total_time="$seconds" -seed="$seed" -timeout=20 -rss_limit_mb=2048 -max_len=16384 \
    -artifact_prefix=$build/findings/"$name"- -verbosity=0 -print_funcs=0 -print_final_stats=1 $build/corpus/"$name"
done
