// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who brings the first list in must not run into: cells that vanish, other people's numbers as the
// customer's own, pictures taken for lists, rows refused for want of a name.
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace
{
QString valueOf(const ImportFixture &f, const Store::Whole &whole, const QString &label)
{
    for (const FieldBase *field : f.schema->contact.fields())
        if (field->isOwn() && field->label() == label)
            return whole.record.value(*field).toString();
    return u"(no field)"_s;
}
} // namespace

TEST_CASE("what a list says of an agent does not become the customer's own")
{
    ImportFixture f;
    f.importText("客户名称,联系人,电话,邮箱,地址,邮政编码,代理机构名称,代理机构地址,代理机构邮编,代理人电话,代理人手机,"
                 "代理人传真,代理人邮箱\n"
                 "示例企业1,张三,13800138001,zhangsan@example.com,北京市朝阳区,100020,北京知识产权代理所,北京市海淀区,"
                 "100080,010-87654321,13987654321,010-87654322,li@bjip.com\n"
                 "示例企业2,李四,13900139002,lisi@example.com,上海市浦东新区,200000,上海知识产权代理所,上海市徐汇区,"
                 "200030,021-87654321,13887654321,021-87654322,wang@ship.com\n");
    f.reopen();
    const Store::Whole zhang = f.only(u"张三"_s);
    CHECK(f.values(zhang, f.schema->phone.number) == QStringList{u"13800138001"_s});
    CHECK(f.values(zhang, f.schema->email.address) == QStringList{u"zhangsan@example.com"_s});
    CHECK(f.values(zhang, f.schema->address.street) == QStringList{u"北京市朝阳区"_s});
    CHECK(f.values(zhang, f.schema->address.postcode) == QStringList{u"100020"_s});
    CHECK(valueOf(f, zhang, u"代理机构地址"_s) == u"北京市海淀区"_s);
    CHECK(valueOf(f, zhang, u"代理机构邮编"_s) == u"100080"_s);
    for (const FieldBase *field : f.schema->contact.fields())
        if (field->label() == u"代理机构邮编"_s)
            CHECK(field->kind() == Kind::Text); // no amount, shown as 100,080
    CHECK(valueOf(f, zhang, u"代理人手机"_s) == u"13987654321"_s);
    CHECK(valueOf(f, zhang, u"代理人邮箱"_s) == u"li@bjip.com"_s);
}

TEST_CASE("a second address and a second column for one field do not vanish")
{
    ImportFixture f;
    f.importText("Name,Address,Office address,Email\nAda Byron,Main Road 1,Office Park 2,ada@example.com\nBo Dahl,Weg "
                 "3,Allee 4,bo@example.com\n");
    CHECK(f.values(f.only(u"Byron"_s), f.schema->address.street) == QStringList{u"Main Road 1"_s, u"Office Park 2"_s});

    const QString path = f.write("Name,Hobby,Other\nEve Adams,chess,go\n");
    ImportPlan plan = f.propose(path).plan;
    plan.columns[1] = ImportColumn{u"Hobby"_s, u"hobbies"_s};
    plan.columns[2] = ImportColumn{u"Other"_s, u"name"_s};
    const ImportReport report = f.run(path, plan);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].column == u"Other"_s);
    CHECK(report.warnings[0].samples.join(u' ').contains(u"go"_s));
}

TEST_CASE("an address or number that no form would take is kept and said")
{
    ImportFixture f;
    const QString path = f.write(
        "Name,Phone,Email\nAda,12,foo@@bar\nBo,+47 22 12 34 56,bo@example.com\nEve,+47 22 12 34 57,eve@example.com\n");
    ImportPlan plan = f.propose(path).plan;
    plan.columns[1].target = u"phone#1.number"_s;
    plan.columns[2].target = u"email#1.address"_s;
    plan.badCell = BadCell::RefuseRow;
    const ImportReport report = f.run(path, plan);
    CHECK(report.created == 3);
    CHECK(report.warnings.isEmpty()); // nothing was left out
    REQUIRE(report.doubtful.size() == 2);
    CHECK(report.doubtful[0].column == u"Phone"_s);
    CHECK(report.doubtful[0].samples.join(u' ').contains(u"12"_s));
    CHECK(report.doubtful[1].column == u"Email"_s);
    CHECK(report.doubtful[1].samples.join(u' ').contains(u"foo@@bar"_s));
    const Store::Whole ada = f.only(u"Ada"_s);
    CHECK(f.values(ada, f.schema->phone.number) == QStringList{u"12"_s});
    CHECK(f.values(ada, f.schema->email.address) == QStringList{u"foo@@bar"_s});
}

TEST_CASE("files that are no lists are refused with what they are")
{
    ImportFixture f;
    const auto refusal = [&](const QByteArray &bytes) {
        const Result<ImportScan> scan = scanSource(f.write(bytes));
        return scan.ok() ? QString() : scan.error().text;
    };
    CHECK(refusal(QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, '\x7')).contains(u"PNG"_s));
    CHECK(refusal("\xFF\xD8\xFF\xE0JFIF,a\n").contains(u"JPEG"_s));
    CHECK(refusal("PK\3\4....[Content_Types].xml....xl/workbook.xml").contains(u"damaged"_s));
    CHECK(refusal("PK\3\4....picture.png").contains(u"ZIP"_s));
    CHECK(refusal("%PDF-1.7\n").contains(u"PDF"_s));
    CHECK(refusal(QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\0')).contains(u"SQLite"_s));
    CHECK_FALSE(refusal(QByteArray("\1\0\2\0\5\6\0\0", 8).repeated(40) + "text").isEmpty());
    CHECK(refusal("Name,Email\nPK Lee,pk@example.com\n").isEmpty());
    CHECK(refusal(QByteArray("Name,Email\nAda,ada@example.com\n") + QByteArray(4096, '\0')).isEmpty());
    CHECK(refusal(QByteArray("\xFF\xFEN\0a\0m\0e\0\n\0A\0d\0a\0\n\0", 20)).isEmpty());
}

TEST_CASE("records without a name are called by their number and keep a name they have")
{
    ImportFixture f;
    const QString path = f.write("客户编号,性别,年龄\n0001,男,19\n0002,女,21\n");
    const ImportProposal proposal = f.propose(path);
    CHECK(proposal.evidence[0].join(u' ').contains(u"called by this number"_s));
    const ImportReport report = f.run(path, proposal.plan);
    CHECK(report.created == 2);
    REQUIRE(report.doubtful.size() == 1);
    CHECK(report.doubtful[0].count == 2);
    CHECK(f.only(u"0001"_s).record[f.schema->contact.externalId] == u"0001"_s);

    f.importText("Customer ID,Name\nC7,Ada Byron\n");
    const QString later = f.write("Customer ID,Gender\nC7,female\n");
    ImportPlan plan = f.propose(later).plan;
    plan.onMatch = OnMatch::Overwrite;
    CHECK(f.run(later, plan).updated == 1);
    CHECK(f.only(u"Byron"_s).record[f.schema->contact.externalId] == u"C7"_s);
}

TEST_CASE("codes do not become options of a status but grades do of a rating")
{
    ImportFixture f;
    const ImportProposal proposal =
        f.propose(f.write("客户名称,客户等级,客户状态\n甲公司,1,1\n乙公司,2,1\n丙公司,2,2\n"));
    CHECK(proposal.plan.columns[1].target == u"rating"_s);
    CHECK(proposal.plan.columns[2].target.isEmpty());
    CHECK(proposal.plan.columns[2].newLabel == u"客户状态"_s);
}

TEST_CASE("what was made besides is counted by what it is")
{
    ImportFixture f;
    const ImportReport report = f.importText(
        "Name,Company,Email\nAda Byron,Engine Works,ada@example.com\nKarl Benz,Motor Works,karl@example.com\n");
    CHECK(report.alsoVariants.value(u"contact.organisation"_s) == 2);
    CHECK(besidesWords(report, *f.schema).join(u' ').startsWith(u"2 compan"_s));
}
