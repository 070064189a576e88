// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the store on a big file.
//   bench_store fill FILE N        N organisations with two persons each, all indexes, search and log kept
//   bench_store ask FILE           latency of what the window asks for: first rows, key strokes, jumps, sorts
//   bench_store call FILE          how soon it is known who calls, by numbers in several forms
#include "core/domain/callers.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
qint64 residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 / 1048576 : 0;
}

const QStringList cities{u"北京"_s, u"上海"_s,   u"Hamburg"_s, u"München"_s,
                         u"臺北"_s, u"London"_s, u"Paris"_s,   u"深圳"_s};
const QStringList first{u"华"_s,     u"Nord"_s, u"金"_s,    u"Blue"_s, u"瑞"_s,
                        u"Silver"_s, u"盛"_s,   u"Alpen"_s, u"海"_s,   u"Iron"_s};
const QStringList second{u"达"_s,    u"wind"_s, u"源"_s,   u"ridge"_s, u"通"_s,
                         u"field"_s, u"诚"_s,   u"glow"_s, u"科"_s,    u"works"_s};
const QStringList surnames{u"王"_s, u"李"_s,     u"张"_s,    u"单"_s, u"欧阳"_s,
                           u"陈"_s, u"Müller"_s, u"Smith"_s, u"曾"_s, u"Okafor"_s};
const QStringList given{u"伟"_s,    u"芳"_s,   u"敏"_s,    u"建国"_s, u"Elena"_s,
                        u"Jonas"_s, u"晓明"_s, u"Priya"_s, u"强"_s,   u"Zoë"_s};

void fill(Store &store, const CrmSchema &s, int n)
{
    QElapsedTimer timer;
    timer.start();
    qint64 preparing = 0;
    const Result<ChangeSet> result = await<ChangeSet>([&](auto done) {
        store.run(
            {Action::Import, u"contact"_s, n, {}},
            [&](Transaction &t) {
                QRandomGenerator random(1);
                t.beginBulk();
                const auto pick = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
                const auto add = [&](NewWhole &whole, const Entity &entity,
                                     std::initializer_list<std::pair<const FieldBase *, QVariant>> values) {
                    Record part(entity, t.newId());
                    part.setValue(*entity.ownerField(), whole.record.id());
                    for (const auto &[field, value] : values)
                        part.setValue(*field, value);
                    whole.parts.append(part);
                };
                const auto write = [&](NewWhole &whole) {
                    QElapsedTimer preparation;
                    preparation.start();
                    Transaction::prepare(&whole);
                    preparing += preparation.nsecsElapsed();
                    t.insertPrepared(whole);
                };
                for (int i = 0; i < n; ++i) {
                    NewWhole org;
                    org.record = Record(s.contact, t.newId());
                    org.record.set(s.contact.kind, u"organisation"_s);
                    org.record.set(s.contact.name, pick(cities) + pick(first) + pick(second) + QString::number(i));
                    org.record.set(s.contact.status, u"customer"_s);
                    org.record.set(s.contact.notes, u"客户要求下周三前报价。 Wants volume discount"_s);
                    add(org, s.phone, {{&s.phone.number, u"+86 10 %1"_s.arg(10000000 + random.bounded(80000000))}});
                    add(org, s.email, {{&s.email.address, u"info@c%1.example"_s.arg(i)}});
                    add(org, s.address,
                        {{&s.address.city, pick(cities)},
                         {&s.address.street, u"Street %1"_s.arg(random.bounded(300))}});
                    write(org);
                    for (int k = 0; k < 2; ++k) {
                        NewWhole person;
                        person.record = Record(s.contact, t.newId());
                        person.record.set(s.contact.kind, u"person"_s);
                        person.record.set(s.contact.name, pick(surnames) + pick(given));
                        add(person, s.phone, {{&s.phone.number, u"138%1"_s.arg(10000000 + random.bounded(80000000))}});
                        add(person, s.affiliation,
                            {{&s.affiliation.organisation, org.record.id()}, {&s.affiliation.role, u"采购经理"_s}});
                        person.extraSearchText = org.record.title();
                        write(person);
                    }
                }
            },
            nullptr, done);
    });
    std::printf("fill %d: %.1f s (prepare %.1f s), %s, peak now %lld MB\n", n, double(timer.elapsed()) / 1000,
                double(preparing) / 1e9, result.ok() ? "ok" : qPrintable(result.error().detail),
                static_cast<long long>(residentMegabytes()));
}

template <typename Call>
void measure(const char *name, int times, Call &&call)
{
    QList<double> ms;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        call(i);
        ms.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-34s median %8.2f ms   p99 %8.2f ms   max %8.2f ms\n", name, ms[ms.size() / 2],
                ms[ms.size() * 99 / 100], ms.last());
}

void ask(Store &store, const CrmSchema &s)
{
    Query query;
    query.entity = &s.contact;
    query.columns = {&s.contact.status, &s.phone.number, &s.affiliation.organisation, &s.contact.lastActivity};
    const auto first = [&](const Query &q) {
        return await<Page>([&](auto done) { store.find(q, 50, nullptr, done); });
    };
    measure("first rows by name", 20, [&](int) { (void)first(query); });
    auto all = std::make_shared<std::promise<QList<Id>>>();
    auto future = all->get_future();
    QElapsedTimer timer;
    timer.start();
    store.find(query, 50, nullptr, [all](Result<Page> page) {
        if (page.ok() && page->complete)
            all->set_value(page->ids);
    });
    const QList<Id> ids = future.get();
    std::printf("all %lld ids in order: %lld ms; memory %lld MB\n", static_cast<long long>(ids.size()),
                static_cast<long long>(timer.elapsed()), static_cast<long long>(residentMegabytes()));
    QRandomGenerator random(5);
    measure("64 rows anywhere", 200, [&](int) {
        const qsizetype at = random.bounded(int(std::max<qsizetype>(1, ids.size() - 64)));
        (void)await<QList<Row>>([&](auto done) { store.rows(query, ids.mid(at, 64), nullptr, done); });
    });
    for (const FieldBase *field : {static_cast<const FieldBase *>(&s.contact.status), s.contact.updatedAt(),
                                   static_cast<const FieldBase *>(&s.contact.lastActivity)}) {
        Query sorted = query;
        sorted.sort = field;
        sorted.order = Qt::DescendingOrder;
        measure(qPrintable(u"sort by "_s + field->name()), 10, [&](int) { (void)first(sorted); });
    }
    const QStringList typed{u"z"_s,        u"zw"_s,          u"zhang"_s,       u"张"_s,   u"张伟"_s,  u"北京"_s,
                            u"北京华达"_s, u"silver"_s,      u"silverridge"_s, u"1234"_s, u"138"_s,   u"5678"_s,
                            u"mul"_s,      u"muller"_s,      u"ouyang"_s,      u"oy"_s,   u"shanw"_s, u"info@c77"_s,
                            u"采购"_s,     u"smith elena"_s, u"深圳 金"_s};
    measure("key stroke (21 texts)", int(typed.size()) * 10, [&](int i) {
        Query q = query;
        q.text = typed[i % typed.size()];
        (void)first(q);
    });
    for (const QString &text : typed) {
        Query q = query;
        q.text = text;
        measure(qPrintable(u"  “%1”"_s.arg(text)), 5, [&](int) { (void)first(q); });
    }
}

void call(Store &store, const CrmSchema &s)
{
    QRandomGenerator random(7);
    const QStringList numbers = *await<QStringList>([&](auto done) {
        store.compute<QStringList>(
            [&](Facts &file) {
                QStringList some;
                qint64 seen = 0;
                Query query;
                query.entity = &s.phone;
                query.columns = {&s.phone.number};
                file.scan(query, [&](Id, const QVariantList &values) { // each as likely as any other
                    if (some.size() < 400)
                        some.append(values.first().toString());
                    else if (const qint64 at = random.bounded(++seen + 400); at < 400)
                        some[at] = values.first().toString();
                });
                return some;
            },
            nullptr, done);
    });
    if (numbers.isEmpty())
        return;
    qsizetype found = 0;
    const auto who = [&](const QString &number) {
        found += await<Calling>([&](auto done) {
                     store.compute<Calling>([&](Facts &file) { return callersOf(s, number, file); }, nullptr, done);
                 })->callers.size();
    };
    const auto digits = [&](int i) {
        QString text = numbers[i % numbers.size()];
        return text.remove(u'+').remove(u' ');
    };
    measure("as written", 400, [&](int i) { who(numbers[i % numbers.size()]); });
    measure("00 and the country", 400,
            [&](int i) { who(digits(i).startsWith(u"86"_s) ? u"00"_s + digits(i) : u"0086"_s + digits(i)); });
    measure("the last eight digits", 400, [&](int i) { who(digits(i).right(8)); });
    measure("nobody's", 400, [&](int i) { who(u"+49 89 "_s + digits(i).right(8) + u"1"_s); });
    std::printf("%lld callers\n", static_cast<long long>(found));
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rapport-bench"_s);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 3)
        return 2;
    CrmSchema schema;
    Store store(schema);
    QElapsedTimer timer;
    timer.start();
    if (!await<OpenInfo>([&](auto done) { store.open(args[2], u"bench"_s, nullptr, done); }).ok())
        return 3;
    std::printf("open: %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    if (args[1] == "fill"_L1)
        fill(store, schema, args.value(3).toInt());
    else if (args[1] == "call"_L1)
        call(store, schema);
    else
        ask(store, schema);
    return 0;
}
