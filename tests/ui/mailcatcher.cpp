// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mailcatcher.h"

MailCatcher::MailCatcher()
{
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
}

MailCatcher::~MailCatcher()
{
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}
