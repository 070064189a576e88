// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchtext.h"

namespace
{
void addField(SearchText *out, const Record &record, const FieldBase &field, const TitleOf &titleOf)
{
    const QVariant &value = record.value(field);
    if (!field.spec().searchable || value.isNull())
        return;
    switch (field.kind()) {
    case Kind::Phone:
        out->phones.append(value.toString());
        break;
    case Kind::Email:
        out->emails.append(value.toString());
        break;
    case Kind::Tags:
        out->texts.append(value.toString().replace(u';', u' '));
        break;
    case Kind::Reference:
        out->texts.append(titleOf(field, value.toLongLong()));
        break;
    case Kind::Text:
    case Kind::Note:
    case Kind::Url:
        out->texts.append(value.toString());
        break;
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Bool:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::PartialDate:
    case Kind::Choice:
        break; // found by filters
    }
}
} // namespace

SearchText searchTextOf(const Record &whole, const QList<Record> &parts, const TitleOf &titleOf)
{
    SearchText text;
    const FieldBase *title = whole.entity().titleField();
    if (title) {
        text.title = whole.title();
        text.person = title->namesPerson(whole.variant());
    }
    for (const FieldBase *field : whole.entity().fields())
        if (field != title)
            addField(&text, whole, *field, titleOf);
    for (const Record &part : parts)
        for (const FieldBase *field : part.entity().fields())
            addField(&text, part, *field, titleOf);
    return text;
}
