// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/matchkeys.h"

#include "core/schema/schema.h"
#include "core/text/fold.h"
#include "core/transfer/keytable.h"
#include "core/transfer/recordkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};
} // namespace

MatchKeys::MatchKeys(const ImportPlan &plan, const Entity &entity, const Schema &schema) : m_entity(entity)
{
    for (const MatchKey &key : plan.match) {
        QList<Path> group;
        for (const QString &word : key) {
            if (word == u"before"_s) {
                m_onlyBefore.append(m_groups.size());
                continue;
            }
            Path path;
            const qsizetype equals = word.indexOf(u'=');
            const QString name = equals < 0 ? word : word.left(equals);
            path.condition = equals >= 0;
            path.value = equals < 0 ? QString() : word.mid(equals + 1);
            if (name != u"id"_s) {
                path.field = schema.field(name, &entity);
                path.ofPart = path.field && entity.parts().contains(&path.field->entity());
                if (!path.field || (!path.ofPart && &path.field->entity() != &entity)) {
                    m_ready =
                        Error{Error::Invalid,
                              Texts::tr("Records cannot be matched by “%1”: there is no such field.").arg(word), word};
                    return;
                }
            }
            group.append(path);
        }
        if (!group.isEmpty())
            m_groups.append(group);
    }
}

QStringList MatchKeys::values(const Path &path, const Record &record, const QList<Record> &parts,
                              const TitleOf &titleOf) const
{
    if (!path.field)
        return record.id() ? QStringList{QString::number(record.id())} : QStringList();
    QStringList found;
    const auto add = [&](const Record &of) {
        QString text = comparable(*path.field, of.value(*path.field));
        if (path.field->isReference() && !text.isEmpty())
            text = fold(titleOf(*path.field, of.value(*path.field).toLongLong()));
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
    };
    if (!path.ofPart)
        add(record);
    else
        for (const Record &part : parts)
            if (&part.entity() == &path.field->entity())
                add(part);
    if (path.condition) {
        const bool holds = path.value.isEmpty() ? found.isEmpty() : found.contains(path.value);
        return holds ? QStringList{path.value} : QStringList();
    }
    return found;
}

QList<quint64> MatchKeys::hashes(qsizetype group, const Record &record, const QList<Record> &parts,
                                 const TitleOf &titleOf) const
{
    QList<quint64> all{quint64(group + 1)};
    for (const Path &path : m_groups[group]) {
        const QStringList found = values(path, record, parts, titleOf);
        QList<quint64> next;
        for (const QString &value : found)
            for (const quint64 seed : std::as_const(all))
                next.append(KeyTable::hash(value, seed));
        all = next;
        if (all.isEmpty())
            break;
    }
    return all;
}

QList<Id> MatchKeys::candidates(qsizetype group, const Record &record, const QList<Record> &parts,
                                Transaction &transaction) const
{
    const QList<Path> &paths = m_groups[group];
    const auto best = std::max_element(paths.begin(), paths.end(), [](const Path &a, const Path &b) {
        const auto worth = [](const Path &path) { // what tells most, and has an index
            if (path.condition)
                return 0;
            if (!path.field)
                return 5;
            return path.field->spec().keyed ? (path.field == path.field->entity().titleField() && !path.ofPart ? 3 : 4)
                                            : 1;
        };
        return worth(a) < worth(b);
    });
    if (!best->field)
        return record.id() && transaction.load(m_entity, record.id()) ? QList<Id>{record.id()} : QList<Id>();
    QList<Id> ids;
    const auto look = [&](const Record &of) {
        const QVariant &value = of.value(*best->field);
        if (value.isNull())
            return;
        const QList<Id> found = best->field->spec().keyed ? transaction.lookup(*best->field, value, record.variant())
                                                          : transaction.matching(*best->field, value);
        for (const Id id : found) {
            if (!best->ofPart) {
                ids.append(id);
            } else if (const auto part = transaction.load(best->field->entity(), id)) {
                ids.append(part->value(*best->field->entity().ownerField()).toLongLong());
            }
        }
    };
    if (!best->ofPart)
        look(record);
    else
        for (const Record &part : parts)
            if (&part.entity() == &best->field->entity())
                look(part);
    return ids;
}
