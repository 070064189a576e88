// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headertable.h"

// What means something else in one program than elsewhere.
static constexpr HeaderEntry outlookEntries[] = {
    {"other", "", u"e-mail 2 type|e-mail 3 type"},
    {"person.prefix", "", u"title|英文称谓|中文称谓|anrede|称谓"},
    {"website", "", u"web page|webseite|网页|網頁"},
    {"office", "", u"location|ort|地点"},
    {"organisation.name", "", u"单位|公司"},
    {"external_id", "", u"客户编号"},
    {"account_number", "", u"account|konto|帐户|帳戶|organizational id number|organisationsnr.|工作证号码"},
    {"relation.spouse", "", u"partner|spouse|配偶"},
    {"address.pobox", "work", u"business address po box|postfach geschäftlich|商务地址 - 邮箱|商務 - 郵政信箱"},
    {"address.pobox", "home", u"home address po box|postfach privat|住宅地址 - 邮箱"},
    {"address.pobox", "other", u"other address po box|weiteres postfach|其他地址 - 邮箱"},
    {"custom.1", "", u"user 1|benutzer 1|用户 1"},
    {"custom.2", "", u"user 2|benutzer 2|用户 2"},
    {"custom.3", "", u"user 3|benutzer 3|用户 3"},
    {"custom.4", "", u"user 4|benutzer 4|用户 4"},
};
static constexpr HeaderEntry thunderbirdEntries[] = {
    {"address.street", "work", u"work address"},
    {"address.street2", "work", u"work address 2"},
    {"address.street", "home", u"home address"},
    {"address.street2", "home", u"home address 2"},
    {"organisation.name", "", u"organization"},
    {"birthday.day", "", u"birth day"},
    {"website", "work", u"web page 1"},
    {"website", "home", u"web page 2"},
    {"custom.1", "", u"custom 1"},
    {"custom.2", "", u"custom 2"},
    {"custom.3", "", u"custom 3"},
    {"custom.4", "", u"custom 4"},
};
static constexpr HeaderEntry odooEntries[] = {
    {"address.type", "", u"address type|type"},
    {"organisation.parent", "", u"related company|parent_id|parent_id/id"},
    {"kind", "", u"company type|company_type"},
    {"website", "", u"website|website link"},
    {"job_title", "", u"job position|function"},
    {"tags", "", u"tags|category_id|category_id/id"},
    {"tax_id", "", u"tax id|vat"},
    {"owner", "", u"salesperson|user_id"},
    {"kind.customer", "", u"customer"},
    {"kind.supplier", "", u"supplier|vendor"},
};
static constexpr HeaderEntry linkedinEntries[] = {
    {"social", "linkedin", u"url"},
    {"job_title", "", u"position"},
};
static constexpr HeaderEntry hubspotEntries[] = {
    {"name", "", u"name"},
    {"organisation.domain", "", u"company domain name|associated company domain"},
};
static constexpr HeaderEntry mauticEntries[] = {
    {"person.prefix", "", u"title"},
    {"rating", "", u"points"},
};
static constexpr HeaderEntry salesforceEntries[] = {
    {"name", "", u"name"},
    {"person.prefix", "", u"salutation"},
};
static constexpr HeaderEntry zohoBooksEntries[] = {
    {"name", "", u"display name"},
    {"address.street", "billing", u"billing address"},
    {"address.street", "shipping", u"shipping address"},
    {"address.postcode", "billing", u"billing code"},
    {"address.postcode", "shipping", u"shipping code"},
};

std::span<const HeaderProgram> headerPrograms()
{
    static const HeaderProgram programs[] = {
        {"google",
         "Google Contacts",
         2,
         u"organization name|organization title|labels|e-mail 1 - label|phone 1 - label|address 1 - label|website 1 - "
         u"label|"
         u"phonetic first name|file as",
         " ::: ",
         {}},
        {"google-old",
         "Google Contacts",
         2,
         u"group membership|given name yomi|e-mail 1 - type|phone 1 - type|organization 1 - name|address 1 - "
         u"formatted|e-mail 1 - value",
         " ::: ",
         {}},
        {"outlook", "Outlook", 3,
         u"business street|home street|e-mail address|e-mail 2 address|business phone|home phone|business fax|web page|"
         u"business country/region|other street|home country/region|e-mail 3 address|straße geschäftlich|ort "
         u"privat|weitere vornamen|"
         u"telefon geschäftlich|fax geschäftlich|e-mail 2: adresse|postleitzahl geschäftlich|商务地址 街道|住宅地址 "
         u"街道|英文称谓|"
         u"电子邮件 2 地址|商务电话|住宅电话|商务传真|商務電話|住家電話|電子郵件地址|電子郵件 2 地址",
         ";", outlookEntries},
        {"thunderbird", "Thunderbird", 3,
         u"primary email|secondary email|screen name|home zipcode|work zipcode|pager number|fax number|mobile "
         u"number|birth year|web page 1",
         "", thunderbirdEntries},
        {"pipedrive",
         "Pipedrive",
         2,
         u"person - name|organization - name|deal - title|activity - subject|person - email|activity - type|deal - "
         u"value|"
         u"organization - address|person - phone|note - content",
         ", ",
         {}},
        {"hubspot", "HubSpot", 2,
         u"record id|lifecycle stage|contact owner|company owner|company domain name|associated company ids|create "
         u"date|lead status|"
         u"associated company|original source|associated company domain|contact id|number of employees|deal owner|"
         u"phase du cycle de vie|propriétaire du contact|propriétaire de l'entreprise|nom de l'entreprise",
         ";", hubspotEntries},
        {"odoo", "Odoo", 2,
         u"is a company|related company|address type|company "
         u"type|parent_id|parent_id/id|company_type|is_company|country_id|"
         u"customer_rank|external id|street2",
         ",", odooEntries},
        {"zoho-crm",
         "Zoho CRM",
         2,
         u"lead owner|account owner|contact owner|lead name|lead status|record id|mailing zip|secondary email|email "
         u"opt out|lead source",
         ";",
         {}},
        {"zoho-books", "Zoho Books", 2,
         u"customer sub type|billing attention|emailid|mobilephone|payment terms label|billing street2|skype "
         u"identity|designation",
         "", zohoBooksEntries},
        {"salesforce", "Salesforce", 2,
         u"account name|accountid|ownerid|mailing street|mailing city|mailing zip/postal code|mailing "
         u"state/province|lead source|"
         u"isdeleted|createdbyid|systemmodstamp|lastmodifiedbyid|mailingstreet|mailingcity|numberofemployees|"
         u"annualrevenue|reports to|"
         u"leadsource|billingcity|billing zip/postal code|accountnumber__c",
         ";", salesforceEntries},
        {"linkedin", "LinkedIn", 3, u"connected on|position|url|email address", "", linkedinEntries},
        {"mautic", "Mautic", 3, u"address1|zipcode|points|attribution|ip", "|", mauticEntries},
        {"datablist",
         "Datablist",
         2,
         u"index|customer id|subscription date|organization id|user id|country-n|org-website|date of birth",
         "",
         {}},
    };
    return programs;
}

std::span<const HeaderEntry> headerTypeEntries()
{
    static constexpr HeaderEntry types[] = {
        {"fax", "", u"fax|home fax|work fax|homefax|workfax|other fax|business fax|传真|fax geschäftlich|fax privat"},
        {"mobile", "", u"mobile|cell|cellular|iphone|handy|mobil|portable|手机|移动电话|行动电话|携帯"},
        {"work", "",
         u"work|business|office|geschäftlich|arbeit|dienstlich|büro|travail|bureau|professionnel|工作|商务|办公|公司|"
         u"单位|勤務先|会社|profile"},
        {"home", "",
         u"home|private|personal|privat|zuhause|domicile|personnel|住宅|家庭|家|个人|私人|自宅|住家|homepage|home "
         u"page"},
        {"main", "", u"main|primary|haupt|principal|主要|grand central|pref"},
        {"other", "", u"other|weitere|andere|sonstige|autre|其他|その他|obsolete"},
        {"pager", "", u"pager|寻呼机"},
        {"billing", "", u"billing|invoice|invoice address|rechnung|facturation|发票|开票|请求先"},
        {"shipping", "", u"shipping|delivery|delivery address|lieferung|livraison|收货|送货|配送先"},
        {"mailing", "", u"mailing|post|postal"},
        {"assistant", "", u"assistant|assistent|助理"},
        {"spouse", "", u"spouse|wife|husband|partner|配偶|ehepartner"},
        {"child", "", u"child|son|daughter|kind|子女"},
        {"manager", "", u"manager|vorgesetzter|经理"},
    };
    return types;
}

std::span<const HeaderEntry> headerWords()
{
    static constexpr HeaderEntry words[] = {
        {"email", "", u"email|mailaddress|mailadresse|邮箱|邮件|メール|courriel"},
        {"phone", "mobile", u"mobile|cellphone|handy|手机|携帯|mobiltel"},
        {"fax", "", u"fax|传真"},
        {"phone", "", u"phone|telefon|telephone|电话|電話|rufnummer"},
        {"im", "whatsapp", u"whatsapp"},
        {"wechat", "", u"wechat|微信"},
        {"address.postcode", "", u"zipcode|postcode|postalcode|postleitzahl|邮编|邮政编码|郵便番号"},
        {"address.city", "", u"city|城市"},
        {"address.country", "", u"country|国家"},
        {"address.region", "", u"province|省份"},
        {"address.street", "", u"street|strasse|街道"},
        {"website", "", u"website|homepage|网址|网站"},
        {"birthday", "", u"birthday|birthdate|geburtstag|geburtsdatum|生日|出生日期"},
        {"person.given_name", "", u"firstname|givenname|vorname|prenom"},
        {"person.family_name", "", u"lastname|familyname|surname|nachname"},
        {"job_title", "", u"jobtitle|职位|职务"},
        {"department", "", u"department|abteilung|部门"},
        {"organisation.name", "", u"companyname|organizationname|firmenname|公司名称|企业名称|单位名称"},
        {"name", "", u"fullname|contactname|customername|姓名|客户名称|联系人"},
        {"address.formatted", "", u"address|adresse|anschrift|地址|住所"},
        {"notes", "", u"remark|comment|bemerkung|备注"},
        {"tags", "", u"标签"},
    };
    return words;
}
