// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says when it has nothing to show: icon, one sentence, and what to do about it.
#pragma once

#include <QWidget>

class Button;
class QHBoxLayout;
class QSpacerItem;
class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(const QString &iconName, const QString &title, const QString &text = {});
    /** At most three; the first is usually the primary one. Owned by the page. */
    Button *addButton(const QString &text, const QString &iconName = {}, bool primary = false);
    void clearButtons();
    /** A quiet line below the buttons. */
    void setHint(const QString &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In a narrow pane the buttons stand below each other; in a low one there is no picture.
    void fit();
    void setTight(bool tight);

    class IconTile *m_tile;
    TextLabel *m_title, *m_text, *m_hint;
    QHBoxLayout *m_buttons;
    QSpacerItem *m_belowTile, *m_aboveButtons, *m_aboveHint;
    bool m_placed = false; ///< has a size of its own
};
