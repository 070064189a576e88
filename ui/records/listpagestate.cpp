// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: what is remembered: in the settings per kind, in the history of pages, in saved views.
#include "ui/records/listpage.h"

#include "ui/widgets/segmentedcontrol.h"

#include "core/models/recordmodel.h"
#include "core/record/filtertext.h"
#include "core/schema/schema.h"
#include "ui/records/listcardview.h"
#include "ui/records/listchiprow.h"
#include "ui/records/listtableview.h"
#include "ui/widgets/searchfield.h"

#include <QScrollBar>
#include <QSettings>
#include <QShowEvent>

using namespace Qt::StringLiterals;

QString ListPage::settingsKey(const char *name) const
{
    return u"lists/%1/%2"_s.arg(m_spec.entity->name(), QLatin1StringView(name));
}

const FieldBase *ListPage::fieldAt(const QString &path) const
{
    return path.isEmpty() ? nullptr : m_store.schema().field(path, m_spec.entity);
}

QString ListPage::sortText() const
{
    return m_sort ? (m_order == Qt::DescendingOrder ? u"-"_s : QString()) + m_sort->path() : QString();
}

void ListPage::takeSortText(const QString &text)
{
    const bool down = text.startsWith(u'-');
    const FieldBase *sort = fieldAt(down ? text.mid(1) : text);
    m_sort = sort ? sort : m_spec.sort;
    m_order = sort ? (down ? Qt::DescendingOrder : Qt::AscendingOrder) : m_spec.order;
    showSort();
}

void ListPage::saveSettings() const
{
    QSettings settings;
    settings.setValue(settingsKey("layout"), m_layout == LayoutMode::Table ? u"table"_s : u"cards"_s);
    QStringList paths;
    const QList<const FieldBase *> columns = m_layout == LayoutMode::Table ? m_table->visualColumns() : m_columns;
    for (const FieldBase *field : columns)
        paths.append(field->path());
    settings.setValue(settingsKey("columns"), paths);
    QVariantMap widths;
    const QHash<QString, int> known = m_table->widths();
    for (auto it = known.begin(); it != known.end(); ++it)
        widths.insert(it.key(), it.value());
    settings.setValue(settingsKey("widths"), widths);
    settings.setValue(settingsKey("sort"), sortText());
    settings.setValue(settingsKey("quick"), m_quick);
    settings.setValue(settingsKey("file"), m_store.path()); // views and options that filters name are of this file
    settings.setValue(settingsKey("filter"), filterToText(m_custom, *m_spec.entity));
    settings.setValue(settingsKey("view"), m_view);
    settings.setValue(settingsKey("current"), currentId());
}

void ListPage::restoreSettings()
{
    const QSettings settings;
    m_layout = settings.value(settingsKey("layout"), m_spec.table ? u"table"_s : u"cards"_s).toString() == "table"_L1
                   ? LayoutMode::Table
                   : LayoutMode::Cards;
    m_switch->setCurrent(m_layout == LayoutMode::Table ? u"table"_s : u"cards"_s);
    QList<const FieldBase *> columns;
    const QStringList paths = settings.value(settingsKey("columns")).toStringList();
    for (const QString &path : paths) {
        if (const FieldBase *field = fieldAt(path); field && m_spec.choosable.contains(field))
            columns.append(field);
    }
    if (!columns.isEmpty())
        m_columns = columns;
    QHash<QString, int> widths;
    const QVariantMap known = settings.value(settingsKey("widths")).toMap();
    for (auto it = known.begin(); it != known.end(); ++it)
        widths.insert(it.key(), it.value().toInt());
    m_table->setWidths(widths);
    if (settings.contains(settingsKey("sort")))
        takeSortText(settings.value(settingsKey("sort")).toString());
    m_quick = settings.value(settingsKey("quick"), u"all"_s).toString();
    if (!quick())
        m_quick = u"all"_s;
    if (settings.value(settingsKey("file")).toString() == m_store.path()) {
        const Result<Filter> filter =
            filterFromText(settings.value(settingsKey("filter")).toString(), *m_spec.entity, m_store.schema());
        if (filter) {
            m_custom = *filter;
            m_view = settings.value(settingsKey("view")).toLongLong();
        }
    }
    m_wanted = settings.value(settingsKey("current")).toLongLong();
    m_centreWhenFound = m_wanted != 0;
}

ListDefinition ListPage::definition() const
{
    ListDefinition view;
    view.id = m_view;
    if (const ListDefinition *known = m_views && m_view ? m_views->find(m_view) : nullptr) {
        view.name = known->name;
        view.icon = known->icon;
    }
    view.kind = m_spec.entity->name();
    view.filter = filterToText(query().filter, *m_spec.entity);
    view.text = m_search->text();
    view.sort = sortText();
    const QList<const FieldBase *> columns = m_layout == LayoutMode::Table ? m_table->visualColumns() : m_columns;
    for (const FieldBase *field : columns)
        view.columns.append(field->path());
    view.layout = m_layout == LayoutMode::Table ? u"table"_s : u"cards"_s;
    return view;
}

Id ListPage::shownView() const
{
    const QString chip = m_chips->current();
    return chip.startsWith("view."_L1) ? chip.mid(5).toLongLong() : 0;
}

void ListPage::showView(const ListDefinition &view)
{
    const Result<Filter> filter = filterFromText(view.filter, *m_spec.entity, m_store.schema());
    if (!filter) {
        Q_EMIT failed(filter.error());
        return;
    }
    m_view = view.id;
    m_quick = u"all"_s;
    m_custom = *filter;
    m_called = view.id ? QString() : view.name;
    m_calledFilter = m_custom;
    QList<const FieldBase *> columns;
    for (const QString &path : view.columns) {
        if (const FieldBase *field = fieldAt(path); field && m_spec.choosable.contains(field))
            columns.append(field);
    }
    if (!columns.isEmpty())
        m_columns = columns;
    {
        const QSignalBlocker quiet(m_search); // asked once, below
        m_search->setText(view.text);
    }
    m_sortChosen = !view.sort.isEmpty();
    takeSortText(view.sort);
    m_chips->setCurrent(m_view ? u"view."_s + QString::number(m_view) : m_quick);
    showConditions();
    const bool table = view.layout == "table"_L1;
    if (!view.layout.isEmpty() && table != (m_layout == LayoutMode::Table))
        setLayoutMode(table ? LayoutMode::Table : LayoutMode::Cards); // asks
    else
        ask();
}

QVariant ListPage::state() const
{
    const ListDefinition view = definition();
    return QVariantMap{{u"view"_s, m_view},
                       {u"quick"_s, m_quick},
                       {u"filter"_s, filterToText(m_custom, *m_spec.entity)},
                       {u"text"_s, view.text},
                       {u"sort"_s, view.sort},
                       {u"current"_s, currentId()},
                       {u"scroll"_s, this->view()->verticalScrollBar()->value()}};
}

void ListPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty())
        return;
    m_view = map.value(u"view"_s).toLongLong();
    m_quick = map.value(u"quick"_s).toString();
    if (!quick())
        m_quick = u"all"_s;
    const Result<Filter> filter = filterFromText(map.value(u"filter"_s).toString(), *m_spec.entity, m_store.schema());
    m_custom = filter ? *filter : Filter();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(map.value(u"text"_s).toString());
    }
    takeSortText(map.value(u"sort"_s).toString());
    m_chips->setCurrent(m_view ? u"view."_s + QString::number(m_view) : m_quick);
    showConditions();
    m_wanted = map.value(u"current"_s).toLongLong();
    ask();
    // The same answer again changes nothing: what is there already can be selected at once.
    if (m_model->rowOf(m_wanted) >= 0)
        select(m_wanted);
    view()->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scrollToCurrent(false);
}
