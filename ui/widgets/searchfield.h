// SPDX-License-Identifier: GPL-3.0-or-later
// The search line above a list: filters from the first character, Esc clears, the number of hits stands at its end.
#pragma once

#include <QLineEdit>
#include <QTimer>

class IconButton;

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    /** Text at the right end, such as "12 of 248"; empty hides it. */
    void setCount(const QString &count);
    /** Empties it as Esc does: nothing of it is left to undo. */
    void reset();
    QSize sizeHint() const override;

Q_SIGNALS:
    /** What to search for, at most 60 ms after the last key; never half-composed text of an input method. */
    void searchChanged(const QString &text);
    /** Down was pressed or Enter: the list should take over. */
    void leaveDown(bool byEnter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QTimer m_delay;
    QString m_count, m_sent;
    IconButton *m_clear;
    class ImeGuard *m_ime;
};
