// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of the filters while several rows are selected: how many, and what can be done with all of them.
#pragma once

#include <QWidget>

class ElidedLabel;
class QToolButton;

class ListSelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ListSelectionBar(QWidget *parent = nullptr);

    enum Command { Tag, Status, Owner, Edit, Export, Delete, Clear };
    Q_ENUM(Command)
    void setOffered(Command command, bool offered);
    void setEnabledFor(Command command, bool enabled);
    /// `all`: everything that passes the filter is selected.
    void setCount(qsizetype count, bool all);
    QToolButton *button(Command command) const { return m_buttons[command]; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void triggered(ListSelectionBar::Command command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    static constexpr int commands = Clear + 1;
    ElidedLabel *m_count;
    QToolButton *m_buttons[commands];
    bool m_offered[commands];
};
