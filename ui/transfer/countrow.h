// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the rows of a list, as numbers side by side: created, updated, unchanged, skipped, refused.
#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

struct ImportReport;

class CountRow : public QWidget
{
    Q_OBJECT
public:
    explicit CountRow(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Count {
        QString label;
        qint64 value;
        Ink ink;
    };
    QList<Count> m_counts;
};

/// "Will create 231, update 12, …" or "Created 231, …": the sentence of it.
QString countSentence(const ImportReport &report);
