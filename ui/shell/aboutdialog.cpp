// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace
{
class Mark : public QWidget
{
public:
    Mark() { setFixedSize(64, 64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintApplicationIcon(painter, rect());
    }
};

QString licenceText()
{
    QFile lucide(u":/icons/LICENSE-lucide.txt"_s);
    const QString icons = lucide.open(QIODevice::ReadOnly) ? QString::fromUtf8(lucide.readAll()) : QString();
    return u"Qt %1 — LGPL-3.0 — https://www.qt.io\n"
           u"SQLite — public domain — https://www.sqlite.org\n"
           u"ICU — Unicode License V3 — https://icu.unicode.org\n"
           u"libphonenumber — Apache-2.0 — https://github.com/google/libphonenumber\n"
           u"Lucide icons — ISC and MIT — https://lucide.dev\n\n%2"_s.arg(QString::fromLatin1(qVersion()), icons);
}
} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Rapport"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Rapport"), TextRole::Title));
    words->addWidget(new TextLabel(tr("Version %1").arg(u"" RAPPORT_VERSION ""_s), TextRole::Body, Ink::Secondary));
    words->addWidget(
        new TextLabel(tr("Your whole business in one file, on your own computer."), TextRole::Body, Ink::Secondary));
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::xl);
    auto *mark = new Mark;
    mark->setAccessibleName(tr("Rapport"));
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *licence =
        new TextLabel(tr("Rapport is free software: you may use, study, share and change it under the GNU General "
                         "Public License, version 3 or later. It comes without any warranty."));
    licence->setWordWrap(true);
    auto *parts = new QPlainTextEdit(licenceText());
    parts->setObjectName(u"about.licences"_s);
    parts->setAccessibleName(tr("Licences of the parts"));
    parts->setReadOnly(true);
    auto *close = new Button(tr("&Close"), {}, ButtonLook::Primary);
    close->setObjectName(u"about.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::xxl);
    column->setSpacing(Space::xl);
    column->addLayout(head);
    column->addWidget(licence);
    column->addWidget(new TextLabel(tr("Made with"), TextRole::Strong));
    column->addWidget(parts, 1);
    column->addLayout(foot);
    close->setFocus();
    resize(theme().px(520), theme().px(520));
}
