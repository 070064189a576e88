// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/factspanel.h"

#include "core/domain/contacts.h"
#include "ui/records/cardlook.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/facttext.h"
#include "ui/records/fieldrow.h"
#include "ui/records/ownfield.h"
#include "ui/records/partslist.h"
#include "ui/records/personadd.h"
#include "ui/records/recordlines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int margin = 20, rowInset = 8; // rows reach out by their own inset, so that their icons stand on the margin

QLayout *inset(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(rowInset, 0, rowInset, 0);
    row->addWidget(widget);
    return row;
}
} // namespace

FactsPanel::FactsPanel(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QScrollArea(parent), m_schema(schema), m_edits(edits)
{
    setObjectName(u"facts"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the facts in it take the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its gutter is reserved, so no text wraps anew when it comes
    setAccessibleName(tr("Facts"));
    setMinimumWidth(240);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    const int gutter = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    column->setContentsMargins(margin - rowInset, margin, qMax(0, margin - rowInset - gutter), margin);
    column->setSpacing(0);
    m_nextStep = new CardNextStep(schema, edits, content);
    m_stepPlace = new QWidget(content);
    (new QVBoxLayout(m_stepPlace))->setContentsMargins(rowInset, 0, rowInset, Space::xxl);
    column->addWidget(m_stepPlace);
    takeNextStepBack();
    buildAbout(column);
    column->addSpacing(Space::l);
    column->addLayout(inset(new Separator));
    column->addSpacing(Space::l);
    buildDeals(column);
    column->addSpacing(Space::xl);
    buildPeople(column);
    column->addStretch(1);
    setWidget(content);
}

CardNextStep *FactsPanel::lendNextStep()
{
    m_stepPlace->hide();
    return m_nextStep;
}

void FactsPanel::takeNextStepBack()
{
    m_stepPlace->layout()->addWidget(m_nextStep);
    m_stepPlace->show();
}

PartsList *FactsPanel::addParts(const Entity &part, QVBoxLayout *column)
{
    auto *list = new PartsList(part, m_edits, FactRow::Look::Icon, this);
    list->setDescriber(contactPartDescriber(m_schema));
    column->addWidget(list);
    return list;
}

FieldRow *FactsPanel::addField(const FieldBase &field, QVBoxLayout *column)
{
    auto *row = new FieldRow(field, m_edits, FactRow::Look::Icon, this);
    row->setNamed(true);
    column->addWidget(row);
    m_fields.append(row);
    connect(row, &FieldRow::editingEnded, this, &FactsPanel::updateVisibility);
    return row;
}

void FactsPanel::buildAbout(QVBoxLayout *column)
{
    m_about = new SectionHeader(tr("About"));
    column->addLayout(inset(m_about));
    column->addSpacing(Space::xs);
    IconButton *menu = m_about->addButton(u"ellipsis"_s, tr("Add and show facts"));
    menu->setObjectName(u"facts.menu"_s);
    connect(menu, &QToolButton::clicked, this, &FactsPanel::showAboutMenu);
    const Contact &contact = m_schema.contact;
    for (const Entity *part :
         {static_cast<const Entity *>(&m_schema.email), static_cast<const Entity *>(&m_schema.phone),
          static_cast<const Entity *>(&m_schema.address), static_cast<const Entity *>(&m_schema.web)})
        m_reach.append(addParts(*part, column));
    FieldRow *birthday = addField(contact.birthday, column);
    birthday->setNamed(false);
    birthday->setTextMaker([&contact](const Record &record) {
        return birthdayText(record[contact.birthday], QDate::currentDate(), QLocale());
    });
    m_occasions = addParts(m_schema.occasion, column);
    FieldRow *owner = addField(contact.owner, column);
    owner->setIcon(u"user"_s);
    // Everything else as declared, the user's own fields among them; what the head of the card shows is left out.
    const QList<const FieldBase *> elsewhere{&contact.kind,   &contact.name,     &contact.status,
                                             &contact.rating, &contact.tags,     &contact.notes,
                                             &contact.owner,  &contact.birthday, &contact.nextActivity};
    for (const FieldBase *field : contact.fields())
        if (!field->spec().hidden && !elsewhere.contains(field))
            addField(*field, column);
    m_ownField = new OwnFieldForm(contact, m_edits, this);
    column->addWidget(m_ownField);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Space::xs, 0, 0);
    buttons->setSpacing(0);
    m_toggle = new Button(tr("Show all fields"));
    m_toggle->setLook(ButtonLook::Flat, true);
    m_toggle->setObjectName(u"facts.all"_s);
    m_addField = new Button(tr("Add field…"), u"plus"_s);
    m_addField->setLook(ButtonLook::Flat, true);
    m_addField->setObjectName(u"facts.addField"_s);
    m_addField->setEnabled(!m_edits.isReadOnly());
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_addField);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setShowAll(!m_all); });
    connect(m_addField, &QPushButton::clicked, m_ownField, &OwnFieldForm::open);
    connect(m_ownField, &OwnFieldForm::added, this, &FactsPanel::ownFieldAdded);
}

/// What is closed stands in the tab of the card.
void FactsPanel::buildDeals(QVBoxLayout *column)
{
    auto *head = new SectionHeader(tr("Open deals"));
    column->addLayout(inset(head));
    column->addSpacing(Space::xs);
    IconButton *add = head->addButton(u"plus"_s, tr("New opportunity"));
    add->setObjectName(u"facts.addDeal"_s);
    add->setEnabled(!m_edits.isReadOnly());
    connect(add, &QToolButton::clicked, this, &FactsPanel::dealRequested);
    m_deals = new RecordLines(u"deal"_s, this);
    column->addLayout(inset(m_deals));
    connect(m_deals, &RecordLines::activated, this, [this](Id id) { m_edits.open(m_schema.opportunity, id); });
}

void FactsPanel::buildPeople(QVBoxLayout *column)
{
    m_peopleHead = new SectionHeader({});
    column->addLayout(inset(m_peopleHead));
    column->addSpacing(Space::xs);
    IconButton *add = m_peopleHead->addButton(u"plus"_s, tr("Add a person"));
    add->setObjectName(u"facts.addPerson"_s);
    add->setEnabled(!m_edits.isReadOnly());
    m_personAdd = new PersonAdd(m_schema, m_edits, this);
    column->addWidget(m_personAdd);
    connect(add, &QToolButton::clicked, m_personAdd, &PersonAdd::open);
    m_people = new PersonList(false, 5, this);
    column->addWidget(m_people);
    connect(m_people, &PersonList::activated, this, [this](Id id) { m_edits.open(m_schema.contact, id); });
    column->addSpacing(Space::xl);
    m_relationsHead = new SectionHeader(tr("Relations"));
    column->addLayout(inset(m_relationsHead));
    column->addSpacing(Space::xs);
    IconButton *relate = m_relationsHead->addButton(u"plus"_s, tr("Add a relation"));
    relate->setObjectName(u"facts.addRelation"_s);
    relate->setEnabled(!m_edits.isReadOnly());
    m_relations = addParts(m_schema.relation, column);
    connect(relate, &QToolButton::clicked, m_relations, &PartsList::startAdding);
    m_relationsHere = new QWidget(this);
    auto *here = new QVBoxLayout(m_relationsHere);
    here->setContentsMargins(0, 0, 0, 0);
    here->setSpacing(0);
    column->addWidget(m_relationsHere);
}

QList<PartsList *> FactsPanel::partLists() const
{
    return m_reach + QList<PartsList *>{m_occasions, m_relations};
}

void FactsPanel::setData(const CardData &data)
{
    const bool other = m_data.record.isNull() || m_data.record.id() != data.record.id();
    m_data = data;
    m_nextStep->setTarget(data.record.id(), data.organisation);
    std::optional<Record> step;
    for (const Record &record : data.activities)
        if (record[m_schema.activity.status] == "planned"_L1 &&
            (!step || record[m_schema.activity.at] < (*step)[m_schema.activity.at]))
            step = record;
    m_nextStep->setStep(step);
    for (PartsList *list : partLists())
        list->setWhole(data.record, data.parts, data.titles);
    for (FieldRow *row : std::as_const(m_fields)) {
        if (other)
            row->closeForm();
        row->setRecord(data.record, data.titles.value(data.record.value(row->field()).toLongLong()));
    }
    QList<RecordLine> deals = dealLines(m_schema, data);
    deals.removeIf([](const RecordLine &line) { return !line.open; });
    m_deals->setLines(deals);
    const Id company = data.isPerson() ? data.organisation : data.record.id();
    m_peopleHead->setTitle(data.isPerson() ? tr("Colleagues at %1").arg(data.organisationName) : tr("People"));
    m_peopleHead->setVisible(company);
    m_personAdd->setOrganisation(company, data.isPerson() ? data.organisationName : data.name());
    m_people->setLines(data.people);
    clearLayout(m_relationsHere->layout());
    for (const Record &relation : data.relationsHere) {
        const PartText said = describeRelationHere(m_schema, relation, data.titles);
        auto *row = new FactRow(FactRow::Look::Icon, m_relationsHere);
        row->setContent({said.icon, said.caption, said.text, said.caption, {}, true, false});
        row->setReadOnly(true); // it is edited where it was written down
        connect(row, &FactRow::activated, this, [this, id = said.target] { m_edits.open(m_schema.contact, id); });
        m_relationsHere->layout()->addWidget(row);
    }
    if (other)
        verticalScrollBar()->setValue(0);
    updateVisibility();
}

void FactsPanel::setShowAll(bool all)
{
    m_all = all;
    m_toggle->setText(all ? tr("Hide empty fields") : tr("Show all fields"));
    updateVisibility();
}

void FactsPanel::editField(const QString &label)
{
    for (FieldRow *row : std::as_const(m_fields)) {
        if (!row->field().isOwn() || row->field().label() != label)
            continue;
        row->show();
        row->startEditing();
        QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row); }); // once it has its place
    }
}

void FactsPanel::updateVisibility()
{
    const QString variant = m_data.record.isNull() ? QString() : m_data.record.variant();
    for (FieldRow *row : std::as_const(m_fields))
        row->setVisible(row->editor() || (row->field().appliesTo(variant) &&
                                          (m_all || (!row->isEmpty() && !row->field().spec().readOnly &&
                                                     !row->field().spec().inTitle))));
    for (PartsList *list : partLists())
        list->setInviting(list != m_relations && (m_all || (list == m_reach[0] && m_data.parts.isEmpty())));
    m_relationsHead->setVisible(m_all || m_relations->count() > 0 || !m_data.relationsHere.isEmpty());
}

void FactsPanel::showAboutMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (PartsList *list : partLists())
        connect(menu->addAction(themeIcon(QString::fromLatin1(list->part().spec().icon)),
                                tr("Add %1").arg(list->part().label())),
                &QAction::triggered, list, [this, list] {
                    m_relationsHead->setVisible(list == m_relations || m_relationsHead->isVisible());
                    list->startAdding();
                });
    if (!m_data.record.isNull()) {
        menu->addSeparator();
        for (FieldRow *row : std::as_const(m_fields))
            if (row->isEmpty() && !row->isReadOnly() && row->field().appliesTo(m_data.record.variant()) &&
                &row->field() == &m_schema.contact.birthday)
                connect(menu->addAction(themeIcon(u"cake"_s), tr("Add %1").arg(row->field().label())),
                        &QAction::triggered, row, [row] {
                            row->show();
                            row->startEditing();
                        });
    }
    for (QAction *action : menu->actions())
        action->setEnabled(!m_edits.isReadOnly());
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"plus"_s), tr("Add field…")), &QAction::triggered, m_ownField,
            &OwnFieldForm::open);
    connect(menu->addAction(themeIcon(m_all ? u"eye-off"_s : u"eye"_s), m_toggle->text()), &QAction::triggered, this,
            [this] { setShowAll(!m_all); });
    QWidget *button = findChild<QWidget *>(u"facts.menu"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void FactsPanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().canvas);
    const int x = isRightToLeft() ? viewport()->width() - 1 : 0;
    drawHairline(painter, QPointF(x, 0), QPointF(x + 1, viewport()->height()));
    QScrollArea::paintEvent(event);
}
