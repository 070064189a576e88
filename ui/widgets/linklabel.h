// SPDX-License-Identifier: GPL-3.0-or-later
// A link: text in the accent colour that can be clicked, reached with Tab and copied from its context menu.
#pragma once

#include <QAbstractButton>
#include <QUrl>

class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);

    /** Opened on click when valid (mailto:, tel:, https: …); without one only clicked() is sent. */
    void setUrl(const QUrl &url) { m_url = url; }
    QUrl url() const { return m_url; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QUrl m_url;
};
