// SPDX-License-Identifier: GPL-3.0-or-later
// A few views of the same thing side by side, one of them chosen: cards or table, board or list.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /** The first one added is chosen. Without an icon name only the text shows; `iconOnly` moves the text to the tool
     * tip. */
    void addSegment(const QString &id, const QString &text, const QString &iconName = {}, bool iconOnly = false);
    QString current() const;
    void setCurrent(const QString &id);

Q_SIGNALS:
    /** Chosen by the user or by setCurrent(). */
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};
