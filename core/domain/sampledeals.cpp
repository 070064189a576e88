// SPDX-License-Identifier: GPL-3.0-or-later
// SampleMaker: what may be sold to a sample customer, and the next step with it.
#include "core/domain/samplewords.h"
#include "core/values/money.h"

using namespace Qt::StringLiterals;

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
    const QString currency = m_words.language == u"zh_CN"_s   ? u"CNY"_s
                             : m_words.language == u"zh_TW"_s ? u"TWD"_s
                                                              : u"USD"_s;
    deal.set(o.amount, {qint64(3 + m_random.bounded(180)) * 50000, currency});
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
