// SPDX-License-Identifier: GPL-3.0-or-later
// Service records in the file: their numbers, what is agreed for them, their clocks, and what their statuses allow.
#include "core/domain/servicerecords.h"
#include "core/domain/servicestats.h"
#include "core/record/filtermatch.h"
#include "core/record/filtertext.h"
#include "core/record/validation.h"
#include "tests/support/storefixture.h"

#include <random>

using namespace Qt::StringLiterals;

namespace
{
struct Serving : StoreFixture {
    const ServiceRecord &s() { return schema->serviceRecord; }
    QList<Record> process;
    Id customer = 0;

    Serving()
    {
        const std::function<Id()> newId = [this] { return store->newId(); };
        process = standardServiceProcess(*schema, newId);
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process + standardServiceLevels(*schema, newId))
            set.changes.append(insertion(record));
        apply(set);
        customer = addPerson(u"Jonas Lindqvist"_s);
        const Record before = *load(schema->contact, customer);
        Record after = before;
        after.set(schema->contact.status, u"key_account"_s);
        REQUIRE(save(before, after).ok());
    }
    Result<ChangeSet> save(const Record &before, const Record &after)
    {
        return await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
    }
    Id status(const QString &type, int nth = 0)
    {
        for (const Record &record : process)
            if (&record.entity() == &schema->serviceStatus && record[schema->serviceStatus.type] == type && nth-- == 0)
                return record.id();
        return 0;
    }
    Id add(const std::function<void(Record *)> &fill = {})
    {
        Record record(s(), store->newId());
        record.set(s().subject, u"Freezer sensor reports an offset"_s);
        record.set(s().contact, customer);
        if (fill)
            fill(&record);
        apply({{Action::Create, s().name(), 1, record.title()}, {insertion(record)}});
        return record.id();
    }
    Record at(Id id) { return *load(s(), id); }
    Result<ChangeSet> change(Id id, const std::function<void(Record *)> &edit)
    {
        const Record before = at(id);
        Record after = before;
        edit(&after);
        return save(before, after);
    }
    Result<ChangeSet> move(Id id, Id to)
    {
        return change(id, [&](Record *record) { record->set(s().status, to); });
    }
    Id say(Id service, const QString &type, const QString &direction, bool internal = false)
    {
        const Activity &a = schema->activity;
        Record said(a, store->newId());
        said.set(a.type, type);
        said.set(a.status, QString::fromLatin1(Activity::done));
        said.set(a.subject, u"About the sensor"_s);
        said.set(a.at, QDateTime::currentDateTimeUtc());
        said.set(a.contact, customer);
        said.set(a.service, service);
        if (!direction.isEmpty())
            said.set(a.direction, direction);
        if (internal)
            said.set(a.internal, true);
        apply({{Action::Create, a.Entity::name(), 1, {}}, {insertion(said)}});
        return said.id();
    }
    QString levelOf(Id id) { return load(schema->serviceLevel, at(id)[s().level])->title(); }
};

QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}
} // namespace

TEST_CASE_METHOD(Serving, "service records are numbered by the file and no number comes twice")
{
    const Id first = add(), second = add();
    CHECK(at(first)[s().number] == u"SR-1");
    CHECK(at(second)[s().number] == u"SR-2");
    undo();
    CHECK(at(add())[s().number] == u"SR-3");
    const Id brought = add([this](Record *record) { record->set(s().number, u"SR-341"_s); });
    CHECK(at(brought)[s().number] == u"SR-341");
    CHECK(at(add())[s().number] == u"SR-342");
    add([this](Record *record) { record->set(s().number, u"Ticket 9"_s); });
    reopen();
    CHECK(at(add())[s().number] == u"SR-343");
}

TEST_CASE_METHOD(Serving, "a new service record gets the status and level of its customer and priority")
{
    const Id usual = add();
    CHECK(at(usual)[s().priority] == u"normal");
    CHECK(at(usual)[s().status] == status(u"open"_s));
    CHECK(levelOf(usual) == u"Key accounts");
    const Id urgent = add([this](Record *record) { record->set(s().priority, u"urgent"_s); });
    CHECK(levelOf(urgent) == u"Key accounts, urgent");
    const Id nobody = add([this](Record *record) { record->setValue(s().contact, {}); });
    CHECK(levelOf(nobody) == u"Standard");
    REQUIRE(change(nobody, [this](Record *record) { record->set(s().priority, u"urgent"_s); }).ok());
    CHECK(levelOf(nobody) == u"Urgent");
    const Id own = at(usual)[s().level];
    REQUIRE(change(urgent, [&](Record *record) { record->set(s().level, own); }).ok());
    CHECK(levelOf(urgent) == u"Key accounts");
    for (Id id : {usual, urgent, nobody}) {
        CHECK(at(id)[s().answerBy] > at(id)[s().receivedAt]);
        CHECK(at(id)[s().resolveBy] > at(id)[s().answerBy]);
        CHECK(at(id)[s().dueAt] == at(id)[s().answerBy]);
    }
}

TEST_CASE_METHOD(Serving, "the first word to the customer stops the clock of the answer and nothing else does")
{
    const Id id = add();
    say(id, u"note"_s, {}, true);
    say(id, u"call"_s, u"in"_s);
    say(id, u"email"_s, u"out"_s, true);
    CHECK_FALSE(at(id)[s().answeredAt].isValid());
    say(id, u"email"_s, u"out"_s);
    const QDateTime answered = at(id)[s().answeredAt];
    CHECK(answered.isValid());
    CHECK(at(id)[s().dueAt] == at(id)[s().resolveBy]);
    undo();
    CHECK_FALSE(at(id)[s().answeredAt].isValid());
    CHECK(at(id)[s().dueAt] == at(id)[s().answerBy]);
    redo();
    CHECK(at(id)[s().answeredAt] == answered);
}

TEST_CASE_METHOD(Serving, "a breach is written down and stays whatever is changed later")
{
    const Id id = add([this](Record *record) { record->set(s().receivedAt, daysAgo(30)); });
    const QDateTime answer = at(id)[s().answerBreachedAt], solution = at(id)[s().resolutionBreachedAt];
    CHECK(answer.isValid());
    CHECK(solution > answer);
    CHECK(answer == at(id)[s().answerBy]);
    const Id slow =
        await<QList<Record>>([&](auto done) { store->records({.entity = &schema->serviceLevel}, nullptr, done); })
            ->first()
            .id();
    REQUIRE(change(id, [&](Record *record) {
                record->set(s().level, slow);
                record->set(s().priority, u"low"_s);
                record->set(s().receivedAt, QDateTime::currentDateTimeUtc());
            }).ok());
    say(id, u"email"_s, u"out"_s);
    REQUIRE(move(id, status(u"resolved"_s)).ok());
    CHECK(at(id)[s().answerBreachedAt] == answer);
    CHECK(at(id)[s().resolutionBreachedAt] == solution);
}

TEST_CASE_METHOD(Serving, "resolved and closed are dated and what comes back is counted")
{
    const Id id = add();
    REQUIRE(move(id, status(u"resolved"_s)).ok());
    CHECK(at(id)[s().resolvedAt].isValid());
    CHECK_FALSE(at(id)[s().closedAt].isValid());
    CHECK_FALSE(at(id)[s().dueAt].isValid());
    REQUIRE(move(id, status(u"closed"_s)).ok());
    CHECK(at(id)[s().closedAt].isValid());
    REQUIRE(move(id, status(u"open"_s, 1)).ok());
    CHECK_FALSE(at(id)[s().resolvedAt].isValid());
    CHECK_FALSE(at(id)[s().closedAt].isValid());
    CHECK(at(id)[s().reopened] == 1);
    CHECK(at(id)[s().dueAt].isValid());
    const auto moves = await<std::optional<Store::Whole>>([&](auto done) { store->loadWhole(s(), id, nullptr, done); });
    int counted = 0;
    for (const Record &part : (*moves)->parts)
        counted += &part.entity() == &schema->serviceMove;
    CHECK(counted == 4); // into the first status, resolved, closed, open again
    for (int i = 0; i < 3; ++i)
        undo();
    CHECK(at(id)[s().reopened] == 0);
    CHECK(at(id)[s().status] == status(u"open"_s));
    CHECK_FALSE(at(id)[s().resolvedAt].isValid());
}

TEST_CASE_METHOD(Serving, "while the customer is asked the solution is due later")
{
    const Id id = add([this](Record *record) { record->set(s().receivedAt, daysAgo(0)); });
    const auto clocks = [&] {
        return *await<ServiceClocks>([&](auto done) {
            store->compute<ServiceClocks>(
                [this, record = at(id)](Facts &file) {
                    return serviceClocksOf(s(), record, file, QDateTime::currentDateTimeUtc());
                },
                nullptr, done);
        });
    };
    REQUIRE(move(id, status(u"waiting"_s)).ok());
    CHECK(clocks().resolution.state == ServiceClock::Paused);
    CHECK(clocks().response.state != ServiceClock::Paused);
    REQUIRE(move(id, status(u"open"_s, 1)).ok());
    CHECK(clocks().resolution.state == ServiceClock::Running);
}

TEST_CASE_METHOD(Serving, "a status leads on to those it names only and asks for what it needs")
{
    const Id id = add(), fresh = status(u"open"_s), working = status(u"open"_s, 1), closed = status(u"closed"_s);
    const auto edit = [&](Id of, const std::function<void(Record *)> &what) {
        const Record before = *load(schema->serviceStatus, of);
        Record after = before;
        what(&after);
        REQUIRE(save(before, after).ok());
    };
    edit(fresh, [&](Record *record) { record->set(schema->serviceStatus.next, {QString::number(working)}); });
    const Result<ChangeSet> refused = move(id, closed);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().text.contains(u"In progress"_s));
    REQUIRE(move(id, working).ok());
    edit(closed, [&](Record *record) { record->set(schema->serviceStatus.needs, {u"cause"_s}); });
    const Result<ChangeSet> incomplete = move(id, closed);
    REQUIRE_FALSE(incomplete.ok());
    CHECK(incomplete.error().code == Error::Incomplete);
    CHECK(incomplete.error().detail == u"cause");
    REQUIRE(change(id, [&](Record *record) {
                record->set(s().cause, u"product"_s);
                record->set(s().status, closed);
            }).ok());
}

TEST_CASE_METHOD(Serving, "what it is about and whose it is stays known")
{
    Record product(schema->product, store->newId());
    product.set(schema->product.name, u"Freezer 400"_s);
    Record device(schema->device, store->newId());
    device.set(schema->device.name, u"Freezer"_s);
    device.set(schema->device.product, product.id());
    Record rated = *load(schema->contact, customer), before = rated;
    rated.set(schema->contact.rating, u"a"_s);
    REQUIRE(save(before, rated).ok());
    apply({{Action::Create, u"device"_s, 1, {}}, {insertion(product), insertion(device)}});
    const Id id = add([&](Record *record) { record->set(s().device, device.id()); });
    CHECK(at(id)[s().product] == product.id());
    CHECK(at(id)[s().customerClass] == u"a");
    before = rated;
    rated = *load(schema->contact, customer);
    before = rated;
    rated.set(schema->contact.rating, u"c"_s);
    REQUIRE(save(before, rated).ok());
    REQUIRE(change(id, [this](Record *record) { record->set(s().kind, u"repair"_s); }).ok());
    CHECK(at(id)[s().customerClass] == u"a"); // as it was when the record came in
}

TEST_CASE_METHOD(Serving, "nothing is due while the clock stands still and it is warned of before it is")
{
    const Id id = add();
    say(id, u"email"_s, u"out"_s);
    CHECK(at(id)[s().warnAt].isValid());
    CHECK(at(id)[s().warnAt] < at(id)[s().dueAt]);
    REQUIRE(move(id, status(u"waiting"_s)).ok());
    CHECK_FALSE(at(id)[s().dueAt].isValid());
    CHECK_FALSE(at(id)[s().warnAt].isValid());
    REQUIRE(move(id, status(u"open"_s, 1)).ok());
    CHECK(at(id)[s().dueAt].isValid());
    REQUIRE(move(id, status(u"resolved"_s)).ok());
    CHECK_FALSE(at(id)[s().dueAt].isValid());
}

TEST_CASE_METHOD(Serving, "minutes are added up and a rating out of its range is no rating")
{
    const Id id = add();
    const auto spend = [&](qint64 minutes, const char *state) {
        const Activity &a = schema->activity;
        Record visit(a, store->newId());
        visit.set(a.type, u"visit"_s);
        visit.set(a.status, QString::fromLatin1(state));
        visit.set(a.at, QDateTime::currentDateTimeUtc());
        visit.set(a.minutes, minutes);
        visit.set(a.service, id);
        apply({{Action::Create, a.Entity::name(), 1, {}}, {insertion(visit)}});
    };
    spend(40, Activity::done);
    spend(25, Activity::done);
    spend(90, Activity::planned);
    CHECK(at(id)[s().minutes] == 65);
    undo();
    undo();
    CHECK(at(id)[s().minutes] == 40);
    Record article(schema->article, store->newId());
    article.set(schema->article.name, u"Offsets"_s);
    ArticleUse &use = schema->articleUse;
    Record first(use, store->newId()), second(use, store->newId());
    for (Record *one : {&first, &second}) {
        one->set(use.record, id);
        one->set(use.article, article.id());
    }
    first.set(use.helped, true);
    apply({{Action::Create, u"article"_s, 1, {}}, {insertion(article), insertion(first), insertion(second)}});
    CHECK((*load(schema->article, article.id()))[schema->article.used] == 2);
    CHECK((*load(schema->article, article.id()))[schema->article.helped] == 1);
    Record rated = at(id);
    for (const auto &[rating, recommend, wrong] :
         {std::tuple(qint64(0), qint64(11), 2), std::tuple(qint64(6), qint64(-1), 2),
          std::tuple(qint64(1), qint64(0), 0), std::tuple(qint64(5), qint64(10), 0)}) {
        rated.set(s().rating, rating);
        rated.set(s().recommend, recommend);
        CHECK(validate(rated).size() == wrong);
    }
}

TEST_CASE_METHOD(Serving, "late is what is due before this very moment")
{
    const Id late = add([this](Record *record) { record->set(s().receivedAt, daysAgo(30)); }), fresh = add();
    const Result<Filter> filter = filterFromText(u"due_at < now"_s, s(), *schema);
    REQUIRE(filter.ok());
    CHECK(filterToText(*filter, s()) == u"due_at < now");
    CHECK(asksAboutNow(*filter));
    const auto found = [&](const Filter &asked) {
        const Query query{.entity = &s(), .filter = asked};
        const Result<Page> page = await<Page>([&](auto done) { store->find(query, 10, nullptr, done); });
        REQUIRE(page.ok());
        return page->ids;
    };
    CHECK(found(*filter) == QList<Id>{late});
    CHECK(found(*filterFromText(u"due_at >= now"_s, s(), *schema)) == QList<Id>{fresh});
    CHECK(matches(*filter, at(late)));
    CHECK_FALSE(matches(*filter, at(fresh)));
    CHECK_FALSE(filterFromText(u"subject = now"_s, s(), *schema)->now);
}

TEST_CASE_METHOD(Serving, "figures of service equal what a plain count of the records says")
{
    std::mt19937 random(11);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    const QStringList causes{u"product"_s, u"delivery"_s, u"wear"_s, QString()}, kinds{u"complaint"_s, u"repair"_s};
    for (int i = 0; i < 150; ++i) {
        const Id id = add([&](Record *record) {
            record->set(s().receivedAt, daysAgo(1 + upTo(60)).addSecs(-upTo(80000)));
            record->set(s().kind, kinds[upTo(2)]);
            if (const QString cause = causes[upTo(4)]; !cause.isEmpty())
                record->set(s().cause, cause);
            if (upTo(3))
                record->set(s().answeredAt, (*record)[s().receivedAt].addSecs(60 + upTo(300000)));
            if (upTo(2))
                record->set(s().rating, qint64(1 + upTo(5)));
            if (upTo(2))
                record->set(s().recommend, qint64(upTo(11)));
        });
        if (upTo(3))
            REQUIRE(move(id, status(u"resolved"_s)).ok());
        if (upTo(4) == 0)
            REQUIRE(move(id, status(u"open"_s, 1)).ok());
    }
    const QDate from = QDate::currentDate().addDays(-40), to = QDate::currentDate().addDays(-3);
    const auto stats = *await<GroupedServiceStats>([&](auto done) {
        store->compute<GroupedServiceStats>(
            [&](Facts &facts) {
                return serviceStats({from, to, {}, {&s().kind}}, *schema, facts, QDateTime::currentDateTimeUtc());
            },
            nullptr, done);
    });
    const QList<Record> all =
        *await<QList<Record>>([&](auto done) { store->records({.entity = &s()}, nullptr, done); });
    for (const QString &kind : kinds + QStringList{QString()}) {
        const ServiceStats &counted = kind.isEmpty() ? stats.whole : stats.groups.first()[kind];
        qint64 received = 0, late = 0, again = 0, ratings = 0, sum = 0, promoters = 0, detractors = 0, answers = 0;
        std::vector<double> hours;
        QMap<QString, qint64> byCause;
        for (const Record &record : all) {
            const QDate day = record[s().receivedAt].toLocalTime().date();
            if (day < from || day > to || (!kind.isEmpty() && record[s().kind] != kind))
                continue;
            ++received;
            late += record[s().answerBreachedAt].isValid() || record[s().resolutionBreachedAt].isValid();
            again += record[s().reopened] > 0;
            if (record[s().resolvedAt].isValid())
                hours.push_back(double(record[s().receivedAt].msecsTo(record[s().resolvedAt])) / 3600000);
            if (const qint64 rating = record[s().rating]) {
                ++ratings;
                sum += rating;
            }
            if (!record.value(s().recommend).isNull()) {
                ++answers;
                promoters += record[s().recommend] >= 9;
                detractors += record[s().recommend] <= 6;
            }
            if (const QString cause = record[s().cause]; !cause.isEmpty())
                ++byCause[cause];
        }
        INFO(kind.toStdString());
        REQUIRE(received > 10);
        CHECK(counted.received == received);
        CHECK(counted.late == late);
        CHECK(counted.reopened == again);
        CHECK(counted.resolved == qint64(hours.size()));
        CHECK(counted.open == received - qint64(hours.size()));
        std::sort(hours.begin(), hours.end());
        const auto between = [&](double share) { // one value after the other, the rest by proportion
            const double at = share * double(hours.size() - 1);
            const size_t below = size_t(at);
            return below + 1 < hours.size() ? hours[below] + (at - double(below)) * (hours[below + 1] - hours[below])
                                            : hours[below];
        };
        CHECK(counted.resolutionMedian.value() == Approx(between(0.5)));
        CHECK(counted.resolutionNinth.value() == Approx(between(0.9)));
        CHECK(counted.rating.average().value() == Approx(double(sum) / double(ratings)));
        CHECK(counted.recommend.score().value() == Approx(100.0 * double(promoters - detractors) / double(answers)));
        QMap<QString, qint64> told;
        for (const auto &[cause, count, share, cumulative] : counted.causes)
            told[cause] = count;
        CHECK(told == byCause);
    }
}
