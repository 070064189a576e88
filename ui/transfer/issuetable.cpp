// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/issuetable.h"

#include "core/values/join.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/importsession.h"
#include "ui/transfer/rowsmodel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

IssueTable::IssueTable(QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowsModel(this))
    , m_table(makeRowsTable(m_rows, tr("What did not go in as it stood"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    column->addWidget(new TextLabel(tr("Worth a look"), TextRole::Strong));
    m_table->setObjectName(u"import.issues"_s);
    m_table->verticalHeader()->hide();
    column->addWidget(m_table);
    column->addStretch(1);
}

void IssueTable::setReport(const ImportReport &report, const ImportSession &session)
{
    QList<QStringList> rows;
    const auto add = [&](const QList<ImportIssue> &issues, const QString &what) {
        for (const ImportIssue &issue : issues)
            rows.append(
                {locale().toString(issue.count), what,
                 issue.column.isEmpty() ? issue.reason : labelled(titleOfHeader(session, issue.column), issue.reason),
                 joinedItems(issue.samples)});
    };
    add(report.refused, tr("Rows refused"));
    add(report.passedOver, tr("Rows skipped"));
    add(report.warnings, tr("Cells left out"));
    add(report.doubtful, tr("Kept, but doubtful"));
    add(report.kept, tr("Kept as it was"));
    m_rows->setRows({tr("How many"), tr("What"), tr("Why"), tr("Where")}, rows);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column < 2 ? QHeaderView::ResizeToContents
                                                                             : QHeaderView::Stretch);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() +
                            m_table->verticalHeader()->defaultSectionSize() * int(std::min<qsizetype>(6, rows.size())) +
                            4);
    setVisible(!rows.isEmpty());
}
