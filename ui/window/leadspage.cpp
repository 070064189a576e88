// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leadspage.h"

#include "core/domain/leads.h"
#include "ui/records/cardedits.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/sales/convertlead.h"
#include "ui/sales/leaddisqualifier.h"
#include "ui/sales/leadhead.h"
#include "ui/sales/scorerules.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

LeadsPage::LeadsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_disqualifier(new LeadDisqualifier(store(), schema(), this))
    , m_head(new LeadHead(store(), schema(), card().edits(), *m_disqualifier))
{
    auto *rules = new IconButton(u"settings"_s, tr("Score rules…"), this);
    rules->setObjectName(u"leads.rules"_s);
    setButtonLook(rules, ButtonLook::Flat);
    addHeaderButton(rules);
    connect(rules, &QToolButton::clicked, this, &LeadsPage::editRules);
    card().setTop(m_head);
    connect(&card(), &RecordCard::recordLoaded, this, [this] {
        m_head->setLead(card().whole().record, card().whole().titles);
        card().setAsksForStep(canConvert());
        Q_EMIT stateChanged();
    });
    connect(m_head, &LeadHead::convertRequested, this, &LeadsPage::convertCurrent);
    connect(m_head, &LeadHead::rulesRequested, this, &LeadsPage::editRules);
    connect(m_disqualifier, &LeadDisqualifier::moved, this, &LeadsPage::performed);
    connect(m_disqualifier, &LeadDisqualifier::failed, this, &LeadsPage::failed);
    list().edits()->setWriter(
        [this](const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor, const QRect &part) {
            return m_disqualifier->setValues(ids, values, anchor, part);
        });
    card().setMenuFiller([this](QMenu *menu) {
        menu->addAction(themeIcon(u"user-check"_s), tr("Convert…"), this, &LeadsPage::convertCurrent)
            ->setEnabled(canConvert());
        menu->addAction(themeIcon(u"ban"_s), tr("Disqualify…"), m_head, &LeadHead::disqualify)
            ->setEnabled(canConvert());
    });
    connect(&list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu, const QList<Id> &ids) {
        menu->addSeparator();
        QAction *assign = menu->addAction(themeIcon(u"users"_s), tr("Assign in turn"), this, &LeadsPage::assignInTurn);
        assign->setEnabled(!ids.isEmpty() && !store().isReadOnly());
    });
}

bool LeadsPage::canConvert() const
{
    return card().shownRecord() && isOpen(schema().lead, card().whole().record);
}

void LeadsPage::convertCurrent()
{
    if (!canConvert() || store().isReadOnly())
        return;
    auto *sheet = new ConvertLead(store(), schema(), card().whole().record, window());
    connect(sheet, &ConvertLead::converted, this, [this](Id lead, const QString &text) {
        Q_EMIT performed(text);
        if (currentId() != lead) // it has left the filter of the list: what became of it stands on its card
            showRecord(lead);
    });
    sheet->open();
}

void LeadsPage::editRules()
{
    auto *editor = new ScoreRules(store(), schema(), window());
    connect(editor, &ScoreRules::performed, this, &LeadsPage::performed);
    editor->open();
}

void LeadsPage::assignInTurn()
{
    const QList<Id> ids = selectedIds();
    if (ids.isEmpty() || store().isReadOnly())
        return;
    using Set = std::optional<Result<ChangeSet>>;
    store().compute<Set>([&schema = schema(), ids](Facts &file) { return Set(assignmentInTurn(schema, ids, file)); },
                         this,
                         [this](const Result<Set> &answer) {
                             if (!answer.ok() || !(*answer)->ok()) {
                                 Q_EMIT failed(answer.ok() ? (*answer)->error() : answer.error());
                                 return;
                             }
                             store().apply(***answer, this, [this](const Result<ChangeSet> &done) {
                                 if (!done.ok())
                                     Q_EMIT failed(done.error());
                                 else
                                     Q_EMIT performed(tr("%Ln lead(s) assigned", nullptr, int(done->action.count)));
                             });
                         });
}
