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
    /// Of these files, or of a picture when there are none: where they go ("Attach to Nordwind"); nothing: not here.
    using Words = std::function<QString(const QStringList &paths)>;

    FileDrop(QWidget *page, Words words); ///< lies over `page`

Q_SIGNALS:
    void dropped(const QStringList &paths); ///< or pasted
    void imagePasted(const QImage &image);  ///< such as a picture of the screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool paste();

    QWidget *m_page;
    Words m_words;
    QString m_text;
};
