// SPDX-License-Identifier: GPL-3.0-or-later
// What the duplicate centre is built of.
#include "ui/merging/duplicatedelegate.h"
#include "ui/merging/duplicatemodel.h"
#include "ui/merging/duplicatespage.h"
#include "ui/merging/mergeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shownAfter = 300, everyStep = 100; ///< ms
}

DuplicatesPage::DuplicatesPage(Store &store, const QList<const Entity *> &kinds, DescriberOf describerOf,
                               QWidget *parent)
    : ShellPage(tr("Duplicates"), parent)
    , m_store(store)
    , m_kinds(kinds)
    , m_describerOf(std::move(describerOf))
    , m_kind(kinds.first())
    , m_model(new DuplicateModel(store, this))
    , m_readOnly(store.isReadOnly())
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"copy-check"_s, tr("No duplicates found"), {}, m_stack))
    , m_busy(new QWidget(m_stack))
{
    setObjectName(u"duplicates"_s);
    buildHeader();
    buildLanes();
    buildPanes();
    connectParts();
}

DuplicatesPage::~DuplicatesPage()
{
    if (m_progress)
        m_progress->cancel();
}

void DuplicatesPage::buildHeader()
{
    m_kindBox = new QComboBox(this);
    m_kindBox->setObjectName(u"duplicates.kind"_s);
    m_kindBox->setAccessibleName(tr("Duplicates of"));
    for (const Entity *kind : m_kinds)
        m_kindBox->addItem(kind->plural(), kind->name());
    m_searchAgain = new Button(tr("Search Again"), u"rotate-ccw"_s, ButtonLook::Normal, this);
    m_searchAgain->setObjectName(u"duplicates.again"_s);
    m_mergeLane = new Button(tr("Merge all %Ln", "groups of records", 0), u"git-merge"_s, ButtonLook::Primary, this);
    m_mergeLane->setObjectName(u"duplicates.mergeAll"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kindBox, m_searchAgain, m_mergeLane})
        header()->addAction(part);
}

void DuplicatesPage::buildLanes()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(Space::xxl, Space::l, Space::xxl, Space::m);
    row->setSpacing(Space::m);
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    const struct {
        Lane lane;
        QString help;
    } lanes[] = {
        {Lane::Safe, tr("A number or address of their own is the same and nothing speaks against it.")},
        {Lane::Conflict, tr("Much is the same, but something differs that only you can judge.")},
        {Lane::Review, tr("They are alike; have a look.")},
    };
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new FilterChip(laneLabel(lanes[i].lane), place);
        m_chips[i]->setObjectName(u"duplicates."_s + laneName(lanes[i].lane));
        m_chips[i]->setToolTip(lanes[i].help);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], int(i));
        row->addWidget(m_chips[i]);
    }
    m_chips[0]->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int lane) { showLane(Lane(lane)); });
    row->addStretch(1);
    content()->addWidget(place);
}

void DuplicatesPage::buildPanes()
{
    m_panes = new QSplitter(Qt::Horizontal, m_stack);
    m_panes->setChildrenCollapsible(false);
    m_list = new QListView(m_panes);
    m_list->setObjectName(u"duplicates.list"_s);
    m_list->setAccessibleName(tr("Groups that seem to be the same"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DuplicateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(theme().px(260));
    m_panes->addWidget(m_list);
    m_panes->addWidget(makeGroupPane());
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({theme().px(340), theme().px(760)});
    m_panel = new ProgressPanel(tr("Looking for duplicates"), m_busy);
    m_panel->setObjectName(u"duplicates.progress"_s);
    m_panel->setMaximumWidth(theme().px(460));
    auto *middle = new QVBoxLayout(m_busy);
    middle->addStretch(2);
    middle->addWidget(m_panel, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_panes, m_busy})
        m_stack->addWidget(page);
    content()->addWidget(m_stack, 1);
}

QWidget *DuplicatesPage::makeGroupPane()
{
    auto *pane = new QWidget(m_panes);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Space::xxl, Space::m, Space::xxl, Space::l);
    column->setSpacing(Space::l);
    m_reasons = new TextLabel({}, TextRole::Body, Ink::Secondary, pane);
    m_reasons->setObjectName(u"duplicates.reasons"_s);
    m_reasons->setWordWrap(true);
    m_view = new MergeView(pane);
    column->addWidget(m_reasons);
    column->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    m_skip = new Button(tr("Later"), pane);
    m_skip->setObjectName(u"duplicates.skip"_s);
    m_apart = new Button(tr("Not the Same"), u"split"_s, ButtonLook::Normal, pane);
    m_apart->setObjectName(u"duplicates.distinct"_s);
    m_apart->setToolTip(tr("They are not suggested again."));
    m_merge = new Button(tr("Merge"), u"git-merge"_s, ButtonLook::Primary, pane);
    m_merge->setObjectName(u"duplicates.merge"_s);
    m_merge->setToolTip(
        toolTipWithShortcut(tr("Merge"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_apart);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DuplicatesPage::merge);
    }
    return pane;
}

void DuplicatesPage::connectParts()
{
    connect(m_kindBox, &QComboBox::activated, this, [this](int at) {
        m_kind = m_kinds[at];
        search();
    });
    connect(m_searchAgain, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_mergeLane, &QPushButton::clicked, this, &DuplicatesPage::mergeLane);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::keepApart);
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesPage::skip);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showGroup);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &at) {
        Q_EMIT openRequested(m_kind->name(), m_model->group(at.row()).ids.first());
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    connect(&m_store, &Store::changed, this, &DuplicatesPage::follow);
    m_again.setSingleShot(true);
    m_again.setInterval(400);
    connect(&m_again, &QTimer::timeout, this, &DuplicatesPage::search);
    // What is done within a blink shows no progress.
    m_tick.setInterval(everyStep);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_progress)
            return;
        m_panel->setProgress(m_progress->done(), m_progress->total());
        if (m_clock.elapsed() > shownAfter)
            m_stack->setCurrentWidget(m_busy);
    });
}
