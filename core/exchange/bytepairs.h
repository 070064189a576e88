// SPDX-License-Identifier: GPL-3.0-or-later
// Scores bytes as text of a double-byte charset (Chinese, Japanese, Korean) and of the single-byte ones.
// Internal to the encoding detector. Scores are natural logarithms; ASCII costs nothing in any reading.
#pragma once

#include "core/exchange/encodingmodels.h"

#include <QByteArrayView>
#include <array>
#include <memory>
#include <vector>

enum class PairModel : quint8 { Simplified, TraditionalInGb, Big5, ShiftJis, EucJp, EucKr };

// Reads a stream of bytes as one double-byte charset.
class PairScorer
{
public:
    explicit PairScorer(PairModel model);
    void feed(QByteArrayView piece);
    void finish(); // a character cut off at the end

    PairModel model() const { return m_model; }
    double score() const { return m_score; }
    qint64 invalid() const { return m_invalid; }
    qint64 hongKongOnly() const { return m_hongKong; } // pairs that only Big5-HKSCS has

private:
    void fail();

    PairModel m_model;
    const std::vector<qint16> &m_table;
    uchar m_pending[4] = {};
    int m_pendingSize = 0;
    bool m_inHalfKana = false;
    bool m_afterLetter = false; // an ASCII one
    double m_score = 0;
    qint64 m_invalid = 0;
    qint64 m_hongKong = 0;
};

// Counts neighbouring bytes once; every single-byte reading is then scored from the counts.
class NeighbourCounts
{
public:
    NeighbourCounts();
    void feed(QByteArrayView piece);
    double score(const AlphabetModel &model) const;

private:
    uchar m_previous = '\n';
    std::unique_ptr<std::array<quint32, 65536>> m_counts;
    std::vector<quint16> m_seen; ///< pairs that were counted
};
