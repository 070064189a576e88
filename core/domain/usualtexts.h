// SPDX-License-Identifier: GPL-3.0-or-later
// Texts to begin with: for each occasion and for surveys, in each language of the program. Pure.
#pragma once

#include "core/record/record.h"

#include <functional>

struct TextTemplate;

QList<Record> usualTexts(const TextTemplate &entity, const std::function<Id()> &newId);
