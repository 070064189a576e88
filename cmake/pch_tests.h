// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test includes, read once (RAPPORT_PCH).
#pragma once
#include "cmake/pch_core.h"
#include "tests/support/catch.h"
