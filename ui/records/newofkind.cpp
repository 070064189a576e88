// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newofkind.h"

#include "core/domain/derive.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

NewOfKind::NewOfKind(Store &store, const CrmSchema &schema, const Record &blank, const Fields &fields, QWidget *window)
    : NewSheet(store, schema, blank.entity(), window), m_blank(blank), m_fields(fields)
{
    setObjectName(u"newOfKind"_s);
    setWindowTitle(tr("New %1").arg(blank.entity().label().toLower()));
    RecordForm *form = addForm(fields.first.isEmpty() ? new RecordForm(blank, edits(), fields.never, this)
                                                      : RecordForm::only(blank, edits(), fields.first, this));
    finish();
    more()->setVisible(!fields.first.isEmpty());
    form->inputs().first()->setFocus();
}

void NewOfKind::openMore()
{
    if (!more()->isHidden())
        addRest(new RecordForm(m_blank, edits(), m_fields.first + m_fields.never, this));
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
    if (m_along)
        set.changes += m_along(*id);
    return set;
}
