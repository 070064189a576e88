// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/matchwords.h"

#include "core/schema/schema.h"
#include "core/transfer/crmterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
};

/// Columns give a value for `path`: "email.address" by "email#2.address".
bool isGiven(const QString &path, const ImportPlan &plan, const Entity &entity)
{
    if (path.contains(u'=') || (entity.titleField() && path == entity.titleField()->name()))
        return true; // a name is put together from its parts, too
    const QString part = path.section(u'.', 0, 0), field = path.section(u'.', 1, 1);
    for (const ImportColumn &column : plan.columns) {
        if (field.isEmpty() && (column.target == path || column.target.startsWith(path + u'.')))
            return true;
        if (!field.isEmpty() && column.target.startsWith(part + u'#') && column.target.section(u'.', 1, 1) == field)
            return true;
    }
    return false;
}
} // namespace

QString matchWords(const MatchKey &key, const Entity &entity, const Schema &schema)
{
    QStringList words;
    QString among;
    const bool title = entity.titleField() && key.contains(entity.titleField()->name());
    if (title && key.contains(u"before"_s))
        return Texts::tr("%1, where nothing else can be compared", "name of a field").arg(entity.titleField()->label());
    if (title && key.size() == 1)
        return Texts::tr("%1 alone", "name of a field").arg(entity.titleField()->label());
    for (const QString &path : key) {
        const FieldBase *field = schema.field(path.section(u'=', 0, 0), &entity);
        if (path == u"id"_s)
            words.append(Texts::tr("number in Rapport"));
        else if (field && path.contains(u'='))
            among = field->choiceLabel(path.section(u'=', 1));
        else if (field)
            words.append(field->entity().isPart() && field == field->entity().titleField() ? field->entity().label()
                                                                                           : field->label());
    }
    QString text = words.join(Texts::tr(" and ", "between fields"));
    if (!among.isEmpty())
        text = Texts::tr("%1, among records of the kind “%2”").arg(text, among);
    return text;
}

QList<MatchKey> possibleKeys(const ImportPlan &plan, const Entity &entity)
{
    QList<MatchKey> keys;
    const auto add = [&](const MatchKey &key) {
        if (!keys.contains(key) &&
            std::all_of(key.begin(), key.end(), [&](const QString &path) { return isGiven(path, plan, entity); }))
            keys.append(key);
    };
    add({u"id"_s});
    for (const FieldBase *field : entity.fields())
        if (field->spec().keyed && field != entity.titleField())
            add({field->name()});
    for (const MatchKey &key : usualMatchKeys(entity.name()))
        add(key);
    for (const Entity *part : entity.parts())
        if (const FieldBase *title = part->titleField(); title && title->spec().keyed)
            add({title->path()});
    if (entity.titleField())
        add({entity.titleField()->name()});
    for (const MatchKey &key : plan.match)
        if (!keys.contains(key))
            keys.prepend(key);
    return keys;
}
