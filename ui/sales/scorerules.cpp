// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/scorerules.h"

#include "core/domain/leads.h"
#include "ui/records/cardedits.h"
#include "ui/sales/scorerulerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScoreRules::ScoreRules(Store &store, const CrmSchema &schema, QWidget *parent)
    : RowsEditor(store, schema, u"scoreRules"_s, tr("Rules changed, all leads scored anew"), parent)
    , m_edits(new CardEdits(store, this))
    , m_none(new TextLabel(tr("There are no rules yet. The usual ones are a good beginning; change them as you like."),
                           TextRole::Body, Ink::Secondary, this))
    , m_usual(new Button(tr("Use the usual rules"), u"sparkles"_s, ButtonLook::Normal, this))
    , m_add(addRowButton(tr("Add rule")))
{
    setWindowTitle(tr("Score of leads"));
    resize(theme().px(720), theme().px(560));
    auto *about =
        new TextLabel(tr("A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points "
                         "below zero take some away."),
                      TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    addAbove(about);
    m_none->setWordWrap(true);
    m_none->hide();
    content()->addWidget(m_none);
    m_usual->setObjectName(u"scoreRules.usual"_s);
    addButton(m_usual);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        for (const Record &rule : standardScoreRules(this->schema(), [this] { return this->store().newId(); }))
            addRow(makeRow(rule));
        arrange();
        saveButton()->setFocus(Qt::OtherFocusReason); // which is what comes next
    });
    read();
}

void ScoreRules::read()
{
    Query query;
    query.entity = &schema().scoreRule;
    query.sort = &schema().scoreRule.place;
    store().records(query, this, [this](const Result<QList<Record>> &rules) {
        if (!rules.ok()) {
            refuse(rules.error().text, saveButton());
            return;
        }
        setBefore(*rules);
        (rules->isEmpty() ? m_usual : m_add)->setFocus(Qt::OtherFocusReason);
    });
}

EditedRow *ScoreRules::makeRow(const Record &rule)
{
    return new ScoreRuleRow(schema(), rule, *m_edits);
}

Record ScoreRules::newRecord()
{
    return Record(schema().scoreRule, store().newId());
}

void ScoreRules::arrange()
{
    RowsEditor::arrange();
    m_none->setVisible(rows().isEmpty());
    m_usual->setVisible(rows().isEmpty());
}

bool ScoreRules::check(const EditedRow &row, const Record &rule)
{
    if (rule.title().isEmpty()) {
        refuse(tr("Each rule needs a name: it is what the card of a lead says."), row.name());
        return false;
    }
    if (rule.value(schema().scoreRule.filter).isNull()) {
        refuse(tr("“%1” needs a condition.").arg(rule.title()), static_cast<const ScoreRuleRow &>(row).condition());
        return false;
    }
    return true;
}

std::optional<ChangeSet> ScoreRules::changes()
{
    const ScoreRule &rule = schema().scoreRule;
    ChangeSet set{{Action::Edit, rule.Entity::name(), 1, tr("score of leads", "in: Edit score of leads")}, {}};
    if (!addChanges(rule.place, &set))
        return std::nullopt;
    return set;
}
