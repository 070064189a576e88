// SPDX-License-Identifier: GPL-3.0-or-later
// SampleMaker: what may be sold to a sample customer, and the next step with it; who may become one.
#include "core/domain/samplewords.h"
#include "core/values/money.h"

using namespace Qt::StringLiterals;

QString SampleMaker::currency() const
{
    return m_words.language == u"zh_CN"_s ? u"CNY"_s : m_words.language == u"zh_TW"_s ? u"TWD"_s : u"USD"_s;
}

QList<SampleRecord> SampleMaker::opportunity(const SampleRecord &company, const SampleRecord &person)
{
    static const QStringList sources{u"web"_s, u"referral"_s, u"trade_fair"_s, u"existing"_s};
    static const QStringList reasons{u"price"_s, u"competitor"_s, u"timing"_s};
    const Opportunity &o = m_schema.opportunity;
    Record deal(o, m_newId());
    deal.set(o.name, pick(m_words.deals));
    deal.set(o.contact, company.record.id());
    // Most are still in the first stages.
    const int dice = int(m_random.bounded(100));
    const qsizetype place = dice < 22 ? 0 : dice < 42 ? 1 : dice < 57 ? 2 : dice < 67 ? 3 : dice < 88 ? 4 : 5;
    const Record &stage = m_stages[qMin(place, m_stages.size() - 1)];
    deal.set(o.stage, stage.id());
    deal.set(o.amount, {qint64(3 + m_random.bounded(180)) * 50000, currency()});
    deal.set(o.source, pick(sources));
    deal.set(o.expectedClose, m_now.date().addDays(int(m_random.bounded(120)) - 10));
    if (chance(35))
        deal.set(o.tags, QStringList{pick(m_words.tags)});
    const QString type = stage[m_schema.stage.type];
    const bool closed = type != QLatin1StringView(Stage::open);
    // Closed ones over the last ten months, open ones lately; each went from stage to stage on its way.
    const QDateTime ended =
        m_now.addDays(-int(m_random.bounded(closed ? 300 : 18))).addSecs(-int(m_random.bounded(30000)));
    QList<Record> moves;
    QDateTime at = ended;
    const qsizetype last =
        closed && type == QLatin1StringView(Stage::lost) ? qsizetype(m_random.bounded(4)) : place - 1;
    const StageMove &m = m_schema.stageMove;
    const auto move = [&](Id to, const QDateTime &when) {
        Record entry(m, m_newId());
        entry.set(m.opportunity, deal.id());
        entry.set(m.to, to);
        entry.set(m.at, when);
        moves.prepend(entry);
    };
    move(stage.id(), ended);
    for (qsizetype before = std::min(last, qsizetype(3)); before >= 0; --before) {
        at = at.addDays(-int(2 + m_random.bounded(13))).addSecs(-int(m_random.bounded(7000)));
        move(m_stages[before].id(), at);
    }
    for (qsizetype i = 1; i < moves.size(); ++i)
        moves[i].set(m.from, moves[i - 1][m.to]);
    deal.setValue(*o.createdAt(), FieldType<QDateTime>::store(at));
    deal.set(o.openedOn, at.date());
    deal.set(o.rank, double(m_customer));
    if (closed)
        deal.set(o.closedOn, ended.date());
    if (type == QLatin1StringView(Stage::lost))
        deal.set(o.lostReason, pick(reasons));
    QList<SampleRecord> all{{deal, moves, {}}};
    if (type == QLatin1StringView(Stage::open) && chance(75)) {
        const Activity &a = m_schema.activity;
        Record next(a, m_newId());
        next.set(a.type, chance(50) ? u"call"_s : u"meeting"_s);
        next.set(a.status, u"planned"_s);
        next.set(a.at, QDateTime(m_now.date().addDays(int(m_random.bounded(12)) - 2),
                                 QTime(9 + int(m_random.bounded(8)), 0)));
        next.set(a.subject, pick(m_words.nextSteps));
        next.set(a.contact, person.record.id());
        next.set(a.organisation, company.record.id());
        next.set(a.opportunity, deal.id());
        all.append({next, {}, {}});
    }
    return all;
}

QList<SampleRecord> SampleMaker::leads(int count)
{
    static const QStringList sources{u"web"_s, u"referral"_s, u"trade_fair"_s, u"cold_call"_s, u"partner"_s},
        channels{u"form"_s, u"email"_s, u"phone"_s, u"visit"_s}, timings{u"now"_s, u"quarter"_s, u"year"_s, u"later"_s},
        open{u"new"_s, u"new"_s, u"working"_s, u"qualified"_s}, reasons{u"not_now"_s, u"no_budget"_s, u"fit"_s};
    const Lead &l = m_schema.lead;
    const QString gap = m_words.familyFirst ? QString() : u" "_s;
    QList<SampleRecord> all;
    for (int i = 0; i < count; ++i) {
        Record lead(l, m_newId());
        const QString given = pick(m_words.given), family = pick(m_words.family);
        lead.set(l.name, m_words.familyFirst ? family + given : given + gap + family);
        lead.set(l.company, pick(m_words.companyFirst) + gap + pick(m_words.companySecond));
        lead.set(l.jobTitle, pick(m_words.roles));
        const bool gone = i % 6 == 5;
        lead.set(l.status, gone ? QString::fromLatin1(Lead::disqualified) : pick(open));
        if (gone) {
            lead.set(l.reason, pick(reasons));
            lead.set(l.recycleOn, m_now.date().addDays(i % 12 == 5 ? -2 : 90)); // one is to be taken up again
        }
        if (chance(85))
            lead.set(l.email, u"lead%1@prospect%1.example"_s.arg(i + 1));
        if (chance(60))
            lead.set(l.phone, m_words.dial.arg(m_random.bounded(100), 2, 10, QLatin1Char('0')));
        lead.set(l.city, pick(m_words.cities));
        if (chance(80))
            lead.set(l.interest, pick(m_words.deals));
        if (chance(60))
            lead.set(l.need, pick(m_words.needs));
        if (chance(50))
            lead.set(l.budget, {qint64(2 + m_random.bounded(60)) * 50000, currency()});
        if (chance(70))
            lead.set(l.timing, gone ? timings.last() : pick(timings));
        lead.set(l.source, pick(sources));
        lead.set(l.channel, gone || chance(15) ? u"list"_s : pick(channels));
        lead.setValue(*l.createdAt(), m_now.addDays(-int(m_random.bounded(40))).toMSecsSinceEpoch());
        all.append({lead, {}, {}});
        if (lead[l.status] == QLatin1StringView(Lead::fresh))
            continue;
        const Activity &a = m_schema.activity;
        Record said(a, m_newId());
        said.set(a.type, chance(60) ? u"call"_s : u"email"_s);
        said.set(a.status, u"done"_s);
        said.set(a.at, m_now.addDays(-int(m_random.bounded(20))).addSecs(-int(m_random.bounded(20000))));
        said.set(a.subject, pick(m_words.subjects));
        said.set(a.lead, lead.id());
        all.append({said, {}, {}});
        if (gone || chance(40))
            continue;
        Record next(a, m_newId());
        next.set(a.type, u"task"_s);
        next.set(a.status, u"planned"_s);
        next.set(a.at, QDateTime(m_now.date().addDays(int(m_random.bounded(9)) - 1), QTime(10, 0)));
        next.set(a.subject, pick(m_words.nextSteps));
        next.set(a.lead, lead.id());
        all.append({next, {}, {}});
    }
    return all;
}
