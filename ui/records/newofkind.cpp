// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newofkind.h"

#include "core/domain/derive.h"
#include "core/duplicates/duplicates.h"
#include "core/record/valuetext.h"
#include "ui/records/formeditor.h"
#include "ui/records/knownhint.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/taborder.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewOfKind::NewOfKind(Store &store, const CrmSchema &schema, const Record &blank, const Fields &fields, QWidget *window)
    : NewSheet(store, schema, blank.entity(), window), m_blank(blank), m_fields(fields)
{
    setObjectName(u"newOfKind"_s);
    setWindowTitle(tr("New %1").arg(blank.entity().label().toLower()));
    RecordForm *form = addForm(fields.first.isEmpty() ? new RecordForm(blank, edits(), fields.never, this)
                                                      : RecordForm::only(blank, edits(), fields.first, this));
    if (mayHaveDuplicates(blank.entity())) {
        m_known = new KnownHint(store, this);
        m_known->setDraft([this] {
            Record record = m_blank;
            for (const FieldBase *field : record.entity().fields())
                if (const FormEditor *at = editor(field->name()))
                    if (const Result<QVariant> value = fromTypedText(*field, at->draft().toString()); value.ok())
                        record.setValue(*field, *value);
            derive(&record, nullptr);
            return std::pair(record, QList<Record>());
        });
        connect(m_known, &KnownHint::changed, this, [this] { fit(); });
        connect(m_known, &KnownHint::openRequested, this, [this](Id id) {
            Q_EMIT openRequested(m_blank.entity().name(), id);
            reject();
        });
        connect(this, &NewOfKind::edited, m_known, &KnownHint::lookSoon);
        foot()->insertWidget(0, m_known);
    }
    connect(form, &RecordForm::edited, this, &NewOfKind::edited);
    finish();
    more()->setVisible(!fields.first.isEmpty());
    form->inputs().first()->setFocus();
}

void NewOfKind::openMore()
{
    if (more()->isHidden())
        return;
    auto *rest = new RecordForm(m_blank, edits(), m_fields.first + m_fields.never, this);
    connect(rest, &RecordForm::edited, this, &NewOfKind::edited);
    addRest(rest);
}

QString NewOfKind::typed(const FieldBase &field) const
{
    const FormEditor *at = editor(field.name());
    return at ? at->draft().toString() : QString();
}

void NewOfKind::addBelow(QWidget *part)
{
    column()->addWidget(part);
    orderTabsAsLaidOut(this);
    fit();
}

std::optional<ChangeSet> NewOfKind::changes(Id *id)
{
    Record record = m_blank;
    record.setId(*id = store().newId());
    if (!applyForms(&record))
        return std::nullopt;
    if (record.title().isEmpty()) { // nothing says what it is
        refuse(Error{Error::Incomplete, tr("It needs a name."), record.entity().titleField()->name()});
        return std::nullopt;
    }
    derive(&record, nullptr);
    ChangeSet set = creation(record);
    set.changes.append(insertion(record));
    for (const auto &complete : m_complete)
        complete(record, &set);
    return set;
}
