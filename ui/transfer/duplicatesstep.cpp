// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/duplicatesstep.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/formulaguard.h"
#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/transfer/countrow.h"
#include "ui/transfer/importtargets.h"
#include "ui/transfer/issuetable.h"
#include "ui/transfer/matchwords.h"
#include "ui/transfer/rowsmodel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostRefused = 200; ///< rows shown; the file holds all

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Some cells look as if a spreadsheet had been kept from running them.
bool looksGuarded(const ImportScan &scan)
{
    for (const ColumnProfile &profile : scan.columns)
        for (const ColumnValue &value : profile.distinct)
            if (value.text.startsWith(u'\'') && unguardFormula(value.text) != value.text)
                return true;
    return false;
}
} // namespace

DuplicatesStep::DuplicatesStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent), m_rows(new RowsModel(this)), m_delay(new QTimer(this)), m_clock(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolled(makeRules()), 2);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(makeTrial(), 3);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, &m_session, &ImportSession::tryOut);
    m_clock->setInterval(150);
    connect(m_clock, &QTimer::timeout, this,
            [this] { m_progress->setProgress(qint64(m_session.trialShare() * 1000), 1000); });
    connect(&m_session, &ImportSession::trialChanged, this, &DuplicatesStep::showTrial);
    connect(&m_session, &ImportSession::planChanged, this, [this] {
        if (isVisible())
            tryLater();
    });
    showTrial();
}

QWidget *DuplicatesStep::makeRules()
{
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::s);
    auto *same = new TextLabel(tr("Rows and records are the same when any one of these agrees"), TextRole::Strong);
    same->setWordWrap(true);
    column->addWidget(same);
    m_anyKey = new TextLabel(tr("One is enough. Where a line names two things, both must agree."), TextRole::Caption,
                             Ink::Muted);
    m_anyKey->setObjectName(u"import.anyKey"_s);
    m_anyKey->setWordWrap(true);
    column->addWidget(m_anyKey);
    m_keys = new QVBoxLayout;
    m_keys->setSpacing(Space::s);
    column->addLayout(m_keys);
    m_noKeys = new TextLabel(tr("Without any of these, every row makes a new record."), TextRole::Caption, Ink::Amber);
    m_noKeys->setWordWrap(true);
    column->addWidget(m_noKeys);
    column->addSpacing(Space::xl);
    column->addWidget(new TextLabel(tr("If it is there already"), TextRole::Strong));
    m_policy = new QButtonGroup(this);
    struct Policy {
        OnMatch value;
        QString text, hint;
    };
    const Policy policies[] = {
        {OnMatch::Fill, tr("Fill in what is empty"), tr("What you have stays; the list only adds.")},
        {OnMatch::Overwrite, tr("Overwrite with the list"), tr("Where both have a value, the list wins.")},
        {OnMatch::Skip, tr("Skip the row"), tr("Only new records come in.")},
        {OnMatch::Create, tr("Create another one anyway"), tr("Nothing is compared.")}};
    for (const Policy &policy : policies) {
        auto *button = new QRadioButton(policy.text);
        button->setObjectName(u"import.onMatch."_s + onMatchName(policy.value));
        button->setAccessibleDescription(policy.hint);
        auto *hint = new TextLabel(policy.hint, TextRole::Caption, Ink::Muted);
        hint->setContentsMargins(24, 0, 0, Space::xs);
        m_policy->addButton(button, int(policy.value));
        column->addWidget(button);
        column->addWidget(hint);
    }
    column->addSpacing(Space::l);
    column->addWidget(new TextLabel(tr("Cells"), TextRole::Strong));
    m_clears = new QCheckBox(tr("Empty cells clear what was there"));
    m_clears->setObjectName(u"import.clearAll"_s);
    m_refuse = new QCheckBox(tr("Refuse rows with a cell that cannot be read"));
    m_refuse->setObjectName(u"import.refuseBad"_s);
    m_guarded = new QCheckBox(tr("Take off the guard against formulas ('=…)"));
    m_guarded->setObjectName(u"import.guarded"_s);
    for (QCheckBox *box : {m_clears, m_refuse, m_guarded})
        column->addWidget(box);
    column->addStretch(1);

    connect(m_policy, &QButtonGroup::idClicked, this,
            [this](int id) { change([id](ImportPlan &plan) { plan.onMatch = OnMatch(id); }); });
    connect(m_refuse, &QCheckBox::toggled, this, [this](bool on) {
        change([on](ImportPlan &plan) { plan.badCell = on ? BadCell::RefuseRow : BadCell::LeaveEmpty; });
    });
    connect(m_guarded, &QCheckBox::toggled, this,
            [this](bool on) { change([on](ImportPlan &plan) { plan.guarded = on; }); });
    connect(m_clears, &QCheckBox::toggled, this, [this](bool on) {
        change([this, on](ImportPlan &plan) {
            const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
            for (ImportColumn &c : plan.columns) {
                const FieldBase *goal = targets.field(c.target);
                c.clears = on && goal && &goal->entity() == m_session.entity() && !goal->spec().required;
            }
        });
    });
    return rules;
}

QWidget *DuplicatesStep::makeTrial()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xl);
    column->setSpacing(Space::l);
    column->addWidget(new TextLabel(tr("What would happen"), TextRole::Strong));
    m_progress = new ProgressPanel(tr("Trying it out, without changing anything"));
    m_progress->setCancellable(false);
    column->addWidget(m_progress);
    m_found = new QWidget;
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(Space::l);
    m_counts = new CountRow;
    m_counts->setObjectName(u"import.trialCounts"_s);
    found->addWidget(m_counts);
    m_sentence = new TextLabel({}, TextRole::Body, Ink::Secondary);
    m_sentence->setObjectName(u"import.trialSentence"_s);
    m_sentence->setWordWrap(true);
    found->addWidget(m_sentence);
    m_besides = new TextLabel({}, TextRole::Body, Ink::Secondary);
    m_besides->setWordWrap(true);
    found->addWidget(m_besides);
    m_repeats = new TextLabel({}, TextRole::Body, Ink::Amber);
    m_repeats->setObjectName(u"import.repeats"_s);
    m_repeats->setWordWrap(true);
    found->addWidget(m_repeats);
    m_issues = new IssueTable;
    found->addWidget(m_issues);
    m_refused = new QWidget;
    auto *refused = new QVBoxLayout(m_refused);
    refused->setContentsMargins(0, 0, 0, 0);
    refused->setSpacing(Space::m);
    refused->addWidget(new TextLabel(tr("Refused rows"), TextRole::Strong));
    m_table = makeRowsTable(m_rows, tr("Refused rows"), m_refused);
    m_table->setObjectName(u"import.refusedRows"_s);
    m_table->verticalHeader()->hide();
    refused->addWidget(m_table, 1);
    found->addWidget(m_refused, 1);
    found->addStretch(0);
    column->addWidget(m_found, 1);
    column->addStretch(0);
    return panel;
}

void DuplicatesStep::enter()
{
    showRules();
    if (!m_session.trial() && !m_session.isTrying())
        m_session.tryOut();
    showTrial();
}

void DuplicatesStep::hideEvent(QHideEvent *event)
{
    m_delay->stop();
    ImportStep::hideEvent(event);
}

void DuplicatesStep::change(const std::function<void(ImportPlan &)> &edit)
{
    if (m_showing || !m_session.entity())
        return;
    ImportPlan plan = m_session.plan();
    edit(plan);
    m_session.setPlan(plan);
}

void DuplicatesStep::tryLater()
{
    m_delay->start();
    showTrial();
}

void DuplicatesStep::showRules()
{
    const Entity *entity = m_session.entity();
    if (!entity)
        return;
    m_showing = true;
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportPlan &plan = m_session.plan();
    const QList<MatchKey> keys = possibleKeys(plan, *entity);
    for (const MatchKey &key : keys) {
        auto *box = new QCheckBox(matchWords(key, *entity, m_session.store()->schema()));
        box->setObjectName(u"import.match."_s + key.join(u'+'));
        box->setAccessibleDescription(m_anyKey->text());
        box->setChecked(plan.match.contains(key));
        connect(box, &QCheckBox::toggled, this, [this, key, keys](bool on) {
            change([&](ImportPlan &plan) {
                QList<MatchKey> match;
                for (const MatchKey &k : keys) // in the order shown
                    if (k == key ? on : plan.match.contains(k))
                        match.append(k);
                plan.match = match;
            });
            m_noKeys->setVisible(m_session.plan().match.isEmpty());
        });
        m_keys->addWidget(box);
    }
    m_noKeys->setVisible(plan.match.isEmpty());
    m_policy->button(int(plan.onMatch))->setChecked(true);
    m_refuse->setChecked(plan.badCell == BadCell::RefuseRow);
    m_guarded->setChecked(plan.guarded);
    m_guarded->setVisible(plan.guarded || looksGuarded(m_session.scan()));
    m_clears->setChecked(
        std::any_of(plan.columns.begin(), plan.columns.end(), [](const ImportColumn &c) { return c.clears; }));
    m_showing = false;
}

void DuplicatesStep::showTrial()
{
    const bool waiting = m_session.isTrying() || m_delay->isActive();
    const auto &report = m_session.trial();
    m_progress->setVisible(waiting && !report);
    m_found->setVisible(report.has_value());
    waiting ? m_clock->start() : m_clock->stop();
    Q_EMIT changed();
    if (!report)
        return;
    m_counts->setReport(*report);
    m_sentence->setText(countSentence(*report));
    const QStringList besides = m_session.store() ? besidesWords(*report, m_session.store()->schema()) : QStringList();
    m_besides->setText(
        besides.isEmpty() ? QString() : tr("Made besides, because rows refer to them: %1.").arg(joinedList(besides)));
    m_besides->setVisible(!besides.isEmpty());
    const Repeats &repeats = m_session.repeats();
    QStringList lines;
    for (const RepeatedRow &row : repeats.rows.mid(0, 4))
        lines.append(
            tr("line %1 like line %2 (%3)", "line numbers and name").arg(row.line).arg(row.first).arg(row.title));
    if (repeats.count > lines.size())
        lines.append(u"…"_s);
    m_repeats->setText(
        tr("%Ln row(s) stand in the list more than once: %1.", nullptr, int(repeats.count)).arg(joinedItems(lines)));
    m_repeats->setVisible(repeats.count > 0);
    m_issues->setReport(*report, m_session);
    showRefused();
}

void DuplicatesStep::showRefused()
{
    QList<QStringList> rows;
    QStringList headers;
    QFile file(m_session.trialRejects());
    if (m_session.trial()->failed > 0 && !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        CsvDialect dialect = m_session.plan().dialect.value_or(CsvDialect());
        dialect.header = true;
        dialect.skipLines = 0;
        dialect.sepLine = false;
        dialect.columns = 0;
        file.skip(file.peek(3) == "\xEF\xBB\xBF" ? 3 : 0);
        CsvReader reader(&file, dialect);
        headers = reader.header();
        CsvRow row;
        while (rows.size() < mostRefused && reader.next(row))
            rows.append(row.texts());
        if (!headers.isEmpty())
            headers.prepend(headers.takeLast()); // the reason first
        for (QStringList &cells : rows)
            if (!cells.isEmpty())
                cells.prepend(cells.takeLast());
    }
    m_rows->setRows(headers, rows);
    if (!rows.isEmpty())
        m_table->setColumnWidth(0, theme().px(260));
    m_refused->setVisible(!rows.isEmpty());
}
