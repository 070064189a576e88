// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/valuesstep.h"

#include "core/schema/schema.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/importtargets.h"
#include "ui/transfer/mappinglist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

ValuesStep::ValuesStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent)
    , m_stack(new QStackedLayout(this))
    , m_summary(new TextLabel({}, TextRole::Body, Ink::Secondary))
    , m_list(new MappingList(tr("Values of the list")))
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::huge, Space::l, Space::huge, Space::m);
    bar->setSpacing(Space::m);
    m_summary->setWordWrap(true);
    bar->addWidget(m_summary, 1);
    const auto add = [&](const QString &text, const QString &icon, const QString &name, bool asNew) {
        auto *button = new Button(text, icon, ButtonLook::Normal);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, asNew] { useForAll(asNew); });
        bar->addWidget(button);
    };
    add(tr("Add all as new options"), u"plus"_s, u"import.allNew"_s, true);
    add(tr("Leave all empty"), u"minus"_s, u"import.allEmpty"_s, false);
    column->addLayout(bar);
    m_list->setObjectName(u"import.values"_s);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(Space::l, 0, Space::l, 0);
    around->addWidget(m_list);
    column->addLayout(around, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(new EmptyState(
        u"check-check"_s, tr("All values are known"),
        tr("Every word in the columns with choices has an option of its own. There is nothing to decide here."), this));
    connect(m_list, &MappingList::chooseRequested, this, &ValuesStep::choose);
    connect(&m_session, &ImportSession::planChanged, this, &ValuesStep::refresh);
    refresh();
}

const FieldBase *ValuesStep::choiceField(int column) const
{
    const Entity *entity = m_session.entity();
    const ImportColumn plan = m_session.plan().columns.value(column);
    if (!entity || m_session.plan().exact || !plan.newKind.isEmpty() || plan.choices.isEmpty())
        return nullptr;
    const FieldBase *field = ImportTargets(m_session.store()->schema(), *entity).field(plan.target);
    return field && field->kind() == Kind::Choice ? field : nullptr;
}

/// The variants of a kind are the program's own.
bool ValuesStep::canGrow(const FieldBase &field) const
{
    return &field != field.entity().variantField();
}

bool ValuesStep::isNeeded() const
{
    return !m_values.isEmpty();
}

void ValuesStep::enter()
{
    refresh();
    if (!m_list->current())
        m_list->setCurrent(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ValuesStep::refresh()
{
    if (m_path != m_session.path()) {
        m_path = m_session.path();
        m_seen.clear();
    }
    m_values.clear();
    QList<MappingRow> rows;
    int columns = 0;
    for (int i = 0; i < int(m_session.plan().columns.size()) && size_t(i) < m_session.scan().columns.size(); ++i) {
        const FieldBase *field = choiceField(i);
        if (!field)
            continue;
        const ImportColumn &plan = m_session.plan().columns[i];
        QHash<QString, qint64> counts;
        QStringList order; // most frequent first
        for (const ColumnValue &value : m_session.scan().columns[size_t(i)].distinct) {
            if (!counts.contains(value.text.trimmed()))
                order.append(value.text.trimmed());
            counts[value.text.trimmed()] += value.count;
        }
        bool first = true;
        for (const QString &text : std::as_const(order)) {
            if (!plan.choices.contains(text))
                continue;
            const ChoiceUse use = plan.choices.value(text);
            const QString mark = QString::number(i) + u'\n' + text;
            if (use.key.isEmpty() || !use.tag.isEmpty())
                m_seen.insert(mark);
            if (!m_seen.contains(mark))
                continue;
            if (first) {
                const QString title = columnTitle(m_session, i);
                MappingRow heading;
                heading.heading = plan.header.isEmpty() || title == field->label()
                                      ? field->label()
                                      : tr("%1 → %2", "column of the list, field").arg(title, field->label());
                rows.append(heading);
                ++columns;
                first = false;
            }
            MappingRow row;
            row.data = int(m_values.size());
            row.title = text.simplified();
            const QString count = tr("%Ln row(s)", nullptr, int(counts.value(text)));
            row.note = use.tag.isEmpty() ? count : tr("%1, kept as the tag “%2”").arg(count, use.tag);
            if (!use.key.isEmpty()) {
                row.target = field->choiceLabel(use.key);
                row.targetIcon = u"list"_s;
                row.noteIcon = u"circle-check"_s;
                row.noteInk = Ink::Green;
            } else if (!use.newLabel.isEmpty()) {
                row.target = tr("New option “%1”").arg(use.newLabel);
                row.targetIcon = u"plus"_s;
                row.noteIcon = u"sparkles"_s;
                row.noteInk = Ink::Violet;
            } else {
                row.target = tr("Leave empty");
                row.targetIcon = u"minus"_s;
                row.noteIcon = u"minus"_s;
                row.noteInk = Ink::Muted;
                row.off = true;
            }
            rows.append(row);
            m_values.append({i, text});
        }
    }
    m_list->setRows(rows);
    m_stack->setCurrentIndex(m_values.isEmpty() ? 1 : 0);
    m_summary->setText(tr("%Ln value(s) in %1 match none of the options.", "%1: n columns", int(m_values.size()))
                           .arg(tr("%Ln column(s)", "after “in”", columns)));
    Q_EMIT changed();
}

void ValuesStep::use(const Value &value, const ChoiceUse &use)
{
    ImportColumn column = m_session.plan().columns.value(value.column);
    column.choices.insert(value.text, use);
    m_session.setColumn(value.column, column);
}

void ValuesStep::useForAll(bool asNew)
{
    ImportPlan plan = m_session.plan();
    for (const Value &value : std::as_const(m_values)) {
        const FieldBase *field = choiceField(value.column);
        if (field && plan.columns[value.column].choices.value(value.text).key.isEmpty())
            plan.columns[value.column].choices.insert(
                value.text, asNew && canGrow(*field) ? ChoiceUse{{}, value.text.simplified(), {}} : ChoiceUse{});
    }
    m_session.setPlan(plan);
}

void ValuesStep::choose()
{
    const MappingRow *row = m_list->current();
    const Value value = row ? m_values.value(row->data, {-1, {}}) : Value{-1, {}};
    const FieldBase *field = choiceField(value.column);
    if (!field)
        return;
    const ChoiceUse now = m_session.plan().columns[value.column].choices.value(value.text);
    const QString asNew = u"new"_s, empty = u"none"_s, tag = u"tag"_s, option = u"key:"_s;
    QList<PickItem> items;
    if (canGrow(*field))
        items.append({asNew, tr("New option “%1”").arg(value.text.simplified()), {}, u"plus"_s, {}, asNew});
    items.append({empty, tr("Leave empty"), {}, u"minus"_s, {}, empty});
    items.append({tag, tr("Leave empty, keep it as a tag"), {}, u"tag"_s, {}, tag});
    const QList<FieldBase::Choice> choices = field->choices();
    for (const FieldBase::Choice &choice : choices)
        items.append({option + choice.key, choice.label, field->label(), u"list"_s, {}, option + choice.key});
    const QString current = !now.key.isEmpty()        ? option + now.key
                            : !now.newLabel.isEmpty() ? asNew
                            : now.tag.isEmpty()       ? empty
                                                      : tag;
    auto *picker = new Picker(tr("What becomes of “%1”?").arg(value.text.simplified()), items, current, this);
    connect(picker, &Picker::picked, this, [this, value, asNew, tag, option](const QVariant &data) {
        const QString key = data.toString(), word = value.text.simplified();
        ChoiceUse chosen;
        if (key.startsWith(option))
            chosen.key = key.mid(option.size());
        else if (key == asNew)
            chosen.newLabel = word;
        else if (key == tag)
            chosen.tag = word;
        use(value, chosen);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(m_list->anchor());
}
