// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/listconversion.h"

#include "core/exchange/foreignformat.h"
#include "core/transfer/calendarlist.h"
#include "core/transfer/cardlist.h"
#include "core/transfer/workbooklist.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

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
    if (looksLikeWorkbook(start, path))
        return ListFormat::Workbook;
    static const QRegularExpression calendar(u"^\\s*BEGIN:VCALENDAR"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(start.first(std::min(start.size(), qsizetype(4096))));
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const bool named = path.endsWith(u".ics"_s, Qt::CaseInsensitive) || path.endsWith(u".vcs"_s, Qt::CaseInsensitive) ||
                       path.endsWith(u".ifb"_s, Qt::CaseInsensitive);
    if (named || calendar.match(text).hasMatch())
        return ListFormat::Calendar;
    return ListFormat::Delimited;
}

CsvDialect ConvertedList::dialect() const
{
    return convertedDialect();
}

CsvDialect convertedDialect()
{
    CsvDialect dialect;
    dialect.lineEnd = CsvLineEnd::Lf;
    return dialect;
}

Result<std::unique_ptr<ConvertedList>> openConverted(const QString &path, ListFormat format, const QString &sheet)
{
    if (format == ListFormat::VCard)
        return openCards(path);
    if (format == ListFormat::Workbook)
        return openWorkbookList(path, sheet);
    if (format == ListFormat::Calendar)
        return openCalendarList(path);
    return Error{Error::NotOurs, Texts::tr("The list %1 is of no kind that can be read.").arg(path), {}};
}
