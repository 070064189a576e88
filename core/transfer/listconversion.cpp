// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/listconversion.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

ListFormat listFormat(const QString &, QByteArrayView)
{
    return ListFormat::Delimited;
}

CsvDialect convertedDialect()
{
    CsvDialect dialect;
    dialect.lineEnd = CsvLineEnd::Lf;
    return dialect;
}

Result<std::unique_ptr<ConvertedList>> openConverted(const QString &path, ListFormat, const QString &)
{
    return Error{Error::NotOurs, Texts::tr("The list %1 is of no kind that can be read.").arg(path), {}};
}
