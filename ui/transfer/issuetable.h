// SPDX-License-Identifier: GPL-3.0-or-later
// What did not go in as it stood: reasons with counts and examples, refused rows first. Hidden while there is nothing.
#pragma once

#include "core/transfer/importreport.h"

#include <QWidget>

class ImportSession;
class RowsModel;
class QTableView;

class IssueTable : public QWidget
{
    Q_OBJECT
public:
    explicit IssueTable(QWidget *parent = nullptr);
    void setReport(const ImportReport &report, const ImportSession &session);

private:
    RowsModel *m_rows;
    QTableView *m_table;
};
