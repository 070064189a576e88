// SPDX-License-Identifier: GPL-3.0-or-later
// The likely encodings of a file, each with what a line of it would then say: the eye decides.
#pragma once

#include "core/exchange/encodings.h"
#include "ui/transfer/picker.h"

/// The first line of the file at `path` with other than plain letters (the first line when there is none), as bytes.
QByteArray tellingLine(const QString &path, Charset charset);
/// `data` of each item is the Charset as int. The likeliest come first, then all others.
QList<PickItem> encodingItems(const EncodingGuess &guess, const QByteArray &line);
