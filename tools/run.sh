#!/usr/bin/env bash
# Builds Rapport if needed and starts it; all arguments are passed on (tools/run.sh --help).
set -euo pipefail
cd "$(dirname "$0")/.."
tools/packages.sh build
export CCACHE_SLOPPINESS=pch_defines,time_macros # precompiled headers
[ -f build/release/build.ninja ] || cmake --preset release >&2
cmake --build build/release --target rapport >&2
exec build/release/app/rapport "$@"
