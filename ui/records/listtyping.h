// SPDX-License-Identifier: GPL-3.0-or-later
// Typing on a list goes to its search field: plain keys, and what an input method composes. The focus moves only when
// a composition has ended, because moving it earlier would lose the first key.
#pragma once

#include <QObject>
#include <functional>

class QAbstractItemView;
class QLineEdit;

class ListTyping : public QObject
{
    Q_OBJECT
public:
    /// `keeps`: true while typing belongs to the view, as on a cell that can be edited. Owned by the view.
    ListTyping(QAbstractItemView *view, QLineEdit *field, std::function<bool()> keeps = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    QLineEdit *m_field;
    std::function<bool()> m_keeps;
};
