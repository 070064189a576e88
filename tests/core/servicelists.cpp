// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of service records: those of other programs come in with their customers, people and statuses, ours come back
// as they went out.
#include "core/domain/servicerecords.h"
#include "tests/support/importfixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
struct ServiceLists : ImportFixture {
    const ServiceRecord &s() { return schema->serviceRecord; }
    QHash<QString, Record> bySubject()
    {
        Query query;
        query.entity = &s();
        const Result<QList<Record>> all =
            await<QList<Record>>([&](auto done) { store->records(query, nullptr, done, "test"); });
        REQUIRE(all.ok());
        QHash<QString, Record> found;
        for (const Record &record : *all)
            found.insert(record.title(), record);
        return found;
    }
    QString titleOf(const Entity &entity, Id id)
    {
        const std::optional<Record> record = id ? load(entity, id) : std::nullopt;
        return record ? record->title() : QString();
    }
};
constexpr auto english =
    "Ticket ID,Subject,Customer,Type,Priority,Status,Agent,Created,First response,Resolved,CSAT,NPS,Feedback\n"
    "T-100,Sensor offset,Nordwind Labs,Complaint,Critical,Open,Mei Tanaka,2026-01-18 09:12,2026-01-18 10:02,,,,\n"
    "T-101,Quote request,Acme Corp,Question,Low,Closed,Ada Byron,2026-01-02 08:00,2026-01-02 08:30,"
    "2026-01-03 12:00,5,9,Quick\n"
    "T-102,Screen cracked,Acme Corp,Repair,High,On hold,Nobody Known,2026-01-01 08:00,,,,,\n"
    "T-103,Late delivery,,Complaint,Normal,Resolved,,2026-01-03 08:00,2026-01-03 09:00,2026-01-04 08:00,7,10,bad\n";
constexpr auto chinese =
    "工单编号,主题,客户名称,工单类型,优先级,状态,处理人,受理时间,首次响应时间,解决时间,满意度,处理结果\n"
    "G-1,温度探头偏差,北风实验室有限公司,投诉,紧急,处理中,田中梅,2026-01-18 09:12,2026-01-18 "
    "10:02,,,\n"
    "G-2,到货破损,恒信商贸有限公司,退货,高,已结案,王磊,2026-01-02 08:00,2026-01-02 08:30,2026-01-03 "
    "12:00,4,换货并致歉\n";
} // namespace

TEST_CASE("a list of tickets brings customers and agents and statuses with it and nothing is dropped in silence")
{
    ServiceLists f;
    const QString path = f.write(english), rejects = f.folder.filePath(u"rejects.csv"_s);
    const ImportProposal proposal = f.propose(path);
    REQUIRE(proposal.plan.entity == u"service_record"_s);
    const ImportReport report = f.run(path, proposal.plan, false, rejects);
    CHECK(report.created == 3);
    CHECK(report.failed == 1); // seven of five stars
    QFile failed(rejects);
    REQUIRE(failed.open(QIODevice::ReadOnly));
    const QByteArray said = failed.readAll();
    CHECK(said.contains("T-103"));
    CHECK(said.contains("takes a number from 1 to 5"));
    const QHash<QString, Record> made = f.bySubject();
    const auto &s = f.s();
    const Record open = made[u"Sensor offset"_s], closed = made[u"Quote request"_s], held = made[u"Screen cracked"_s];
    CHECK(open[s.number] == u"T-100"_s);
    CHECK((open[s.kind] == u"complaint"_s && open[s.priority] == u"urgent"_s));
    CHECK(f.titleOf(f.schema->contact, open[s.contact]) == u"Nordwind Labs"_s);
    CHECK(f.titleOf(f.schema->user, held[s.owner]) == u"Nobody Known"_s);
    CHECK(open[s.answeredAt].toLocalTime() == QDateTime(QDate(2026, 1, 18), QTime(10, 2)));
    CHECK(open[s.receivedAt].toLocalTime() == QDateTime(QDate(2026, 1, 18), QTime(9, 12)));
    CHECK(closed[s.kind] == u"inquiry"_s);
    CHECK((closed[s.rating] == 5 && closed[s.recommend] == 9 && closed[s.ratingNote] == u"Quick"_s));
    CHECK(closed[s.resolvedAt].toLocalTime() == QDateTime(QDate(2026, 1, 3), QTime(12, 0)));
    CHECK(closed[s.closedAt].isValid());
    CHECK(closed[s.contact] == held[s.contact]);
    const auto typeOf = [&](const Record &record) {
        return QString((*f.load(f.schema->serviceStatus, record[s.status]))[f.schema->serviceStatus.type]);
    };
    CHECK((typeOf(open) == u"open" && typeOf(closed) == u"closed" && typeOf(held) == u"waiting"));
    const ImportReport again = f.run(path, f.propose(path).plan);
    CHECK((again.created == 0 && again.updated == 0 && again.unchanged == 3));
    f.undo();
    CHECK(f.bySubject().isEmpty());
}

TEST_CASE("a Chinese list of tickets is understood as it stands")
{
    ServiceLists f;
    const QString path = f.write(chinese);
    const ImportProposal proposal = f.propose(path);
    REQUIRE(proposal.plan.entity == u"service_record"_s);
    CHECK(wantedFields(proposal.plan, *f.schema).isEmpty());
    const ImportReport report = f.run(path, proposal.plan);
    CHECK((report.created == 2 && report.failed == 0));
    const QHash<QString, Record> made = f.bySubject();
    const auto &s = f.s();
    const Record open = made[u"温度探头偏差"_s], closed = made[u"到货破损"_s];
    CHECK((open[s.kind] == u"complaint"_s && open[s.priority] == u"urgent"_s));
    CHECK((closed[s.kind] == u"return"_s && closed[s.priority] == u"high"_s && closed[s.rating] == 4));
    CHECK(closed[s.solution] == u"换货并致歉"_s);
    CHECK(closed[s.closedAt].isValid());
    CHECK(f.titleOf(f.schema->user, open[s.owner]) == u"田中梅"_s);
}

TEST_CASE("service records that go out come back the same whatever they went through")
{
    ServiceLists from;
    const CrmSchema &schema = *from.schema;
    const auto &s = schema.serviceRecord;
    QRandomGenerator random(20261122);
    const auto below = [&](int n) { return int(random.bounded(n)); };
    const std::function<Id()> newId = [&] { return from.store->newId(); };
    const QList<Record> process = standardServiceProcess(schema, newId);
    ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
    for (const Record &record : process + standardServiceLevels(schema, newId))
        set.changes.append(insertion(record));
    QList<Id> users, devices, customers;
    for (int i = 0; i < 3; ++i) {
        Record user(schema.user, newId());
        user.set(schema.user.name, u"User %1"_s.arg(i));
        Record device(schema.device, newId());
        device.set(schema.device.name, u"Freezer %1"_s.arg(i));
        device.set(schema.device.serial, u"F-%1"_s.arg(i));
        set.changes << insertion(user) << insertion(device);
        users.append(user.id());
        devices.append(device.id());
    }
    from.apply(set);
    for (int i = 0; i < 4; ++i)
        customers.append(from.addPerson(u"Person %1"_s.arg(i)));
    const auto random1 = [&](const QList<Id> &ids) { return below(4) ? ids[below(int(ids.size()))] : Id(0); };
    constexpr int count = 150;
    QList<Id> ids;
    for (int i = 0; i < count; ++i) {
        Record record(s, newId());
        record.set(s.subject,
                   QStringList{u"Offset"_s, u"=1+1"_s, u"two\nlines, \"quoted\""_s, u"到货破损"_s}[below(4)] +
                       QString::number(i));
        record.setValue(s.contact, QVariant(customers[below(4)]));
        for (const auto &[field, id] : {std::pair{&s.owner, random1(users)}, std::pair{&s.device, random1(devices)},
                                        std::pair{&s.splitFrom, random1(ids.isEmpty() ? users : ids)}})
            if (id && (field != &s.splitFrom || !ids.isEmpty()))
                record.set(*field, id);
        record.set(s.priority, s.priority.choices()[below(4)].key);
        record.set(s.kind, s.kind.choices()[below(6)].key);
        record.set(s.description, u"Line one\n- line two; %1"_s.arg(i));
        record.set(s.tags, QStringList{u"a b"_s, u"重点"_s}.mid(below(3)));
        record.set(s.receivedAt, QDateTime::currentDateTimeUtc().addSecs(-below(90 * 24 * 3600)));
        from.apply({{Action::Create, s.name(), 1, record.title()}, {insertion(record)}});
        ids.append(record.id());
        for (int moves = below(4); moves > 0; --moves) {
            const Record before = *from.load(s, record.id());
            Record after = before;
            after.set(s.status, process[1 + below(6)].id());
            if (below(2))
                after.set(s.answeredAt, before[s.receivedAt].addSecs(below(48 * 3600)));
            if (below(3) == 0) {
                after.set(s.rating, 1 + below(5));
                after.set(s.recommend, below(11));
                after.set(s.ratingNote, u"Fine, thanks"_s);
                after.set(s.followUpOn, QDate(2026, 2, 1 + below(28)));
            }
            REQUIRE(await<ChangeSet>([&](auto done) { from.store->save(before, after, nullptr, done); }).ok());
        }
    }
    const QByteArray first = from.exported(s);
    CHECK(first.count('\n') > count);

    ServiceLists to; // first the levels, as whoever moves would; all else is named in the list
    to.import(to.write(from.exported(schema.workingCalendar)));
    to.import(to.write(from.exported(schema.serviceLevel)));
    to.import(to.write(from.exported(schema.device)));
    const ImportReport report = to.import(to.write(first));
    INFO(report.summary(*to.schema));
    CHECK(report.created == count);
    CHECK(report.failed == 0);
    CHECK(report.warnings.isEmpty());
    const QByteArray second = to.exported(to.schema->serviceRecord);
    if (first != second) {
        const QList<QByteArray> a = first.split('\n'), b = second.split('\n');
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            if (a[i] != b[i]) {
                INFO(a[0].toStdString() << "\n" << a[i].toStdString() << "\n" << b[i].toStdString());
                FAIL("line differs");
            }
    }
    CHECK((first == second));
    const ImportReport again = from.import(from.write(first));
    CHECK(again.unchanged == count);
    CHECK(from.exported(s) == first);
}
