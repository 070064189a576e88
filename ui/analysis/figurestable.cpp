// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/figurestable.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

void FiguresModel::setFigures(const QStringList &headers, const QList<QList<Cell>> &rows, bool summed, int words)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    m_summed = summed;
    m_words = words;
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= m_rows[index.row()].size())
        return {};
    const Cell &of = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return of.text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_headers[index.column()], of.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case Qt::FontRole:
        return m_summed && index.row() + 1 == m_rows.size() ? theme().font(TextRole::Strong) : QVariant();
    case Qt::ToolTipRole:
        return of.mark >= 0                                       ? tr("Double-click to show these")
               : index.column() == 0 || index.column() == m_words ? of.text // it may be cut
                                                                  : QString();
    default:
        return {};
    }
}

Qt::Alignment FiguresModel::alignment(int column) const
{
    return (column == 0 || column == m_words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

QList<QStringList> FiguresModel::table() const
{
    QList<QStringList> table{m_headers};
    for (const QList<Cell> &row : m_rows) {
        QStringList texts;
        for (const Cell &of : row)
            texts.append(of.exact.isEmpty() ? of.text : of.exact);
        table.append(texts);
    }
    return table;
}

FiguresTable::FiguresTable(FiguresModel *model, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_figures(model)
{
    setModel(model);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme().px(36));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(this, &QTableView::doubleClicked, this, &FiguresTable::choose);
}

void FiguresTable::favourNames()
{
    // Measured once: a header that follows its contents measures every cell again whenever the page is shown.
    const auto divide = [this] {
        const int wide = std::max(0, m_figures->words());
        QHeaderView &header = *horizontalHeader();
        for (int column = 0; column < m_figures->columnCount(); ++column) {
            header.setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::Fixed);
            if (column != wide)
                header.resizeSection(column, std::max(sizeHintForColumn(column), header.sectionSizeHint(column)));
        }
    };
    connect(m_figures, &QAbstractItemModel::modelReset, this, divide);
    connect(&theme(), &Theme::changed, this, divide);
    divide();
}

QSize FiguresTable::sizeHint() const
{
    return {theme().px(480), horizontalHeader()->sizeHint().height() + int(model()->rowCount()) * theme().px(36) + 2};
}

void FiguresTable::choose(const QModelIndex &index)
{
    if (index.isValid() && m_figures->cell(index).mark >= 0)
        Q_EMIT chosen(index.row(), m_figures->cell(index).mark);
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}
