// SPDX-License-Identifier: GPL-3.0-or-later
// Service records in the file: their numbers, what is agreed for them, their clocks, and what their statuses allow.
#include "core/domain/servicestats.h"
#include "tests/core/servingfixture.h"

#include <random>

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
