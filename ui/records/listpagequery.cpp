// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: what is asked, and what is said about the answer.
#include "ui/records/listpage.h"

#include "core/models/recordmodel.h"
#include "core/schema/schema.h"
#include "ui/records/cardedits.h"
#include "ui/records/filterbuilder.h"
#include "ui/records/listcardview.h"
#include "ui/records/listchiprow.h"
#include "ui/records/listtableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

const QuickFilter *ListPage::quick() const
{
    for (const QuickFilter &filter : m_spec.quick) {
        if (filter.id == m_quick)
            return &filter;
    }
    return nullptr;
}

Query ListPage::query() const
{
    Query query;
    query.entity = m_spec.entity;
    query.text = m_search->text();
    QList<Filter> filters;
    if (!m_scope.isAlways())
        filters.append(m_scope);
    if (const QuickFilter *chosen = quick(); chosen && !chosen->filter.isAlways())
        filters.append(chosen->filter);
    if (!m_custom.isAlways())
        filters.append(m_custom);
    const QString text = query.text.trimmed();
    if (const FieldBase *title = m_spec.entity->titleField(); title && !m_spec.entity->isSearchable()) {
        query.text.clear(); // a kind without a search of its own, such as users: they are few, their names are asked
        if (!text.isEmpty())
            filters.append(Filter::condition(*title, Filter::Contains, text));
    }
    query.filter = filters.isEmpty() ? Filter() : filters.size() == 1 ? filters.first() : Filter::all(filters);
    if (query.text.trimmed().isEmpty() || m_sortChosen) {
        query.sort = m_sort;
        query.order = m_order;
    }
    if (m_layout == LayoutMode::Table)
        query.columns = m_columns;
    else if (m_spec.entity->titleField())
        query.columns = {m_spec.entity->titleField()};
    return query;
}

void ListPage::ask()
{
    m_ask.stop();
    if (!m_denied.isEmpty())
        return;
    const Query asked = query();
    const bool other = asked.text != m_model->query().text || asked.filter != m_model->query().filter;
    // Who ends a search goes on with what was found: it stays current, wherever the whole list has it.
    const bool searchEnds = asked.text.trimmed().isEmpty() && !m_model->query().text.trimmed().isEmpty();
    if (searchEnds && currentId() && selectedRows() <= 1)
        m_wanted = currentId();
    else if (other && m_model->wasAnswered())
        view()->scrollToTop();
    m_model->setQuery(asked, m_layout == LayoutMode::Cards ? m_spec.cardFields() : QList<const FieldBase *>());
    m_table->showSort(sortedBy(), m_order);
    if (m_askPicture)
        m_askPicture(asked);
}

void ListPage::counted(qsizetype count, bool complete)
{
    const bool asked = !m_search->text().trimmed().isEmpty();
    if (complete) {
        m_search->setCount(asked ? locale().toString(count) : QString());
        if (std::exchange(m_selectAllWhenComplete, false))
            selectAll();
    }
    showEmpty();
    if (m_wanted)
        select(m_wanted);
    m_settle.start(0);
    Q_EMIT countChanged(count, complete);
}

void ListPage::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void ListPage::setQuickFilter(const QString &id)
{
    m_view = 0;
    m_quick = id;
    if (!quick())
        m_quick = u"all"_s;
    m_chips->setCurrent(m_quick);
    ask();
}

void ListPage::setFilter(const Filter &filter, const QString &called)
{
    if (!called.isEmpty()) {
        m_called = called;
        m_calledFilter = filter;
    }
    if (filter == m_custom)
        return;
    m_custom = filter.isAlways() ? Filter() : filter;
    if (m_view) // no longer what was saved
        m_chips->setCurrent({});
    showConditions();
    ask();
}

void ListPage::setSort(const FieldBase *sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
    m_sortChosen = true;
    showSort();
    ask();
}

const FieldBase *ListPage::sortedBy() const
{
    const Query asked = query();
    return asked.sort ? asked.sort : asked.text.trimmed().isEmpty() ? m_spec.entity->titleField() : nullptr;
}

void ListPage::sortBy(const FieldBase *field)
{
    if (field == sortedBy()) {
        setSort(field, m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    const bool newestFirst =
        field->kind() == Kind::DateTime || field->kind() == Kind::Date || field->kind() == Kind::Money;
    setSort(field, newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPage::setColumns(const QList<const FieldBase *> &columns)
{
    m_columns = columns;
    if (m_layout == LayoutMode::Table)
        ask();
}

void ListPage::setQuickMeaning(const QString &id, const Filter &filter, bool offered)
{
    const auto quick =
        std::find_if(m_spec.quick.begin(), m_spec.quick.end(), [&](const QuickFilter &each) { return each.id == id; });
    if (quick == m_spec.quick.end() || (quick->filter == filter && quick->offered == offered))
        return;
    const bool shown = std::exchange(quick->offered, offered) == offered;
    quick->filter = filter;
    if (!shown)
        showChips();
    if (id == m_quick)
        ask();
    countQuick();
}

void ListPage::showChips()
{
    QList<ListChipRow::Item> items{{u"all"_s, tr("All")}};
    for (const QuickFilter &filter : m_spec.quick)
        if (filter.offered)
            items.append({filter.id, filter.label});
    if (m_views) {
        const QList<ListDefinition> views = m_views->viewsOf(m_spec.entity->name());
        for (const ListDefinition &view : views)
            items.append({u"view."_s + QString::number(view.id), view.name});
        if (m_view && !m_views->find(m_view))
            m_view = 0;
    }
    m_chips->setItems(items);
    m_chips->setCurrent(m_view ? u"view."_s + QString::number(m_view) : m_quick);
}

void ListPage::countQuick()
{
    // In a narrow list the numbers would push the filters out of sight.
    if (m_layout != LayoutMode::Table) {
        for (const QuickFilter &filter : m_spec.quick)
            m_chips->setCount(filter.id, -1);
        return;
    }
    for (const QuickFilter &filter : m_spec.quick) {
        if (filter.counted)
            m_store.count(
                *m_spec.entity, filter.filter, this,
                [this, id = filter.id](const Result<qint64> &count) {
                    if (count)
                        m_chips->setCount(id, *count);
                },
                "quick." + filter.id.toUtf8());
    }
}

QString ListPage::titleOf(const FieldBase &field, Id id)
{
    if (m_titles.contains(id))
        return m_titles.value(id);
    m_titles.insert(id, {});
    const Entity *target = field.target();
    m_store.load(*target, id, this, [this, id](const Result<std::optional<Record>> &record) {
        if (record && *record) {
            m_titles.insert(id, (*record)->title());
            showConditions();
        }
    });
    return {};
}

void ListPage::showConditions()
{
    m_conditions->clearChips();
    const bool called = !m_called.isEmpty() && m_custom == m_calledFilter;
    const bool several = !called && m_custom.type == Filter::All;
    const QList<Filter> conditions = m_custom.isAlways() ? QList<Filter>()
                                     : several           ? m_custom.children
                                                         : QList<Filter>{m_custom};
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const QString meant = filterWords(conditions[i], *m_spec.entity,
                                          [this](const FieldBase &field, Id id) { return titleOf(field, id); });
        const QString words = called ? m_called : meant;
        Chip *chip = m_conditions->addChip(words, Tone::Accent);
        chip->setRemovable(true);
        chip->setToolTip(meant);
        chip->setAccessibleName(tr("Condition: %1").arg(words));
        chip->setObjectName(u"condition.%1"_s.arg(i));
        connect(chip, &QAbstractButton::clicked, this, [this] { openFilter(m_conditions); });
        connect(chip, &Chip::removeRequested, this, [this, several, i] {
            Filter left = m_custom;
            if (several)
                left.children.removeAt(i);
            setFilter(!several || left.children.isEmpty() ? Filter()
                      : left.children.size() == 1         ? left.children.first()
                                                          : left);
            m_search->setFocus();
        });
    }
    m_conditions->setVisible(!conditions.isEmpty());
}

void ListPage::showSort()
{
    QPushButton *button = m_chips->sortButton();
    const bool best = !m_search->text().trimmed().isEmpty() && !m_sortChosen;
    const FieldBase *sort = m_sort ? m_sort : m_spec.entity->titleField();
    button->setText(best ? tr("Best match") : sort ? sort->label() : tr("Newest"));
    button->setAccessibleName(tr("Sorted by: %1").arg(button->text()));
    button->setToolTip(button->accessibleName());
    m_chips->setCurrent(m_chips->current()); // makes room for the new text
}

void ListPage::showSortMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"sortMenu"_s);
    menu.addSection(tr("Sort by"));
    fillSortMenu(&menu);
    menu.addSeparator();
    menu.addAction(themeIcon(u"list-filter"_s), tr("Filter…"), this, [this] { openFilter(m_chips->sortButton()); });
    QAction *columns =
        menu.addAction(themeIcon(u"columns-3"_s), tr("Columns…"), this, [this] { openColumns(m_chips->sortButton()); });
    columns->setEnabled(m_layout == LayoutMode::Table);
    menu.addAction(themeIcon(u"star"_s), tr("Save as view…"), this, [this] { saveAsView(m_chips->sortButton()); })
        ->setEnabled(m_views);
    menu.exec(m_chips->sortButton()->mapToGlobal(QPoint(0, m_chips->sortButton()->height())));
}

void ListPage::fillSortMenu(QMenu *menu)
{
    auto *fields = new QActionGroup(menu);
    auto *orders = new QActionGroup(menu);
    const FieldBase *now = sortedBy();
    QList<const FieldBase *> offered = m_spec.sorts;
    if (now && !offered.contains(now))
        offered.prepend(now);
    for (const FieldBase *field : std::as_const(offered)) {
        QAction *action = menu->addAction(columnLabel(*field, *m_spec.entity), this, [this, field, now] {
            if (field != now)
                sortBy(field);
        });
        action->setCheckable(true);
        action->setChecked(field == now);
        fields->addAction(action);
    }
    menu->addSeparator();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool up = order == Qt::AscendingOrder;
        QAction *action =
            menu->addAction(up ? tr("Ascending") : tr("Descending"), this, [this, now, order] { setSort(now, order); });
        action->setIcon(themeIcon(up ? u"arrow-up"_s : u"arrow-down"_s));
        action->setCheckable(true);
        action->setChecked(now && m_order == order);
        action->setEnabled(now);
        orders->addAction(action);
    }
}

/// What stands here changes while a filter is put together or a search typed: the focus stays with who does that, and
/// is not drawn to the buttons of the page that comes.
void ListPage::turnTo(QWidget *page)
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    m_stack->setCurrentWidget(page);
    if (focused && focused->window() != window() && focused->isVisible() && !focused->hasFocus())
        focused->setFocus(Qt::OtherFocusReason);
}

void ListPage::showEmpty()
{
    if (m_pictureShown && m_denied.isEmpty()) {
        turnTo(m_picture);
        return;
    }
    const QString text = m_search->text().trimmed();
    const bool empty = m_model->wasAnswered() && m_model->isComplete() && m_model->count() == 0;
    if (!empty && m_denied.isEmpty()) {
        turnTo(view());
        return;
    }
    m_empty->clearButtons();
    m_empty->setHint({});
    const bool filtered = !m_custom.isAlways() || (quick() && !quick()->filter.isAlways());
    const bool canCreate = m_spec.canCreate && !m_store.isReadOnly();
    const auto button = [this](const QString &label, const QString &icon, bool primary, const char *name, auto run) {
        Button *made = m_empty->addButton(label, icon, primary);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, run);
    };
    if (!m_denied.isEmpty()) {
        m_empty->setMessage(u"lock"_s, tr("These records are not open to you"), m_denied);
    } else if (!text.isEmpty()) {
        m_empty->setMessage(u"search"_s, tr("Nothing matches “%1”").arg(text),
                            filtered ? tr("The filter hides others. Search without it or everywhere.") : QString());
        if (canCreate)
            button(tr("Create “%1”").arg(text), u"plus"_s, true, "createButton",
                   [this, text] { Q_EMIT newRequested(text); });
        button(tr("Search everywhere"), u"search"_s, false, "searchEverywhere",
               [this, text] { Q_EMIT searchEverywhereRequested(text); });
    } else if (m_custom.isAlways() && quick() && !quick()->doneText.isEmpty()) {
        m_empty->setMessage(u"circle-check"_s, quick()->doneText);
    } else if (filtered) {
        m_empty->setMessage(u"list-filter"_s, tr("Nothing passes this filter"));
        button(tr("Show all"), {}, true, "showAll", [this] {
            m_custom = {};
            showConditions();
            setQuickFilter(u"all"_s);
        });
    } else {
        m_empty->setMessage(QString::fromLatin1(m_spec.entity->spec().icon), m_spec.emptyTitle, m_spec.emptyText);
        if (canCreate)
            button(m_spec.newText, u"plus"_s, true, "newButton", [this] { Q_EMIT newRequested({}); });
        if (m_spec.canImport && !m_store.isReadOnly())
            button(tr("Import…"), u"folder-open"_s, false, "importButton", [this] { Q_EMIT importRequested(); });
    }
    turnTo(m_empty);
}
