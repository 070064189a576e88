// SPDX-License-Identifier: GPL-3.0-or-later
// The opportunities of a customer as small cards: what it is called, what it is worth, how far it is and when it is to
// close. Click or Enter opens one. Meant for tens of them.
#pragma once

#include "ui/widgets/tokens.h"

#include "core/schema/kind.h"

#include <QAbstractButton>

class Record;
class QVBoxLayout;
struct CardData;
struct CrmSchema;

struct DealLine {
    Id id = 0;
    QString name, amount, stage, when;
    Tone tone = Tone::Neutral;      ///< of the stage
    int passed = 0, stages = 0;     ///< open stages up to the one it is in, of how many; no bar without
    bool open = true, late = false; ///< late: its day has passed
};

/// Those of `data`, the open ones first; what is to close next comes first among them, what was closed last after them.
QList<DealLine> dealLines(const CrmSchema &schema, const CardData &data);

class DealCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DealCard(const DealLine &line, QWidget *parent = nullptr);

    const DealLine &line() const { return m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DealLine m_line;
};

class DealList : public QWidget
{
    Q_OBJECT
public:
    explicit DealList(QWidget *parent = nullptr);

    void setLines(const QList<DealLine> &lines);
    int count() const { return m_count; }

Q_SIGNALS:
    void activated(Id id);

private:
    QVBoxLayout *m_column;
    int m_count = 0;
};
