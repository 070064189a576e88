// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test of windows includes, read once (RAPPORT_PCH).
#pragma once
#include "cmake/pch_ui.h"
#include "tests/support/catch.h"
#include <QSignalSpy>
#include <QTest>
