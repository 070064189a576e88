// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/columnwords.h"

#include "core/schema/schema.h"
#include "ui/transfer/importsession.h"
#include "ui/transfer/importtargets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

/// Of a list that is made of cards or a calendar: what the column holds. Else empty.
QString meaning(const ImportSession &session, int column)
{
    const ListFormat format = session.scan().format;
    const Entity *entity = session.entity();
    if (!entity || (format != ListFormat::VCard && format != ListFormat::Calendar))
        return {};
    const ImportColumn proposed = session.proposed().columns.value(column);
    if (!proposed.isUsed() || !proposed.newKind.isEmpty())
        return {};
    const ImportTargets targets(session.store()->schema(), *entity);
    const FieldBase *field = targets.field(proposed.target);
    if (format == ListFormat::VCard && field && field->spec().hidden && proposed.part.isEmpty())
        return Texts::tr("Other lines of the card");
    return targets.label(proposed);
}
} // namespace

QString columnTitle(const ImportSession &session, int column)
{
    if (const QString words = meaning(session, column); !words.isEmpty())
        return words;
    const QString header = session.scan().headers.value(column).simplified();
    return header.isEmpty() ? Texts::tr("Column %1").arg(column + 1) : header;
}

QStringList columnTitles(const ImportSession &session)
{
    QStringList titles;
    for (int i = 0; i < int(session.scan().headers.size()); ++i)
        titles.append(columnTitle(session, i));
    return titles;
}

QString titleOfHeader(const ImportSession &session, const QString &header)
{
    const qsizetype column = session.scan().headers.indexOf(header);
    return column < 0 ? header.simplified() : columnTitle(session, int(column));
}

QString shownCell(const ImportSession &session, int column, const QString &cell)
{
    constexpr auto mark = ";base64,"_L1;
    const qsizetype head = session.proposed().columns.value(column).part == "bytes"_L1 ? cell.indexOf(mark) : -1;
    if (head < 0)
        return cell;
    const qint64 padding = cell.endsWith("=="_L1) ? 2 : cell.endsWith(u'=') ? 1 : 0;
    const qint64 bytes = (cell.size() - head - mark.size()) / 4 * 3 - padding;
    return Texts::tr("(picture, %1)").arg(QLocale().formattedDataSize(bytes));
}
