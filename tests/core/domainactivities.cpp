// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/schema/crmschema.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 5, 20), QTime(10, 0)); // a Wednesday
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale chinese(QLocale::Chinese, QLocale::China);
} // namespace

TEST_CASE("a title says type and subject and how long")
{
    CrmSchema schema;
    Record call(schema.activity, 1);
    call.set(schema.activity.type, u"call"_s);
    call.set(schema.activity.minutes, 14);
    CHECK(activityTitle(schema.activity, call) == u"Call · 14 min"_s);
    call.set(schema.activity.minutes, 80);
    call.set(schema.activity.outcome, u"no_answer"_s);
    CHECK(activityTitle(schema.activity, call) == u"Call · No answer · 1 h 20 min"_s);
    call.set(schema.activity.outcome, u"reached"_s);
    CHECK(activityTitle(schema.activity, call) == u"Call · Reached · 1 h 20 min"_s);
}

TEST_CASE("entries stand under day and week and month and year")
{
    CHECK(timelineHeading(now, now, english) == u"Today"_s);
    CHECK(timelineHeading(now.addDays(-1), now, english) == u"Yesterday"_s);
    CHECK(timelineHeading(now.addDays(-2), now, english) == u"This week"_s);
    CHECK(timelineHeading(now.addDays(-3), now, english) == u"Last week"_s);
    CHECK(timelineHeading(now.addDays(-10), now, english) == u"This month"_s);
    CHECK(timelineHeading(now.addMonths(-2), now, english) == u"March"_s);
    CHECK(timelineHeading(now.addYears(-1), now, english).contains(u"2025"_s));
    CHECK(timelineHeading(now, now, chinese) == u"今天"_s);
}

TEST_CASE("a planned entry is overdue or due today or later")
{
    CHECK(urgencyOf(now.addSecs(-60), now) == Urgency::Overdue);
    CHECK(urgencyOf(now.addSecs(3600), now) == Urgency::Today);
    CHECK(urgencyOf(now.addDays(1), now) == Urgency::Later);
}

TEST_CASE("a log line names its type and minutes")
{
    CrmSchema schema;
    const auto parse = [&](const QString &text) { return parseLogLine(schema.activity, text); };
    LogLine line = parse(u"/call 14 min confirmed the order"_s);
    CHECK(line.type == u"call"_s);
    CHECK(line.minutes == 14);
    CHECK(line.text == u"confirmed the order"_s);
    line = parse(u"／Meeting 1h 20 min budget"_s);
    CHECK(line.type == u"meeting"_s);
    CHECK(line.minutes == 80);
    CHECK(line.text == u"budget"_s);
    CHECK(parse(u"/ca"_s).type.isEmpty());
    CHECK(parse(u"/call"_s).type.isEmpty()); // a name that starts so may follow
    CHECK(parse(u"/callous remark"_s).type.isEmpty());
    CHECK(parse(u"/unknown 5 min"_s).text == u"/unknown 5 min"_s);
    CHECK(parse(u"20分钟 谈价格"_s).minutes == 20);
    CHECK_FALSE(parse(u"14 minutely details"_s).minutes);
    CHECK_FALSE(parse(u"3 samples"_s).minutes);
    CHECK(matchingTypes(schema.activity, u"/m").size() == 2);
    CHECK(matchingTypes(schema.activity, u"m").isEmpty());
}

TEST_CASE("a next step has its day in front or behind")
{
    NextStep step = parseNextStep(u"fri 3pm send samples"_s, now, english);
    CHECK(step.dated);
    CHECK(step.at == QDateTime(QDate(2026, 5, 22), QTime(15, 0)));
    CHECK(step.text == u"send samples"_s);
    step = parseNextStep(u"send samples tomorrow"_s, now, english);
    CHECK(step.at == QDateTime(QDate(2026, 5, 21), QTime(9, 0)));
    CHECK(step.text == u"send samples"_s);
    step = parseNextStep(u"下周三发送样品"_s, now, chinese);
    CHECK(step.at.date() == QDate(2026, 5, 27));
    CHECK(step.text == u"发送样品"_s);
    step = parseNextStep(u"后天下午3点：打电话"_s, now, chinese);
    CHECK(step.at == QDateTime(QDate(2026, 5, 22), QTime(15, 0)));
    CHECK(step.text == u"打电话"_s);
    step = parseNextStep(u"call Friday's team"_s, now, english);
    CHECK(step.text.contains(u"call"_s));
    step = parseNextStep(u"send samples"_s, now, english);
    CHECK_FALSE(step.dated);
    CHECK(step.at.date() == now.date().addDays(1));
}

TEST_CASE("subject and text are edited as one and come apart again")
{
    CrmSchema schema;
    Record mail(schema.activity, 1);
    mail.set(schema.activity.type, u"email"_s);
    setComposedText(schema.activity, &mail, u"Re: windows\nMarch works"_s);
    CHECK(mail[schema.activity.subject] == u"Re: windows"_s);
    CHECK(mail[schema.activity.body] == u"March works"_s);
    CHECK(composedText(schema.activity, mail) == u"Re: windows\nMarch works"_s);
    Record note(schema.activity, 2);
    note.set(schema.activity.type, u"note"_s);
    setComposedText(schema.activity, &note, u"one\ntwo"_s);
    CHECK(note[schema.activity.subject].isEmpty());
    CHECK(note[schema.activity.body] == u"one\ntwo"_s);
}

TEST_CASE("a next step that names a call is a call")
{
    CrmSchema schema;
    const Activity &a = schema.activity;
    const auto planned = [&](const QString &typed, const QLocale &locale) {
        return plannedStep(a, 1, parseNextStep(typed, now, locale), 7, 0);
    };
    const std::tuple<const char16_t *, const char *, const char16_t *> lines[] = {
        {u"fri 3pm call", "call", u""},
        {u"fri 3pm Call: Anna about prices", "call", u"Anna about prices"},
        {u"call tomorrow", "call", u""},
        {u"tomorrow e-mail the offer", "email", u"the offer"},
        {u"mon meet Bob", "meeting", u"Bob"},
        {u"mon visit", "visit", u""},
        {u"mon callous remarks", "task", u"callous remarks"},
        {u"mon call-back form", "task", u"call-back form"},
        {u"mon recall the goods", "task", u"recall the goods"},
        {u"下周三 打电话", "call", u""},
        {u"下周三打电话给王总", "call", u"打电话给王总"},
        {u"下週三下午3點 打電話", "call", u""},
        {u"明天 會議：預算", "meeting", u"預算"},
        {u"明天拜访客户", "visit", u"拜访客户"},
        {u"后天发邮件", "email", u""},
        {u"下周三发送样品", "task", u"发送样品"},
        {u"tomorrow", "task", u"Follow up"},
    };
    for (const auto &[typed, type, subject] : lines) {
        INFO(QString::fromUtf16(typed));
        const Record record = planned(QString::fromUtf16(typed), typed[0] < 0x2E80 ? english : chinese);
        CHECK(record[a.type] == QLatin1StringView(type));
        CHECK(record[a.subject] == QString::fromUtf16(subject));
        CHECK(record[a.status] == u"planned"_s);
    }
    CHECK(planned(u"fri 3pm call"_s, english)[a.at] == QDateTime(QDate(2026, 5, 22), QTime(15, 0)));
    CHECK(plannedStep(a, 1, {now, true, u"call"_s}, 0, 0).value(a.contact).isNull());
}

TEST_CASE("what was planned is done now and can be planned again")
{
    CrmSchema schema;
    const Activity &a = schema.activity;
    Record call(a, 5);
    call.set(a.type, u"call"_s);
    call.set(a.status, u"planned"_s);
    call.set(a.at, now.addDays(-2));
    const ChangeSet done = completion(a, call, now);
    REQUIRE(done.changes.size() == 1);
    CHECK(done.action.verb == Action::Complete);
    CHECK(done.changes.first().after(a.status) == u"done"_s);
    CHECK(done.changes.first().after(a.at) == now.toMSecsSinceEpoch());
    call.set(a.status, u"done"_s);
    CHECK(reopening(a, call).changes.first().after(a.status) == u"planned"_s);
}
