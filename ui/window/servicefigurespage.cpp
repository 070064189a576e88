// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servicefigurespage.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/servicewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tokens.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

ServiceFiguresPage::ServiceFiguresPage(Workspace &workspace, OpenService open, QWidget *parent)
    : FiguresPage(tr("Service figures"), u"serviceFigures"_s, workspace, parent)
    , m_source(new ServiceSource(workspace.store(), workspace.schema(), this))
    , m_open(std::move(open))
    , m_group(new QComboBox)
    , m_numbers(new ServiceNumbers(*m_source, m_schema, m_open))
    , m_monthCard(new ServiceMonthCard(*m_source, m_schema, m_open))
    , m_causeCard(new CauseCard(*m_source, m_schema, m_open))
    , m_backlogCard(new BacklogCard(*m_source, m_schema, m_open))
    , m_troubleCard(new FigureCard(tr("Customers with most trouble")))
    , m_comparedCard(new FigureCard(tr("Compared")))
    , m_satisfactionCard(new FigureCard(tr("Satisfaction, compared")))
    , m_months(new FiguresModel(this))
    , m_causes(new FiguresModel(this))
    , m_backlog(new FiguresModel(this))
    , m_trouble(new FiguresModel(this))
    , m_compared(new FiguresModel(this))
    , m_satisfaction(new FiguresModel(this))
{
    addPeriod();
    addExportMenu();
    setNothing(new EmptyState(u"headset"_s, tr("No service figures yet"),
                              tr("They come from service records: how many there are, how soon they are answered and "
                                 "resolved, why they came, and what customers say.")),
               tr("Go to service records"), u"headset"_s);
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    grid->setSpacing(Space::xl);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_numbers, 0, 0, 1, 2);
    grid->addWidget(m_monthCard, 1, 0);
    grid->addWidget(m_causeCard, 1, 1);
    addTwin(m_monthCard, m_months);
    addTwin(m_causeCard, m_causes);
    grid->addWidget(m_backlogCard, 2, 0);
    addTwin(m_backlogCard, m_backlog);
    FiguresTable *trouble = addTable(m_troubleCard, m_trouble, "trouble", m_troubleCard->title());
    trouble->favourNames();
    connect(trouble, &FiguresTable::chosen, this, &ServiceFiguresPage::openCustomer);
    m_troubleCard->body()->addStretch(1);
    grid->addWidget(m_troubleCard, 2, 1);
    addCompared(grid);
    grid->setRowStretch(5, 1);
    setBody(body);
    showNothing(false); // as it will be, until it is known
    follow(m_source);
    ask();
}

void ServiceFiguresPage::addCompared(QGridLayout *grid)
{
    m_group->setObjectName(u"serviceFigures.group"_s);
    m_group->setAccessibleName(tr("Compared by"));
    const ServiceRecord &s = m_schema.serviceRecord;
    m_groupings = {&s.owner, &s.kind, &s.product, &s.customerClass, &s.priority, &s.channel, &s.receivedAt};
    for (const FieldBase *field : s.fields())
        if (field->isOwn() && field->kind() == Kind::Choice)
            m_groupings.append(field);
    for (const FieldBase *group : std::as_const(m_groupings))
        m_group->addItem(group == &s.receivedAt ? tr("Month") : group->label());
    connect(m_group, &QComboBox::activated, this, &ServiceFiguresPage::ask);
    m_comparedCard->addToHead(m_group);
    int row = 3;
    for (const auto &[card, model, name] : {std::tuple{m_comparedCard, m_compared, "compared"},
                                            std::tuple{m_satisfactionCard, m_satisfaction, "satisfaction"}}) {
        FiguresTable *table = addTable(card, model, name, card->title());
        table->favourNames();
        connect(table, &FiguresTable::chosen, this, &ServiceFiguresPage::openGroup);
        grid->addWidget(card, row++, 0, 1, 2);
    }
}

void ServiceFiguresPage::ask()
{
    m_source->ask({chosenPeriod(), m_groupings[std::max(0, m_group->currentIndex())]});
}

bool ServiceFiguresPage::canExport() const
{
    return m_source->isAnswered() && m_source->answer().any;
}

void ServiceFiguresPage::showFigures()
{
    const ServiceAnswer &answer = m_source->answer();
    showNothing(!answer.any);
    if (!answer.any)
        return;
    m_numbers->show();
    m_monthCard->show();
    m_causeCard->show();
    m_backlogCard->show();
    const auto fill = [](FiguresModel *model, const FiguresSheet &sheet, int words = -1) {
        model->setFigures(sheet.headers, sheet.rows, false, words);
    };
    const bool people = answer.question.group == &m_schema.serviceRecord.owner;
    const FiguresSheet satisfaction = satisfactionSheet(answer, people);
    fill(m_months, serviceMonthSheet(answer));
    fill(m_causes, causeSheet(answer, m_schema));
    fill(m_backlog, backlogSheet(answer));
    fill(m_trouble, troubleSheet(answer));
    fill(m_compared, serviceSheet(answer));
    fill(m_satisfaction, satisfaction, people ? int(satisfaction.headers.size()) - 1 : -1);
    m_troubleCard->setCaption(answer.customers.isEmpty() ? tr("None in this period") : answer.question.period.label);
    m_satisfactionCard->setCaption(
        people ? tr("To train: where somebody is furthest behind the team, from %Ln record(s) on", nullptr,
                    int(enoughForTraining))
               : QString());
}

void ServiceFiguresPage::openGroup(int row, int mark)
{
    const ServiceAnswer &answer = m_source->answer();
    const QString key = serviceGroups(answer).value(row);
    m_open(Filter::all(
               {serviceFilter(answer.query, m_schema, ServiceCount(mark)), serviceGroup(*answer.question.group, key)}),
           serviceGroupTitle(answer, key));
}

void ServiceFiguresPage::openCustomer(int row, int mark)
{
    const ServiceAnswer &answer = m_source->answer();
    m_open(Filter::all(
               {serviceFilter(answer.query, m_schema, ServiceCount(mark)),
                Filter::condition(m_schema.serviceRecord.contact, Filter::Equal, answer.stats.customers[row].contact)}),
           answer.customers[row]);
}

void ServiceFiguresPage::fillPaper(FiguresPaper *paper) const
{
    m_numbers->addTo(paper);
    m_monthCard->addTo(paper);
    m_causeCard->addTo(paper);
    m_backlogCard->addTo(paper);
    paper->addTable(m_troubleCard->title(), *m_trouble);
    for (const auto &[card, model] : {std::pair{m_comparedCard, m_compared}, {m_satisfactionCard, m_satisfaction}})
        paper->addTable(labelled(card->title(), m_group->currentText()), *model);
}
