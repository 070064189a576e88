// SPDX-License-Identifier: GPL-3.0-or-later
// One fact in a line: icon or label, value, perhaps a link; painted, so that a page full of them stays light. A click,
// Enter or F2 asks for an editor, which then stands in its place. A click on a link follows it, as does Space; links
// are edited with the pencil or the keys, those that leave the program also with a double click. The context menu
// copies.
#pragma once

#include <QMenu>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class FactRow : public QWidget
{
    Q_OBJECT
public:
    enum class Look {
        Icon,     ///< panel: icon in front, 29 px
        Labelled, ///< form: label column in front
        Title     ///< the name of a record, large
    };
    struct Content {
        QString icon, label; ///< the label is also what screen readers say
        QString text;        ///< empty: the label, muted
        QString caption;     ///< quiet, behind or below the text
        QUrl link;
        bool target = false; ///< leads to another record
        bool muted = false;
        QString whole = {}; ///< what the text is short for: it stays on one line then, and this is what Copy takes
    };

    FactRow(Look look, QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    QWidget *editor() const { return m_editor; }
    /// Puts `editor` where the value stands and gives it the focus; the row owns it.
    void openEditor(QWidget *editor);
    void closeEditor(bool keepFocus);
    /// Opens the editor of the next or previous row of the window when it has one.
    void leave(bool forward);
    virtual void startEditing() { Q_EMIT editRequested(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void editRequested();
    void activated(); ///< link or target
    void menuAboutToShow(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int valueLeft() const;
    int editorLeft() const;
    void placeEditor();
    QRectF valueRect() const;
    bool captionFits(qreal width) const; ///< behind the text, else below it
    bool isLink() const { return m_content.link.isValid() || m_content.target; }
    bool overText(QPointF at) const;
    const QString &copied() const { return m_content.whole.isEmpty() ? m_content.text : m_content.whole; }

    Look m_look;
    Content m_content;
    QWidget *m_editor = nullptr;
    bool m_readOnly = false;
    bool m_twice = false; ///< the release of a double click follows
    QTimer m_follow;      ///< a link, when no second click comes
};
