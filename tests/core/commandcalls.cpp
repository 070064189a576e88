// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and calendars on the command line.
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("who calls is said without a window")
{
    Shell shell;
    const QString list = shell.write(u"list.csv"_s, "Name,Phone\nElena,+49 89 1234567\n");
    REQUIRE(shell.run({u"import"_s, list}) == 0);
    CHECK(shell.run({u"call"_s, u"tel:+49-89-1234567"_s, u"--print"_s}) == 0);
    CHECK(shell.out.contains("Elena"));
    CHECK(shell.run({u"call"_s, u"0049 89 1234567"_s, u"--json"_s}) == 0);
    const QJsonObject caller = shell.json()[u"callers"_s][0].toObject();
    CHECK(caller[u"name"_s].toString() == u"Elena"_s);
    CHECK(caller[u"match"_s].toString() == u"same"_s);
    CHECK(shell.run({u"call"_s, u"+49 30 99999"_s, u"--print"_s}) == 0);
    CHECK_FALSE(shell.out.contains("Elena"));
    CHECK(shell.run({u"call"_s, u"anonymous"_s, u"--json"_s}) == 0);
    CHECK(shell.json()[u"withheld"_s].toBool());
}

TEST_CASE("a calendar comes in by its name alone")
{
    Shell shell;
    const QString file =
        shell.write(u"plan.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
                                   "DTSTART:20260504T080000Z\r\nSUMMARY:Visit Nordwind\r\nEND:VEVENT\r\n"
                                   "END:VCALENDAR\r\n");
    CHECK(shell.run({u"import"_s, file, u"--json"_s}) == 0);
    CHECK(shell.json()[u"created"_s].toInt() == 1);
    CHECK(shell.run({u"import"_s, file, u"--json"_s}) == 0);
    CHECK(shell.json()[u"unchanged"_s].toInt() == 1);
    CHECK(shell.run({u"list"_s, u"activity"_s}) == 0);
    CHECK(shell.out.contains("Visit Nordwind"));
}
