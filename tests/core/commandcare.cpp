// SPDX-License-Identifier: GPL-3.0-or-later
// The command `care` as a user's script starts it.
#include "tests/support/shell.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("the care command tells whom to write to and who refused")
{
    Shell shell;
    const QDate today = QDate::currentDate();
    const auto yearly = [&](int days) { return today.addDays(days).toString(u"--MM-dd"_s); };
    const QString list = shell.write(
        u"list.csv"_s, ("Name,Birthday,Do not contact,Status\n"
                        "Ada Byron," +
                        yearly(3).toUtf8() + ",,customer\n" + "Bo Berg," + yearly(5).toUtf8() + ",yes,customer\n" +
                        "Late Lee," + yearly(-2).toUtf8() + ",,\n" + "Far Fay," + yearly(60).toUtf8() + ",,\n"));
    REQUIRE(shell.run({u"import"_s, list}) == 0);
    REQUIRE(shell.run({u"care"_s, u"--days"_s, u"10"_s, u"--json"_s}) == 0);
    const QJsonArray found = shell.json().array();
    REQUIRE(found.size() == 3);
    CHECK(found[0][u"contact"_s].toString() == u"Late Lee"_s);
    CHECK(found[1][u"contact"_s].toString() == u"Ada Byron"_s);
    CHECK(found[1][u"kind"_s].toString() == u"birthday"_s);
    CHECK(found[1][u"date"_s].toString() == today.addDays(3).toString(Qt::ISODate));
    CHECK_FALSE(found[1][u"answered"_s].toBool());
    CHECK_FALSE(found[1][u"refused"_s].toBool());
    CHECK(found[2][u"refused"_s].toBool());
    CHECK(found[2][u"reason"_s].toString() == u"Is not to be contacted"_s);
    REQUIRE(shell.run({u"care"_s, u"--days"_s, u"10"_s, u"--before"_s, u"0"_s}) == 0);
    CHECK(shell.out.count('\n') == 2);
    CHECK(shell.out.contains("Birthday\tAda Byron"));
    REQUIRE(shell.run({u"care"_s, u"--days"_s, u"10"_s, u"--kind"_s, u"festival"_s}) == 0);
    CHECK(shell.out.isEmpty());
    REQUIRE(shell.run({u"care"_s, u"--days"_s, u"366"_s, u"--kind"_s, u"festival"_s, u"--festival"_s, u"christmas"_s,
                       u"--json"_s}) == 0);
    CHECK(shell.json().array().size() >= 2);
}

TEST_CASE("what the care command does not understand it says")
{
    Shell shell;
    CHECK(shell.run({u"care"_s, u"--days"_s, u"many"_s}) == 2);
    CHECK(shell.err.contains("many"));
    CHECK(shell.run({u"care"_s, u"--kind"_s, u"namesday"_s}) == 2);
    CHECK(shell.run({u"care"_s}) == 3); // there is no file
    const QString list = shell.write(u"list.csv"_s, "Name\nAda\n");
    REQUIRE(shell.run({u"import"_s, list}) == 0);
    CHECK(shell.run({u"care"_s, u"--festival"_s, u"easter"_s}) == 2);
    CHECK(shell.err.contains("spring_festival"));
}
