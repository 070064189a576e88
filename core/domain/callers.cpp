// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callers.h"

#include "core/domain/contacts.h"
#include "core/record/filtermatch.h"
#include "core/record/phoneend.h"
#include "core/schema/crmschema.h"
#include "core/values/widthfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
/// The normal form of a number without and with its extension, and its digits as they are written, which say more where
/// it is not of the country that is assumed.
struct Line {
    QString digits, extension, written;

    static Line of(const QString &number)
    {
        const QString key = matchingForm(Kind::Phone, number).toString();
        Line line{key.section(u'x', 0, 0), key.section(u'x', 1), {}};
        for (const QChar c : foldWidth(number))
            if (c >= u'0' && c <= u'9')
                line.written += c;
        line.written.chop(line.extension.size());
        return line;
    }
};

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// One is the other without the codes in front; a trunk prefix is none of its digits.
bool endsAlike(const QString &a, const QString &b)
{
    const QString x = withoutZeros(a), y = withoutZeros(b);
    return qMin(x.size(), y.size()) >= phoneEndDigits && (x.endsWith(y) || y.endsWith(x));
}

std::optional<Caller::Match> matchOf(const Line &asked, const Line &written)
{
    if (asked.digits == written.digits)
        return asked.extension == written.extension ? Caller::Same : Caller::Switchboard;
    for (const QString &one : {asked.digits, asked.written})
        for (const QString &other : {written.digits, written.written})
            if (endsAlike(one, other))
                return Caller::Ending;
    return std::nullopt;
}

QString percentDecoded(const QString &text)
{
    static const QRegularExpression encoded(u"%([0-9A-Fa-f]{2})"_s);
    QByteArray bytes;
    qsizetype from = 0;
    for (auto it = encoded.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bytes += QStringView(text).mid(from, match.capturedStart() - from).toUtf8();
        bytes += char(match.captured(1).toInt(nullptr, 16));
        from = match.capturedEnd();
    }
    return QString::fromUtf8(bytes + QStringView(text).mid(from).toUtf8());
}

class Search
{
public:
    Search(const CrmSchema &schema, Facts &file, const QString &number)
        : m_schema(schema), m_file(file), m_number(number), m_asked(Line::of(number))
    {
    }
    QList<Caller> found();

private:
    void ask(const QVariant &value, std::optional<Caller::Match> as = std::nullopt);
    void askLines();
    void add(const Record &record, const FieldBase &field, Caller::Match match);
    void keepSurest();

    const CrmSchema &m_schema;
    Facts &m_file;
    const QString m_number;
    const Line m_asked;
    QList<Caller> m_found;
};

/// Every telephone field that can be looked up, of whatever kind.
void Search::ask(const QVariant &value, std::optional<Caller::Match> as)
{
    for (const Entity *entity : m_schema.entities()) {
        for (const FieldBase *field : entity->fields()) {
            if (field->kind() != Kind::Phone || !field->spec().keyed)
                continue;
            for (const Id id : m_file.lookup(*field, value, {})) {
                const std::optional<Record> record = m_file.load(*entity, id);
                const std::optional<Caller::Match> match =
                    !record ? std::nullopt
                    : as    ? as
                            : matchOf(m_asked, Line::of(record->value(*field).toString()));
                if (match)
                    add(*record, *field, *match);
            }
        }
    }
}

/// A direct line is written as that of the switchboard with digits of its own in the place of the last 0: of
/// +49 89 12340 that of desk 56 is +49 89 123456.
void Search::askLines()
{
    constexpr int longestDesk = 4;
    for (int own = 1; own <= longestDesk && m_found.isEmpty(); ++own) {
        const QString trunk = m_asked.digits.chopped(qMin(qsizetype(own), m_asked.digits.size()));
        if (trunk.size() <= phoneEndDigits)
            return;
        ask(QString(u'+' + trunk + u'0'), Caller::Line);
    }
}

void Search::add(const Record &record, const FieldBase &field, Caller::Match match)
{
    const FieldBase *owner = record.entity().ownerField();
    Caller caller;
    caller.match = match;
    caller.entity = owner ? owner->target() : &record.entity();
    caller.id = owner ? record.value(*owner).toLongLong() : record.id();
    caller.number = record.value(field).toString();
    const auto same = std::find_if(m_found.begin(), m_found.end(), [&](const Caller &other) {
        return other.entity == caller.entity && other.id == caller.id;
    });
    if (same == m_found.end())
        m_found.append(caller);
    else if (caller.match < same->match)
        *same = caller;
}

void Search::keepSurest()
{
    if (m_found.isEmpty())
        return;
    const Caller::Match best = std::min_element(m_found.begin(), m_found.end(), [](const Caller &a, const Caller &b) {
                                   return a.match < b.match;
                               })->match;
    m_found.removeIf([best](const Caller &caller) { return caller.match != best; });
    // Who has another extension does not call from this one: the line that they share does.
    if (best == Caller::Switchboard && !m_asked.extension.isEmpty())
        if (std::any_of(m_found.begin(), m_found.end(),
                        [](const Caller &caller) { return Line::of(caller.number).extension.isEmpty(); }))
            m_found.removeIf([](const Caller &caller) { return !Line::of(caller.number).extension.isEmpty(); });
}

QList<Caller> Search::found()
{
    if (m_asked.digits.isEmpty())
        return {};
    ask(m_number);
    ask(QVariant::fromValue(PhoneEnd{withoutZeros(m_asked.digits)}));
    keepSurest();
    if (m_found.isEmpty())
        askLines();
    return m_found;
}

/// What is said of a caller besides the number.
class Describing
{
public:
    Describing(const CrmSchema &schema, Facts &file) : m_schema(schema), m_file(file) {}
    bool name(Caller *caller); ///< false: is not there
    void workplace(Caller *caller);
    void open(Caller *caller);

private:
    void addOpen(const FieldBase &by, const FieldBase &title, const Filter &still, Caller *caller);

    const CrmSchema &m_schema;
    Facts &m_file;
};

bool Describing::name(Caller *caller)
{
    const std::optional<Record> record = m_file.load(*caller->entity, caller->id);
    if (!record)
        return false;
    caller->name = record->title();
    caller->variant = record->variant();
    if (caller->entity == &m_schema.contact) {
        caller->lastActivity = (*record)[m_schema.contact.lastActivity];
    } else if (caller->entity == &m_schema.lead) {
        caller->lastActivity = (*record)[m_schema.lead.lastActivity];
        caller->companyName = (*record)[m_schema.lead.company];
        caller->role = (*record)[m_schema.lead.jobTitle];
        if (caller->name.isEmpty())
            caller->name = std::exchange(caller->companyName, {});
    }
    return true;
}

void Describing::workplace(Caller *caller)
{
    if (caller->variant != QLatin1StringView(Contact::person))
        return;
    const Affiliation &a = m_schema.affiliation;
    const QList<Record> positions = m_file.parts(a, caller->id);
    if (const Record *position = primaryPosition(a, positions, QDate::currentDate())) {
        caller->company = (*position)[a.organisation];
        caller->companyName = m_file.titleOf(m_schema.contact, caller->company);
        caller->role = (*position)[a.role];
    }
}

void Describing::addOpen(const FieldBase &by, const FieldBase &title, const Filter &still, Caller *caller)
{
    constexpr int named = 2;
    Query query;
    query.entity = &by.entity();
    query.columns = {&title};
    query.filter = Filter::all({Filter::condition(by, Filter::Equal, caller->id), still});
    m_file.scan(query, [&](Id, const QVariantList &values) {
        ++caller->openCount;
        if (caller->open.size() < named)
            caller->open.append(values.first().toString());
    });
}

void Describing::open(Caller *caller)
{
    if (caller->entity != &m_schema.contact)
        return;
    const Opportunity &o = m_schema.opportunity;
    const ServiceRecord &s = m_schema.serviceRecord;
    const Filter unsolved =
        Filter::all({Filter::condition(s.closedAt, Filter::Empty), Filter::condition(s.resolvedAt, Filter::Empty)});
    addOpen(s.contact, s.subject, unsolved, caller);
    addOpen(s.person, s.subject, unsolved, caller);
    addOpen(o.contact, o.name, Filter::condition(o.closedOn, Filter::Empty), caller);
}

/// Several people of one company who have its number: it is the company that calls, as far as anybody knows.
void addSharedCompany(const CrmSchema &schema, QList<Caller> *callers, Facts &file)
{
    if (callers->size() < 2 || !callers->first().company || callers->first().match == Caller::Ending)
        return;
    const Id company = callers->first().company;
    const bool shared = std::all_of(callers->begin(), callers->end(), [&](const Caller &caller) {
        return caller.company == company || (caller.entity == &schema.contact && caller.id == company);
    });
    if (!shared || std::any_of(callers->begin(), callers->end(), [&](const Caller &c) { return c.id == company; }))
        return;
    Caller caller;
    caller.match = Caller::Switchboard;
    caller.entity = &schema.contact;
    caller.id = company;
    caller.number = callers->first().number;
    if (Describing(schema, file).name(&caller))
        callers->prepend(caller);
}
} // namespace

QString callingNumber(const QString &handedOver)
{
    QString text = foldWidth(percentDecoded(handedOver)).trimmed();
    static const QRegularExpression scheme(u"^(tel|callto|sips?|phone):(//)?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(text);
    text = text.mid(match.capturedLength());
    if (match.captured(1).startsWith("sip"_L1, Qt::CaseInsensitive))
        text = text.section(u'@', 0, 0).section(u':', 0, 0); // the rest is the host and a password
    while (text.startsWith(u'%') || text.endsWith(u'/'))
        text = text.startsWith(u'%') ? text.mid(1) : text.chopped(1);
    // RFC 3966: parameters; one may be the beginning of a number that is only known there.
    const QStringList parts = text.split(u';');
    QString number = parts.first().trimmed();
    for (const QString &part : parts.mid(1)) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower(), value = part.section(u'=', 1).trimmed();
        if (key == "ext"_L1 && !value.isEmpty())
            number += u" ext "_s + value;
        else if (key == "phone-context"_L1 && value.startsWith(u'+') && !number.startsWith(u'+'))
            number.prepend(value);
    }
    return matchingForm(Kind::Phone, number).isNull() ? QString() : number;
}

Calling callersOf(const CrmSchema &schema, const QString &handedOver, Facts &file, int most)
{
    Calling calling;
    calling.number = callingNumber(handedOver);
    if (calling.number.isEmpty())
        return calling;
    Describing describing(schema, file);
    QList<Caller> there;
    for (Caller caller : Search(schema, file, calling.number).found())
        if (describing.name(&caller))
            there.append(caller);
    calling.callers = there;
    const bool several = calling.callers.size() > 1;
    const auto isCompany = [](const Caller &caller) {
        return caller.variant == QLatin1StringView(Contact::organisation);
    };
    std::stable_sort(calling.callers.begin(), calling.callers.end(), [&](const Caller &a, const Caller &b) {
        if (several && isCompany(a) != isCompany(b)) // a number that people share is first of all that of the company
            return isCompany(a);
        return a.lastActivity.isValid() != b.lastActivity.isValid() ? a.lastActivity.isValid()
                                                                    : a.lastActivity > b.lastActivity;
    });
    calling.more = qMax(0, int(calling.callers.size()) - most);
    calling.callers.resize(calling.callers.size() - calling.more);
    for (Caller &caller : calling.callers)
        describing.workplace(&caller);
    addSharedCompany(schema, &calling.callers, file);
    for (Caller &caller : calling.callers)
        describing.open(&caller);
    return calling;
}
