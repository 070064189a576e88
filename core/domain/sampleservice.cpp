// SPDX-License-Identifier: GPL-3.0-or-later
// SampleMaker: what customers have from us, and what they came back with.
#include "core/domain/samplewords.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList kinds{u"complaint"_s, u"repair"_s, u"repair"_s, u"inquiry"_s, u"return"_s, u"visit"_s, u"feedback"_s};
const QStringList priorities{u"normal"_s, u"normal"_s, u"normal"_s, u"high"_s, u"low"_s, u"urgent"_s};
const QStringList channels{u"phone"_s, u"phone"_s, u"email"_s, u"web"_s, u"message"_s, u"visit"_s};
const QStringList causes{u"product"_s, u"product"_s,      u"delivery"_s,    u"wear"_s,
                         u"wear"_s,    u"installation"_s, u"information"_s, u"handling"_s};
} // namespace

SampleRecord SampleMaker::device(const SampleRecord &company)
{
    const Device &d = m_schema.device;
    Record made(d, m_newId());
    made.set(d.name, pick(m_words.devices));
    made.set(d.serial, u"SN-%1"_s.arg(100000 + m_random.bounded(900000)));
    made.set(d.contact, company.record.id());
    const QDate bought = m_now.date().addDays(-int(30 + m_random.bounded(1200)));
    made.set(d.boughtOn, bought);
    made.set(d.warrantyUntil, bought.addYears(2));
    return {made, {}, {}};
}

/// Received in the last months; two of three are over, answered and resolved after some hours, some of them rated.
SampleRecord SampleMaker::serviceRecord(const SampleRecord &company, const SampleRecord &person, Id device)
{
    const ServiceRecord &s = m_schema.serviceRecord;
    const ServiceStatus &status = m_schema.serviceStatus;
    const auto first = [&](const char *type, int nth = 0) {
        for (const Record &each : m_statuses)
            if (each[status.type] == QLatin1StringView(type) && nth-- == 0)
                return each.id();
        return Id(0);
    };
    const bool over = chance(66), closed = over && chance(70), waits = !over && chance(25);
    Record made(s, m_newId());
    made.set(s.subject, pick(m_words.problems));
    made.set(s.contact, company.record.id());
    made.set(s.person, person.record.id());
    if (device)
        made.set(s.device, device);
    made.set(s.kind, pick(kinds));
    made.set(s.priority, pick(priorities));
    made.set(s.channel, pick(channels));
    const QDateTime received =
        m_now.addDays(-int(m_random.bounded(over ? 150 : 6))).addSecs(-int(m_random.bounded(9 * 3600)));
    made.set(s.receivedAt, received);
    const Id begun = first(ServiceStatus::open), now = closed  ? first(ServiceStatus::closed)
                                                       : over  ? first(ServiceStatus::resolved)
                                                       : waits ? first(ServiceStatus::waiting)
                                                               : first(ServiceStatus::open, int(m_random.bounded(2)));
    made.set(s.status, now);
    QList<Record> moves;
    const auto move = [&](Id from, Id to, const QDateTime &at) {
        const ServiceMove &m = m_schema.serviceMove;
        Record entry(m, m_newId());
        entry.set(m.record, made.id());
        if (from)
            entry.set(m.from, from);
        entry.set(m.to, to);
        entry.set(m.at, at);
        moves.append(entry);
    };
    move(0, begun, received);
    const QDateTime answered = received.addSecs(int(300 + m_random.bounded(9 * 3600)));
    if ((over || waits || chance(40)) && answered < m_now)
        made.set(s.answeredAt, answered);
    if (now != begun)
        move(begun, now, over ? answered.addSecs(int(3600 + m_random.bounded(4 * 86400))) : qMin(answered, m_now));
    if (!over)
        return {made, moves, {}};
    const QDateTime resolved = qMin(moves.last()[m_schema.serviceMove.at], m_now);
    moves.last().set(m_schema.serviceMove.at, resolved);
    made.set(s.resolvedAt, resolved);
    made.set(s.cause, pick(causes));
    made.set(s.solution, pick(m_words.solutions));
    if (closed)
        made.set(s.closedAt, resolved);
    if (closed && chance(60)) {
        const qint64 rating = 5 - qMin(int(m_random.bounded(5)) * int(m_random.bounded(5)) / 4, 4);
        made.set(s.rating, rating);
        made.set(s.recommend, qBound(qint64(0), rating * 2 + qint64(m_random.bounded(3)) - 1, qint64(10)));
        made.set(s.ratedOn, resolved.date());
    }
    return {made, moves, {}};
}
