// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/scorerules.h"

#include "core/domain/leads.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/sales/scorerulerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScoreRules::ScoreRules(Store &store, const CrmSchema &schema, QWidget *parent)
    : QDialog(parent), m_store(store), m_schema(schema), m_edits(new CardEdits(store, this))
{
    setObjectName(u"scoreRules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Score of leads"));
    resize(theme().px(720), theme().px(560));
    build();
    read();
}

void ScoreRules::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xl);
    outer->setSpacing(Space::l);
    auto *about =
        new TextLabel(tr("A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points "
                         "below zero take some away."),
                      TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    outer->addWidget(about);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Space::m, 0);
    m_column->setSpacing(Space::m);
    m_none = new TextLabel(tr("There are no rules yet. The usual ones are a good beginning; change them as you like."),
                           TextRole::Body, Ink::Secondary, content);
    m_none->setWordWrap(true);
    m_none->hide();
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    m_area->setWidget(content);
    outer->addWidget(m_area, 1);
    m_problem = new TextLabel({}, TextRole::Caption, Ink::Red, this);
    m_problem->setObjectName(u"scoreRules.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    m_add = new Button(tr("Add rule"), u"plus"_s, ButtonLook::Normal, this);
    m_add->setObjectName(u"scoreRules.add"_s);
    m_usual = new Button(tr("Use the usual rules"), u"sparkles"_s, ButtonLook::Normal, this);
    m_usual->setObjectName(u"scoreRules.usual"_s);
    auto *cancel = new Button(tr("Cancel"), {}, ButtonLook::Normal, this);
    m_save = new Button(tr("Save"), {}, ButtonLook::Primary, this);
    m_save->setObjectName(u"scoreRules.save"_s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    outer->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ScoreRuleRow *row = addRow(Record(m_schema.scoreRule, m_store.newId()));
        arrange();
        row->name()->setFocus(Qt::OtherFocusReason);
        m_area->widget()->layout()->activate();
        m_area->ensureWidgetVisible(row);
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        for (const Record &rule : standardScoreRules(m_schema, [this] { return m_store.newId(); }))
            addRow(rule);
        arrange();
        m_save->setFocus(Qt::OtherFocusReason); // which is what comes next
    });
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &ScoreRules::save);
    m_save->setEnabled(false); // until the rules are here
}

void ScoreRules::read()
{
    Query query;
    query.entity = &m_schema.scoreRule;
    query.sort = &m_schema.scoreRule.place;
    m_store.records(query, this, [this](const Result<QList<Record>> &rules) {
        if (!rules.ok()) {
            refuse(rules.error().text, m_save);
            return;
        }
        m_before = *rules;
        for (const Record &rule : std::as_const(m_before))
            addRow(rule);
        arrange();
        m_save->setEnabled(!m_store.isReadOnly());
        (m_rows.isEmpty() ? m_usual : m_add)->setFocus(Qt::OtherFocusReason);
    });
}

ScoreRuleRow *ScoreRules::addRow(const Record &rule)
{
    auto *row = new ScoreRuleRow(m_schema, rule, *m_edits, m_area->widget());
    m_rows.append(row);
    m_column->insertWidget(int(m_rows.size()), row);
    connect(row, &ScoreRuleRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        arrange();
    });
    return row;
}

void ScoreRules::arrange()
{
    m_problem->hide();
    m_none->setVisible(m_rows.isEmpty());
    m_usual->setVisible(m_rows.isEmpty());
}

void ScoreRules::refuse(const QString &text, QWidget *at)
{
    m_problem->setText(text);
    m_problem->show();
    announce(m_problem, text);
    at->setFocus(Qt::OtherFocusReason);
}

std::optional<ChangeSet> ScoreRules::changes()
{
    const ScoreRule &rule = m_schema.scoreRule;
    ChangeSet set{{Action::Edit, rule.Entity::name(), 1, tr("score of leads", "in: Edit score of leads")}, {}};
    QSet<Id> kept;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Record record = m_rows[i]->rule();
        record.set(rule.place, qint64(i + 1));
        if (record.title().isEmpty()) {
            refuse(tr("Each rule needs a name: it is what the card of a lead says."), m_rows[i]->name());
            return std::nullopt;
        }
        if (record.value(rule.filter).isNull()) {
            refuse(tr("“%1” needs a condition.").arg(record.title()), m_rows[i]->condition());
            return std::nullopt;
        }
        kept.insert(record.id());
        const auto old = std::find_if(m_before.begin(), m_before.end(),
                                      [&](const Record &before) { return before.id() == record.id(); });
        if (old == m_before.end())
            set.changes.append(insertion(record));
        else if (const std::optional<Change> change = difference(*old, record))
            set.changes.append(*change);
    }
    for (const Record &old : std::as_const(m_before))
        if (!kept.contains(old.id()))
            set.changes.append(removal(old));
    return set;
}

void ScoreRules::reject()
{
    if (!m_warned) {
        const std::optional<ChangeSet> set = changes();
        if (!set || !set->isEmpty()) {
            m_warned = true;
            refuse(tr("Nothing is saved yet. Esc once more drops the changes."), m_save);
            return;
        }
    }
    QDialog::reject();
}

void ScoreRules::save()
{
    const std::optional<ChangeSet> set = changes();
    if (!set)
        return;
    m_save->setEnabled(false);
    m_store.apply(*set, this, [this](const Result<ChangeSet> &result) {
        m_save->setEnabled(true);
        if (!result.ok()) {
            refuse(result.error().text, m_save);
            return;
        }
        Q_EMIT performed(tr("Rules changed, all leads scored anew"));
        accept();
    });
}
