// SPDX-License-Identifier: GPL-3.0-or-later
// A card with a heading, a quiet caption at its right and something below.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

class FigureCard : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    QString title() const { return accessibleName(); }
    void setCaption(const QString &caption);
    QString caption() const;
    void addToHead(QWidget *widget); ///< right of the caption
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_caption;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};
