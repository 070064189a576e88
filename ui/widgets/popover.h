// SPDX-License-Identifier: GPL-3.0-or-later
// A floating panel beside the thing it belongs to, closed by Esc or a click elsewhere.
#pragma once

#include <QWidget>

class QVBoxLayout;

/** Put the content into content(). Deleted by its owner; may be shown again and again. */
class Popover : public QWidget
{
    Q_OBJECT
public:
    explicit Popover(QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    /** Opens below `anchor` (above it where there is no room), from its leading edge, or up to its trailing one where
       it would reach out of the window; inside its screen. Gives the first child the focus. `part`: of the anchor, in
       its coordinates, such as a cell of a table; empty: all of it. */
    void openAt(const QWidget *anchor, const QRect &part = {});

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void keepOnScreen(const QRect &screen);

    QVBoxLayout *m_content;
};
