// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kindpage.h"

#include "core/models/recordmodel.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KindPage::KindPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : RecordsPage(spec.entity->plural(), parent)
    , m_spec(spec)
    , m_store(workspace.store())
    , m_schema(workspace.schema())
    , m_panes(new QSplitter(Qt::Horizontal, this))
    , m_list(new ListPage(m_store, spec.list, m_panes))
    , m_card(new RecordCard(m_store, m_schema, *spec.entity,
                            QList<const FieldBase *>{spec.entity->titleField()} + spec.elsewhere, m_panes))
{
    setObjectName(spec.page);
    m_list->setSavedViews(&views);
    if (spec.describe)
        m_card->setPartDescriber(spec.describe);
    build();
    connectParts();
    arrange();
    show(m_list->currentId());
}

KindPage::~KindPage() = default;

QString KindPage::settingsKey(const char *name) const
{
    return m_spec.page + u'/' + QLatin1StringView(name);
}

void KindPage::build()
{
    const QList<QWidget *> parts = m_list->takeHeaderParts();
    for (QWidget *part : parts)
        header()->addAction(part);
    auto *create = new Button(m_spec.list.newText, u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(m_spec.page + u".new"_s);
    connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    m_create = create;
    m_writing = {create};
    create->setEnabled(!m_store.isReadOnly());
    header()->addAction(create);
    m_panes->addWidget(m_list);
    m_panes->addWidget(m_card);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    const auto fit = [this] {
        m_list->setMinimumWidth(theme().px(280));
        m_card->setMinimumWidth(theme().px(360));
        arrange();
    };
    fit();
    connect(&theme(), &Theme::changed, this, fit);
    const QByteArray sizes = QSettings().value(settingsKey("panes")).toByteArray();
    if (sizes.isEmpty() || !m_panes->restoreState(sizes))
        m_panes->setSizes({theme().px(324), theme().px(884)});
    content()->addWidget(m_panes, 1);
}

void KindPage::addHeaderButton(QWidget *button)
{
    button->setEnabled(!m_store.isReadOnly());
    m_writing.append(button);
    header()->addAction(button);
    header()->addAction(m_create); // stays the last
}

void KindPage::connectParts()
{
    connect(m_list, &ListPage::currentChanged, this, [this](Id id) {
        if (id && m_current && id != m_current)
            Q_EMIT aboutToMove();
        show(id);
        Q_EMIT stateChanged();
    });
    const auto open = [this](Id id) {
        m_cardWanted = true;
        show(id);
        arrange();
        m_card->setFocus(Qt::OtherFocusReason);
    };
    connect(m_list, &ListPage::opened, this, open);
    connect(m_list, &ListPage::openedInWindow, this, open);
    connect(m_list, &ListPage::previewRequested, this, [this](Id id) {
        m_cardWanted = true;
        show(id);
        arrange();
    });
    connect(m_list, &ListPage::editRequested, this, [this, open](Id id) {
        open(id);
        m_card->rename();
    });
    connect(m_list, &ListPage::newRequested, this, &KindPage::create);
    connect(m_list, &ListPage::importRequested, this, &KindPage::importRequested);
    connect(m_list, &ListPage::exportRequested, this, &KindPage::exportRequested);
    connect(m_list, &ListPage::performed, this, &KindPage::performed);
    connect(m_list, &ListPage::failed, this, &KindPage::failed);
    connect(m_list, &ListPage::viewChanged, this, &KindPage::viewChanged);
    connect(m_list, &ListPage::selectionChanged, this, &KindPage::stateChanged);
    connect(m_list, &ListPage::countChanged, this, &KindPage::showCount);
    connect(m_list, &ListPage::layoutModeChanged, this, [this] {
        m_cardWanted = false;
        arrange();
        Q_EMIT layoutChanged();
    });
    connect(m_card, &RecordCard::changedWithUndo, this, &KindPage::performed);
    connect(m_card, &RecordCard::failed, this, &KindPage::failed);
    connect(m_card, &RecordCard::closeRequested, this, [this] {
        m_cardWanted = false;
        arrange();
        takeFocus();
    });
    connect(m_card, &RecordCard::deleted, this, [this] {
        m_cardWanted = false;
        m_current = 0;
        show(m_list->currentId());
        arrange();
    });
    connect(m_card, &RecordCard::openRequested, this, [this](const QString &entity, Id id) {
        if (entity == kind().name())
            showRecord(id);
        else
            Q_EMIT openRequested(entity, id);
    });
}

void KindPage::show(Id id)
{
    m_current = id;
    m_card->setRecord(id);
}

bool KindPage::showsTable() const
{
    return m_list->layoutMode() == ListPage::LayoutMode::Table;
}

void KindPage::showTable(bool table)
{
    m_list->setLayoutMode(table ? ListPage::LayoutMode::Table : ListPage::LayoutMode::Cards);
}

void KindPage::openColumns()
{
    m_list->openColumns();
}

void KindPage::fillSortMenu(QMenu *menu)
{
    m_list->fillSortMenu(menu);
}

bool KindPage::isBare() const
{
    const Query &asked = m_list->model()->query();
    return m_list->model()->wasAnswered() && m_list->model()->count() == 0 && asked.text.trimmed().isEmpty() &&
           m_list->filter().isAlways() && !m_current;
}

// Cards: list beside card. Table: the list has all the room until a record is opened beside it. An empty page has it
// all.
void KindPage::arrange()
{
    const bool table = showsTable(), bare = isBare();
    m_card->setVisible(table ? m_current != 0 && m_cardWanted : !bare);
    m_card->setClosable(table);
    m_list->setMaximumWidth(table || bare ? QWIDGETSIZE_MAX : theme().px(460));
}

void KindPage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    arrange();
}

void KindPage::showCount()
{
    header()->setSubtitle(m_list->model()->isComplete() && m_list->model()->count() > 0
                              ? kind().counted(m_list->model()->count())
                              : QString());
    arrange();
    Q_EMIT stateChanged();
}

QVariant KindPage::state() const
{
    return QVariantMap{{u"list"_s, m_list->state()}, {u"record"_s, m_current}};
}

void KindPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.contains(u"list"_s))
        m_list->restoreState(map.value(u"list"_s));
    if (const Id id = map.value(u"record"_s).toLongLong())
        showRecord(id);
}

QWidget *KindPage::searchField() const
{
    return m_list->searchField();
}

void KindPage::takeFocus()
{
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

QList<Id> KindPage::selectedIds() const
{
    return m_list->selectedIds();
}

void KindPage::showRecord(Id id)
{
    m_cardWanted = true;
    m_list->select(id); // it may be outside the filter: the card shows it all the same
    show(id);
    arrange();
}

void KindPage::create(const QString &title)
{
    Record blank(kind());
    if (m_spec.begin)
        m_spec.begin(&blank);
    if (!title.isEmpty())
        blank.setValue(*kind().titleField(), title);
    auto *form = new NewOfKind(m_store, m_schema, blank, m_spec.form, window());
    connect(form, &NewOfKind::created, this, [this](Id id, const QString &text) {
        Q_EMIT performed(text);
        showRecord(id);
    });
    connect(form, &NewOfKind::failed, this, &KindPage::failed);
    form->open();
}

void KindPage::editSelected()
{
    m_list->editSelected();
}

void KindPage::tagSelected()
{
    m_list->tagSelected();
}

void KindPage::copySelected()
{
    m_list->copySelected();
}

void KindPage::step(int by)
{
    m_list->step(by);
}

Query KindPage::query() const
{
    Query query = m_list->model()->query();
    if (!showsTable()) // a card shows what fits; the list has these columns
        query.columns = m_list->columns();
    return query;
}

void KindPage::showView(const ListDefinition &view)
{
    m_list->showView(view);
}

Id KindPage::shownView() const
{
    return m_list->shownView();
}

void KindPage::showAll()
{
    m_list->setFilter({});
    m_list->setQuickFilter(u"all"_s);
}

qsizetype KindPage::listed() const
{
    return m_list->model()->count();
}

void KindPage::saveAsView()
{
    m_list->saveAsView();
}

void KindPage::openFilter()
{
    m_list->openFilter();
}

void KindPage::removeSelected()
{
    m_list->removeSelected();
}

void KindPage::saveSettings() const
{
    m_list->saveSettings();
    QSettings().setValue(settingsKey("panes"), m_panes->saveState());
}

void KindPage::becomeReadOnly()
{
    m_list->becomeReadOnly();
    for (QWidget *button : std::as_const(m_writing))
        button->setEnabled(false);
}
