// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/validation.h"

#include "core/record/valuetext.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};
} // namespace

QList<Problem> validate(const Record &record)
{
    QList<Problem> problems;
    for (const FieldBase *field : record.entity().fields()) {
        if (field->spec().owner || field->isRollup())
            continue;
        if (field->spec().required && field->appliesTo(record.variant()) && record.value(*field).isNull())
            problems.append({field, Texts::tr("%1 is needed.").arg(field->label())});
    }
    return problems;
}
