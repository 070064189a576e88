// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for the mail program.
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

class MailCatcher : public QObject
{
    Q_OBJECT
public:
    MailCatcher();
    ~MailCatcher() override;

    Q_INVOKABLE void open(const QUrl &url) { urls.append(url); }
    QList<QUrl> urls;
};
