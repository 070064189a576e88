// SPDX-License-Identifier: GPL-3.0-or-later
// Takes files that are dropped on a page or pasted there, and shows while they are held over it what will be done with
// them.
#pragma once

#include <QWidget>
#include <functional>

class QMimeData;

class FileDrop : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `page`. `words` say where files go ("Attach to Nordwind"); nothing: none are taken now.
    FileDrop(QWidget *page, std::function<QString()> words);

Q_SIGNALS:
    void dropped(const QStringList &paths);
    void pasted(const QStringList &paths);
    void imagePasted(const QImage &image); ///< such as a picture of the screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool paste();

    QWidget *m_page;
    std::function<QString()> m_words;
    QString m_text;
};
