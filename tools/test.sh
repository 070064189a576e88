#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests, under the address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/packages.sh test
export CCACHE_SLOPPINESS=pch_defines,time_macros # precompiled headers
cmake --preset test
cmake --build build/test
# Leaks are not looked for: fonts and the like, kept by system libraries until the end, would count. Short stacks of
# allocations and a small quarantine halve the time.
export ASAN_OPTIONS=detect_leaks=0:malloc_context_size=5:quarantine_size_mb=32 UBSAN_OPTIONS=print_stacktrace=1
# Three tests of windows fail now and then when the machine is busy; a second look tells them from what is broken.
QT_QPA_PLATFORM=offscreen ctest --test-dir build/test --output-on-failure --repeat until-pass:3 -j "$(nproc)"
# Broken files for a moment; tools/fuzz.sh SECONDS does it for longer.
if command -v clang++ >/dev/null; then
  tools/fuzz.sh 10
fi
