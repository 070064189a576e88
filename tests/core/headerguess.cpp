// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headers.h"
#include "core/exchange/headertable.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;

static QString keyOf(const QString &header)
{
    const HeaderGuess guess = guessHeader(header);
    return guess.type.isEmpty() ? guess.key : guess.key + u':' + guess.type;
}

TEST_CASE("headers in many languages have one meaning")
{
    for (const QString &header :
         {u"First Name"_s, u"first_name"_s, u"FIRSTNAME"_s, u"Vorname"_s, u"Prénom"_s, u"名"_s, u"Given Name"_s})
        CHECK(keyOf(header) == u"person.given_name"_s);
    for (const QString &header :
         {u"Company"_s, u"Firma"_s, u"公司名称"_s, u"公司名稱"_s, u"会社名"_s, u"會社名"_s, u"Société"_s, u"单位"_s})
        CHECK(keyOf(header) == u"organisation.name"_s);
    for (const QString &header :
         {u"手机"_s, u"手機"_s, u"Mobile Phone"_s, u"携帯電話"_s, u"Mobiltelefon"_s, u"Téléphone portable"_s})
        CHECK(keyOf(header) == u"phone:mobile"_s);
    CHECK(keyOf(u"邮政编码"_s) == u"address.postcode"_s);
    CHECK(keyOf(u"Straße geschäftlich 2"_s) == u"address.street2:work"_s);
    CHECK(keyOf(u"Mailing Zip/Postal Code"_s) == u"address.postcode:mailing"_s);
    CHECK(keyOf(u"商务地址 市/县"_s) == u"address.city:work"_s);
    CHECK(keyOf(u"微信号"_s) == u"wechat"_s);
    CHECK(keyOf(u"QQ"_s) == u"qq"_s);
    CHECK(keyOf(u"Warp drive"_s).isEmpty());
    CHECK(keyOf(QString()).isEmpty());
}

TEST_CASE("numbers in headers count and words give a weak guess")
{
    CHECK(guessHeader(u"Phone 3").ordinal == 3);
    CHECK(guessHeader(u"phone_12").ordinal == 12);
    CHECK(guessHeader(u"E-mail 2 Address").ordinal == 2);
    const HeaderGuess weak = guessHeader(u"客户的手机号码(必填)");
    CHECK(weak.key == u"phone"_s);
    CHECK(weak.type == u"mobile"_s);
    CHECK(weak.confidence < 0.7);
}

TEST_CASE("type and value columns of Google know each other")
{
    const HeaderRowGuess row =
        guessHeaders({u"Name"_s, u"Given Name"_s, u"Group Membership"_s, u"E-mail 1 - Type"_s, u"E-mail 1 - Value"_s,
                      u"Phone 1 - Type"_s, u"Phone 1 - Value"_s, u"Phone 2 - Type"_s, u"Phone 2 - Value"_s,
                      u"Address 1 - Type"_s, u"Address 1 - City"_s});
    CHECK(row.program == u"google-old"_s);
    CHECK(row.programConfidence > 0.5);
    CHECK(row.columns[4].pairedWith == u"E-mail 1 - Type"_s);
    CHECK(row.columns[4].separator == u" ::: "_s);
    CHECK(row.columns[7].key == u"phone.type"_s);
    CHECK(row.columns[7].pairedWith == u"Phone 2 - Value"_s);
    CHECK(row.columns[8].ordinal == 2);
    CHECK(row.columns[10].pairedWith == u"Address 1 - Type"_s);
    CHECK(row.columns[2].separator == u" ::: "_s);
    bool primary = false;
    CHECK(normalizedType(u"* Work", &primary) == u"work"_s);
    CHECK(primary);
    CHECK(normalizedType(u"Work Fax") == u"fax"_s);
    CHECK(normalizedType(u"手机") == u"mobile"_s);
    CHECK(normalizedType(u"Mooring").isEmpty());
}

TEST_CASE("a customer id beside an id of its own is the number of the company")
{
    const HeaderRowGuess people = guessHeaders({u"id"_s, u"customer_id"_s, u"name"_s});
    CHECK(people.columns[0].key == u"external_id"_s);
    CHECK(people.columns[1].key == u"organisation.external_id"_s);
    CHECK(guessHeaders({u"customer_id"_s, u"name"_s}).columns[0].key == u"external_id"_s);
}

TEST_CASE("the same word means what its program means")
{
    const QStringList outlook{u"First Name"_s,       u"Title"_s,          u"Job Title"_s,      u"E-mail Address"_s,
                              u"E-mail 2 Address"_s, u"Business Phone"_s, u"Business Street"_s};
    CHECK(guessHeaders(outlook).program == u"outlook"_s);
    CHECK(guessHeaders(outlook).columns[1].key == u"person.prefix"_s);
    CHECK(guessHeaders({u"Name"_s, u"Title"_s, u"Phone"_s}).columns[1].key == u"job_title"_s);
    CHECK(guessHeaders({u"客户名称"_s, u"联系人"_s, u"电话"_s}).columns[0].key == u"organisation.name"_s);
    CHECK(guessHeaders({u"客户名称"_s, u"联系人"_s, u"电话"_s}).columns[1].key == u"name"_s);
    CHECK(guessHeaders({u"客户名称"_s, u"电话"_s}).columns[0].key == u"name"_s);
    CHECK(guessHeaders({u"Name"_s, u"Vorname"_s}).columns[0].key == u"person.family_name"_s);
    CHECK(guessHeaders({u"Nom"_s, u"Prénom"_s}).columns[0].key == u"person.family_name"_s);
    CHECK(guessHeaders({u"Name"_s, u"Given Name"_s, u"Family Name"_s}).columns[0].key == u"name"_s);
    CHECK(keyOf(u"商務 - 街 2"_s) == u"address.street2:work"_s);
    CHECK(keyOf(u"住家 - 郵遞區號"_s) == u"address.postcode:home"_s);
}

TEST_CASE("programs are recognised by their headers")
{
    const auto program = [](const QString &headers) { return guessHeaders(headers.split(u',')).program; };
    CHECK(program(u"First Name,Last Name,Organization Name,Labels,Phone 1 - Label,Phone 1 - Value"_s) == u"google"_s);
    CHECK(program(u"Anrede,Vorname,Weitere Vornamen,Straße geschäftlich,Telefon geschäftlich,E-Mail 2: Adresse"_s) ==
          u"outlook"_s);
    CHECK(program(u"英文称谓,名,姓,商务地址 街道,住宅地址 街道,电子邮件 2 地址"_s) == u"outlook"_s);
    CHECK(program(u"Record ID,First Name,Lifecycle Stage,Contact owner"_s) == u"hubspot"_s);
    CHECK(program(u"Person - Name,Organization - Name,Deal - Title"_s) == u"pipedrive"_s);
    CHECK(program(u"Name,Is a company,Related company,Address type"_s) == u"odoo"_s);
    CHECK(program(u"First Name,Primary Email,Screen Name,Pager Number"_s) == u"thunderbird"_s);
    CHECK(program(u"First Name,Last Name,URL,Email Address,Company,Position,Connected On"_s) == u"linkedin"_s);
    CHECK(program(u"First Name,Account Name,Mailing City,Mailing Zip/Postal Code"_s) == u"salesforce"_s);
    CHECK(program(u"Lead Name,Lead Owner,Lead Status,Lead Source"_s) == u"zoho-crm"_s);
    CHECK(program(u"name,phone,email"_s).isEmpty());
}

TEST_CASE("no header stands in the table twice with two meanings")
{
    QHash<QString, QString> seen;
    for (const HeaderEntry &entry : headerEntries()) {
        const QString meaning = QString::fromLatin1(entry.key) + u':' + QString::fromLatin1(entry.type);
        for (QStringView name : QStringView(entry.names).split(u'|')) {
            QStringList parts;
            for (QStringView part : name.split(u'#'))
                parts += normalizedHeader(part);
            const QString normalized = parts.join(u'#');
            INFO(name.toString() << ": " << seen.value(normalized) << " and " << meaning);
            CHECK_FALSE(normalized.isEmpty());
            CHECK((!seen.contains(normalized) || seen.value(normalized) == meaning));
            seen.insert(normalized, meaning);
        }
    }
}

TEST_CASE("headers of codes are told from those of quantities")
{
    for (const QString &code : {u"Agent postcode"_s, u"ZIP"_s, u"Zip Code 2"_s, u"Locker no."_s, u"OrderID"_s,
                                u"代理机构邮编"_s, u"订单编号"_s, u"公司代码"_s, u"合同号码"_s, u"郵遞區號"_s,
                                u"訂單編號"_s, u"Lieferantennummer"_s, u"Code client"_s})
        CHECK(namesCode(code));
    for (const QString &other : {u"No. of employees"_s, u"Number of orders"_s, u"Shoe size"_s, u"Nodes"_s, u"Paid"_s,
                                 u"年龄"_s, u"金额"_s, QString()})
        CHECK_FALSE(namesCode(other));
}
