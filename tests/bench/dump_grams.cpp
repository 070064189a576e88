// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the search tokens of all contacts of a file as CSV, for import_baseline.sh: an index keeps no text to copy
// from.
//   dump_grams FILE > grams.csv
#include "core/schema/crmschema.h"
#include "core/storage/connection.h"
#include "core/storage/datafile.h"
#include "core/storage/dialect.h"
#include "core/storage/reader.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    CrmSchema schema;
    SqliteDialect dialect;
    const auto connection = DataFile::openReader(QString::fromLocal8Bit(argv[1]));
    Reader reader(*connection, dialect, schema);
    Query query;
    query.entity = &schema.contact;
    QList<Id> ids = reader.find(query, 0).ids;
    std::sort(ids.begin(), ids.end());
    for (const Id id : std::as_const(ids))
        std::printf("%lld,%s\n", static_cast<long long>(id), grams(reader.searchText(schema.contact, id)).constData());
}
