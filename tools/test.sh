#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests. SANITIZE=1 runs the core tests a second time with the
# address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/packages.sh test
cmake --preset test
cmake --build build/test
QT_QPA_PLATFORM=offscreen ctest --test-dir build/test --output-on-failure -j "$(nproc)"
if [ -n "${SANITIZE:-}" ]; then
  cmake --preset asan
  cmake --build build/asan --target core_tests
  ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
    ctest --test-dir build/asan -L core --output-on-failure -j "$(nproc)"
fi
