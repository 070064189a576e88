// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind headers.h: names of columns in the programs and languages Rapport knows. Facts, collected from
// exports.
#pragma once

#include <span>

struct HeaderEntry {
    const char *key;
    const char *type;
    const char16_t *names; // separated by |; a # stands for a number of one or two digits
};

struct HeaderProgram {
    const char *id;
    const char *name;
    int needed;                           // so many of the signs must be there
    const char16_t *signs;                // separated by |
    const char *separator;                // several values in a cell
    std::span<const HeaderEntry> entries; // what means something else here than elsewhere
};

std::span<const HeaderEntry> headerEntries();
std::span<const HeaderProgram> headerPrograms();
std::span<const HeaderEntry> headerTypeEntries(); // key is the type
std::span<const HeaderEntry> headerWords();       // parts of headers, tried in order when nothing else fits
