// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one column of the list: why it goes where it goes, how its cells are understood, shown on real
// values beside each other, and what can be changed about that.
#pragma once

#include "ui/transfer/importstep.h"

class Button;
class ElidedLabel;
class QComboBox;
class QCheckBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;
class SegmentedControl;
class TextLabel;

class ColumnDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnDetails(ImportSession &session, QWidget *parent = nullptr);

    void showColumn(int column);
    void refresh();

Q_SIGNALS:
    void chooseRequested(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFormat();
    void showValues();
    void showReasons();
    void edit(const std::function<void(ImportColumn &)> &change);

    ImportSession &m_session;
    int m_column = -1;
    bool m_showing = false;
    ElidedLabel *m_header;
    TextLabel *m_counts;
    Button *m_target;
    QWidget *m_format;
    QWidget *m_typeRow, *m_datesRow, *m_decimalRow, *m_currencyRow, *m_separatorRow;
    QComboBox *m_type, *m_dates, *m_decimal;
    QLineEdit *m_currency, *m_separator;
    QCheckBox *m_clears;
    QGridLayout *m_values;
    QVBoxLayout *m_reasons;
};
