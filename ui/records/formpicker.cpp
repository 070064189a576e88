// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formpicker.h"

#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "ui/records/formsuggest.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

RecordPicker::RecordPicker(const Entity &target, CardEdits &edits, const ReferenceRule &rule, QWidget *parent)
    : QLineEdit(parent), m_target(target), m_edits(edits), m_rule(rule), m_list(new SuggestList(this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(60);
    connect(&m_delay, &QTimer::timeout, this, &RecordPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_id = 0;
        m_variant.clear();
        m_extra.clear();
        if (text.trimmed().isEmpty())
            m_list->offer({}, false);
        m_delay.start();
    });
    connect(m_list, &SuggestList::chosen, this, &RecordPicker::take);
}

bool RecordPicker::isChoosing() const
{
    return m_list->isVisible();
}

void RecordPicker::setRecord(Id id, const QString &title)
{
    m_id = id;
    m_title = title;
    m_extra.clear();
    setText(title);
    if (!id || !title.isEmpty())
        return;
    Query query; // known by its number alone
    query.entity = &m_target;
    m_edits.store().rows(query, {id}, this, [this, id](const Result<QList<Row>> &rows) {
        if (rows.ok() && !rows->isEmpty() && m_id == id && text().isEmpty())
            setText(m_title = rows->first().title);
    });
}

QJsonValue RecordPicker::draft() const
{
    if (text().trimmed().isEmpty())
        return QString();
    const bool kept = m_id && m_extra.isEmpty(); // a record that was made on the way is made again by its name
    return QJsonObject{{u"text"_s, text()}, {u"id"_s, kept ? QString::number(m_id) : QString()}};
}

void RecordPicker::setDraft(const QJsonValue &draft)
{
    const QJsonObject kept = draft.toObject();
    setRecord(kept.value("id"_L1).toString().toLongLong(), kept.value("text"_L1).toString());
    if (m_id || text().isEmpty())
        return;
    // Half typed: whether a record of this name is there by now is asked again, so that none is made twice.
    m_delay.start();
}

void RecordPicker::ask()
{
    const QString text = this->text().trimmed();
    if (text.isEmpty() || m_id)
        return;
    Query query;
    query.entity = &m_target;
    query.columns = m_captions;
    query.filter = m_rule.filter;
    query.text = text;
    query.limit = 8;
    // Kinds without a search of their own (users) are few: the text is looked for in their names here.
    const bool searchable = m_target.isSearchable();
    if (!searchable) {
        query.text.clear();
        query.limit = 0;
    }
    m_edits.store().find(
        query, searchable ? 8 : 500, this,
        [this, text, searchable](const auto &page) {
            if (!page.ok() || text != this->text().trimmed())
                return;
            QList<Row> rows = page->first;
            if (!searchable)
                rows.removeIf([&](const Row &row) { return !row.title.contains(text, Qt::CaseInsensitive); });
            offer(rows);
        },
        "pick");
}

void RecordPicker::offer(const QList<Row> &rows)
{
    QList<Suggestion> suggestions;
    bool exact = false;
    // The first variant of a kind gets round avatars, the others square ones.
    const FieldBase *variant = m_target.variantField();
    const QString firstVariant = variant ? variant->choices().constFirst().key : QString();
    for (const Row &row : rows) {
        QStringList caption;
        for (qsizetype i = 0; i < m_captions.size(); ++i)
            if (const QString text = ::displayText(*m_captions[i], row.values.value(i)); !text.isEmpty())
                caption.append(text);
        exact |= row.title.compare(text().trimmed(), Qt::CaseInsensitive) == 0;
        suggestions.append({row.title,
                            joinedFacts(caption),
                            {},
                            !row.variant.isEmpty() && row.variant != firstVariant,
                            QVariantList{row.id, row.variant}});
    }
    if (m_rule.make && !exact)
        suggestions.append({tr("Create “%1”").arg(text().trimmed()), {}, u"plus"_s, false, QVariant()});
    if (suggestions.isEmpty())
        suggestions.append({tr("No match"), {}, u"search"_s, false, QVariant(false)});
    m_list->offer(suggestions, !rows.isEmpty() || bool(m_rule.make));
}

void RecordPicker::take(const Suggestion &suggestion)
{
    if (suggestion.data.typeId() == QMetaType::Bool)
        return;
    if (!suggestion.data.isValid()) {
        make(text().trimmed());
    } else {
        m_variant = suggestion.data.toList().value(1).toString();
        setRecord(suggestion.data.toList().value(0).toLongLong(), suggestion.title);
    }
    Q_EMIT picked();
}

void RecordPicker::make(const QString &name)
{
    const std::optional<Record> made = m_rule.make(name);
    if (!made)
        return;
    setRecord(made->id(), made->title());
    m_variant = made->variant();
    m_extra = {insertion(*made)};
}

bool RecordPicker::settle()
{
    const QString typed = text().trimmed();
    if (m_id || typed.isEmpty())
        return true;
    const QList<Suggestion> offered = m_list->offered();
    for (const Suggestion &suggestion : offered) {
        if (suggestion.data.typeId() == QMetaType::QVariantList &&
            suggestion.title.compare(typed, Qt::CaseInsensitive) == 0) {
            m_variant = suggestion.data.toList().value(1).toString();
            setRecord(suggestion.data.toList().value(0).toLongLong(), suggestion.title);
            return true;
        }
    }
    if (!m_rule.make)
        return false;
    make(typed);
    return m_id != 0;
}
