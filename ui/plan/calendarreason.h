// SPDX-License-Identifier: GPL-3.0-or-later
// Offers, after something was moved, to say why; asks nothing and is in nobody's way. Goes with the next thing that is
// done.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class ElidedLabel;
class QLineEdit;

class CalendarReason : public QWidget
{
    Q_OBJECT
public:
    CalendarReason(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void offer(Id activity, const QString &text); ///< `text` says what was moved
    void withdraw();

Q_SIGNALS:
    void finished(); ///< by key: the focus goes back to where it came from

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void write(const Record &activity, const QString &reason);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Id m_id = 0;
    ElidedLabel *m_text;
    QLineEdit *m_why;
};
