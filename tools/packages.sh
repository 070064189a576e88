#!/usr/bin/env bash
# Installs what building and running Rapport needs on Debian 12 and its relatives, if it is missing.
# Called by run.sh (build) and test.sh (build test); does nothing when all is there.
set -euo pipefail
build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
  qt6-l10n-tools qt6-translations-l10n linguist-qt6 libqt6sql6-sqlite qt6-svg-dev libgl-dev libxkbcommon-dev libxcb1-dev libicu-dev
  libphonenumber-dev libprotobuf-dev libical-dev libzip-dev fonts-noto-cjk fonts-inter"
test="libreoffice-calc-nogui clang libclang-rt-dev catch2 dbus sqlite3 unicode-data xvfb xdotool"
wanted=$build
[ "${1:-build}" = test ] && wanted="$build $test"
missing=""
for package in $wanted; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "Please install with your package manager:$missing" >&2
  exit 1
fi
root=""
[ "$(id -u)" = 0 ] || root="sudo"
echo "Installing:$missing" >&2
$root apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive $root apt-get install -y --no-install-recommends $missing >&2
