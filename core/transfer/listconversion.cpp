// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/listconversion.h"

#include "core/transfer/cardlist.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

ListFormat listFormat(const QString &path, QByteArrayView start)
{
    if (looksLikeCards(path, start))
        return ListFormat::VCard;
    return ListFormat::Delimited;
}

CsvDialect convertedDialect()
{
    CsvDialect dialect;
    dialect.lineEnd = CsvLineEnd::Lf;
    return dialect;
}

Result<std::unique_ptr<ConvertedList>> openConverted(const QString &path, ListFormat format, const QString &)
{
    if (format == ListFormat::VCard)
        return openCards(path);
    return Error{Error::NotOurs, Texts::tr("The list %1 is of no kind that can be read.").arg(path), {}};
}
