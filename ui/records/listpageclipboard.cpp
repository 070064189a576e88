// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: rows to and from a spreadsheet.
#include "core/models/recordmodel.h"
#include "core/transfer/exporter.h"
#include "ui/records/listpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostCopied = 10'000; // rows put on the clipboard

/// Rows of cells, as text and as the table that spreadsheets and mail programs prefer.
class CopiedRows
{
public:
    /// `isText`: no spreadsheet may make a number or a date of it: phones, codes.
    void addCell(const QString &text, bool isText, const QString &element = u"td"_s)
    {
        m_cells.append(text.simplified());
        m_html += u'<' + element;
        if (isText) // for Excel and for LibreOffice
            m_html += " style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\""_L1;
        m_html += u'>' + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</"_L1 + element + u'>';
    }
    void endRow()
    {
        m_lines.append(m_cells.join(u'\t'));
        m_cells.clear();
        m_html = u"<tr>"_s + m_html + u"</tr>"_s;
        m_table += m_html;
        m_html.clear();
    }
    QMimeData *data() const
    {
        auto *data = new QMimeData;
        data->setText(m_lines.join(u'\n'));
        data->setHtml(u"<table>"_s + m_table + u"</table>"_s);
        return data;
    }

private:
    QStringList m_cells, m_lines;
    QString m_html, m_table;
};

/// At least two cells; a single word is no list.
bool isRows(const QString &text)
{
    const QString cells = text.trimmed();
    return cells.contains(u'\t') || cells.contains(u'\n');
}
} // namespace

void ListPage::copySelected()
{
    copy(selectedIds());
}

void ListPage::copy(const QList<Id> &selected)
{
    const QList<Id> ids = selected.mid(0, mostCopied);
    if (ids.isEmpty())
        return;
    Query asked = m_model->query();
    if (m_layout == LayoutMode::Cards) {
        for (const FieldBase *field : m_spec.cardFields())
            asked.columns.append(field);
    }
    m_store.rows(asked, ids, this, [columns = asked.columns](const Result<QList<Row>> &rows) {
        if (!rows)
            return;
        CopiedRows copied;
        if (rows->size() > 1) { // one row is for a letter, several are for a sheet
            for (const FieldBase *column : columns)
                copied.addCell(listedLabel(*column, columns), true, u"th"_s);
            copied.endRow();
        }
        for (const Row &row : *rows) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                copied.addCell(listedText(*columns[i], row.values.value(i)),
                               workbookColumn(columns[i]->kind(), ExportJob::Labels) == WorkbookColumn::Text);
            copied.endRow();
        }
        QGuiApplication::clipboard()->setMimeData(copied.data());
    });
}

void ListPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_store.isReadOnly() && isRows(text))
        Q_EMIT rowsPasted(text);
}
