// SPDX-License-Identifier: GPL-3.0-or-later
// A file as an inset card: icon, name, size. Click or Enter opens it, Del deletes it.
#pragma once

#include <QAbstractButton>

class AttachRow : public QAbstractButton
{
    Q_OBJECT
public:
    AttachRow(const QString &name, const QString &caption, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void deleteRequested();
    void menuRequested(QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_caption;
};
