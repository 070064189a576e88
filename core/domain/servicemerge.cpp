// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicemerge.h"

#include "core/schema/crmschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceMerge)
};

Error gone()
{
    return Error{Error::Invalid, Texts::tr("The service record is not there any more."), {}};
}

QList<Record> activitiesOf(const CrmSchema &schema, Id service, Facts &file)
{
    QList<Record> activities;
    const Query query{.entity = &schema.activity,
                      .columns = {&schema.activity.service},
                      .filter = Filter::condition(schema.activity.service, Filter::Equal, service)};
    QList<Id> ids;
    file.scan(query, [&](Id id, const QVariantList &) { ids.append(id); });
    for (const Id id : std::as_const(ids))
        if (const std::optional<Record> activity = file.load(schema.activity, id))
            activities.append(*activity);
    return activities;
}

Change moved(const Record &record, const FieldBase &reference, Id to)
{
    Record after = record;
    after.setValue(reference, to);
    return *difference(record, after);
}

/// What it was called, when, how far it is and by which hours it is counted is its own.
bool isItsOwn(const ServiceRecord &s, const FieldBase &field)
{
    return field.spec().readOnly || field.spec().hidden || &field == &s.subject || &field == &s.status ||
           &field == &s.externalId || &field == &s.tags ||
           QLatin1StringView(field.spec().group) == QLatin1StringView(ServiceRecord::clock);
}

void fillFrom(const ServiceRecord &s, const Record &other, Record *stays)
{
    for (const FieldBase *field : s.fields())
        if (!isItsOwn(s, *field) && stays->value(*field).isNull())
            stays->setValue(*field, other.value(*field));
    QStringList tags = (*stays)[s.tags];
    for (const QString &tag : other[s.tags])
        if (!tags.contains(tag))
            tags.append(tag);
    stays->set(s.tags, tags);
}

/// Of its process; a record without a status stays without.
Id closedStatus(const CrmSchema &schema, const Record &service, Facts &file)
{
    const ServiceStatus &status = schema.serviceStatus;
    const Id present = service[schema.serviceRecord.status];
    const std::optional<Record> in = present ? file.load(status, present) : std::nullopt;
    if (!in || (*in)[status.type] == QLatin1StringView(ServiceStatus::closed))
        return present;
    const QList<Record> all = file.parts(status, (*in)[status.process]);
    for (const char *type : {ServiceStatus::closed, ServiceStatus::resolved})
        for (const Record &each : all)
            if (each[status.type] == QLatin1StringView(type))
                return each.id();
    return present;
}

/// Files, parts used and articles used; an article that was used for both is named once, and helped if it ever did.
void moveParts(const CrmSchema &schema, Id from, Id to, QHash<Id, Record> *articles, Facts &file,
               QList<Change> *changes)
{
    for (const Entity *kind : schema.serviceRecord.parts()) {
        if (*kind->spec().journal)
            continue;
        for (const Record &part : file.parts(*kind, from)) {
            if (kind == &schema.articleUse) {
                const Id article = part[schema.articleUse.article];
                if (articles->contains(article)) {
                    changes->append(removal(part));
                    Record &known = (*articles)[article];
                    if (part[schema.articleUse.helped] && !known[schema.articleUse.helped]) {
                        Record helped = known;
                        helped.set(schema.articleUse.helped, true);
                        changes->append(*difference(known, helped));
                        known = helped;
                    }
                    continue;
                }
                articles->insert(article, part);
            }
            changes->append(moved(part, *kind->ownerField(), to));
        }
    }
}
} // namespace

Result<ChangeSet> mergeOfServices(const CrmSchema &schema, Id stays, const QList<Id> &others, Facts &file)
{
    const ServiceRecord &s = schema.serviceRecord;
    const std::optional<Record> before = file.load(s, stays);
    if (!before)
        return gone();
    Record after = *before;
    QList<Change> changes;
    QHash<Id, Record> articles;
    for (const Record &used : file.parts(schema.articleUse, stays))
        articles.insert(used[schema.articleUse.article], used);
    qint64 count = 1;
    QSet<Id> seen{stays};
    for (const Id id : others) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const std::optional<Record> other = file.load(s, id);
        if (!other)
            return gone();
        for (const std::optional<Record> &one : {before, other})
            if ((*one)[s.mergedInto])
                return Error{
                    Error::Invalid, Texts::tr("“%1” is part of another record already.").arg(one->title()), {}};
        ++count;
        fillFrom(s, *other, &after);
        Record closed = *other;
        closed.set(s.mergedInto, stays);
        closed.set(s.status, closedStatus(schema, *other, file));
        if (!closed[s.status])
            closed.setValue(s.status, {});
        changes.append(*difference(*other, closed));
        for (const Record &activity : activitiesOf(schema, id, file))
            changes.append(moved(activity, schema.activity.service, stays));
        moveParts(schema, id, stays, &articles, file, &changes);
        const Query query{
            .entity = &s, .columns = {&s.mergedInto}, .filter = Filter::condition(s.mergedInto, Filter::Equal, id)};
        QList<Id> earlier; // what was merged into it goes on to the same one
        file.scan(query, [&](Id found, const QVariantList &) { earlier.append(found); });
        for (const Id one : std::as_const(earlier))
            if (const std::optional<Record> record = file.load(s, one))
                changes.append(moved(*record, s.mergedInto, stays));
    }
    if (const std::optional<Change> filled = difference(*before, after))
        changes.prepend(*filled);
    return ChangeSet{{Action::Edit, s.Entity::name(), count, before->title()}, changes};
}

Result<ChangeSet> splitOfService(const CrmSchema &schema, Id from, const ServiceSplit &wanted, Facts &file,
                                 const std::function<Id()> &newId, Id *made)
{
    const ServiceRecord &s = schema.serviceRecord;
    const std::optional<Record> whole = file.load(s, from);
    if (!whole)
        return gone();
    Record record(s, *made = newId());
    for (const FieldBase *field :
         std::initializer_list<const FieldBase *>{&s.contact, &s.person, &s.kind, &s.priority, &s.channel, &s.owner,
                                                  &s.device, &s.product, &s.opportunity, &s.tags})
        record.setValue(*field, whole->value(*field));
    record.set(s.subject, wanted.subject);
    record.set(s.splitFrom, from);
    QDateTime received;
    QList<Change> changes;
    for (const Id id : wanted.activities) {
        const std::optional<Record> activity = file.load(schema.activity, id);
        if (!activity || (*activity)[schema.activity.service] != from)
            continue;
        const QDateTime at = (*activity)[schema.activity.at];
        if ((*activity)[schema.activity.status] == QLatin1StringView(Activity::done) &&
            (!received.isValid() || at < received))
            received = at;
        changes.append(moved(*activity, schema.activity.service, record.id()));
    }
    for (const Id id : wanted.files)
        if (const std::optional<Record> kept = file.load(schema.serviceFile, id);
            kept && (*kept)[schema.serviceFile.whole] == from)
            changes.append(moved(*kept, schema.serviceFile.whole, record.id()));
    if (received.isValid())
        record.set(s.receivedAt, received);
    changes.prepend(insertion(record));
    return ChangeSet{{Action::Create, s.Entity::name(), 1, record.title()}, changes};
}
