// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/changejson.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

QString changeTypeName(Change::Type type)
{
    switch (type) {
    case Change::Insert:
        return u"insert"_s;
    case Change::Update:
        return u"update"_s;
    case Change::Remove:
        return u"remove"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject editsToJson(const Change &change)
{
    QJsonObject fields;
    for (const Edit &edit : change.edits) {
        const Kind kind = edit.field->kind();
        switch (change.type) {
        case Change::Insert:
            fields[edit.field->name()] = jsonFromValue(kind, edit.after);
            break;
        case Change::Remove:
            fields[edit.field->name()] = jsonFromValue(kind, edit.before);
            break;
        case Change::Update:
            fields[edit.field->name()] = QJsonArray{jsonFromValue(kind, edit.before), jsonFromValue(kind, edit.after)};
            break;
        }
    }
    return fields;
}

Change changeFromJson(const Schema &schema, const QString &entity, const QString &type, Id id, const QJsonObject &edits)
{
    Change change;
    change.entity = schema.entity(entity);
    change.id = id;
    change.type = type == "remove"_L1 ? Change::Remove : type == "update"_L1 ? Change::Update : Change::Insert;
    if (!change.entity)
        return change;
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        const FieldBase *field = change.entity->field(it.key());
        if (!field)
            continue;
        const auto value = [&](const QJsonValue &json) { return valueFromJson(field->kind(), json); };
        if (change.type == Change::Update)
            change.edits.append({field, value(it.value().toArray().at(0)), value(it.value().toArray().at(1))});
        else if (change.type == Change::Insert)
            change.edits.append({field, {}, value(it.value())});
        else
            change.edits.append({field, value(it.value()), {}});
    }
    return change;
}

QJsonArray changesToJson(const QList<Change> &changes)
{
    QJsonArray json;
    for (const Change &change : changes)
        json.append(QJsonArray{change.entity->name(), change.id, changeTypeName(change.type), editsToJson(change)});
    return json;
}

QList<Change> changesFromJson(const Schema &schema, const QJsonArray &json)
{
    QList<Change> changes;
    for (const QJsonValue &item : json) {
        const QJsonArray parts = item.toArray();
        const Change change = changeFromJson(schema, parts.at(0).toString(), parts.at(2).toString(),
                                             parts.at(1).toInteger(), parts.at(3).toObject());
        if (change.entity)
            changes.append(change);
    }
    return changes;
}
