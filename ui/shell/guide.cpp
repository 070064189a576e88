// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Guide::Guide(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Guide"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"guide.text"_s);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    QFile file(u":/users-guide.md"_s);
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    text->document()->setDocumentMargin(Space::huge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    resize(theme().px(680), theme().px(720));
}
