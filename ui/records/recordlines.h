// SPDX-License-Identifier: GPL-3.0-or-later
// Records that belong to another one as small cards, such as the opportunities of a customer and the service records of
// a device: what each is called, how far it is and what is due. Click or Enter opens one. Meant for tens of them.
#pragma once

#include "ui/widgets/tokens.h"

#include "core/schema/kind.h"

#include <QAbstractButton>

class Record;
class QVBoxLayout;
struct CardData;
struct CrmSchema;

struct RecordLine {
    Id id = 0;
    QString name, mark; ///< mark: what it is worth, or its number
    QString stage, when;
    Tone tone = Tone::Neutral;      ///< of the stage
    int passed = 0, stages = 0;     ///< open stages up to the one it is in, of how many; no bar without
    bool open = true, late = false; ///< late: its day has passed
};

/// Those of `data`, the open ones first; what is to close next comes first among them, what was closed last after them.
QList<RecordLine> dealLines(const CrmSchema &schema, const CardData &data);
/// Service records, the open ones first; what is due next comes first among them, what was received last after them.
QList<RecordLine> serviceLines(const CrmSchema &schema, const QList<Record> &services, const QList<Record> &statuses);

class RecordLineCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecordLineCard(const RecordLine &line, QWidget *parent = nullptr);

    const RecordLine &line() const { return m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecordLine m_line;
};

class RecordLines : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the names of its cards: "deal".
    explicit RecordLines(const QString &name, QWidget *parent = nullptr);

    void setLines(const QList<RecordLine> &lines);
    int count() const { return m_count; }

Q_SIGNALS:
    void activated(Id id);

private:
    const QString m_name;
    QVBoxLayout *m_column;
    int m_count = 0;
};
