// SPDX-License-Identifier: GPL-3.0-or-later
// A few records as lines with avatar, name and caption: colleagues, people of a company, positions. Click or Enter
// opens the record. Meant for tens of lines, not for lists of any length.
#pragma once

#include "core/schema/kind.h"

#include <QAbstractButton>
#include <QMenu>

class QVBoxLayout;

struct PersonLine {
    Id id = 0;   ///< of the record that is opened
    Id part = 0; ///< of the link that it stands for
    QString name, caption;
    bool company = false;
    bool past = false;
};

class PersonRow : public QAbstractButton
{
    Q_OBJECT
public:
    PersonRow(const PersonLine &line, bool large, QWidget *parent = nullptr);

    const PersonLine &line() const { return m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void menuRequested(QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    PersonLine m_line;
    bool m_large;
};

class PersonList : public QWidget
{
    Q_OBJECT
public:
    /// `large`: as in a tab, else as in the facts panel. Lines beyond `limit` wait behind "Show all"; 0: none do.
    PersonList(bool large, int limit, QWidget *parent = nullptr);

    void setLines(const QList<PersonLine> &lines);
    int count() const { return int(m_lines.size()); }

Q_SIGNALS:
    void activated(Id id);
    void menuAboutToShow(QMenu *menu, const PersonLine &line);

private:
    void refresh();

    QVBoxLayout *m_column;
    QList<PersonLine> m_lines;
    bool m_large, m_all = false;
    int m_limit;
};
