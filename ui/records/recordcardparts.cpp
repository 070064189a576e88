// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a record of any kind is put together.
#include "ui/records/attachlist.h"
#include "ui/records/cardlook.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/records/mergedline.h"
#include "ui/records/recordcard.h"
#include "ui/records/timelinepane.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void RecordCard::build(const QList<const FieldBase *> &elsewhere)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_page = new QWidget(this);
    outer->addWidget(m_page, 1);
    m_nobody = new TextLabel(tr("What is chosen in the list is shown here."), TextRole::Body, Ink::Muted, this);
    m_nobody->setObjectName(u"record.nobody"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    outer->addWidget(m_nobody, 1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(Space::page - inset, Space::huge, Space::xl, 0);
    column->setSpacing(0);
    buildHead();
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xs);
    row->addLayout(m_head, 1);
    for (IconButton *button : {m_more, m_close}) {
        setButtonLook(button, ButtonLook::Flat, true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    m_merged = new MergedLine(m_store, m_schema, m_kind, m_page);
    m_merged->setContentsMargins(inset, Space::xs, 0, 0);
    connect(m_merged, &MergedLine::takeApartRequested, this, &RecordCard::takeApartRequested);
    column->addWidget(m_merged);
    column->addSpacing(Space::m);
    m_topPlace = new QWidget(m_page);
    new QVBoxLayout(m_topPlace);
    m_topPlace->hide();
    column->addWidget(m_topPlace);
    if (m_reference) {
        auto *place = new QWidget(m_page);
        auto *step = new QHBoxLayout(place);
        step->setContentsMargins(inset, 0, 6, Space::l);
        m_step = new CardNextStep(m_schema, *m_edits, place);
        step->addWidget(m_step);
        column->addWidget(place);
    }
    buildTabs(elsewhere);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    orderTabsAsLaidOut(this);
    setFocusProxy(m_name);
}

void RecordCard::buildHead()
{
    m_head = new QVBoxLayout;
    m_head->setSpacing(2);
    m_name = new FieldRow(*m_kind.titleField(), *m_edits, FactRow::Look::Title, this);
    m_name->setObjectName(u"record.name"_s);
    m_head->addWidget(m_name);
    m_more = new IconButton(u"ellipsis"_s, tr("More"), this);
    m_more->setObjectName(u"record.more"_s);
    m_close = new IconButton(u"x"_s, tr("Close"), this);
    m_close->setNameAndShortcut(tr("Close"), shortcutText(QKeySequence(Qt::Key_Escape)));
    m_close->setObjectName(u"record.close"_s);
    m_close->hide();
    connect(m_more, &QToolButton::clicked, this, &RecordCard::openMenu);
    connect(m_close, &QToolButton::clicked, this, &RecordCard::closeRequested);
}

void RecordCard::buildTabs(const QList<const FieldBase *> &elsewhere)
{
    m_tabs = new TabStrip(u"record.tabs"_s, m_page);
    m_stack = new QStackedWidget(m_page);
    const KeptFile *files = AttachList::keptWith(m_kind);
    if (files)
        m_files = new AttachList(*files, *m_edits);
    if (m_files || m_reference)
        buildDrop();
    if (m_reference) {
        m_timeline = new TimelinePane(m_schema, *m_edits, *m_drafts, m_files);
        connect(m_timeline, &TimelinePane::openRequested, this, &RecordCard::openRequested);
        auto *pane = new QWidget;
        auto *inside = new QVBoxLayout(pane);
        inside->setContentsMargins(inset, 0, 0, 0);
        inside->addWidget(m_timeline);
        addTab(u"timeline"_s, tr("Timeline"), pane, 0);
    }
    QList<const Entity *> others; // journals are in the history
    for (const Entity *part : m_kind.parts())
        if (*part->spec().journal || part == files)
            others.append(part);
    m_details = new FormDetails(m_kind, *m_edits, others, elsewhere);
    addTab(u"details"_s, tr("Details"), scrolled(m_details), m_tabs->count());
    if (files)
        addTab(u"files"_s, files->plural(), scrolled(m_files), m_tabs->count());
    m_history = new HistoryList(*m_edits);
    addTab(u"history"_s, tr("History"), m_history, m_tabs->count());
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void RecordCard::setTop(QWidget *top, const QMargins &margins)
{
    m_topPlace->layout()->setContentsMargins(margins);
    m_topPlace->layout()->addWidget(top);
    m_topPlace->show();
    orderTabsAsLaidOut(this);
}

void RecordCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"record.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themeIcon(u"pencil"_s), tr("Rename")), &QAction::triggered, this, &RecordCard::rename);
    if (m_files)
        connect(menu->addAction(themeIcon(u"paperclip"_s), tr("Attach file…")), &QAction::triggered, this,
                &RecordCard::attach);
    if (m_fillMenu)
        m_fillMenu(menu);
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
            &RecordCard::deleteRecord);
    for (QAction *action : menu->actions())
        action->setEnabled(action->isEnabled() && !m_edits->isReadOnly());
    connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy name")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_whole.record.title()); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}
