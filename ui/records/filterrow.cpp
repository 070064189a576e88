// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterrow.h"

#include "ui/records/formeditor.h"
#include "ui/records/formsuggest.h"
#include "ui/records/listspec.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

FilterRow::FilterRow(const Entity &listed, const QList<const FieldBase *> &fields, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_listed(listed)
    , m_edits(edits)
    , m_fields(fields)
    , m_field(new QComboBox(this))
    , m_term(new QComboBox(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::m);
    const Entity *group = nullptr;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (group && group != &m_fields[i]->entity())
            m_field->insertSeparator(m_field->count());
        group = &m_fields[i]->entity();
        m_field->addItem(columnLabel(*m_fields[i], listed), int(i));
    }
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setPlaceholderText(tr("Choose a field"));
    m_field->setCurrentIndex(-1);
    m_field->setMaxVisibleItems(14);
    m_field->setMinimumWidth(theme().px(150));
    m_field->setMaximumWidth(theme().px(190));
    m_term->setObjectName(u"filterTerm"_s);
    m_term->setAccessibleName(tr("Condition"));
    m_term->setMinimumWidth(theme().px(120));
    auto *remove = new IconButton(u"x"_s, tr("Remove condition"), this);
    remove->setObjectName(u"removeCondition"_s);
    setButtonLook(remove, ButtonLook::Flat, true);
    m_row->addWidget(m_field);
    m_row->addWidget(m_term);
    setFocusProxy(m_field);
    remove->setFixedHeight(m_field->sizeHint().height()); // in line with the boxes, even when the value is taller
    m_row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &FilterRow::removeRequested);
    connect(m_field, &QComboBox::activated, this, [this] {
        takeField();
        Q_EMIT changed();
    });
    connect(m_term, &QComboBox::activated, this, [this] {
        takeTerm();
        Q_EMIT changed();
    });
    takeField();
}

const FieldBase *FilterRow::field() const
{
    return m_field->currentIndex() < 0 ? nullptr : m_fields.value(m_field->currentData().toInt());
}

FilterTerm FilterRow::term() const
{
    return m_terms.value(m_term->currentIndex());
}

void FilterRow::takeField()
{
    m_terms = field() ? filterTerms(*field(), m_listed) : QList<FilterTerm>();
    m_term->setVisible(field());
    m_term->clear();
    for (const FilterTerm &term : std::as_const(m_terms))
        m_term->addItem(term.label);
    takeTerm();
}

void FilterRow::takeTerm()
{
    if (m_value) {
        m_value->hide();
        m_value->deleteLater();
    }
    m_value = nullptr;
    m_form = nullptr;
    m_pattern = nullptr;
    m_days = nullptr;
    switch (field() ? term().takes : FilterTerm::Nothing) {
    case FilterTerm::Nothing:
        m_value = new QWidget(this);
        break;
    case FilterTerm::Days:
        m_days = new QSpinBox(this);
        m_days->setRange(1, 3650);
        m_days->setValue(30);
        m_days->setAccessibleName(tr("Days"));
        m_value = m_days;
        connect(m_days, &QSpinBox::valueChanged, this, &FilterRow::changed);
        break;
    case FilterTerm::Pattern:
        m_pattern = new QLineEdit(this);
        m_pattern->setAccessibleName(tr("Value"));
        m_value = m_pattern;
        connect(m_pattern, &QLineEdit::textChanged, this, &FilterRow::changed);
        if (field()->kind() == Kind::Tags)
            offerWords();
        break;
    case FilterTerm::Value:
        m_form = FormEditor::make(*field(), m_edits, this);
        m_value = m_form;
        connect(m_form, &FormEditor::edited, this, &FilterRow::changed);
        if (auto *box = qobject_cast<QComboBox *>(m_form->input())) {
            if (box->itemData(0).isNull() && box->count() > 1)
                box->removeItem(0); // "none" is a condition of its own here
            box->setPlaceholderText(tr("Choose a value"));
            box->setCurrentIndex(-1); // the first one was not asked for
        }
        break;
    }
    if (m_pattern || m_days)
        m_value->setObjectName(u"filterValue"_s);
    m_value->setMinimumWidth(theme().px(150));
    m_row->insertWidget(2, m_value, 1);
}

/// The tags there are, under the field in which one is typed.
void FilterRow::offerWords()
{
    auto *list = new SuggestList(m_pattern);
    m_edits.store().tagsInUse(*field(), list, [edit = m_pattern, list](const Result<QStringList> &words) {
        if (!words)
            return;
        connect(edit, &QLineEdit::textEdited, list, [list, words = *words](const QString &text) {
            QList<Suggestion> suggestions;
            for (const QString &word : words) {
                if (!text.trimmed().isEmpty() && word.contains(text.trimmed(), Qt::CaseInsensitive) && word != text)
                    suggestions.append({word, {}, u"tag"_s, false, word});
            }
            list->offer(suggestions, false);
        });
    });
    connect(list, &SuggestList::chosen, m_pattern,
            [edit = m_pattern](const Suggestion &word) { edit->setText(word.data.toString()); });
}

void FilterRow::setFilter(const Filter &condition, const QString &title)
{
    const int at = m_field->findData(int(m_fields.indexOf(condition.field)));
    if (at < 0)
        return; // a field that is not offered any more
    const QSignalBlocker quiet(this);
    m_field->setCurrentIndex(at);
    takeField();
    const FilterTerm wanted = termOf(condition, m_listed);
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        if (m_terms[i].id == wanted.id)
            m_term->setCurrentIndex(int(i));
    }
    takeTerm();
    if (m_days)
        m_days->setValue(condition.daysAgo);
    if (m_pattern)
        m_pattern->setText(condition.value.toString());
    if (m_form)
        m_form->setValue(condition.value, title);
}

std::optional<Filter> FilterRow::filter() const
{
    if (!field())
        return std::nullopt;
    const FilterTerm asked = term();
    Filter condition = Filter::condition(*field(), asked.op, asked.fixed);
    condition.none = asked.none;
    condition.now = asked.now;
    if (m_days)
        condition.daysAgo = m_days->value();
    if (m_pattern) {
        condition.value = m_pattern->text().trimmed();
        if (condition.value.toString().isEmpty())
            return std::nullopt;
    }
    if (m_form) {
        const Result<QVariant> value = m_form->value();
        if (!value || value->isNull())
            return std::nullopt;
        condition.value = *value;
    }
    return condition;
}

QString FilterRow::referenceTitle() const
{
    const auto *line =
        m_form && field() && field()->isReference() ? qobject_cast<QLineEdit *>(m_form->input()) : nullptr;
    return line ? line->text() : QString();
}
