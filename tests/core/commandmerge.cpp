// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `merge` and `unmerge` as a user's script starts them.
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Twice : Shell {
    QStringList ids;

    Twice()
    {
        const QString list = write(u"list.csv"_s, "Name,Phone,E-mail\n"
                                                  "Ada Byron,+44 20 7946 0001,ada@example.com\n"
                                                  "Byron Ada,+44 20 7946 0001,a.byron@example.com\n"
                                                  "Bo Berg,+44 20 7946 0777,\n");
        REQUIRE(run({u"import"_s, list, u"--on-match"_s, u"create"_s}) == 0);
        readIds();
    }
    void readIds()
    {
        ids.clear();
        REQUIRE(run({u"list"_s, u"contact"_s, u"--json"_s}) == 0);
        for (const QJsonValue &row : json().array())
            ids.append(row[u"id"_s].toVariant().toString());
    }
};
} // namespace

TEST_CASE_METHOD(Twice, "a script merges two records and takes them apart")
{
    REQUIRE(ids.size() == 3);
    REQUIRE(run({u"merge"_s, u"contact"_s, ids[0], ids[2], u"--json"_s}) == 0);
    CHECK(json()[u"records"_s].toInteger() == 2);
    readIds();
    CHECK(ids.size() == 2);
    CHECK(run({u"unmerge"_s, u"contact"_s, ids[1]}) == 2);
    REQUIRE(run({u"unmerge"_s, u"contact"_s, ids[0], u"--json"_s}) == 0);
    CHECK(json()[u"kept"_s].toArray().isEmpty());
    readIds();
    CHECK(ids.size() == 3);
}

TEST_CASE_METHOD(Twice, "a script merges what is safe, and undoes it in one step")
{
    REQUIRE(run({u"merge"_s, u"contact"_s, u"--lane"_s, u"safe"_s, u"--json"_s}) == 0);
    CHECK(json()[u"groups"_s].toInteger() == 1);
    readIds();
    CHECK(ids.size() == 2);
    REQUIRE(run({u"undo"_s}) == 0);
    readIds();
    CHECK(ids.size() == 3);
}

TEST_CASE_METHOD(Twice, "what the merge command does not understand it says")
{
    CHECK(run({u"merge"_s, u"contact"_s, ids[0]}) == 2);
    CHECK(run({u"merge"_s, u"contact"_s, ids[0], u"Ada"_s}) == 2);
    CHECK(run({u"merge"_s, u"service_record"_s, ids[0], ids[1]}) == 2);
    CHECK(run({u"merge"_s, u"contact"_s, u"--lane"_s, u"fast"_s}) == 2);
    CHECK(run({u"merge"_s, u"contact"_s, ids[0], u"12345"_s}) == 2);
}
