// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headertable.h"

// Spelling is free: both sides are normalized, so case, accents, blanks, signs, Traditional and Simplified are equal.
std::span<const HeaderEntry> headerEntries()
{
    static constexpr HeaderEntry entries[] = {
        // Names
        {"name", "",
         u"name|full name|fullname|display name|lead name|vollständiger name|anzeigename|nom complet|nom|姓名|全名|"
         u"名称|显示名称|显示名|名字和姓氏|氏名|名前|お名前|表示名|nombre completo"},
        // The type says which of two names in one table is the company's; guessHeaders() takes it off.
        {"name", "customer",
         u"customer name|client name|customer|client|kundenname|kunde|nom du "
         u"client|客户名称|客户名|客户|顾客名称|顧客名|"
         u"得意先名|取引先名"},
        {"name", "contact",
         u"contact name|contact|contact person|person name|person - name|name des "
         u"kontakts|ansprechpartner|kontaktperson|kontakt|"
         u"nom du contact|联系人|联系人姓名|客户姓名|联络人|担当者|担当者名"},
        {"person.given_name", "",
         u"first name|firstname|given name|givenname|forename|christian name|first|contact first name|"
         u"person - first name|vorname|rufname|prénom|prenom|nombre|nome|名|名字|firstname*|name02|名(名前)|"
         u"voornaam|名前(名)"},
        {"person.middle_name", "",
         u"middle name|middlename|middle names|additional name|second name|weitere vornamen|"
         u"zweiter vorname|mittelname|deuxième prénom|中间名|中间名字|ミドルネーム"},
        {"person.family_name", "",
         u"last name|lastname|family name|familyname|surname|last|contact last name|person - last name|"
         u"nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|sobrenome|achternaam|"
         u"姓|姓氏|name01|姓(名前)|名前(姓)|苗字"},
        {"person.prefix", "",
         u"prefix|name prefix|honorific prefix|salutation|anrede|namenspräfix|civilité|title of courtesy|"
         u"courtesy title|称谓|称呼|尊称|敬称|anredetitel"},
        {"person.suffix", "", u"suffix|name suffix|honorific suffix|namenssuffix|namenszusatz|后缀"},
        {"person.maiden_name", "", u"maiden name|geburtsname|birth name|nom de jeune fille|娘家姓|旧姓"},
        {"person.given_name_reading", "",
         u"given name yomi|phonetic first name|kana02|名(カナ)|名フリガナ|名(フリガナ)|メイ|名かな|first name yomi"},
        {"person.middle_name_reading", "", u"additional name yomi|phonetic middle name|middle name yomi"},
        {"person.family_name_reading", "",
         u"family name yomi|phonetic last name|kana01|姓(カナ)|姓フリガナ|姓(フリガナ)|セイ|姓かな|last name yomi"},
        {"name_reading", "", u"yomi name|フリガナ|ふりがな|カナ|氏名(カナ)|氏名カナ|拼音"},
        {"nickname", "", u"nickname|nick name|spitzname|surnom|昵称|别名|ニックネーム|short name|绰号|微信昵称"},
        {"initials", "", u"initials|initialen|缩写|initiales"},
        {"file_as", "", u"file as|speichern unter|表示方法"},
        {"gender", "", u"gender|sex|geschlecht|sexe|genre|性别|男女|género"},
        // Organisations and work
        {"organisation.name", "",
         u"company|company name|companyname|organization|organisation|organization name|organisation name|"
         u"organization - name|organization # - name|account|account name|accountname|business|business name|"
         u"employer|firm|firma|firmenname|unternehmen|unternehmensname|organisationsname|société|societe|"
         u"entreprise|nom de l'entreprise|nom de la société|raison sociale|organisme|empresa|azienda|bedrijf|"
         u"公司|公司名称|公司名|单位|单位名称|企业|企业名称|工作单位|机构|机构名称|客户公司|会社|会社名|"
         u"企業名|法人名|団体名|勤務先|associated company|vendor name"},
        {"organisation.domain", "",
         u"company domain name|company domain|domain|website domain|associated company domain|"
         u"nom de domaine de l'entreprise|domäne|域名"},
        {"organisation.external_id", "",
         u"company id|account id|accountid|associated company id|associated company ids|"
         u"organization id|organisation id|firmennummer|parent account id|公司编号|企业编号"},
        {"organisation.parent", "",
         u"parent account|parent company|parent account name|muttergesellschaft|related company|parent|"
         u"subsidiary of|上级单位|上级客户|母公司|société mère"},
        {"organisation.phone", "",
         u"company phone|company main phone|telefon firma|单位主要电话|公司电话|会社電話|会社電話番号|代表電話"},
        {"job_title", "",
         u"job title|jobtitle|title|position|job|role|organization # - title|organization title|designation|"
         u"contact role|berufsbezeichnung|stellenbezeichnung|funktion|stelle|intitulé du poste|poste|fonction|"
         u"cargo|puesto|职位|职务|职称|岗位|头衔|役職|役職名|肩書|肩書き"},
        {"department", "",
         u"department|dept|abteilung|organization # - department|organization department|service|département|"
         u"departamento|部门|部门名称|科室|部署|部署名|所属|所属部署"},
        {"office", "", u"office location|office|büro|办公地点|办公室|organization # - location|bureau|regional office"},
        {"profession", "", u"profession|occupation|beruf|职业|職業|métier"},
        {"industry", "",
         u"industry|industry type|sector|branche|industrie|行业|所属行业|所处行业|業種|業界|secteur|secteur d'activité|"
         u"行业类别|客户行业|sektor"},
        {"employees", "",
         u"number of employees|employees|no of employees|employee count|numberofemployees|company size|"
         u"anzahl mitarbeiter|mitarbeiter|mitarbeiterzahl|nombre d'employés|nombre de salariés|effectif|员工数|"
         u"员工人数|人数|公司规模|企业规模|規模|従業員数|人员规模"},
        {"annual_revenue", "",
         u"annual revenue|annualrevenue|revenue|turnover|umsatz|jahresumsatz|chiffre d'affaires|"
         u"revenu annuel|年收入|年营业额|营业额|年销售额|年営業額|年商|売上高|年收入(万)"},
        {"founded", "",
         u"founded|year founded|founded date|year "
         u"established|gründungsjahr|gegründet|成立日期|成立时间|成立年份|設立年|設立"},
        {"tax_id", "",
         u"tax id|taxid|vat|vat number|vat id|vat no|tax number|tax registration "
         u"number|tin|ein|abn|ust-id|ust-idnr|ustid|"
         u"umsatzsteuer-id|umsatzsteuer-identifikationsnummer|steuernummer|numéro de tva|siren|siret|cif|nif|税号|"
         u"纳税人识别号|统一社会信用代码|社会信用代码|统一编号|统编|机构代码|法人番号|duns number"},
        {"bank.name", "", u"bank|bank name|开户行|开户银行|开户行名称|銀行名|kreditinstitut|banque"},
        {"bank.account", "",
         u"bank account|bank account number|iban|iban number|kontonummer|银行账号|银行帐号|账号|银行卡号|口座番号"},
        {"id_number", "",
         u"government id "
         u"number|regierungsnr|身份证编号|身份证号|身份证号码|身份证|证件号码|证件号|personalausweisnummer"},
        // Reaching people
        {"email", "",
         u"email|e-mail|mail|email address|e-mail address|e-mail-adresse|emailadresse|emailid|email id|email #|e-mail "
         u"#|"
         u"email # address|e-mail # address|e-mail # - value|email # - value|e-mail #: adresse|email address #|primary "
         u"email|"
         u"person - email|contact email|adresse e-mail|adresse email|courriel|e-mail adresse|correo|correo electrónico|"
         u"邮箱|电子邮箱|电子邮件|电子邮件地址|电子邮件 # "
         u"地址|邮箱地址|电邮|邮件|邮件地址|信箱|电子信箱|メール|メールアドレス|"
         u"eメール|電子メール|e-post|email primary|邮箱#|邮箱 #"},
        {"email", "work",
         u"work email|business email|email work|person - email (work)|email (work)|geschäftliche e-mail|工作邮箱|"
         u"公司邮箱|企业邮箱|单位邮箱|e-mail geschäftlich|e-mail professionnel"},
        {"email", "home",
         u"home email|personal email|private email|person - email (home)|email (home)|e-mail privat|private e-mail|"
         u"个人邮箱|私人邮箱|e-mail personnel"},
        {"email", "other",
         u"secondary email|other email|alternate email|second email|zweite e-mail|person - email (other)|"
         u"email (other)|additional email addresses|其他邮箱|备用邮箱"},
        {"email.type", "", u"e-mail # - type|e-mail # - label|email # - label"},
        {"other", "",
         u"e-mail type|e-mail-typ|e-mail #: typ|电子邮件类型|电子邮件 # 类型|e-mail display name|"
         u"e-mail # display name|e-mail: angezeigter name|e-mail #: angezeigter name|电子邮件显示名称|"
         u"电子邮件 # 显示名|电子邮件 # 显示名称"},
        {"phone", "",
         u"phone|phone number|telephone|telephone number|tel|tel no|phone no|phone #|phone # - value|phone number #|"
         u"contact number|contact phone|person - phone|telefon|telefonnummer|telefon-nr|rufnummer|tel.|"
         u"téléphone|numéro de téléphone|teléfono|telefono|telefone|电话|电话号码|联系电话|联系方式|电话#|电话 #|"
         u"電話|電話番号|tel番号|phone_number"},
        {"phone", "mobile",
         u"mobile|mobile phone|mobile number|mobilephone|mobile phone number|cell|cell phone|cellphone|"
         u"cell number|handy|handynummer|mobil|mobiltelefon|mobilnummer|mobiltelefon #|mobile phone #|"
         u"mobile - phone|person - phone (mobile)|phone (mobile)|portable|téléphone portable|téléphone mobile|"
         u"numéro de téléphone mobile|móvil|celular|cellulare|手机|手机号|手机号码|移动电话|行动电话|手机#|携帯|"
         u"携帯電話|携帯番号|携帯電話番号|iphone"},
        {"phone", "work",
         u"work phone|business phone|business phone #|office phone|work|person - phone (work)|phone (work)|"
         u"telefon geschäftlich|telefon geschäftlich #|telefon büro|téléphone professionnel|téléphone bureau|"
         u"办公电话|商务电话|商务电话 "
         u"#|工作电话|单位电话|座机|固定电话|座机号码|固话|勤務先電話番号|公司电话#|商务电话号码"},
        {"phone", "home",
         u"home phone|home phone #|home|person - phone (home)|phone (home)|telefon privat|telefon privat #|"
         u"téléphone domicile|téléphone personnel|住宅电话|住宅电话 "
         u"#|家庭电话|家用电话|宅电|自宅電話|自宅電話番号|住家电话"},
        {"phone", "main", u"primary phone|main phone|haupttelefon|主要电话|hauptnummer"},
        {"phone", "other",
         u"other phone|weiteres telefon|其他电话|person - phone (other)|phone (other)|alternate phone|additional phone "
         u"numbers"},
        {"phone", "assistant", u"assistant's phone|assistant phone|telefon assistent|助理的电话|asst phone"},
        {"phone", "car", u"car phone|autotelefon|车载电话"},
        {"phone", "callback", u"callback|rückmeldung|回电话|回电"},
        {"phone", "pager", u"pager|pager number|寻呼机|呼机"},
        {"phone", "radio", u"radio phone|无绳电话|无线电话"},
        {"phone", "isdn", u"isdn"},
        {"phone", "telex", u"telex|电报"},
        {"phone", "tty", u"tty/tdd phone|telefon für hörbehinderte|tty/tdd 电话"},
        {"phone", "tollfree", u"toll free|toll-free|toll_free|400电话"},
        {"phone", "billing", u"billing phone"},
        {"phone", "shipping", u"shipping phone|ship-to phone"},
        {"phone.type", "", u"phone # - type|phone # - label|phone type"},
        {"fax", "",
         u"fax|fax number|fax no|faxnummer|telefax|télécopie|numéro de "
         u"fax|传真|传真号码|传真号|fax番号|ファックス|ファックス番号"},
        {"fax", "work", u"business fax|work fax|fax geschäftlich|商务传真|公司传真|fax professionnel"},
        {"fax", "home", u"home fax|fax privat|住宅传真"},
        {"fax", "other", u"other fax|weiteres fax|其他传真"},
        {"fax", "billing", u"billing fax"},
        {"fax", "shipping", u"shipping fax"},
        {"wechat", "", u"wechat|wechat id|weixin|微信|微信号"},
        {"qq", "", u"qq|qq号|qq号码|im qq"},
        {"im", "", u"im # - value|im address|instant messaging|screen name|instant messenger"},
        {"im.type", "", u"im # - type|im # - label|im # - service"},
        {"im", "skype", u"skype|skype identity|skype id|skype username"},
        {"im", "whatsapp", u"whatsapp|whatsapp number|whatsapp-nummer|whatsapp no"},
        {"im", "telegram", u"telegram"},
        {"im", "line", u"line id"},
        {"im", "dingtalk", u"钉钉|钉钉号|dingtalk"},
        {"social", "linkedin", u"linkedin|linkedin url|linkedin profile|linkedin-profil|领英"},
        {"social", "twitter", u"twitter|twitter username|twitter handle|twitter profile"},
        {"social", "facebook", u"facebook|facebook page|facebook company page|facebook url"},
        {"social", "instagram", u"instagram"},
        {"social", "xing", u"xing"},
        {"social", "weibo", u"微博|weibo"},
        {"social", "douyin", u"抖音|抖音号"},
        {"website", "",
         u"website|web site|web|web page|webpage|website url|url|homepage|home page|internet|site web|webseite|website "
         u"# - value|"
         u"web page #|internetseite|page web|url du site web|sitio web|sito "
         u"web|网站|网址|网页|主页|公司网址|公司网站|官网|"
         u"ホームページ|ウェブサイト|personal web page|org-website|organization website"},
        {"website.type", "", u"website # - type|website # - label"},
        // Addresses
        {"address.formatted", "",
         u"address|postal address|full address|location|address # - formatted|organization - address|adresse|anschrift|"
         u"adresse complète|dirección|indirizzo|endereço|地址|详细地址|联系地址|通讯地址|公司地址|单位地址|住址|"
         u"客户地址|住所|所在地|residence"},
        {"address.formatted", "home", u"家庭地址|家庭住址|住宅地址|自宅住所"},
        {"address.formatted", "delivery", u"收货地址|送货地址|寄件地址|配送先住所"},
        {"address.street", "",
         u"street|街|street address|address line 1|address1|address 1|address line|address # - street|street name|"
         u"straße|strasse|straße und hausnummer|straße hausnummer|rue|adresse ligne 1|calle|via|街道|街道地址|地址1|"
         u"addr01|番地|町名番地|丁目番地|住所1|住所１|adresse 1"},
        {"address.street2", "",
         u"street 2|street2|address line 2|address2|address 2|apt/suite|adresszusatz|adresse ligne 2|"
         u"complément d'adresse|地址2|addr02|住所2|住所２|建物名|建物名・部屋番号|ビル名"},
        {"address.street3", "", u"street 3|street3|address line 3|address3|address 3|地址3"},
        {"address.extended", "", u"address # - extended address|extended address"},
        {"address.city", "",
         u"city|市/镇|town|city/town|locality|address # - "
         u"city|ort|stadt|ville|ciudad|città|cidade|城市|市|所在城市|市区町村|市町村"},
        {"address.district", "", u"district|county|suburb|区|区县|所在区|landkreis"},
        {"address.region", "",
         u"state|县/市|province|region|state/region|state/province|state or province|province/state|address # - region|"
         u"bundesland|kanton|bundesland/kanton|région|état/région|département/région|provincia|estado|省|省份|州|"
         u"省市|所在省|所在省份|省/州|地区|区域|都道府県|pref id|pref"},
        {"address.postcode", "",
         u"postal code|postcode|post code|zip|zip code|zipcode|zip/postal code|postal code/zip code|postal|"
         u"address # - postal code|plz|postleitzahl|code postal|código postal|cap|cep|邮编|邮政编码|邮递区号|"
         u"区号|郵便番号|postnummer"},
        {"address.country", "",
         u"country|country/region|country code|country name|nation|address # - country|land|land/region|pays|"
         u"pays/région|país|paese|国家|国家/地区|国籍|国|国名|country id|country-n"},
        {"address.pobox", "", u"po box|p.o. box|address # - po box|postfach|boîte postale|邮政信箱"},
        {"address.type", "", u"address # - type|address # - label|address type"},
        // Dates, notes, classification
        {"birthday", "",
         u"birthday|birth date|birthdate|date of birth|dob|birth|geburtstag|geburtsdatum|date de "
         u"naissance|anniversaire|"
         u"fecha de nacimiento|data di nascita|生日|出生日期|出生年月|出生年月日|出生|誕生日|生年月日"},
        {"birthday.year", "", u"birth year|geburtsjahr|出生年份"},
        {"birthday.month", "", u"birth month|geburtsmonat"},
        {"birthday.day", "", u"geburtstag (tag)"},
        {"anniversary", "", u"anniversary|jahrestag|hochzeitstag|纪念日|结婚纪念日|記念日|wedding anniversary"},
        {"notes", "",
         u"notes|note|comment|comments|remarks|remark|memo|additional info|additional information|public notes|notizen|"
         u"notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|remarques|commentaires|commentaire|notas|备注|"
         u"附注|说明|备注说明|备注信息|記事|備考|メモ|note (contact)|备忘|客户备注|private notes|observaciones"},
        {"description", "", u"description|beschreibung|描述|客户描述|简介|公司简介|descripción"},
        {"tags", "",
         u"tags|tag|labels|label|categories|category|groups|group "
         u"membership|keywords|kategorien|kategorie|schlagwörter|"
         u"stichwörter|gruppen|étiquettes|catégories|标签|类别|分组|分类|群组|关键词|タグ|カテゴリ|グループ"},
        {"owner", "",
         u"owner|contact owner|company owner|account owner|lead owner|deal owner|owner name|ownerid|sales "
         u"rep|salesperson|"
         u"sales agent|assigned to|account "
         u"manager|besitzer|zuständig|zuständiger|inhaber|verantwortlich|verantwortlicher|"
         u"betreuer|kundenbetreuer|propriétaire|propriétaire du contact|propriétaire de "
         u"l'entreprise|负责人|所有人|所属人|"
         u"归属人|业务员|销售|销售员|销售负责人|跟进人|客户经理|担当営業|営業担当|営業担当者|responsable"},
        {"status", "",
         u"status|lead status|contact status|customer status|lifecycle stage|stage|statut|statut du lead|phase|zustand|"
         u"kundenstatus|phase du cycle de "
         u"vie|状态|客户状态|阶段|客户阶段|跟进状态|ステータス|状態|会員ステータス|estado del cliente"},
        {"source", "",
         u"source|lead source|original source|contact source|channel|leadsource|lead-quelle|quelle|herkunft|source du "
         u"lead|"
         u"origine|来源|客户来源|线索来源|渠道|获客渠道|信息来源|流入元|経路|source d'origine"},
        {"rating", "",
         u"rating|lead score|score|customer "
         u"grade|level|bewertung|客户等级|客户级别|等级|级别|星级|客户星级|ランク|顧客ランク"},
        {"priority", "", u"priority|priorität|priorité|优先级|优先度"},
        {"kind", "",
         u"type|contact type|customer type|account type|company "
         u"type|客户类型|类型|客户类别|客户性质|顧客区分|kundentyp|kundenart"},
        {"is_company", "", u"is a company|is company|ist ein unternehmen|est une entreprise|是公司"},
        {"hobby", "", u"hobby|hobbies|interests|hobbys|业余爱好|爱好|兴趣|兴趣爱好|趣味|loisirs"},
        {"language", "", u"language|preferred language|sprache|langue|语言|言語|idioma"},
        {"currency", "", u"currency|currency code|customer currency|vendor currency|währung|devise|币种|货币|通貨"},
        {"referred_by", "", u"referred by|referral|empfohlen von|引用者|推荐人|介绍人|転介者|紹介者|recommandé par"},
        {"external_id", "",
         u"id|record id|external id|contact id|customer id|customer number|user id|lead id|client id|person id|uid|"
         u"reference id|kundennummer|kunden-nr|kundennr|kontakt-id|datensatz-id|numéro client|id client|"
         u"identifiant|编号|客户编号|客户id|客户代码|客户编码|会员号|会员编号|顧客id|顧客番号|会員番号|客户号"},
        {"account_number", "",
         u"account number|konto|帐户|账户|organizational id number|organisationsnr|工作证号码|id number"},
        {"created_at", "",
         u"create date|created|created at|created on|created time|created date|createddate|date created|creation date|"
         u"date added|connected on|subscription date|erstellt|erstellt am|erstellungsdatum|date de création|创建时间|"
         u"创建日期|建档日期|建档时间|录入时间|添加时间|登録日|作成日|作成日時|登録日時|注册时间"},
        {"updated_at", "",
         u"last modified date|last modified|last modified time|modified|updated|updated at|update date|modified time|"
         u"lastmodifieddate|geändert|geändert am|änderungsdatum|date de dernière modification|修改时间|更新时间|"
         u"最后修改时间|更新日|更新日時"},
        {"last_activity_at", "",
         u"last activity|last activity date|last contacted|last contact|letzter kontakt|letzte aktivität|"
         u"dernière activité|最后联系时间|最近联系时间|上次联系时间|最后跟进时间|最近跟进时间|最終連絡日"},
        // Relations
        {"relation.spouse", "", u"spouse|partner|ehepartner|ehefrau|ehemann|配偶|conjoint|配偶者|lebenspartner"},
        {"relation.child", "", u"children|child|kinder|子女|孩子|enfants"},
        {"relation.manager", "",
         u"manager's name|manager name|manager|reports to|name des/r "
         u"vorgesetzten|vorgesetzter|经理姓名|上级|直属上级|上司"},
        {"relation.assistant", "",
         u"assistant's name|assistant|assistant name|name assistent|助理的姓名|助理|助理姓名|秘书"},
        {"relation", "", u"relation # - value|relationship # - value"},
        {"relation.type", "", u"relation # - type|relation # - label|relationship # - type"},
        // Deals, activities and notes, as Pipedrive and HubSpot list them
        {"deal.title", "", u"deal - title|deal name|deal title|opportunity name|opportunity|商机名称|商机|商機名稱"},
        {"deal.value", "",
         u"deal - value|deal value|amount|opportunity value|close value|expected revenue|deal "
         u"amount|商机金额|预计金额|成交金额|商機金額|預計金額"},
        {"deal.stage", "",
         u"deal stage|stagename|stage name|deal - stage|opportunity stage|sales "
         u"stage|商机阶段|销售阶段|商機階段|銷售階段"},
        {"deal.pipeline", "", u"pipeline|deal - pipeline"},
        {"deal.close_date", "",
         u"close date|closedate|deal - expected close date|expected close date|预计成交日期|预计成交时间|預計成交日期"},
        {"deal.opened", "", u"engage date|open date|opened|opened on|deal - deal created|deal created"},
        {"deal.closed", "", u"closed on|closed date|actual close date|won date|won time|成交日期|成交时间"},
        {"deal.probability", "", u"probability|deal - probability|win probability|赢单概率|成交概率|成交機率"},
        {"deal.external_id", "", u"deal id|opportunity id"},
        {"deal.type", "", u"deal type"},
        {"deal.lost_reason", "",
         u"closed lost reason|lost reason|deal - lost reason|loss reason|输单原因|丢单原因|輸單原因"},
        {"product.name", "", u"product|product name|产品|产品名称|商品名称|產品|產品名稱"},
        {"product.code", "", u"product code|sku|item code|product number|产品编码|产品编号|產品編號"},
        {"product.series", "", u"series|product series|product family|产品系列|系列"},
        {"product.price", "", u"sales price|unit price|list price|price|单价|价格|售价|單價|價格|售價"},
        {"product.cost", "", u"cost|cost price|purchase price|成本|成本价"},
        {"product.unit", "", u"unit|unit of measure|uom|计量单位|計量單位"},
        {"team", "", u"team|sales team|团队|销售团队|團隊"},
        // Service records, as help desks list them
        {"ticket.number", "",
         u"ticket|ticket id|ticket number|ticket no|case|case id|case number|incident|incident number|service "
         u"request|service record number|ticketnummer|vorgangsnummer|numéro de "
         u"ticket|工单号|工单编号|服务单号|服务编号|"
         u"受理编号|投诉编号|工單編號|案件編號|服務單號"},
        {"ticket.subject", "",
         u"ticket subject|ticket name|ticket title|case subject|issue|issue summary|summary|betreff|anliegen|"
         u"主题|问题|问题描述|工单标题|服务主题|投诉内容|問題描述|服務主題"},
        {"ticket.kind", "",
         u"ticket type|case type|request type|issue type|service type|工单类型|服务类型|投诉类型|问题类型|服務類型"},
        {"ticket.agent", "",
         u"agent|assignee|handled by|technician|support agent|service agent|bearbeiter|technicien|受理人|处理人|客服|"
         u"客服人员|工程师|维修人员|處理人|維修人員"},
        {"ticket.received", "",
         u"received|received at|received on|opened at|reported on|reported at|date received|submitted|submitted at|"
         u"eingang|eingegangen|受理时间|投诉时间|报修时间|接收时间|提交时间|受理時間|報修時間"},
        {"ticket.answered", "",
         u"first response|first response at|first response time|first reply|first reply at|first responded at|"
         u"erste antwort|première réponse|首次响应时间|首次回复时间|首次回應時間"},
        {"ticket.resolved", "",
         u"resolved|resolved at|resolved on|resolution date|solved at|gelöst am|résolu "
         u"le|解决时间|处理完成时间|解決時間"},
        {"ticket.closed", "", u"closed at|ticket closed|geschlossen am|关闭时间|结案时间|結案時間"},
        {"ticket.rating", "",
         u"csat|csat score|satisfaction|satisfaction rating|satisfaction score|customer satisfaction|"
         u"zufriedenheit|满意度|满意度评分|客户满意度|滿意度"},
        {"ticket.recommend", "", u"nps|nps score|net promoter score|净推荐值|推荐意愿|推薦意願"},
        {"ticket.comment", "",
         u"feedback|customer feedback|survey comment|rating comment|satisfaction comment|客户评价|客户反馈|客戶評價"},
        {"ticket.cause", "", u"cause|root cause|ursache|问题原因|故障原因|原因分类|故障分類"},
        {"ticket.solution", "", u"resolution|solution|lösung|解决方案|处理结果|处理方案|處理結果|解決方案"},
        {"ticket.channel", "", u"ticket channel|contact method|受理渠道|反馈渠道|受理方式"},
        {"device.serial", "", u"serial number|serial no|serial|s/n|seriennummer|序列号|机身号"},
        {"device.model", "", u"device|model|machine|equipment|gerät|appareil|设备|设备名称|设备型号|型号|設備|機型"},
        {"device.bought", "", u"purchase date|bought on|date of purchase|kaufdatum|购买日期|购机日期|購買日期"},
        {"device.warranty", "",
         u"warranty|warranty until|warranty end|warranty expiry|warranty expiration|garantie bis|保修期至|保修到期|"
         u"保修到期日|保固到期"},
        {"activity.subject", "", u"activity - subject"},
        {"activity.type", "", u"activity - type"},
        {"activity.due_date", "", u"activity - due date"},
        {"activity.due_time", "", u"activity - due time"},
        {"activity.done", "", u"activity - done"},
        {"activity.note", "", u"activity - note"},
        {"activity.owner", "", u"activity - assigned to user"},
        {"note.content", "", u"note - content"},
        {"other", "",
         u"directory "
         u"server|verzeichnisserver|目录服务器|sensitivity|vertraulichkeit|敏感度|mileage|reisekilometer|里程|"
         u"billing information|abrechnungsinformation|记帐信息|internet free busy|internet frei/gebucht|internet "
         u"忙闲|private|"
         u"privat|私有|organization # - type|organization # - symbol|organization # - job description|"
         u"organization # - yomi name|subject|index|no|nr|序号|行号|photo|last sync time|payment "
         u"reminder|ip|password|salt"},
    };
    return entries;
}
