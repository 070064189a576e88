// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the encoding of a list: mark, UTF-16/32 without mark, strict UTF-8, then what the whole file most plausibly
// says.
//
// After the certain signs each legacy encoding is scored over every byte beyond ASCII, as the logarithm of how likely
// text of that encoding's languages is to hold it: double-byte sets by the character each pair stands for, single-byte
// sets by letter frequency and neighbours. A broken or impossible sequence costs, but rules nothing out. That is right
// on lists of one row, and on three Chinese cells among hundreds of Latin rows, where detectors that stop after some
// kilobytes or need running text are not. Western, Central European and Baltic lists with few accents stay guesses:
// show the preview and let the user choose.
#pragma once

#include "core/exchange/charset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <vector>

class QIODevice;

struct EncodingCandidate {
    Charset charset = Charset::Utf8;
    double score = 0; // natural logarithm of likelihood, comparable within one guess
};

struct EncodingGuess {
    Charset charset = Charset::Utf8; // Utf8Bom when a UTF-8 mark was found; windows-1252 stands for ISO-8859-1 too
    bool hasMark = false;
    double confidence = 0;                     // 0 to 1
    QString reason;                            // a sentence for the user
    std::vector<EncodingCandidate> candidates; // best first; empty when the signs were certain
};

class EncodingDetector
{
public:
    EncodingDetector();
    ~EncodingDetector();
    Q_DISABLE_COPY_MOVE(EncodingDetector)

    // Pieces in order, cut anywhere.
    void feed(QByteArrayView piece);
    EncodingGuess finish();

private:
    struct State;
    std::unique_ptr<State> m;
};

EncodingGuess detectEncoding(QByteArrayView bytes);
// Reads `device` from where it stands to its end.
EncodingGuess detectEncoding(QIODevice &device);
