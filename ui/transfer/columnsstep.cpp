// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/columnsstep.h"

#include "core/schema/schema.h"
#include "core/transfer/columnformats.h"
#include "core/transfer/labelcatalog.h"
#include "core/values/join.h"
#include "ui/transfer/columndetails.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/defaultsbar.h"
#include "ui/transfer/importtargets.h"
#include "ui/transfer/mappinglist.h"
#include "ui/transfer/questioncard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace
{
constexpr double sure = 0.6;

QString sampleLine(const ImportSession &session, int column)
{
    QStringList samples;
    for (const QString &sample : session.scan().columns[size_t(column)].samples.mid(0, 4))
        samples.append(shownCell(session, column, sample).simplified().left(40));
    return joinedFacts(samples);
}
} // namespace

ColumnsStep::ColumnsStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent)
    , m_mapping(new QComboBox)
    , m_save(new Button(tr("Save mapping as…"), u"bookmark"_s, ButtonLook::Normal))
    , m_summary(new TextLabel({}, TextRole::Body, Ink::Secondary))
    , m_list(new MappingList(tr("Columns of the list")))
    , m_defaults(new DefaultsBar(session))
    , m_details(new ColumnDetails(session))
    , m_side(new QScrollArea)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setContentsMargins(Space::huge, Space::l, Space::xl, Space::m);
    m_top->setSpacing(Space::m);
    m_summary->setObjectName(u"import.columnsSummary"_s);
    m_summary->setWordWrap(true);
    m_top->addWidget(m_summary, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::m);
    auto *caption = new TextLabel(tr("Mapping"), TextRole::Body, Ink::Secondary);
    caption->setBuddy(m_mapping);
    bar->addWidget(caption);
    m_mapping->setObjectName(u"import.mapping"_s);
    m_mapping->setAccessibleName(tr("Mapping"));
    bar->addWidget(m_mapping);
    m_save->setObjectName(u"import.saveMapping"_s);
    bar->addWidget(m_save);
    bar->addStretch(0);
    m_top->addLayout(bar);
    column->addLayout(m_top);
    m_questionRows = new QVBoxLayout;
    m_questionRows->setContentsMargins(Space::huge, 0, Space::xl, Space::s);
    m_questionRows->setSpacing(Space::m);
    column->addLayout(m_questionRows);
    m_list->setObjectName(u"import.columns"_s);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(Space::l, 0, 0, 0);
    around->addWidget(m_list);
    column->addLayout(around, 1);
    column->addWidget(m_defaults);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setWidget(m_details);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setFixedWidth(theme().px(330));
    row->addWidget(m_side);

    connect(m_list, &MappingList::currentRowChanged, this,
            [this] { m_details->showColumn(m_list->current() ? m_list->current()->data : -1); });
    connect(m_list, &MappingList::chooseRequested, this, [this] { choose(m_list->anchor()); });
    connect(m_details, &ColumnDetails::chooseRequested, this, &ColumnsStep::choose);
    connect(m_save, &QPushButton::clicked, this, &ColumnsStep::askName);
    connect(m_mapping, &QComboBox::activated, this,
            [this] { m_session.useMapping(m_mapping->currentData().toLongLong()); });
    connect(&m_session, &ImportSession::planChanged, this, &ColumnsStep::showColumns);
    connect(&m_session, &ImportSession::questionsChanged, this, &ColumnsStep::showQuestions);
    connect(&m_session, &ImportSession::questionsChanged, this, &ColumnsStep::showColumns);
    connect(&m_session, &ImportSession::mappingsChanged, this, &ColumnsStep::showMappings);
    showQuestions();
    showMappings();
    showColumns();
}

void ColumnsStep::enter()
{
    showColumns();
    if (!m_list->current())
        m_list->setCurrent(0);
    for (QuestionCard *card : std::as_const(m_cards))
        if (!m_session.isAnswered(card->question())) {
            card->setFocus();
            return;
        }
    m_list->setFocus(Qt::OtherFocusReason);
}

QString ColumnsStep::blocked() const
{
    if (const int open = m_session.openQuestions())
        return tr("%n question(s) to answer first.", nullptr, open);
    return m_session.isUsed() ? QString() : tr("No column is imported.");
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    ImportStep::resizeEvent(event);
    m_side->setVisible(width() >= theme().px(820));
    // Summary and mapping stand beside each other where both have room, else the mapping below.
    const int left = width() - (m_side->isHidden() ? 0 : m_side->width());
    m_top->setDirection(left >= theme().px(720) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ColumnsStep::showQuestions()
{
    const int count = int(m_session.questions().size());
    QStringList shown, wanted;
    for (QuestionCard *card : std::as_const(m_cards))
        shown.append(card->accessibleName());
    for (const ImportQuestion &question : m_session.questions())
        wanted.append(question.text);
    if (shown != wanted) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (int i = 0; i < count; ++i) {
            m_cards.append(new QuestionCard(m_session, i, this));
            m_questionRows->addWidget(m_cards.last());
        }
    }
    for (QuestionCard *card : std::as_const(m_cards)) {
        card->refresh();
        // With many of them, only the first open ones, so that the columns stay in view.
        const int before = int(std::count_if(m_cards.begin(), m_cards.begin() + card->question(),
                                             [this](QuestionCard *c) { return !m_session.isAnswered(c->question()); }));
        card->setVisible(count <= 2 || (!m_session.isAnswered(card->question()) && before < 2));
    }
    Q_EMIT changed();
}

/// A question about the column is not answered yet.
bool ColumnsStep::isAsked(int column) const
{
    for (int i = 0; i < int(m_session.questions().size()); ++i)
        if (m_session.questions()[i].column == column && !m_session.isAnswered(i))
            return true;
    return false;
}

void ColumnsStep::showColumns()
{
    const Entity *entity = m_session.entity();
    if (!entity || !m_session.isRead())
        return;
    const ImportTargets targets(m_session.store()->schema(), *entity);
    QList<MappingRow> rows;
    int used = 0, fresh = 0;
    for (int i = 0; i < int(m_session.plan().columns.size()) && size_t(i) < m_session.scan().columns.size(); ++i) {
        const ImportColumn &column = m_session.plan().columns[i];
        MappingRow row;
        row.data = i;
        row.title = columnTitle(m_session, i);
        row.caption = sampleLine(m_session, i);
        if (row.caption.isEmpty())
            row.caption = tr("no values");
        row.target = targets.label(column);
        row.targetIcon = targets.icon(column);
        row.off = !column.isUsed();
        row.note = joinedSentences(m_session.evidence(i).mid(0, 2));
        row.tip = joinedSentences(m_session.evidence(i));
        used += column.isUsed();
        if (!column.newKind.isEmpty()) {
            ++fresh;
            row.noteIcon = u"sparkles"_s;
            row.noteInk = Ink::Violet;
        } else if (row.off) {
            row.noteIcon = u"minus"_s;
            row.noteInk = Ink::Muted;
        } else if (isAsked(i)) {
            row.note = tr("Still open: answer the question above.");
            row.noteIcon = u"circle-question-mark"_s;
            row.noteInk = Ink::Amber;
        } else if (m_session.confidence(i) >= sure) {
            row.noteIcon = u"circle-check"_s;
            row.noteInk = Ink::Green;
        } else {
            row.noteIcon = u"circle-question-mark"_s;
            row.noteInk = Ink::Amber;
        }
        rows.append(row);
    }
    m_list->setRows(rows);
    QString summary = tr("%L1 of %L2 columns are imported").arg(used).arg(rows.size());
    if (fresh > 0)
        summary = joinedClauses({summary, tr("%Ln of them as new field(s)", nullptr, fresh)});
    m_summary->setText(summary);
    m_details->refresh();
    m_defaults->refresh();
    Q_EMIT changed();
}

void ColumnsStep::showMappings()
{
    m_mapping->clear();
    m_mapping->addItem(tr("Proposed"), Id(0));
    for (const SavedMapping &mapping : m_session.mappings())
        m_mapping->addItem(mapping.name, mapping.id);
    m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(m_session.mapping())));
    m_mapping->setEnabled(m_mapping->count() > 1);
}

void ColumnsStep::choose(QWidget *anchor)
{
    const MappingRow *row = m_list->current();
    if (!row || !m_session.entity())
        return;
    const int index = row->data;
    const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
    const ColumnProfile &profile = m_session.scan().columns[size_t(index)];
    ImportPlan plan = m_session.plan();
    const Kind suggested = kindFor(plan.columns[index].header, profile);
    plan.columns[index].header = row->title; // by which a new field is offered
    auto *picker = new Picker(tr("Where does “%1” go?").arg(row->title), targets.choices(plan, index, suggested),
                              ImportTargets::keyOf(m_session.plan().columns[index]), this);
    connect(picker, &Picker::picked, this, [this, index](const QVariant &data) {
        const ImportTargets targets(m_session.store()->schema(), *m_session.entity());
        const ColumnProfile &profile = m_session.scan().columns[size_t(index)];
        ImportColumn column = m_session.plan().columns.value(index);
        ImportTargets::apply(data, &column);
        Kind kind;
        const LabelCatalog labels;
        if (!column.newKind.isEmpty() && kindFromName(column.newKind, &kind))
            chooseNewFormat(&column, kind, profile);
        else if (const FieldBase *goal = targets.field(column.target))
            chooseFormat(&column, *goal, profile, labels, false);
        m_session.setColumn(index, column);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(anchor);
}

void ColumnsStep::askName()
{
    auto *popover = new Popover(this);
    popover->setAccessibleName(tr("Save mapping"));
    popover->content()->addWidget(new TextLabel(tr("Save mapping as"), TextRole::Strong));
    auto *name = new QLineEdit;
    name->setObjectName(u"import.mappingName"_s);
    name->setAccessibleName(tr("Name of the mapping"));
    name->setMinimumWidth(theme().px(260));
    name->setText(m_mapping->currentIndex() > 0 ? m_mapping->currentText() : m_session.program());
    name->setPlaceholderText(tr("Name, such as: monthly list of the shop"));
    name->selectAll();
    auto *save = new Button(tr("Save"), {}, ButtonLook::Primary);
    save->setObjectName(u"import.mappingSave"_s);
    popover->content()->addWidget(name);
    popover->content()->addWidget(save, 0, Qt::AlignRight);
    auto *ime = new ImeGuard(name);
    const auto take = [this, name, popover] {
        ImeGuard::commit();
        if (name->text().trimmed().isEmpty())
            return;
        m_session.saveMapping(name->text());
        popover->hide();
    };
    connect(save, &QPushButton::clicked, popover, take);
    connect(name, &QLineEdit::returnPressed, popover, [ime, take] {
        if (!ime->isComposing())
            take();
    });
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openAt(m_save);
}
