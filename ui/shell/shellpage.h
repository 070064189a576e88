// SPDX-License-Identifier: GPL-3.0-or-later
// A destination of the sidebar: a 56 px header (title, subtitle, actions at the right) over its content.
#pragma once

#include <QVariant>
#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class QVBoxLayout;

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle);
    /** Puts `widget` at the right end, after those already there. Takes ownership. */
    void addAction(QWidget *widget, int stretch = 0);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitTitle();

    ElidedLabel *m_title, *m_subtitle;
    QHBoxLayout *m_row;
};

/** Derive a page from it, or use it as it is and put widgets into content(). */
class ShellPage : public QWidget
{
    Q_OBJECT
public:
    explicit ShellPage(const QString &title = {}, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    QVBoxLayout *content() const { return m_content; }

    /** What Back must bring back: selection, tab, filter. */
    virtual QVariant state() const { return {}; }
    virtual void restoreState(const QVariant &state) { Q_UNUSED(state) }
    /** Where Ctrl+F goes; null when the page has no search. */
    virtual QWidget *searchField() const { return nullptr; }
    /** Called when the page comes to the front: the focus goes to the search, else to the first field. */
    virtual void takeFocus();

Q_SIGNALS:
    /** Sent before the page moves to another record by itself, so that Back finds the one before. */
    void aboutToMove();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageHeader *m_header;
    QVBoxLayout *m_content;
};
