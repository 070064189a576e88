// SPDX-License-Identifier: GPL-3.0-or-later
// The one line for finding, going and doing (Ctrl+K): a panel over the dimmed window.
#pragma once

#include "ui/shell/paletteitem.h"
#include <QPointer>
#include <QWidget>
#include <vector>

class PaletteModel;
class QLineEdit;
class QListView;

/** Lives on a window and covers it while open. The focus never leaves the line, so input methods work. */
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /** Not owned; must outlive the palette. Answers are shown in the order of the sources. */
    void addSource(PaletteSource *source);
    void open();
    void search(const QString &text); ///< opens with this typed into it
    /** Closes and gives the focus back to where it was. */
    void dismiss();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Feed {
        PaletteSource *source;
        QList<PaletteItem> items;
        bool pending = false;
    };
    void ask();
    void show(const QList<PaletteItem> &items);
    void gather();
    void arrange();
    void retranslate();
    void select(int row);
    void move(int step, int times);
    void run(bool newWindow);
    void enterActions();
    void leaveActions();
    bool handleKey(class QKeyEvent *event);
    QRect panelRect() const;

    QLineEdit *m_input;
    QListView *m_list;
    PaletteModel *m_model;
    class ImeGuard *m_ime;
    std::vector<Feed> m_feeds;
    QList<PaletteItem> m_scope; // the actions of one item, after Tab
    QString m_scopeTitle, m_textBeforeScope;
    QPointer<QWidget> m_focusBefore;
    int m_generation = 0;
    bool m_runWhenAnswered = false;
};
