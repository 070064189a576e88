#!/usr/bin/env bash
# Collects the texts of the sources into translations/*.ts. Run it after changing a tr(); then translate what is new.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
"$lupdate" -silent -no-obsolete -locations none -I . core ui app -source-language en \
  -ts translations/rapport_en.ts translations/rapport_zh_CN.ts translations/rapport_zh_TW.ts
