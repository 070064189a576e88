// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of service beside plain SQL on the same file, and what they suggest to train. bench_service compares 200,000
// records in the same way.
#include "core/domain/servicetraining.h"
#include "tests/support/servicehistory.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct History : StoreFixture {
    QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    ServiceHistory history{*store, *schema, now};
};
} // namespace

TEST_CASE_METHOD(History, "figures of service equal plain SQL by whatever they are compared")
{
    REQUIRE(history.fill(20000, 7));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(path());
        REQUIRE(database.open());
        const QDate today = now.toLocalTime().date();
        for (const auto &[from, to] :
             {std::pair{today.addYears(-5), today.addYears(5)}, std::pair{today.addDays(-500), today.addDays(-95)}}) {
            const QStringList wrong = history.differences(database, {from, to, {}, history.groups(), 10});
            INFO(wrong.mid(0, 5).join(u'\n').toStdString());
            CHECK(wrong.isEmpty());
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
}

TEST_CASE_METHOD(History, "figures of no service record are unknown and not naught")
{
    const auto told = history.ask({now.date().addDays(-9), now.date(), {}, history.groups(), 10});
    CHECK(told.whole.received == 0);
    CHECK_FALSE(told.whole.answerMedian);
    CHECK_FALSE(told.whole.lateShare());
    CHECK_FALSE(told.whole.reopenedShare());
    CHECK_FALSE(told.whole.rating.average());
    CHECK_FALSE(told.whole.recommend.score());
    CHECK(told.customers.isEmpty());
    CHECK(told.groups.size() == 7);
    CHECK(told.groups.first().isEmpty());
}

TEST_CASE("who serves is told to train what is furthest behind the team")
{
    ServiceStats team;
    team.received = team.answered = team.resolved = team.solved = 200;
    team.answerMedian = 4;
    team.resolutionMedian = 20;
    team.late = 20;    // 10 %
    team.reopened = 8; // 4 %
    team.rating = {100, 430, 90};
    team.recommend = {60, 20, 20}; // 40
    const auto person = [&] {
        ServiceStats own = team;
        own.received = own.answered = own.resolved = own.solved = 50;
        own.late = 5;
        own.reopened = 2;
        own.rating = {25, 108, 22};
        own.recommend = {15, 5, 5};
        return own;
    };
    ServiceStats slow = person(), rude = person(), rare = person(), good = person();
    slow.answerMedian = 8;      // four steps
    slow.late = 16;             // 32 %: 4.4 steps
    slow.reopened = 6;          // 12 %: 1.6 steps, the third
    rude.rating = {25, 95, 15}; // 3.8 for 4.3: two steps
    rude.recommend = {5, 5, 9}; // of 19 answers only: chance
    rude.answerMedian = 4.9;    // not quite a quarter
    rare.received = 19;
    rare.answerMedian = 40;
    good.answerMedian = 1;
    const auto all =
        trainingOf({{u"1"_s, slow}, {u"2"_s, rude}, {u"3"_s, rare}, {u"4"_s, good}, {QString(), slow}}, team);
    REQUIRE(all.size() == 4);
    REQUIRE(all[u"1"_s].needs.size() == 2);
    CHECK(all[u"1"_s].needs[0].figure == TrainingNeed::Late);
    CHECK(all[u"1"_s].needs[0].own == Approx(.32));
    CHECK(all[u"1"_s].needs[0].team == Approx(.1));
    CHECK(all[u"1"_s].needs[0].count == 50);
    CHECK(all[u"1"_s].needs[1].figure == TrainingNeed::Answer);
    REQUIRE(all[u"2"_s].needs.size() == 1);
    CHECK(all[u"2"_s].needs[0].figure == TrainingNeed::Rating);
    CHECK(all[u"3"_s].answer == Training::TooFew);
    CHECK(all[u"3"_s].records == 19);
    CHECK(all[u"3"_s].needs.isEmpty());
    CHECK(all[u"4"_s].answer == Training::Known);
    CHECK(all[u"4"_s].needs.isEmpty());

    const auto alone = trainingOf({{u"1"_s, slow}, {u"3"_s, rare}}, team);
    CHECK(alone[u"1"_s].answer == Training::Alone);
    CHECK(alone[u"1"_s].needs.isEmpty());
}
