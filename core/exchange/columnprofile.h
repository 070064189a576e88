// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what a column holds and in which format, from all of its values, with the evidence to show.
//
// Streamed: add() every cell, then profile(). Nothing is decided row by row: one value above 12 settles day and month
// for the whole column, one 1.234,56 the decimal sign; where nothing settles it, `dateAmbiguous` asks the user. A kind
// is chosen when nine in ten filled cells fit; one that less than a tenth of the first 5000 fit is given up. About 0.2
// µs a cell.
#pragma once

#include "core/exchange/dateparse.h"
#include "core/exchange/numberparse.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

enum class ColumnKind : quint8 { Empty, Text, Integer, Decimal, Date, DateTime, Time, Bool, Email, Phone, Url, Choice };

struct ColumnValue {
    QString text;
    qint64 count = 0;
};

struct ColumnProfile {
    ColumnKind kind = ColumnKind::Empty;
    DateOrder dateOrder = DateOrder::Ymd;
    NumberStyle numberStyle;
    // Nothing in the column decides; ask, if it goes to a date or a number. Said of whatever dates and numbers there
    // are, because one odd cell does not make the others sure.
    bool dateAmbiguous = false;
    bool numberAmbiguous = false;
    QString dateSample, numberSample; // one that reads both ways
    QString currency;                 // the ISO code, if all amounts with one agree
    bool serialDates = false;         // whole numbers that could be a spreadsheet's dates

    qint64 total = 0; // cells, empty ones included
    qint64 empty = 0;
    qint64 misfits = 0;                // filled cells that are not of `kind`
    QStringList misfitSamples;         // up to 5
    QStringList samples;               // the first different values, up to 5
    QStringList evidence;              // sentences for the user
    QStringList dateEvidence;          // the same of dateOrder, also where most cells are no dates
    qint64 leadingZeros = 0;           // codes such as 00100, which must stay text
    qsizetype longest = 0;             // in UTF-16 units
    bool distinctComplete = true;      // `distinct` has all values
    std::vector<ColumnValue> distinct; // most frequent first

    qint64 filled() const { return total - empty; }
};

class ColumnProfiler
{
public:
    // `distinctCap`: so many different values are counted; a column with more is no choice, and their
    // counts stop there.
    explicit ColumnProfiler(qsizetype distinctCap = 500);
    void add(QStringView cell);
    ColumnProfile profile() const;

private:
    struct KindCount {
        qint64 count = 0;
        bool givenUp = false; // too few of the first thousands fit: no longer looked at
        QStringList misfits;
    };
    void classify(QStringView cell);
    void classifyDate(QStringView cell);
    void classifyNumber(QStringView cell);
    void fit(ColumnKind kind, bool fits, QStringView cell);
    bool alive(ColumnKind kind) const { return !m_kinds[int(kind)].givenUp; }
    void giveUpHopeless();
    void decideDates(ColumnProfile &profile) const;
    void decideNumbers(ColumnProfile &profile) const;

    qsizetype m_cap;
    qint64 m_total = 0;
    qint64 m_empty = 0;
    qsizetype m_longest = 0;
    bool m_overflow = false;
    QHash<QString, qint64> m_distinct;
    QStringList m_samples;
    KindCount m_kinds[12];
    // Dates and date-times: how many values each order reads, and how many only it reads.
    qint64 m_byOrder[3] = {};
    qint64 m_orderMatters = 0;
    qint64 m_dotted = 0;
    qint64 m_twoWays = 0; // a different date day first and month first
    QString m_twoWaySample;
    QString m_deciding[3]; // a value that shows the order
    qint64 m_pointOnly = 0;
    qint64 m_commaOnly = 0;
    qint64 m_numberAmbiguous = 0;
    QString m_ambiguousSample;
    QString m_pointSample;
    QString m_commaSample;
    qint64 m_leadingZeros = 0;
    qint64 m_serials = 0;
    qint64 m_dialable = 0; // digits only, but surely a phone number
    qint64 m_words = 0;    // of the booleans, those written as words
    QHash<QString, qint64> m_currencies;
};
