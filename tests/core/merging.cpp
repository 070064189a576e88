// SPDX-License-Identifier: GPL-3.0-or-later
// Records that become one and are taken apart again: over random links the file is, row for row, what it was; and what
// was changed in between stays.
#include "core/merging/merge.h"
#include "tests/support/storefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
using Rows = QMap<QString, QVariantList>; ///< "kind id" → all that it holds

struct Merging : StoreFixture {
    QRandomGenerator random{1};
    const Contact &c() { return schema->contact; }

    /// All records, but for when they were changed last, and what only merges leave behind.
    Rows rows()
    {
        return *await<Rows>([&](auto done) {
            store->compute<Rows>(
                [this](Facts &facts) {
                    Rows rows;
                    for (const Entity *entity : schema->entities()) {
                        if (entity == &schema->mergeRecord)
                            continue;
                        Query query{.entity = entity, .columns = entity->fields()};
                        query.columns.removeOne(entity->updatedAt());
                        facts.scan(query, [&](Id id, const QVariantList &values) {
                            rows.insert(u"%1 %2"_s.arg(entity->name()).arg(id), values);
                        });
                    }
                    return rows;
                },
                nullptr, done);
        });
    }
    qint64 merges()
    {
        return *await<qint64>([&](auto done) { store->count(schema->mergeRecord, {}, nullptr, done); });
    }
    Result<Merged> merge(const QList<MergePlan> &plans, const std::shared_ptr<Progress> &progress = {})
    {
        return await<Merged>([&](auto done) { mergeInStore(*store, plans, progress, nullptr, done); });
    }
    void mergeInto(Id survivor, const QList<Id> &others)
    {
        const Result<Merged> merged = merge({{&c(), survivor, others, {}, {}}});
        INFO(merged.error().text << ' ' << merged.error().detail);
        REQUIRE(merged.ok());
    }
    UndoReport unmerge(Id survivor)
    {
        const QList<Record> all = *await<QList<Record>>([&](auto done) {
            store->compute<QList<Record>>([&](Facts &facts) { return mergesOf(facts, c(), survivor); }, nullptr, done);
        });
        REQUIRE_FALSE(all.isEmpty());
        const Result<UndoReport> report =
            await<UndoReport>([&](auto done) { unmergeInStore(*store, all.first().id(), nullptr, done); });
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        return *report;
    }
    MergePreview preview(const QList<Id> &ids)
    {
        std::optional<Result<MergePreview>> preview;
        REQUIRE(await<bool>([&](auto done) {
                    store->compute<bool>(
                        [&](Facts &facts) {
                            preview = previewMerge(facts, c(), ids);
                            return true;
                        },
                        nullptr, done);
                }).ok());
        REQUIRE(preview->ok());
        return **preview;
    }

    QVariant randomValue(const FieldBase &field, const QHash<const Entity *, QList<Id>> &known)
    {
        const int n = random.bounded(6); // few values, so that many are the same
        switch (field.kind()) {
        case Kind::Text:
        case Kind::Note:
            return u"%1 %2"_s.arg(field.name()).arg(n);
        case Kind::Phone:
            return n % 2 ? u"0711 44 55 %1"_s.arg(n) : u"+49 711 4455%1"_s.arg(n + 1);
        case Kind::Email:
            return u"a%1@nordwind.example"_s.arg(n);
        case Kind::Url:
            return u"https://nordwind.example/%1"_s.arg(n);
        case Kind::Integer:
            return qint64(n);
        case Kind::Decimal:
            return n / 4.0;
        case Kind::Money:
            return QVariant::fromValue(Money{n * 100, u"EUR"_s});
        case Kind::Bool:
            return qint64(n % 2);
        case Kind::Date:
            return u"2024-05-0%1"_s.arg(n + 1);
        case Kind::DateTime:
            return qint64(1'700'000'000'000) + n * 3'600'000;
        case Kind::PartialDate:
            return u"1985-09-1%1"_s.arg(n);
        case Kind::Choice: {
            const QList<FieldBase::Choice> choices = field.choices();
            return choices.isEmpty() ? QVariant() : QVariant(choices[n % choices.size()].key);
        }
        case Kind::Reference: {
            const QList<Id> ids = known.value(field.target());
            return ids.isEmpty() ? QVariant() : QVariant(ids[random.bounded(int(ids.size()))]);
        }
        case Kind::Tags:
            return u";t%1;t%2;"_s.arg(n).arg(n + 1);
        }
        return {};
    }

    /// Contacts of one variant and everything that can hang on them, at random.
    QList<Id> fill(quint32 seed)
    {
        random = QRandomGenerator(seed);
        QHash<const Entity *, QList<Id>> known;
        ChangeSet set{{Action::Import, u"contact"_s, 0, {}}, {}};
        const auto add = [&](const Entity &entity, int count) {
            for (int i = 0; i < count; ++i) {
                Record record(entity, store->newId());
                for (const FieldBase *field : entity.fields())
                    if (!field->isRollup() && field != entity.createdAt() && field != entity.updatedAt() &&
                        (field->spec().required || field->spec().owner || random.bounded(2)))
                        record.setValue(*field, randomValue(*field, known));
                if (&entity == &schema->contact)
                    record.set(c().kind, QString::fromLatin1(Contact::person));
                if (&entity == &schema->activity) // what recurs is moved by rules of its own
                    for (const FieldBase *field : std::initializer_list<const FieldBase *>{
                             &schema->activity.recurrence, &schema->activity.recursFrom, &schema->activity.series,
                             &schema->activity.occurrence})
                        record.setValue(*field, {});
                if (&entity == &schema->distinctPair) {
                    const QList<Id> contacts = known.value(&c());
                    const Id one = contacts[random.bounded(int(contacts.size()))];
                    const Id other = contacts[random.bounded(int(contacts.size()))];
                    if (one == other)
                        continue;
                    record.set(schema->distinctPair.kind, u"contact"_s);
                    record.set(schema->distinctPair.first, std::min(one, other));
                    record.set(schema->distinctPair.second, std::max(one, other));
                }
                set.changes.append(insertion(record));
                known[&entity].append(record.id());
            }
        };
        add(schema->contact, 6);
        for (const Entity *part : schema->contact.parts())
            add(*part, 10);
        add(schema->opportunity, 6);
        add(schema->buyingRole, 8);
        add(schema->device, 5);
        add(schema->activity, 12);
        add(schema->participant, 14);
        add(schema->distinctPair, 5);
        apply(set);
        return known.value(&c());
    }
};
} // namespace

TEST_CASE_METHOD(Merging, "merged and taken apart again the file is what it was, row for row")
{
    REQUIRE(await<ChangeSet>([&](auto done) {
                store->addOwnField(c(), u"Shoe size"_s, Kind::Integer, {}, nullptr, done);
            }).ok());
    reopen();
    for (quint32 seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const QList<Id> ids = fill(seed);
        const Rows before = rows();
        const qsizetype others = 1 + random.bounded(3);
        mergeInto(ids[0], ids.mid(1, others));
        const Rows merged = rows();
        CHECK(merges() == 1);
        for (const Id gone : ids.mid(1, others))
            CHECK_FALSE(load(c(), gone));
        undo();
        CHECK(rows() == before);
        redo();
        CHECK(rows() == merged);
        const UndoReport report = unmerge(ids[0]);
        CHECK(report.keptCount == 0);
        CHECK(rows() == before);
        CHECK(merges() == 0);
        undo(); // of taking apart
        CHECK(rows() == merged);
        redo();
        CHECK(rows() == before);
    }
}

TEST_CASE_METHOD(Merging, "an edit between a merge and taking it apart is all that is different then")
{
    for (quint32 seed = 200; seed < 220; ++seed) {
        CAPTURE(seed);
        const QList<Id> ids = fill(seed);
        Rows expected = rows();
        mergeInto(ids[0], ids.mid(1, 2));
        const Rows merged = rows();
        QStringList editable;
        for (auto it = merged.begin(); it != merged.end(); ++it)
            if (const QString kind = it.key().section(u' ', 0, 0);
                kind == "contact"_L1 || kind == "address"_L1 || kind == "affiliation"_L1)
                editable.append(it.key());
        const QString key = editable[random.bounded(int(editable.size()))];
        const Entity &entity = *schema->entity(key.section(u' ', 0, 0));
        const Record before = *load(entity, key.section(u' ', 1).toLongLong());
        const FieldBase *field = nullptr;
        while (!field || field->kind() != Kind::Text || field->spec().hidden)
            field = entity.fields()[random.bounded(int(entity.fields().size()))];
        Record after = before;
        after.setValue(*field, u"by hand"_s);
        apply({{Action::Edit, entity.name(), 1, {}}, {*difference(before, after)}});
        unmerge(ids[0]);
        QList<const FieldBase *> columns = entity.fields();
        columns.removeOne(entity.updatedAt());
        expected[key][columns.indexOf(field)] = u"by hand"_s;
        CHECK(rows() == expected);
    }
}

TEST_CASE_METHOD(Merging, "nothing refers to a record that became another")
{
    for (quint32 seed = 100; seed < 120; ++seed) {
        CAPTURE(seed);
        const QList<Id> ids = fill(seed);
        const qint64 activities = *await<qint64>([&](auto done) { store->count(schema->activity, {}, nullptr, done); });
        mergeInto(ids[0], ids.mid(1, 3));
        const auto left = *await<QStringList>([&](auto done) {
            store->compute<QStringList>(
                [&](Facts &facts) {
                    QStringList left;
                    for (const FieldBase *reference : c().referrers()) {
                        Query query{.entity = &reference->entity(), .columns = {reference}};
                        facts.scan(query, [&](Id id, const QVariantList &values) {
                            if (ids.mid(1, 3).contains(values.first().toLongLong()))
                                left.append(u"%1 %2"_s.arg(reference->path()).arg(id));
                        });
                    }
                    return left;
                },
                nullptr, done);
        });
        CHECK(left == QStringList());
        CHECK(*await<qint64>([&](auto done) { store->count(schema->activity, {}, nullptr, done); }) == activities);
        REQUIRE(await<QStringList>([&](auto done) { store->check(nullptr, done); })->isEmpty());
    }
}

TEST_CASE_METHOD(Merging, "what was changed after a merge stays, and is named")
{
    const Id elena = addPerson(u"Elena Marchetti"_s, u"+39 02 123456"_s, u"elena@nordwind.example"_s);
    const Id double_ = addPerson(u"E. Marchetti"_s, u"02 123456"_s, u"e.marchetti@private.example"_s);
    ChangeSet fills{{Action::Edit, u"contact"_s, 1, {}}, {}};
    Record other = *load(c(), double_), before = other;
    other.set(c().hobbies, u"Sailing"_s);
    other.set(c().taxId, u"IT123"_s);
    fills.changes = {*difference(before, other)};
    apply(fills);

    mergeInto(elena, {double_});
    Record now = *load(c(), elena);
    CHECK(now[c().hobbies] == u"Sailing");
    Record edited = now;
    edited.set(c().hobbies, u"Rowing"_s);
    apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(now, edited)}});

    const UndoReport report = unmerge(elena);
    CHECK(report.kept == QStringList{u"Elena Marchetti"_s});
    REQUIRE(report.keptFields.size() == 1);
    CHECK(report.keptFields.first().field == &c().hobbies);
    CHECK((*load(c(), elena))[c().hobbies] == u"Rowing");
    CHECK((*load(c(), elena))[c().taxId].isEmpty());
    const std::optional<Record> back = load(c(), double_);
    REQUIRE(back);
    CHECK((*back)[c().hobbies] == u"Sailing");
    CHECK((*back)[c().taxId] == u"IT123");
    CHECK(found(u"private.example"_s) == QStringList{u"E. Marchetti"_s});
    undo();
    CHECK((*load(c(), elena))[c().hobbies] == u"Rowing");
    CHECK_FALSE(load(c(), double_));
}

TEST_CASE_METHOD(Merging, "a preview says what is there to choose, and the choice is kept")
{
    const Id one = addPerson(u"王伟"_s, u"138 0013 8000"_s, u"wang@nordwind.example"_s);
    const Id two = addPerson(u"Wang Wei"_s, u"+86 13800138000"_s, u"ww@nordwind.example"_s);
    const MergePreview shown = preview({one, two});
    CHECK(shown.hasConflicts());
    const auto name = std::find_if(shown.fields.begin(), shown.fields.end(),
                                   [&](const MergeField &field) { return field.field == &c().name; });
    REQUIRE(name != shown.fields.end());
    CHECK(name->differs);
    CHECK(name->proposed == 0);
    CHECK(std::count_if(shown.parts.begin(), shown.parts.end(),
                        [&](const MergePart &part) { return &part.part.entity() == &schema->email; }) == 2);
    Id dropped = 0;
    for (const MergePart &part : shown.parts)
        if (&part.part.entity() == &schema->email && part.owners.contains(one))
            dropped = part.part.id();
    MergePlan plan{&c(), one, {two}, {}, {dropped}};
    for (const FieldBase *field : std::initializer_list<const FieldBase *>{&c().name, &c().familyName, &c().givenName})
        plan.from.insert(field, two);
    const Rows before = rows();
    REQUIRE(merge({plan}).ok());
    CHECK((*load(c(), one))[c().name] == u"Wang Wei");
    CHECK(found(u"wang@nordwind"_s).isEmpty());
    CHECK(found(u"ww@nordwind"_s) == QStringList{u"Wang Wei"_s});
    unmerge(one);
    CHECK(rows() == before);
}

TEST_CASE_METHOD(Merging, "a number written with the code of its country and without is one number")
{
    const QString national = GENERATE(u"01874-856950"_s, u"138 0013 8000"_s);
    const QString abroad = national.startsWith(u'0') ? u"+44 1874 856950"_s : u"0086 13800138000"_s;
    const Id one = addPerson(u"Niesha Bruch"_s, national, u"n@nordwind.example"_s);
    const Id two = addPerson(u"N. Bruch"_s, abroad, u"b@nordwind.example"_s);
    const Rows before = rows();
    mergeInto(one, {two});
    const auto phones = *await<QList<Record>>([&](auto done) {
        store->compute<QList<Record>>([&](Facts &facts) { return facts.parts(schema->phone, one); }, nullptr, done);
    });
    REQUIRE(phones.size() == 1);
    CHECK(phones.front()[schema->phone.number] == national);
    unmerge(one);
    CHECK(rows() == before);
}

TEST_CASE_METHOD(Merging, "of two alike the one named in characters stays, else the older one")
{
    const Id letters = addPerson(u"Wang Wei"_s, u"138 0013 8000"_s);
    const Id characters = addPerson(u"王伟"_s, u"138 0013 8000"_s);
    const Id younger = addPerson(u"Wang Wei"_s, u"138 0013 8000"_s);
    CHECK(proposedSurvivor(preview({letters, characters})) == characters);
    CHECK(proposedSurvivor(preview({characters, younger, letters})) == characters);
    CHECK(proposedSurvivor(preview({younger, letters})) == letters);
    const Id fuller = addPerson(u"Wang Wei"_s, u"138 0013 8000"_s, u"ww@nordwind.example"_s);
    CHECK(proposedSurvivor(preview({characters, fuller})) == fuller);
}

TEST_CASE_METHOD(Merging, "many merges are one step and each is taken apart by itself")
{
    QList<MergePlan> plans;
    for (int i = 0; i < 30; ++i) {
        const Id a = addPerson(u"Person %1"_s.arg(i), u"+49 711 %1"_s.arg(100000 + i));
        const Id b = addPerson(u"Person %1"_s.arg(i), {}, u"p%1@nordwind.example"_s.arg(i));
        plans.append({&c(), a, {b}, {}, {}});
    }
    const Rows before = rows();
    const auto progress = std::make_shared<Progress>();
    const Result<Merged> merged = merge(plans, progress);
    REQUIRE(merged.ok());
    CHECK(merged->groups == 30);
    CHECK(merged->records == 60);
    CHECK(progress->done() == 30);
    CHECK(store->undoState().undo.action.verb == Action::Merge);
    unmerge(plans[7].survivor);
    CHECK(load(c(), plans[7].others.first()));
    CHECK_FALSE(load(c(), plans[8].others.first()));
    undo();
    undo();
    CHECK(rows() == before);
    CHECK(merges() == 0);
    const auto cancelled = std::make_shared<Progress>();
    cancelled->cancel();
    CHECK(merge(plans, cancelled).error().code == Error::Cancelled);
    CHECK(rows() == before);
}

TEST_CASE_METHOD(Merging, "a record in two groups is merged once, and a merge that went on is taken apart from the top")
{
    const Id a = addPerson(u"A"_s), b = addPerson(u"B"_s), d = addPerson(u"D"_s);
    const Rows before = rows();
    const Result<Merged> merged = merge({{&c(), a, {b}, {}, {}}, {&c(), d, {b}, {}, {}}});
    REQUIRE(merged.ok());
    CHECK(merged->groups == 1);
    CHECK(merged->skipped == 1);
    const Record first =
        (*await<QList<Record>>([&](auto done) {
            store->compute<QList<Record>>([&](Facts &facts) { return mergesOf(facts, c(), a); }, nullptr, done);
        })).first();
    mergeInto(d, {a});
    CHECK_FALSE(await<UndoReport>([&](auto done) { unmergeInStore(*store, first.id(), nullptr, done); }).ok());
    unmerge(d);
    unmerge(a);
    CHECK(rows() == before);
}

TEST_CASE_METHOD(Merging, "a person and a company do not become one")
{
    const Id person = addPerson(u"Nordwind"_s);
    Record firm(c(), store->newId());
    firm.set(c().kind, QString::fromLatin1(Contact::organisation));
    firm.set(c().name, u"Nordwind"_s);
    apply({{Action::Create, u"contact"_s, 1, {}}, {insertion(firm)}});
    const Result<Merged> merged = merge({{&c(), person, {firm.id()}, {}, {}}});
    REQUIRE_FALSE(merged.ok());
    CHECK(merged.error().code == Error::Invalid);
    CHECK_FALSE(isMergeable(schema->serviceRecord));
    CHECK_FALSE(isMergeable(schema->phone));
    CHECK(isMergeable(schema->opportunity));
}
