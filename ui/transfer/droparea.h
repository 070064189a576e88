// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list can be dropped, chosen, or taken again from those used last.
#pragma once

#include <QWidget>

class QVBoxLayout;

class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setHovered(bool hovered); ///< a file hangs over it

Q_SIGNALS:
    void chooseRequested();
    void chosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
    bool m_hovered = false;
};
