// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelinepane.h"

#include "ui/records/attachlist.h"
#include "ui/records/composedrafts.h"
#include "ui/records/timelineview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimelinePane::TimelinePane(const CrmSchema &schema, CardEdits &edits, ComposeDrafts &drafts, AttachList *files,
                           QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_drafts(drafts)
    , m_composer(new ComposeBox(schema, edits, ComposeBox::Line, this))
    , m_filters(new QWidget(this))
    , m_view(new TimelineView(schema, edits, this))
    , m_empty(new EmptyState(u"history"_s, tr("Nothing has happened yet"),
                             tr("Write down the first call, mail or visit above.")))
{
    m_composer->setObjectName(u"composer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::xl, 0, 0);
    column->setSpacing(Space::m);
    auto *gutter =
        new QHBoxLayout; // the list keeps its scroll bar out of the text, so the composer ends where texts do
    gutter->setContentsMargins(0, 0, Space::l, 0);
    gutter->addWidget(m_composer);
    column->addLayout(gutter);
    auto *flow = new FlowLayout(m_filters, Space::s, Space::xs);
    const auto add = [&](const QString &type, const QString &text) {
        auto *chip = new FilterChip(text, m_filters);
        chip->setObjectName(u"timeline.filter."_s + type);
        flow->addWidget(chip);
        m_chips.insert(type, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, type] {
            m_type = type;
            m_view->timeline().setTypes(type.isEmpty() ? QSet<QString>() : QSet<QString>{type});
            showFilters();
        });
    };
    add({}, tr("All"));
    const QList<FieldBase::Choice> types = schema.activity.type.choices();
    for (const FieldBase::Choice &choice : types)
        add(choice.key, choice.label);
    add(u"file"_s, tr("Files"));
    add(u"change"_s, tr("Changes"));
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(m_composer, &ComposeBox::draftChanged, this, [this] {
        if (m_contact)
            m_drafts.setDraft(u"activity:%1"_s.arg(m_contact), m_composer->draft());
    });
    connect(m_composer, &ComposeBox::cancelled, this, [this] {
        QWidget *next =
            m_view->isVisible() ? static_cast<QWidget *>(m_view) : this; // an empty one: the next Esc leaves
        next->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &TimelineView::openRequested, this, &TimelinePane::openRequested);
    m_composer->setAttachable(files);
    if (!files)
        return;
    connect(m_composer, &ComposeBox::attachRequested, files, &AttachList::choose);
    connect(m_view, &TimelineView::fileActivated, files, &AttachList::open);
    connect(m_view, &TimelineView::fileDeleted, files, &AttachList::remove);
    connect(m_view, &TimelineView::menuForFile, files,
            [files](const Record &file, QMenu *menu) { files->fillMenu(menu, file); });
}

void TimelinePane::setTop(QWidget *top)
{
    auto *gutter = new QHBoxLayout;
    gutter->setContentsMargins(0, 0, Space::l, 0);
    gutter->addWidget(top);
    delete std::exchange(m_top, gutter);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, gutter);
}

/// Another record: what was being written for it comes back.
void TimelinePane::turnTo(Id record)
{
    if (m_contact == record)
        return;
    m_view->closeEntry();
    m_contact = 0; // not a change of the draft of the one before
    m_composer->restore(m_drafts.draft(u"activity:%1"_s.arg(record)));
    m_contact = record;
    m_view->scrollToTop();
}

void TimelinePane::setRecord(const FieldBase &reference, Id record, const TimelineContent &content, Id contact,
                             Id organisation)
{
    turnTo(record);
    m_composer->setTarget(reference, record, contact, organisation);
    m_view->timeline().setContent(content);
    showFilters();
}

void TimelinePane::setData(const CardData &data)
{
    turnTo(data.record.id());
    m_composer->setTarget(data.record.id(), data.isPerson() ? data.organisation : data.record.id());
    QList<Record> files;
    for (const Record &part : data.parts)
        if (&part.entity() == &m_schema.attachment)
            files.append(part);
    m_view->timeline().setContent({data.activities, files, data.events, data.whom});
    showFilters();
}

void TimelinePane::showFilters()
{
    const QHash<QString, int> counts = m_view->timeline().counts();
    if (!m_type.isEmpty() &&
        !counts.contains(m_type)) { // the filter stays from record to record, unless it would hide all
        m_type.clear();
        m_view->timeline().setTypes({});
    }
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        it.value()->setChecked(it.key() == m_type);
        it.value()->setVisible(it.key().isEmpty() || counts.value(it.key()) > 0);
        it.value()->setCount(it.key().isEmpty() ? -1 : counts.value(it.key()));
    }
    m_filters->setVisible(counts.size() > 1);
    const bool empty = m_view->timeline().rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
}
