// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/mergelist.h"

#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<void> writeMergeList(const QString &path, const QList<Letter> &letters)
{
    QSaveFile file(path);
    const auto problem = [&path](const QString &why) {
        return Error{Error::Io,
                     QCoreApplication::translate("MergeList", "%1 cannot be written: %2.")
                         .arg(QDir::toNativeSeparators(path), why),
                     {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return problem(file.errorString());
    CsvWriter writer(&file, {.guardFormulas = true});
    writer.writeRow(
        {u"email"_s, u"phone"_s, u"name"_s, u"occasion"_s, u"day"_s, u"language"_s, u"subject"_s, u"text"_s});
    for (const Letter &letter : letters)
        writer.writeRow({letter.email, letter.phone, letter.entry.name, letter.entry.occasion.in(letter.language),
                         letter.entry.day.toString(Qt::ISODate), letter.language, letter.text.subject,
                         letter.text.body});
    if (!writer.finish())
        return problem(writer.errorString());
    return file.commit() ? Result<void>() : problem(file.errorString());
}
