// SPDX-License-Identifier: GPL-3.0-or-later
// One condition being edited: field, how, value; the value's editor follows the field's kind. A new one asks for its
// field first and holds nothing until its value is given.
#pragma once

#include "ui/records/filterterms.h"

#include <QWidget>

class CardEdits;
class FormEditor;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

class FilterRow : public QWidget
{
    Q_OBJECT
public:
    /// Offers `fields`.
    FilterRow(const Entity &listed, const QList<const FieldBase *> &fields, CardEdits &edits,
              QWidget *parent = nullptr);

    void setFilter(const Filter &condition, const QString &title = {}); ///< `title` of the record a reference points at
    /// Nothing while it is not complete.
    std::optional<Filter> filter() const;
    QString referenceTitle() const; ///< of the record chosen as value

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void takeField();
    void takeTerm();
    void offerWords();
    const FieldBase *field() const; ///< nullptr: not chosen yet
    FilterTerm term() const;

    const Entity &m_listed;
    CardEdits &m_edits;
    QList<const FieldBase *> m_fields;
    QList<FilterTerm> m_terms;
    QComboBox *m_field, *m_term;
    QHBoxLayout *m_row;
    QWidget *m_value = nullptr;
    FormEditor *m_form = nullptr; ///< one of these three, by what the term takes
    QLineEdit *m_pattern = nullptr;
    QSpinBox *m_days = nullptr;
};
