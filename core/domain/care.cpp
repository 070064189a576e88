// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/care.h"

#include "core/domain/festivals.h"
#include "core/schema/crmschema.h"

#include <QCollator>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
const char *occasionLabel(const TextTemplate &entity, CareKind kind)
{
    for (const Option &option : entity.occasion.spec().options)
        if (careKindName(kind) == QLatin1StringView(option.key))
            return option.label;
    return "";
}

QVariant instant(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// What all the sources of occasions share.
class CareSearch
{
public:
    CareSearch(const CareQuery &query, const CrmSchema &schema, Facts &file)
        : m_query(query)
        , m_schema(schema)
        , m_file(file)
        , m_from(query.today.addDays(-query.daysBefore))
        , m_to(query.today.addDays(query.days))
    {
    }
    CareList run();

private:
    bool wants(CareKind kind) const { return m_query.kinds.isEmpty() || m_query.kinds.contains(kind); }
    CareEntry entry(CareKind kind, QDate day) const;
    void add(CareEntry entry, const QString &detail = {});
    Filter customers() const;
    void addYearly();
    void addFestivals();
    void addEnds(CareKind kind, const Field<QDate> &end);
    void addSilence();
    void noteAnswers();
    void sort();
    void count(const Filter &filter, qsizetype shown);
    CareRefusal refusal(const QVariant &doNotContact, const QVariant &consent) const;

    const CareQuery &m_query;
    const CrmSchema &m_schema;
    Facts &m_file;
    const QDate m_from, m_to;
    CareList m_list;
};

CareEntry CareSearch::entry(CareKind kind, QDate day) const
{
    CareEntry entry;
    entry.kind = kind;
    entry.day = day;
    entry.occasion = {m_schema.textTemplate.context(), occasionLabel(m_schema.textTemplate, kind), {}};
    return entry;
}

/// `detail` tells two of one kind on one day apart.
void CareSearch::add(CareEntry entry, const QString &detail)
{
    entry.key = careKindName(entry.kind) + u' ' + entry.day.toString(Qt::ISODate);
    if (!detail.isEmpty())
        entry.key += u' ' + detail;
    m_list.entries.append(std::move(entry));
}

CareRefusal CareSearch::refusal(const QVariant &doNotContact, const QVariant &consent) const
{
    if (doNotContact.toBool())
        return CareRefusal::DoNotContact;
    return consent.toString() == QLatin1StringView(Contact::refused) ? CareRefusal::Refused : CareRefusal::None;
}

Filter CareSearch::customers() const
{
    const Contact &c = m_schema.contact;
    QList<Filter> all{Filter::any({Filter::condition(c.status, Filter::Equal, u"customer"_s),
                                   Filter::condition(c.status, Filter::Equal, u"key_account"_s)})};
    if (m_query.scope.mine)
        all.append(scopeFilter(c.owner, m_query.scope));
    return Filter::all(all);
}

void CareSearch::addYearly()
{
    const Occasion &o = m_schema.occasion;
    const QList<ComingDay> days =
        comingDays(m_schema, m_file, m_query.scope, m_from, m_query.daysBefore + m_query.days);
    for (const ComingDay &day : days) {
        // A renewal is one of a contract.
        const CareKind kind = day.birthday               ? CareKind::Birthday
                              : day.type == "renewal"_L1 ? CareKind::Contract
                                                         : CareKind::Anniversary;
        if (!wants(kind))
            continue;
        CareEntry found = entry(kind, day.day);
        found.contact = day.contact;
        found.name = day.name;
        if (day.years && *day.years > 0)
            found.years = day.years;
        found.refusal = refusal(day.doNotContact, day.consent);
        if (!day.birthday) {
            found.occasion = {"", "", day.label};
            for (const Option &option : o.type.spec().options)
                if (day.type == QLatin1StringView(option.key))
                    found.occasion = {o.context(), option.label, {}};
        }
        add(found, day.birthday ? QString() : QString::number(day.occasion));
    }
}

void CareSearch::count(const Filter &filter, qsizetype shown)
{
    if (shown < m_query.most)
        return;
    qint64 all = 0;
    const QList<Total> totals = m_file.totals({.entity = &m_schema.contact, .filter = filter}, {}, nullptr, nullptr);
    for (const Total &total : totals)
        all += total.count;
    m_list.more += qMax<qint64>(0, all - shown);
}

void CareSearch::addFestivals()
{
    QList<FestivalDay> kept;
    for (const FestivalDay &day : festivalsBetween(m_from, m_to))
        if (m_query.festivals.contains(QLatin1StringView(day.festival->key)))
            kept.append(day);
    if (kept.isEmpty())
        return;
    const Contact &c = m_schema.contact;
    Query whom{.entity = &c, .columns = {&c.name, &c.doNotContact, &c.consent}, .filter = customers()};
    whom.limit = m_query.most;
    QList<CareEntry> people;
    m_file.scan(whom, [&](Id id, const QVariantList &values) {
        CareEntry found = entry(CareKind::Festival, {});
        found.contact = id;
        found.name = values[0].toString();
        found.refusal = refusal(values[1], values[2]);
        people.append(found);
    });
    for (const FestivalDay &day : kept)
        for (CareEntry found : std::as_const(people)) {
            found.day = day.day;
            found.occasion = {"Festival", day.festival->label, {}};
            add(found, QString::fromLatin1(day.festival->key));
        }
    count(whom.filter, people.size());
}

void CareSearch::addEnds(CareKind kind, const Field<QDate> &end)
{
    const Device &d = m_schema.device;
    const Contact &c = m_schema.contact;
    Query ending{.entity = &d, .columns = {&d.name, &d.contact, &end}};
    ending.filter = Filter::all({Filter::condition(end, Filter::GreaterEqual, m_from.toString(Qt::ISODate)),
                                 Filter::condition(end, Filter::LessEqual, m_to.toString(Qt::ISODate))});
    ending.sort = &end;
    ending.limit = m_query.most;
    struct Ending {
        Id device, contact;
        QString name;
        QDate day;
    };
    QList<Ending> all; // asked to the end first: each question is answered before the next one is put
    m_file.scan(ending, [&](Id id, const QVariantList &values) {
        all.append({id, values[1].toLongLong(), values[0].toString(), FieldType<QDate>::read(values[2])});
    });
    for (const Ending &device : std::as_const(all)) {
        const std::optional<Record> contact = device.contact ? m_file.load(c, device.contact) : std::nullopt;
        const Id owner = contact ? (*contact)[c.owner] : 0;
        if (!contact || (m_query.scope.mine && owner && owner != m_query.scope.user))
            continue;
        CareEntry found = entry(kind, device.day);
        found.contact = device.contact;
        found.name = contact->title();
        found.device = device.device;
        found.deviceName = device.name;
        found.refusal = careRefusal(c, *contact);
        add(found, QString::number(device.device));
    }
}

void CareSearch::addSilence()
{
    if (m_query.silenceDays <= 0)
        return;
    const Contact &c = m_schema.contact;
    const QDate first = m_from.addDays(-m_query.silenceDays), last = m_to.addDays(-m_query.silenceDays);
    Query quiet{.entity = &c, .columns = {&c.name, &c.doNotContact, &c.consent, &c.lastActivity}};
    quiet.filter =
        Filter::all({Filter::condition(c.lastActivity, Filter::GreaterEqual, instant(first)),
                     Filter::condition(c.lastActivity, Filter::Less, instant(last.addDays(1))), customers(),
                     Filter::any({Filter::condition(c.nextActivity, Filter::Empty),
                                  Filter::condition(c.nextActivity, Filter::Less, instant(m_query.today))})});
    quiet.sort = &c.lastActivity;
    quiet.limit = m_query.most;
    qsizetype shown = 0;
    m_file.scan(quiet, [&](Id id, const QVariantList &values) {
        ++shown;
        const QDateTime since = FieldType<QDateTime>::read(values[3]);
        CareEntry found = entry(CareKind::Silence, since.toLocalTime().date().addDays(m_query.silenceDays));
        found.contact = id;
        found.name = values[0].toString();
        found.since = since;
        found.refusal = refusal(values[1], values[2]);
        add(found);
    });
    count(quiet.filter, shown);
}

void CareSearch::noteAnswers()
{
    const Activity &a = m_schema.activity;
    struct Answer {
        Id activity;
        QString type;
        QDateTime at;
    };
    QHash<std::pair<Id, QString>, Answer> answers;
    for (int kind = 0; kind < careKinds; ++kind) {
        const QString name = careKindName(CareKind(kind)) + u' ';
        if (!wants(CareKind(kind)))
            continue;
        Query query{.entity = &a, .columns = {&a.care, &a.contact, &a.type, &a.at}};
        // "~" comes after whatever may follow the day.
        query.filter =
            Filter::all({Filter::condition(a.care, Filter::GreaterEqual, name + m_from.toString(Qt::ISODate)),
                         Filter::condition(a.care, Filter::LessEqual, name + m_to.toString(Qt::ISODate) + u'~'),
                         Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::done))});
        m_file.scan(query, [&](Id id, const QVariantList &values) {
            answers.insert({values[1].toLongLong(), values[0].toString()},
                           {id, values[2].toString(), FieldType<QDateTime>::read(values[3])});
        });
    }
    for (CareEntry &found : m_list.entries) {
        const auto answer = answers.constFind({found.contact, found.key});
        if (answer == answers.cend())
            continue;
        found.answer = answer->activity;
        found.answerType = answer->type;
        found.answeredAt = answer->at;
    }
}

void CareSearch::sort()
{
    struct Place {
        QDate day;
        CareKind kind;
        QCollatorSortKey name;
        Id contact;
        qsizetype at;
    };
    const QCollator collator{QLocale()};
    std::vector<Place> places;
    places.reserve(size_t(m_list.entries.size()));
    for (qsizetype i = 0; i < m_list.entries.size(); ++i) {
        const CareEntry &found = m_list.entries[i];
        places.push_back({found.day, found.kind, collator.sortKey(found.name), found.contact, i});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.day != b.day || a.kind != b.kind)
            return std::pair(a.day, a.kind) < std::pair(b.day, b.kind);
        const int names = a.name.compare(b.name);
        return names != 0 ? names < 0 : a.contact < b.contact;
    });
    QList<CareEntry> sorted;
    sorted.reserve(m_list.entries.size());
    for (const Place &place : places)
        sorted.append(std::move(m_list.entries[place.at]));
    m_list.entries = sorted;
}

CareList CareSearch::run()
{
    const Device &d = m_schema.device;
    if (wants(CareKind::Birthday) || wants(CareKind::Anniversary) || wants(CareKind::Contract))
        addYearly();
    if (wants(CareKind::Festival))
        addFestivals();
    if (wants(CareKind::Warranty))
        addEnds(CareKind::Warranty, d.warrantyUntil);
    if (wants(CareKind::Contract))
        addEnds(CareKind::Contract, d.contractUntil);
    if (wants(CareKind::Silence))
        addSilence();
    noteAnswers();
    // What was on a day that is over and was answered is done with.
    m_list.entries.removeIf([this](const CareEntry &found) { return found.day < m_query.today && found.answer; });
    sort();
    return std::move(m_list);
}
} // namespace

CareList careList(const CareQuery &query, const CrmSchema &schema, Facts &file)
{
    return CareSearch(query, schema, file).run();
}
