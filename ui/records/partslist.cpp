// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partslist.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/records/partsform.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PartText describePart(const Record &part, const QHash<Id, QString> &titles)
{
    PartText said;
    const Entity &entity = part.entity();
    const FieldBase *title = entity.titleField();
    QStringList rest;
    const QList<const FieldBase *> fields = editableFields(entity);
    const auto shown = [&](const FieldBase &field) {
        const QVariant &value = part.value(field);
        return field.isReference() ? titles.value(value.toLongLong()) : displayText(field, value);
    };
    for (const FieldBase *field : fields) {
        if (part.value(*field).isNull())
            continue;
        if (field == title) {
            said.text = shown(*field);
            if (field->kind() == Kind::Url)
                said.whole = std::exchange(said.text, webText(said.text));
            said.link = linkFor(field->kind(), part.value(*field).toString());
        } else {
            rest.append(shown(*field));
        }
    }
    if (said.text.isEmpty() && !rest.isEmpty())
        said.text = rest.takeFirst();
    said.caption = joinedFacts(rest);
    said.icon = QString::fromLatin1(entity.spec().icon);
    return said;
}

PartsList::PartsList(const Entity &part, CardEdits &edits, FactRow::Look look, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_edits(edits)
    , m_look(look)
    , m_describer(describePart)
    , m_invitation(new FactRow(look, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"parts."_s + part.name());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_invitation->setContent(
        {QString::fromLatin1(part.spec().icon), tr("Add %1").arg(part.label()), {}, {}, {}, false, false});
    m_invitation->setObjectName(u"add."_s + part.name());
    m_column->addWidget(m_invitation);
    connect(m_invitation, &FactRow::editRequested, this, &PartsList::startAdding);
    m_invitation->hide();
}

void PartsList::setInviting(bool inviting)
{
    m_inviting = inviting;
    m_invitation->setVisible(inviting && m_parts.isEmpty() && !m_adding && !m_edits.isReadOnly());
    setVisible(!m_parts.isEmpty() || m_adding || inviting);
}

void PartsList::setWhole(const Record &whole, const QList<Record> &parts, const QHash<Id, QString> &titles)
{
    if (!m_whole.isNull() && m_whole.id() != whole.id()) { // another record: what is open belongs to the one before
        for (const Line &line : std::exchange(m_lines, {}))
            line.row->deleteLater();
        if (m_adding)
            std::exchange(m_adding, nullptr)->deleteLater();
    }
    m_whole = whole;
    m_titles = titles;
    m_parts.clear();
    for (const Record &part : parts)
        if (&part.entity() == &m_part)
            m_parts.append(part);
    showLines();
}

void PartsList::showLines()
{
    QList<Line> lines;
    for (const Record &part : std::as_const(m_parts)) {
        const auto old =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.id == part.id(); });
        FactRow *row = old == m_lines.end() ? makeRow(part.id()) : old->row;
        if (old != m_lines.end())
            m_lines.erase(old);
        if (!row->editor())
            fill(row, part);
        m_column->removeWidget(row);
        m_column->insertWidget(int(lines.size()), row);
        lines.append({part.id(), row});
    }
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines = lines;
    setInviting(m_inviting);
}

FactRow *PartsList::makeRow(Id id)
{
    auto *row = new FactRow(m_look, this);
    row->setReadOnly(m_edits.isReadOnly());
    connect(row, &FactRow::editRequested, this, [this, id] { startEditing(id); });
    connect(row, &FactRow::activated, this, [this, id] {
        const Record *part = find(id);
        if (!part)
            return;
        const PartText said = m_describer(*part, m_titles);
        if (said.target)
            m_edits.open(*m_edits.store().schema().entity(said.targetKind), said.target);
        else
            m_edits.openUrl(said.link);
    });
    connect(row, &FactRow::menuAboutToShow, this, [this, id](QMenu *menu) { fillMenu(menu, id); });
    row->show();
    return row;
}

void PartsList::fill(FactRow *row, const Record &part)
{
    const PartText said = m_describer(part, m_titles);
    const QString icon = said.icon.isEmpty() ? QString::fromLatin1(m_part.spec().icon) : said.icon;
    row->setContent(
        {icon, m_part.label(), said.text, said.caption, said.link, said.target != 0, said.muted, said.whole});
    row->setObjectName(u"part.%1.%2"_s.arg(m_part.name()).arg(m_parts.indexOf(part)));
}

const Record *PartsList::find(Id id) const
{
    for (const Record &part : m_parts)
        if (part.id() == id)
            return &part;
    return nullptr;
}

bool PartsList::isEditing() const
{
    return m_adding || std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.row->editor(); });
}

void PartsList::startEditing(Id id)
{
    const Record *part = find(id);
    for (const Line &line : std::as_const(m_lines))
        if (part && line.id == id && !line.row->editor())
            edit(line.row, *part, false);
}

void PartsList::startAdding()
{
    if (m_adding || m_whole.isNull() || m_edits.isReadOnly())
        return;
    Record part(m_part, m_edits.store().newId());
    part.setValue(*m_part.ownerField(), m_whole.id());
    qint64 place = -1; // behind those that were put in order
    for (const Record &other : std::as_const(m_parts))
        if (!other.value(*m_part.placeField()).isNull())
            place = qMax(place, other.value(*m_part.placeField()).toLongLong());
    if (place >= 0)
        part.setValue(*m_part.placeField(), place + 1);
    m_adding = new FactRow(m_look, this);
    m_adding->setContent({QString::fromLatin1(m_part.spec().icon), m_part.label(), {}, {}, {}, false, false});
    m_column->insertWidget(int(m_lines.size()), m_adding);
    m_adding->show();
    setInviting(m_inviting);
    edit(m_adding, part, true);
}

void PartsList::edit(FactRow *row, const Record &part, bool isNew)
{
    auto *form = new PartsForm(part, m_titles, m_edits, row);
    row->openEditor(form);
    connect(form, &PartsForm::accepted, this, [=, this] { save(row, form, part, isNew, true); });
    connect(form, &PartsForm::rejected, this, [=, this] { close(row, isNew, true); });
    connect(form, &PartsForm::focusGone, this, [=, this] {
        if (row->editor() != form || !form->isEnabled())
            return;
        if (form->isChanged())
            save(row, form, part, isNew, false);
        else
            close(row, isNew, false);
    });
}

void PartsList::save(FactRow *row, PartsForm *form, const Record &before, bool isNew, bool keepFocus)
{
    const std::optional<Record> after = form->edited();
    if (!after)
        return;
    QList<Change> changes = form->extra();
    if (isNew)
        changes.append(insertion(*after));
    else if (const std::optional<Change> changed = difference(before, *after))
        changes.append(*changed);
    if (changes.isEmpty()) {
        close(row, isNew, keepFocus);
        return;
    }
    form->setEnabled(false);
    const QString said = isNew ? tr("%1 added").arg(m_part.label()) : tr("%1 changed").arg(m_part.label());
    change(changes, said, form, [=, this](const Result<ChangeSet> &result) {
        form->setEnabled(true);
        if (result.ok())
            close(row, isNew, keepFocus);
        else
            form->showProblem(result.error().text);
    });
}

void PartsList::close(FactRow *row, bool isNew, bool keepFocus)
{
    row->closeEditor(keepFocus && !isNew);
    if (isNew && row == m_adding) {
        m_adding->hide();
        std::exchange(m_adding, nullptr)->deleteLater();
    }
    showLines();
}

void PartsList::change(const QList<Change> &changes, const QString &said, QObject *context, CardEdits::Done done)
{
    m_edits.apply({{Action::Edit, m_whole.entity().name(), 1, m_whole.title()}, changes}, said, context,
                  std::move(done));
}

void PartsList::setPlaces(const QList<Id> &order, const QString &said)
{
    QList<Change> changes;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Record *part = find(order[i]);
        Record moved = *part;
        moved.setValue(*m_part.placeField(), qint64(i));
        if (const std::optional<Change> changed = difference(*part, moved))
            changes.append(*changed);
    }
    change(changes, said, nullptr, {});
}

void PartsList::fillMenu(QMenu *menu, Id id)
{
    const Record *part = find(id);
    if (!part || m_edits.isReadOnly())
        return;
    for (const FieldBase *field : editableFields(m_part)) {
        if (field->kind() != Kind::Choice)
            continue;
        QMenu *choices = menu->addMenu(field->label());
        const QList<FieldBase::Choice> all = field->choices();
        for (const FieldBase::Choice &choice : all) {
            QAction *action = choices->addAction(choice.label);
            action->setCheckable(true);
            action->setChecked(part->value(*field) == choice.key);
            connect(action, &QAction::triggered, this, [this, field, key = choice.key, before = *part] {
                Record after = before;
                after.setValue(*field, key);
                if (const std::optional<Change> changed = difference(before, after))
                    change({*changed}, tr("%1 changed").arg(m_part.label()), nullptr, {});
            });
        }
    }
    const qsizetype at = m_parts.indexOf(*part);
    const auto addMove = [&](const QString &text, const QString &icon, qsizetype to, const QString &said) {
        QAction *action = menu->addAction(themeIcon(icon), text);
        action->setEnabled(to >= 0 && to < m_parts.size() && to != at);
        connect(action, &QAction::triggered, this, [this, at, to, said] {
            QList<Id> order;
            for (const Record &each : std::as_const(m_parts))
                order.append(each.id());
            order.move(at, to);
            setPlaces(order, said);
        });
    };
    menu->addSeparator();
    addMove(tr("Make primary"), u"star"_s, 0, tr("%1 is the primary one now").arg(m_describer(*part, m_titles).text));
    addMove(tr("Move up"), u"arrow-up"_s, at - 1, tr("Order changed"));
    addMove(tr("Move down"), u"arrow-down"_s, at + 1, tr("Order changed"));
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"plus"_s), tr("Add %1").arg(m_part.label())), &QAction::triggered, this,
            &PartsList::startAdding);
    connect(menu->addAction(themeIcon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
            [this, gone = *part] { change({removal(gone)}, tr("%1 deleted").arg(m_part.label()), nullptr, {}); });
}
