// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filtergroup.h"

#include "ui/records/filterrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FilterGroup::FilterGroup(const Entity &listed, const QList<const FieldBase *> &fields, CardEdits &edits, int depth,
                         QWidget *parent)
    : QWidget(parent)
    , m_listed(listed)
    , m_fields(fields)
    , m_edits(edits)
    , m_depth(depth)
    , m_join(new QComboBox(this))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    const int inset = depth > 0 ? Space::l : 0;
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(Space::m);
    m_join->addItem(tr("All of these hold"), int(Filter::All));
    m_join->addItem(tr("Any of these holds"), int(Filter::Any));
    m_join->setObjectName(u"filterJoin"_s);
    m_join->setAccessibleName(tr("How the conditions are joined"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_join);
    head->addStretch();
    if (depth > 0) {
        auto *remove = new IconButton(u"x"_s, tr("Remove group"), this);
        setButtonLook(remove, ButtonLook::Flat, true);
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &FilterGroup::removeRequested);
    }
    column->addLayout(head);
    m_body->setSpacing(Space::m);
    column->addLayout(m_body);
    auto *foot = new QHBoxLayout;
    m_add = new Button(tr("Add condition"), u"plus"_s, ButtonLook::Flat, this);
    setButtonLook(m_add, ButtonLook::Flat, true);
    m_add->setObjectName(u"addCondition"_s);
    foot->addWidget(m_add);
    if (depth < deepest) {
        auto *group = new Button(tr("Add group"), u"plus"_s, ButtonLook::Flat, this);
        setButtonLook(group, ButtonLook::Flat, true);
        group->setObjectName(u"addGroup"_s);
        foot->addWidget(group);
        connect(group, &QPushButton::clicked, this, [this] {
            addGroup()->addRow();
            Q_EMIT resized();
        });
    }
    foot->addStretch();
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->setFocus(); });
    connect(m_join, &QComboBox::activated, this, &FilterGroup::changed);
}

FilterRow *FilterGroup::addRow()
{
    auto *row = new FilterRow(m_listed, m_fields, m_edits, this);
    m_rows.append(row);
    m_body->insertWidget(int(m_rows.size()) - 1, row);
    connect(row, &FilterRow::changed, this, &FilterGroup::changed);
    connect(row, &FilterRow::changed, this, &FilterGroup::resized);
    connect(row, &FilterRow::removeRequested, this, [this, row] {
        const qsizetype at = m_rows.indexOf(row);
        m_rows.removeAt(at);
        if (!m_rows.isEmpty()) // the one that moves up
            m_rows[qMin(at, m_rows.size() - 1)]->setFocus(Qt::TabFocusReason);
        else
            m_add->setFocus(Qt::TabFocusReason);
        row->hide();
        row->deleteLater();
        Q_EMIT changed();
        Q_EMIT resized();
    });
    Q_EMIT resized();
    return row;
}

void FilterGroup::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason);
    else if (!m_groups.isEmpty())
        m_groups.first()->takeFocus();
}

FilterGroup *FilterGroup::addGroup()
{
    auto *group = new FilterGroup(m_listed, m_fields, m_edits, m_depth + 1, this);
    m_groups.append(group);
    m_body->addWidget(group);
    connect(group, &FilterGroup::changed, this, &FilterGroup::changed);
    connect(group, &FilterGroup::resized, this, &FilterGroup::resized);
    connect(group, &FilterGroup::removeRequested, this, [this, group] {
        m_groups.removeOne(group);
        group->hide();
        group->deleteLater();
        Q_EMIT changed();
        Q_EMIT resized();
    });
    return group;
}

void FilterGroup::clear()
{
    for (QWidget *widget : std::exchange(m_rows, {})) {
        widget->hide();
        widget->deleteLater();
    }
    for (QWidget *widget : std::exchange(m_groups, {})) {
        widget->hide();
        widget->deleteLater();
    }
    m_join->setCurrentIndex(0);
}

void FilterGroup::setFilter(const Filter &filter, const TitleOf &titleOf)
{
    const QSignalBlocker quiet(this);
    clear();
    if (filter.isAlways())
        return;
    if (filter.type != Filter::Condition)
        m_join->setCurrentIndex(m_join->findData(int(filter.type)));
    const QList<Filter> children = filter.type == Filter::Condition ? QList<Filter>{filter} : filter.children;
    for (const Filter &child : children) {
        if (child.type == Filter::Condition)
            addRow()->setFilter(child, child.field->isReference() && titleOf
                                           ? titleOf(*child.field, child.value.toLongLong())
                                           : QString());
        else if (!child.isAlways())
            addGroup()->setFilter(child, titleOf);
    }
}

Filter FilterGroup::filter() const
{
    QList<Filter> children;
    for (const FilterRow *row : m_rows) {
        if (const std::optional<Filter> condition = row->filter())
            children.append(*condition);
    }
    for (const FilterGroup *group : m_groups) {
        if (const Filter inner = group->filter(); !inner.isAlways())
            children.append(inner);
    }
    if (children.isEmpty())
        return {};
    if (children.size() == 1)
        return children.first();
    return {Filter::Type(m_join->currentData().toInt()), children};
}

void FilterGroup::addTitles(QHash<Id, QString> *titles) const
{
    for (const FilterRow *row : m_rows) {
        const QString title = row->referenceTitle();
        if (const std::optional<Filter> condition = title.isEmpty() ? std::nullopt : row->filter())
            titles->insert(condition->value.toLongLong(), title);
    }
    for (const FilterGroup *group : m_groups)
        group->addTitles(titles);
}

void FilterGroup::paintEvent(QPaintEvent *)
{
    if (m_depth == 0)
        return;
    QPainter painter(this);
    drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::row, tokens().canvas, tokens().border);
}
