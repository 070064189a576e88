// SPDX-License-Identifier: GPL-3.0-or-later
// The command `duplicates` as a user's script starts it.
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("the duplicates command lists groups with reasons, and what is distinct no more")
{
    Shell shell;
    CHECK(shell.run({u"duplicates"_s}) == 3); // there is no file
    const QString list = shell.write(u"list.csv"_s, "Name,Mobile phone,E-mail\n"
                                                    "Robert Blackwell,+44 7412 345678,rob@oakgate.example\n"
                                                    "Bob Blackwell,07412345678,rob@oakgate.example\n"
                                                    "Chiara Vandermeer,+49 171 1234567,\n"
                                                    "C. Vandermeer,+49 171 1234567,\n"
                                                    "Ann Bell,+44 7412 999999,\n");
    REQUIRE(shell.run({u"import"_s, list, u"--match"_s, u"external_id"_s}) == 0);
    REQUIRE(shell.run({u"duplicates"_s, u"--json"_s}) == 0);
    const QJsonArray found = shell.json().array();
    REQUIRE(found.size() == 2);
    CHECK(found[0][u"lane"_s].toString() == u"safe"_s);
    CHECK(found[0][u"score"_s].toDouble() > 0.9);
    CHECK(found[0][u"records"_s].toArray().size() == 2);
    CHECK(found[0][u"reasons"_s].toArray().contains(u"Same e-mail: rob@oakgate.example"_s));
    CHECK(found[1][u"lane"_s].toString() == u"review"_s);
    REQUIRE(shell.run({u"duplicates"_s, u"--lane"_s, u"review"_s}) == 0);
    CHECK(shell.out.count('\n') == 1);
    CHECK(shell.out.contains("Initials fit"));
    const QJsonArray pair = found[0][u"records"_s].toArray();
    const QString one = pair[0][u"id"_s].toString(), two = pair[1][u"id"_s].toString();
    REQUIRE(shell.run({u"duplicates"_s, u"distinct"_s, one, two}) == 0);
    REQUIRE(shell.run({u"duplicates"_s, u"--lane"_s, u"safe"_s}) == 0);
    CHECK(shell.out.isEmpty());
    REQUIRE(shell.run({u"undo"_s}) == 0);
    REQUIRE(shell.run({u"duplicates"_s, u"--lane"_s, u"safe"_s}) == 0);
    CHECK(shell.out.contains("Bob Blackwell"));
    CHECK(shell.run({u"duplicates"_s, u"distinct"_s, one}) == 2);
    CHECK(shell.run({u"duplicates"_s, u"distinct"_s, one, u"4711"_s}) == 2);
    CHECK(shell.run({u"duplicates"_s, u"--lane"_s, u"fast"_s}) == 2);
    CHECK(shell.run({u"duplicates"_s, u"--kind"_s, u"opportunity"_s}) == 2);
    REQUIRE(shell.run({u"duplicates"_s, u"--kind"_s, u"leads"_s}) == 0);
    CHECK(shell.out.isEmpty());
}
