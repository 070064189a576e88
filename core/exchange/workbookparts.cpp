// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook that say what is in it: where its sheets, texts and styles lie, and how numbers look.
#include "core/exchange/workbookreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostSheets = 4096;
constexpr size_t mostStyles = 1 << 16; ///< by the format

Error damaged(const QString &detail)
{
    return {Error::Damaged, Texts::tr("The workbook is damaged and cannot be read."), detail};
}

/// Gives every element of a part, at its start and at its end, to `take`.
Result<void> walk(ZipArchive &archive, const QString &name, const std::function<void(const QXmlStreamReader &)> &take)
{
    Result<std::unique_ptr<ZipPart>> part = archive.part(name);
    if (!part.ok())
        return part.error();
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        xml.readNext();
        (*part)->nextPiece();
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return damaged(u"a document type"_s);
        if (xml.isStartElement() || xml.isEndElement())
            take(xml);
    }
    return xml.hasError() ? Result<void>(damaged(name + u": "_s + xml.errorString())) : Result<void>();
}

struct Relation {
    QString type;   ///< the last word of its address
    QString target; ///< in the archive
};

/// What a part points at, by id.
Result<QHash<QString, Relation>> relationsOf(ZipArchive &archive, const QString &part)
{
    QHash<QString, Relation> relations;
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    if (!archive.contains(name))
        return relations;
    const Result<void> read = walk(archive, name, [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView type = attributes.value("Type"_L1);
        const QString target = attributes.value("Target"_L1).toString();
        relations.insert(attributes.value("Id"_L1).toString(),
                         {type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                          QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target)});
    });
    return read.ok() ? Result<QHash<QString, Relation>>(relations) : Result<QHash<QString, Relation>>(read.error());
}

/// The attribute r:id, whatever its prefix.
QString relationId(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

bool isTrue(QStringView text)
{
    return text == "1"_L1 || text == "true"_L1;
}
} // namespace

Result<void> WorkbookReader::readBook()
{
    const Result<QHash<QString, Relation>> root = relationsOf(*m_archive, {});
    if (!root.ok())
        return root.error();
    QString book;
    for (const Relation &relation : *root)
        if (relation.type == u"officeDocument")
            book = relation.target;
    if (book.endsWith(".bin"_L1))
        return Error{Error::NotOurs, Texts::tr("This is a binary Excel workbook (.xlsb): save it as .xlsx first."), {}};
    if (book.isEmpty() || !m_archive->contains(book))
        return Error{Error::NotOurs, Texts::tr("This archive holds no workbook."), book};
    const Result<QHash<QString, Relation>> parts = relationsOf(*m_archive, book);
    if (!parts.ok())
        return parts.error();
    bool isWorkbook = false;
    const Result<void> read = walk(*m_archive, book, [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement())
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        isWorkbook |= xml.name() == "workbook"_L1;
        if (xml.name() == "workbookPr"_L1)
            m_from1904 = isTrue(attributes.value("date1904"_L1));
        if (xml.name() != "sheet"_L1 || m_sheets.size() >= mostSheets)
            return;
        const Relation relation = parts->value(relationId(xml));
        if (relation.type == u"worksheet") // not a chart
            m_sheets.append({attributes.value("name"_L1).toString(),
                             !attributes.value("state"_L1).isEmpty() && attributes.value("state"_L1) != "visible"_L1,
                             relation.target});
    });
    if (!read.ok())
        return read;
    if (!isWorkbook)
        return Error{Error::NotOurs, Texts::tr("This archive holds no workbook."), book};
    if (m_sheets.isEmpty())
        return damaged(u"no sheet"_s);
    for (const Relation &relation : *parts) {
        if (relation.type == u"sharedStrings")
            m_stringsPart = relation.target;
        if (relation.type == u"styles" && m_archive->contains(relation.target))
            if (const Result<void> styles = readStyles(relation.target); !styles.ok())
                return styles;
    }
    return {};
}

Result<void> WorkbookReader::readStyles(const QString &part)
{
    QHash<int, NumberLook> own;
    bool inCells = false;
    return walk(*m_archive, part, [&](const QXmlStreamReader &xml) {
        if (xml.name() == "cellXfs"_L1)
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own.insert(format, lookOfFormat(attributes.value("formatCode"_L1)));
        else if (inCells && xml.name() == "xf"_L1 && m_looks.size() < mostStyles)
            m_looks.push_back(own.contains(format) ? own.value(format) : lookOfBuiltIn(format));
    });
}
