// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/crmterms.h"

#include "core/schema/entity.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

// Where nothing is named here (founding year as a number, profession …) the column is offered as a field of the user's
// own.
std::span<const HeaderTarget> headerTargets()
{
    static constexpr HeaderTarget targets[] = {
        {"name", "contact", "name"},
        {"file_as", "contact", ""},
        {"initials", "contact", ""},
        {"other", "contact", ""},
        {"nickname", "contact", "nickname"},
        {"person.prefix", "contact", "prefix"},
        {"person.given_name", "contact", "given_name"},
        {"person.middle_name", "contact", "middle_name"},
        {"person.family_name", "contact", "family_name"},
        {"person.suffix", "contact", "suffix"},
        {"gender", "contact", "gender"},
        {"language", "contact", "language"},
        {"notes", "contact", "notes"},
        {"description", "contact", "notes"},
        {"note.content", "contact", "notes"},
        {"tags", "contact", "tags"},
        {"owner", "contact", "owner_id.name"},
        {"status", "contact", "status"},
        {"source", "contact", "source"},
        {"rating", "contact", "rating"},
        {"kind", "contact", "kind"},
        {"is_company", "contact", "kind"},
        {"industry", "contact", "industry"},
        {"employees", "contact", "employees"},
        {"annual_revenue", "contact", "annual_revenue"},
        {"tax_id", "contact", "tax_id"},
        {"bank.name", "contact", "bank"},
        {"bank.account", "contact", "bank_account"},
        {"currency", "contact", "@currency"},
        {"hobby", "contact", "hobbies"},
        {"external_id", "contact", "external_id"},
        {"person.external_id", "contact", "external_id"},
        {"created_at", "contact", "created_at"},
        {"updated_at", "contact", "updated_at"},
        {"birthday", "contact", "birthday"},
        {"birthday.year", "contact", "birthday", "", "", "year"},
        {"birthday.month", "contact", "birthday", "", "", "month"},
        {"birthday.day", "contact", "birthday", "", "", "day"},
        {"anniversary", "contact", "occasion#.date", "anniversary", "each"},
        {"founded", "contact", "occasion#.date", "founding", "each"},
        {"organisation.name", "contact", "affiliation#.organisation_id.name", "", "work"},
        {"organisation.external_id", "contact", "affiliation#.organisation_id.external_id", "", "work"},
        {"organisation.domain", "contact", "affiliation#.organisation_id.web#1.address", "", "work"},
        {"organisation.email", "contact", "affiliation#.organisation_id.email#1.address", "", "work"},
        {"organisation.phone", "contact", "affiliation#.organisation_id.phone#1.number", "", "work"},
        {"organisation.parent", "contact", "affiliation#.organisation_id.parent_id.name", "", "work"},
        {"job_title", "contact", "affiliation#.role", "", "work"},
        {"department", "contact", "affiliation#.department", "", "work"},
        {"email", "contact", "email#.address", "", "each"},
        {"phone", "contact", "phone#.number", "", "each"},
        {"fax", "contact", "phone#.number", "fax", "each"},
        {"website", "contact", "web#.address", "website", "each"},
        {"wechat", "contact", "web#.address", "wechat", "each"},
        {"qq", "contact", "web#.address", "qq", "each"},
        {"im", "contact", "web#.address", "other", "each"},
        {"social", "contact", "web#.address", "other", "each"},
        {"address.formatted", "contact", "address#.street", "", "place"},
        {"address.street", "contact", "address#.street", "", "place"},
        {"address.street2", "contact", "address#.street2", "", "place"},
        {"address.street3", "contact", "address#.street2", "", "place"},
        {"address.extended", "contact", "address#.street2", "", "place"},
        {"address.district", "contact", "address#.street2", "", "place"},
        {"address.pobox", "contact", "address#.street2", "", "place"},
        {"address.city", "contact", "address#.city", "", "place"},
        {"address.region", "contact", "address#.region", "", "place"},
        {"address.postcode", "contact", "address#.postcode", "", "place"},
        {"address.country", "contact", "address#.country", "", "place"},
        {"relation", "contact", "relation#.other_name", "relative", "each"},
        {"relation.spouse", "contact", "relation#.other_name", "spouse", "each"},
        {"relation.child", "contact", "relation#.other_name", "child", "each"},
        {"relation.partner", "contact", "relation#.other_name", "partner", "each"},
        {"relation.manager", "contact", "relation#.other_name", "manager", "each"},
        {"relation.assistant", "contact", "relation#.other_name", "assistant", "each"},
        {"referred_by", "contact", "relation#.other_name", "referred", "each"},
        {"deal.title", "opportunity", "name"},
        {"name", "opportunity", "name"},
        {"deal.value", "opportunity", "amount"},
        {"deal.stage", "opportunity", "stage_id.name"},
        {"status", "opportunity", "stage_id.name"},
        {"deal.opened", "opportunity", "opened_on"},
        {"created_at", "opportunity", "opened_on"},
        {"deal.close_date", "opportunity", "expected_close"},
        {"deal.closed", "opportunity", "closed_on"},
        {"deal.lost_reason", "opportunity", "lost_reason"},
        {"deal.probability", "opportunity", "probability"},
        {"deal.external_id", "opportunity", "external_id"},
        {"external_id", "opportunity", "external_id"},
        {"organisation.name", "opportunity", "contact_id.name"},
        {"product.name", "opportunity", "opportunity_product#1.product_id.name"},
        {"owner", "opportunity", "owner_id.name"},
        {"source", "opportunity", "source"},
        {"currency", "opportunity", "@currency"},
        {"notes", "opportunity", "notes"},
        {"description", "opportunity", "notes"},
        {"tags", "opportunity", "tags"},
        {"product.name", "product", "name"},
        {"product.code", "product", "code"},
        {"product.series", "product", "series"},
        {"product.price", "product", "price"},
        {"product.cost", "product", "cost"},
        {"product.unit", "product", "unit"},
        {"currency", "product", "@currency"},
        {"ticket.number", "service_record", "number"},
        {"ticket.subject", "service_record", "subject"},
        {"name", "service_record", "contact_id.name"},
        {"organisation.name", "service_record", "contact_id.name"},
        {"ticket.kind", "service_record", "kind"},
        {"kind", "service_record", "kind"},
        {"priority", "service_record", "priority"},
        {"status", "service_record", "status_id.name"},
        {"ticket.channel", "service_record", "channel"},
        {"source", "service_record", "channel"},
        {"ticket.agent", "service_record", "owner_id.name"},
        {"owner", "service_record", "owner_id.name"},
        {"device.serial", "service_record", "device_id.serial"},
        {"device.model", "service_record", "device_id.name"},
        {"product.name", "service_record", "product_id.name"},
        {"description", "service_record", "description"},
        {"notes", "service_record", "description"},
        {"tags", "service_record", "tags"},
        {"ticket.received", "service_record", "received_at"},
        {"created_at", "service_record", "received_at"},
        {"ticket.answered", "service_record", "answered_at"},
        {"ticket.resolved", "service_record", "resolved_at"},
        {"ticket.closed", "service_record", "closed_at"},
        {"deal.closed", "service_record", "closed_at"},
        {"ticket.cause", "service_record", "cause"},
        {"ticket.solution", "service_record", "solution"},
        {"ticket.rating", "service_record", "rating"},
        {"ticket.recommend", "service_record", "recommend"},
        {"ticket.comment", "service_record", "rating_note"},
        {"external_id", "service_record", "external_id"},
        {"device.model", "device", "name"},
        {"device.serial", "device", "serial"},
        {"device.bought", "device", "bought_on"},
        {"device.warranty", "device", "warranty_until"},
        {"product.name", "device", "product_id.name"},
        {"name", "device", "contact_id.name"},
        {"organisation.name", "device", "contact_id.name"},
        {"notes", "device", "notes"},
        {"tags", "device", "tags"},
        {"owner", "user", "name"},
        {"relation.manager", "user", "manager_id.name"},
        {"team", "user", "team_id.name"},
        {"office", "user", "team_id.name"},
        {"activity.subject", "activity", "subject"},
        {"activity.type", "activity", "type"},
        {"activity.due_date", "activity", "at"},
        {"activity.note", "activity", "body"},
        {"activity.owner", "activity", "owner_id.name"},
        {"owner", "activity", "owner_id.name"},
        {"notes", "activity", "body"},
        {"name", "activity", "contact_id.name"},
        {"organisation.name", "activity", "organisation_id.name"},
    };
    return targets;
}

QString referredVariant(const FieldBase &reference)
{
    static const QHash<QString, QString> variants{
        {u"affiliation.organisation_id"_s, u"organisation"_s}, {u"affiliation.reports_to_id"_s, u"person"_s},
        {u"contact.parent_id"_s, u"organisation"_s},           {u"relation.other_id"_s, u"person"_s},
        {u"opportunity.contact_id"_s, u"organisation"_s},      {u"expense.contact_id"_s, u"organisation"_s},
        {u"service_record.contact_id"_s, u"organisation"_s},   {u"service_record.person_id"_s, u"person"_s},
        {u"device.contact_id"_s, u"organisation"_s},           {u"activity.contact_id"_s, u"person"_s},
        {u"activity.organisation_id"_s, u"organisation"_s}};
    return variants.value(reference.path());
}

QString insteadOfPart(const FieldBase &reference)
{
    return reference.path() == u"affiliation.organisation_id"_s ? u"parent_id"_s : QString();
}

QString typeOption(const FieldBase &typeField, const QString &neutral)
{
    static const QHash<QString, QString> others{{u"company"_s, u"work"_s},      {u"business"_s, u"work"_s},
                                                {u"delivery"_s, u"shipping"_s}, {u"twitter"_s, u"x"_s},
                                                {u"partner"_s, u"spouse"_s},    {u"tollfree"_s, u"main"_s}};
    if (neutral.isEmpty())
        return {};
    const QList<FieldBase::Choice> choices = typeField.choices();
    for (const QString &wanted : {neutral, others.value(neutral)})
        for (const FieldBase::Choice &choice : choices)
            if (choice.key == wanted)
                return choice.key;
    for (const FieldBase::Choice &choice : choices)
        if (choice.key == u"other"_s)
            return choice.key;
    return {};
}

ChoiceSynonym choiceSynonym(const FieldBase &field, const QString &value)
{
    struct Entry {
        const char *field;
        const char16_t *words; // folded, | between
        const char *key;
        bool exact;
    };
    static const Entry entries[] = {
        {"contact.kind",
         u"organization|organisation|account|business|firm|firma|unternehmen|公司|企业|单位|法人|客户公司|b2b|societe|"
         u"empresa",
         "organisation", true},
        {"contact.kind",
         u"individual|contact|privat|private|natural person|个人|联系人|人|b2c|kontakt|personne|particulier", "person",
         true},
        {"contact.kind",
         u"government|non-profit|nonprofit|ngo|public "
         u"sector|authority|association|school|university|behorde|verein|政府|政府机构|事业单位|机构|协会|学校|partner|"
         u"supplier|vendor|reseller|prospect|customer",
         "organisation", false},
        {"contact.gender", u"f|w|weiblich|frau|femme|woman|女|女性|女士", "female", true},
        {"contact.gender", u"m|mannlich|mann|herr|homme|man|男|男性|先生", "male", true},
        {"contact.gender", u"d|divers|nonbinary|non-binary|x", "other", true},
        {"activity.type", u"phone call|telefonat|anruf|电话|通话", "call", true},
        {"activity.type", u"mail|email|邮件", "email", true},
        {"activity.type", u"lunch|deadline|todo|to do|aufgabe|任务", "task", false},
        {"activity.status", u"1|true|yes|completed|erledigt|完成|已完成", "done", true},
        {"activity.status", u"0|false|no|open|offen|todo|未完成", "planned", true},
        {"service_record.priority", u"critical|blocker|p1|dringend|特急|紧急|緊急", "urgent", true},
        {"service_record.priority", u"p2|major|hoch|重要|高", "high", true},
        {"service_record.priority", u"p3|medium|moderate|mittel|一般|普通|中", "normal", true},
        {"service_record.priority", u"p4|p5|minor|niedrig|低", "low", true},
        {"service_record.kind", u"question|request|query|anfrage|frage|咨询|咨詢|询问", "inquiry", true},
        {"service_record.kind", u"problem|issue|incident|beschwerde|reklamation|投诉|客诉|抱怨", "complaint", true},
        {"service_record.kind", u"suggestion|compliment|praise|lob|建议|表扬|反馈", "feedback", true},
        {"service_record.kind", u"bug|defect|fix|fault|reparatur|报修|维修|故障|報修|維修", "repair", true},
        {"service_record.kind", u"rma|refund|exchange|retoure|退货|换货|退换货|退貨|換貨", "return", true},
        {"service_record.kind", u"on-site|on site|site visit|besuch|上门|上门服务|回访|上門|回訪", "visit", true},
        {"service_record.channel", u"call|telephone|telefon|hotline|电话|来电|電話|來電", "phone", true},
        {"service_record.channel", u"mail|e-mail|邮件|郵件", "email", true},
        {"service_record.channel", u"website|portal|online|web form|form|网站|網站", "web", true},
        {"service_record.channel", u"chat|wechat|sms|whatsapp|line|微信|短信|簡訊", "message", true},
    };
    const QString folded = fold(value);
    for (const Entry &entry : entries)
        if (field.path() == QLatin1StringView(entry.field) &&
            QStringView(entry.words).toString().split(u'|').contains(folded))
            return {QString::fromLatin1(entry.key), entry.exact};
    return {};
}

QList<ImportValue> valuesToBegin(const QString &entity, const QSet<QString> &used)
{
    // Lost deals need a reason: in sight, where all rows get their values, rather than as a refusal of each.
    if (entity == u"opportunity"_s && used.contains(u"stage_id.name"_s) && !used.contains(u"lost_reason"_s))
        return {{u"lost_reason"_s, u"unknown"_s}};
    return {};
}

QString matchPath(const QString &word, const QString &entity)
{
    if (entity != u"contact"_s)
        return word;
    static const QHash<QString, QString> words{{u"company"_s, u"affiliation.organisation_id"_s},
                                               {u"organisation"_s, u"affiliation.organisation_id"_s},
                                               {u"email"_s, u"email.address"_s},
                                               {u"phone"_s, u"phone.number"_s},
                                               {u"web"_s, u"web.address"_s}};
    return words.value(word, word);
}

// An address alone does not do: several people of a firm share info@ or the switchboard, and would become one. A name
// alone does only for a list that comes a second time: within one list two rows may well be two people.
QList<QStringList> usualMatchKeys(const QString &entity)
{
    if (entity == u"user"_s || entity == u"team"_s)
        return {{u"name"_s}};
    if (entity == u"product"_s)
        return {{u"code"_s}, {u"name"_s, u"code="_s}};
    if (entity == u"service_record"_s)
        return {{u"number"_s}};
    if (entity == u"device"_s)
        return {{u"serial"_s}, {u"name"_s, u"contact_id"_s, u"serial="_s}};
    if (entity != u"contact"_s)
        return {};
    return {{u"email.address"_s, u"name"_s},
            {u"phone.number"_s, u"name"_s},
            {u"affiliation.organisation_id"_s, u"name"_s},
            {u"kind=organisation"_s, u"name"_s},
            {u"before"_s, u"name"_s, u"email.address="_s, u"phone.number="_s, u"affiliation.organisation_id="_s}};
}

QString countedRecords(const Entity &entity, const QString &variant, qint64 count)
{
    if (entity.name() == u"contact"_s && variant == u"organisation"_s)
        return Texts::tr("%Ln company(s)", nullptr, int(count));
    if (entity.name() == u"contact"_s && variant == u"person"_s)
        return Texts::tr("%Ln person(s)", nullptr, int(count));
    return entity.counted(count);
}

bool takesNumbers(const FieldBase &choice)
{
    return choice.path() == u"contact.rating"_s;
}

bool looksLikeCompany(const QString &name)
{
    static const QSet<QString> words{
        u"inc"_s,        u"llc"_s,        u"ltd"_s,         u"limited"_s, u"corp"_s,     u"corporation"_s, u"company"_s,
        u"co"_s,         u"plc"_s,        u"llp"_s,         u"gmbh"_s,    u"ag"_s,       u"kg"_s,          u"ohg"_s,
        u"ug"_s,         u"ev"_s,         u"se"_s,          u"sarl"_s,    u"sas"_s,      u"sa"_s,          u"eurl"_s,
        u"sl"_s,         u"slu"_s,        u"srl"_s,         u"spa"_s,     u"bv"_s,       u"nv"_s,          u"ab"_s,
        u"asa"_s,        u"aps"_s,        u"oy"_s,          u"oyj"_s,     u"sro"_s,      u"kft"_s,         u"pte"_s,
        u"pty"_s,        u"bhd"_s,        u"group"_s,       u"holding"_s, u"holdings"_s, u"partners"_s,    u"systems"_s,
        u"university"_s, u"foundation"_s, u"association"_s, u"cie"_s};
    static const QStringList parts{u"公司"_s, u"集团"_s, u"企业"_s, u"株式会社"_s, u"有限会社"_s, u"合同会社"_s,
                                   u"工厂"_s, u"银行"_s, u"大学"_s, u"医院"_s,     u"事务所"_s,   u"学校"_s,
                                   u"协会"_s, u"(株)"_s, u"商事"_s, u"制作所"_s};
    const QString folded = fold(name);
    for (const QString &part : parts)
        if (folded.contains(fold(part)))
            return true;
    const QStringList all = QString(folded).remove(u'.').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin() + (all.isEmpty() ? 0 : 1), all.end(),
                       [](const QString &word) { return words.contains(word); });
}
