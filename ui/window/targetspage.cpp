// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/targetspage.h"

#include "ui/analysis/targetsheet.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

TargetsPage::TargetsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
{
    auto *split = new Button(tr("Split…"), u"scissors"_s, ButtonLook::Normal, this);
    split->setObjectName(u"targets.split"_s);
    auto *grow = new Button(tr("From last year…"), u"trending-up"_s, ButtonLook::Normal, this);
    grow->setObjectName(u"targets.lastYear"_s);
    addHeaderButton(split);
    addHeaderButton(grow);
    connect(split, &QPushButton::clicked, this, &TargetsPage::splitCurrent);
    connect(grow, &QPushButton::clicked, this, &TargetsPage::makeFromLastYear);
    const auto refresh = [this, split] { split->setEnabled(canSplit()); };
    connect(&card(), &RecordCard::recordLoaded, this, [this, refresh] {
        refresh();
        Q_EMIT stateChanged();
    });
    connect(&list(), &ListPage::currentChanged, this, refresh);
    refresh();
    card().setMenuFiller([this](QMenu *menu) {
        menu->addAction(themeIcon(u"scissors"_s), tr("Split…"), this, &TargetsPage::splitCurrent)
            ->setEnabled(canSplit());
    });
}

bool TargetsPage::canSplit() const
{
    return !store().isReadOnly() && currentId() && card().shownRecord() == currentId();
}

void TargetsPage::splitCurrent()
{
    if (canSplit())
        openSheet(new TargetSheet(store(), schema(), card().whole().record, window()));
}

void TargetsPage::makeFromLastYear()
{
    if (!store().isReadOnly())
        openSheet(new TargetSheet(store(), schema(), std::nullopt, window()));
}

void TargetsPage::openSheet(TargetSheet *sheet)
{
    connect(sheet, &TargetSheet::made, this, [this](Id, const QString &text) { Q_EMIT performed(text); });
    sheet->open();
}
