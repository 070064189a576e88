// SPDX-License-Identifier: GPL-3.0-or-later
// A filter means the same in memory as in the file.
#include "core/record/filtermatch.h"
#include "core/record/filtertext.h"
#include "tests/support/storefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
struct Random {
    QRandomGenerator generator{20240611};
    int below(int count) { return int(generator.bounded(count)); }
    template <typename T>
    T any(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }

    /// Values of which many are equal or nearly so, in the stored form of the field.
    QVariant value(const FieldBase &field)
    {
        switch (field.kind()) {
        case Kind::Email:
            return any<QString>({u"anna@one.example"_s, u"Anna@ONE.example"_s, u"bo@two.example"_s, u"ann_%"_s});
        case Kind::Phone:
            return any<QString>({u"+49 30 1234567"_s, u"+49301234567"_s, u"+1 650 253 0000"_s, u"ask Bo"_s});
        case Kind::Money:
            return QVariant::fromValue(Money{any<qint64>({0, 5, 50, 500, 5000, 5005, 500000}),
                                             any<QString>({u"EUR"_s, u"USD"_s, u"JPY"_s, u"KWD"_s, QString()})});
        case Kind::Date:
            return QDate::currentDate().addDays(below(5) - 2).toString(Qt::ISODate);
        case Kind::Choice:
            return any<QString>({u"new"_s, u"working"_s, u"web"_s, u"referral"_s, u"now"_s});
        case Kind::Tags:
            return any<QString>({u";hot;"_s, u";hot;fair;"_s, u";hotel;"_s});
        case Kind::Integer:
            return qint64(below(4) - 1);
        default:
            return any<QString>({u"Anna"_s, u"anna"_s, u"ÄNNA"_s, u"änna"_s, u"Anna B"_s, u"100%"_s, u"a_b"_s,
                                 u"a\\b"_s, u"睦客"_s, u"\U0001F600"_s, u"\uFF21"_s, u"z"_s});
        }
    }
    Filter condition(const QList<const FieldBase *> &fields)
    {
        const FieldBase &field = *any(fields);
        const auto op = Filter::Op(below(10));
        QVariant asked = value(field);
        if (field.kind() == Kind::Tags)
            asked = any<QString>({u"hot"_s, u"fair"_s, u"tel"_s});
        else if ((op == Filter::Contains || op == Filter::StartsWith) && field.kind() != Kind::Money)
            asked = asked.toString().startsWith(u"\U0001F600"_s) // not half of it
                        ? asked
                        : QVariant(asked.toString().mid(below(2), 1 + below(3)));
        Filter made = Filter::condition(field, op, asked);
        made.none = below(4) == 0;
        if (field.kind() == Kind::Date && below(2) && op != Filter::Contains && op != Filter::StartsWith)
            made.daysAgo = below(3);
        return made;
    }
    Filter filter(const QList<const FieldBase *> &fields, int depth)
    {
        if (depth == 0 || below(3) == 0)
            return condition(fields);
        QList<Filter> children;
        for (int n = below(4); n > 0; --n)
            children.append(filter(fields, depth - 1));
        return below(2) ? Filter::all(children) : Filter::any(children);
    }
};
} // namespace

TEST_CASE_METHOD(StoreFixture, "a filter holds in memory for exactly the records that the file finds")
{
    const Lead &l = schema->lead;
    const QList<const FieldBase *> fields{&l.name,   &l.company, &l.phone,     &l.email, &l.need,      &l.budget,
                                          &l.timing, &l.source,  &l.recycleOn, &l.tags,  &l.externalId};
    Random random;
    ChangeSet set{{Action::Create, u"lead"_s, 60, {}}, {}};
    for (int i = 0; i < 60; ++i) {
        Record lead(l, store->newId());
        for (const FieldBase *field : fields)
            if (random.below(3))
                lead.setValue(*field, random.value(*field));
        set.changes.append(insertion(lead));
    }
    apply(set);
    QList<Record> leads;
    {
        Query all;
        all.entity = &l;
        leads = *await<QList<Record>>([&](auto done) { store->records(all, nullptr, done); });
    }
    REQUIRE(leads.size() == 60);
    int some = 0;
    for (int round = 0; round < 1500; ++round) {
        Query query;
        query.entity = &l;
        query.filter = random.filter(fields, 2);
        QSet<Id> expected, held;
        const Result<Page> page = waitFor<Page>([&](auto done) { store->find(query, 100, nullptr, done); });
        REQUIRE(page.ok());
        for (Id id : page->ids)
            expected.insert(id);
        for (const Record &lead : std::as_const(leads))
            if (matches(query.filter, lead))
                held.insert(lead.id());
        INFO(filterToText(query.filter, l).toStdString());
        REQUIRE(held == expected);
        some += !expected.isEmpty() && expected.size() < 60;
    }
    CHECK(some > 500); // it was a test
}

TEST_CASE_METHOD(StoreFixture, "what another kind would have to answer holds for no record")
{
    const Filter other = Filter::condition(schema->activity.at, Filter::NotEmpty);
    CHECK_FALSE(asksOnlyAbout(other, schema->lead));
    CHECK_FALSE(
        asksOnlyAbout(Filter::all({Filter::condition(schema->lead.name, Filter::NotEmpty), other}), schema->lead));
    CHECK_FALSE(matches(other, Record(schema->lead)));
    CHECK(matches({}, Record(schema->lead)));
}
