// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/derive.h"
#include "core/schema/crmschema.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
Record position(const CrmSchema &schema, Id id, const QString &role, const QString &until = {})
{
    Record record(schema.affiliation, id);
    record.set(schema.affiliation.role, role);
    record.set(schema.affiliation.to, PartialDate::fromText(until));
    return record;
}
const QDate today(2026, 5, 20);
const QLocale english(QLocale::English, QLocale::UnitedStates);
} // namespace

TEST_CASE("a headline is role and company or the one that is there")
{
    CHECK(headline(u"Head"_s, u"Acme"_s) == u"Head · Acme"_s);
    CHECK(headline({}, u"Acme"_s) == u"Acme"_s);
    CHECK(headline(u"Head"_s, {}) == u"Head"_s);
}

TEST_CASE("the primary position is the first that has not ended")
{
    CrmSchema schema;
    const QList<Record> parts{position(schema, 1, u"old"_s, u"2020"_s), position(schema, 2, u"ended"_s, u"2026-04"_s),
                              position(schema, 3, u"ending"_s, u"2026-05"_s), position(schema, 4, u"open"_s)};
    const Record *primary = primaryPosition(schema.affiliation, parts, today);
    REQUIRE(primary);
    CHECK((*primary)[schema.affiliation.role] == u"ending"_s); // the whole month of May still counts
    CHECK(isPast(schema.affiliation, parts[0], today));
    CHECK_FALSE(isPast(schema.affiliation, position(schema, 5, u"x"_s, u"2026"_s), today));
    CHECK_FALSE(primaryPosition(schema.affiliation, {parts[0]}, today));
}

TEST_CASE("relations read from the other side")
{
    CHECK(reverseRelation(u"parent"_s) == u"child"_s);
    CHECK(reverseRelation(u"child"_s) == u"parent"_s);
    CHECK(reverseRelation(u"spouse"_s) == u"spouse"_s);
    CHECK(reverseRelation(u"assistant"_s) == u"manager"_s);
    CHECK(reverseRelation(u"referred"_s) == u"referrer"_s);
    CrmSchema schema;
    QStringList keys;
    for (const FieldBase::Choice &choice : schema.relation.type.choices()) {
        CHECK(reverseRelation(reverseRelation(choice.key)) == choice.key);
        keys.append(choice.key);
    }
    for (const QString &key : std::as_const(keys))
        CHECK(keys.contains(reverseRelation(key)));
}

TEST_CASE("a birthday says how old and when it is near")
{
    CHECK(birthdayText(PartialDate::gregorian(1985, 6, 1), today, english).endsWith(u"turns 41 in 12 day(s)"_s));
    CHECK(birthdayText(PartialDate::gregorian(1985, 5, 20), today, english).contains(u"today"_s));
    CHECK(birthdayText(PartialDate::gregorian(1985, 12, 1), today, english).endsWith(u"age 40"_s));
    CHECK(birthdayText(PartialDate::gregorian(0, 12, 1), today, english) ==
          PartialDate::gregorian(0, 12, 1).toString(english));
    CHECK(birthdayText(PartialDate::gregorian(0, 5, 21), today, english).endsWith(u"tomorrow"_s));
}

TEST_CASE("the next occasion is the nearest of birthday and days to remember")
{
    CrmSchema schema;
    Record contact(schema.contact, 1);
    contact.set(schema.contact.birthday, PartialDate::gregorian(1985, 9, 14));
    Record wedding(schema.occasion, 2);
    wedding.set(schema.occasion.type, u"wedding"_s);
    wedding.set(schema.occasion.date, PartialDate::gregorian(2010, 6, 3));
    const auto next = nextOccasion(schema.contact, schema.occasion, contact, {wedding}, today);
    REQUIRE(next);
    CHECK(next->day == QDate(2026, 6, 3));
    CHECK(next->label == u"Wedding day"_s);
    CHECK_FALSE(nextOccasion(schema.contact, schema.occasion, Record(schema.contact, 3), {}, today));
}

TEST_CASE("a target without a name is called by its time and follows it")
{
    const Target t;
    Record target(t, 1);
    target.set(t.period, QLatin1StringView(Target::quarter));
    target.set(t.start, QDate(2026, 5, 7));
    derive(&target, nullptr);
    CHECK(target[t.name] == u"2026 Q2"_s);
    const Record before = target;
    target.set(t.period, QLatin1StringView(Target::month));
    derive(&target, &before);
    CHECK(target[t.name] == u"2026-05"_s);
    const Record named = target;
    target.set(t.name, u"Spring"_s);
    target.set(t.period, QLatin1StringView(Target::year));
    derive(&target, &named);
    CHECK(target[t.name] == u"Spring"_s);
}
