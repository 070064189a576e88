// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listtableview.h"

#include "ui/records/cellpaint.h"
#include "ui/records/listspec.h"
#include "ui/records/listtabledelegate.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

ListTableView::ListTableView(const ListSpec &spec, RecordModel &model, CardEdits &edits, QWidget *parent)
    : QTableView(parent), m_spec(spec), m_model(model)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    for (QAbstractButton *corner : findChildren<QAbstractButton *>()) // never seen, but screen readers walk over it
        corner->setAccessibleName(tr("Select all"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new ListTableDelegate(spec, model, edits, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("listHeader"));
    header->setProperty("edge", edge);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(theme().px(56));
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeights();
    connect(&theme(), &Theme::changed, this, &ListTableView::setRowHeights);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (const FieldBase *field = m_model.fieldAt(section))
            Q_EMIT sortClicked(field);
    });
    connect(header, &QHeaderView::sectionMoved, this, &ListTableView::columnsRearranged);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_applying || !m_model.fieldAt(section))
            return;
        keepWidths(section, size);
        fitColumns();
        Q_EMIT columnsRearranged();
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &pos) { Q_EMIT headerMenuRequested(header->mapToGlobal(pos)); });
}

void ListTableView::attach(QItemSelectionModel *selection)
{
    if (model() == &m_model)
        return;
    setModel(&m_model);
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(selection);
    delete own;
    // After the header's own slots, which forget the widths.
    disconnect(&m_model, &QAbstractItemModel::modelReset, this, &ListTableView::applyColumns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListTableView::applyColumns);
    applyColumns();
}

void ListTableView::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(theme().px(theme().isCompact() ? 36 : 44));
    horizontalHeader()->setFixedHeight(theme().px(32));
    fitColumns();
}

void ListTableView::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    applyColumns();
}

void ListTableView::applyColumns()
{
    m_applying = true;
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section); // the model has them in the user's order
    m_applying = false;
    fitColumns();
}

void ListTableView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (m_applying || header->count() == 0 || !m_model.fieldAt(0))
        return;
    const FieldBase *title = m_spec.entity->titleField();
    const int titleSection = title ? m_model.columnOf(*title) : -1;
    struct Wish {
        int usual, least;
    };
    QList<Wish> wishes;
    int usual = 0, least = 0;
    for (int section = 0; section < header->count(); ++section) {
        const FieldBase *field = m_model.fieldAt(section);
        const int known = field ? m_widths.value(field->path()) : 0;
        CellWidth width = field ? cellWidth(*field) : CellWidth{100, 100};
        if (field && field == m_spec.due)
            width = {140, 124}; // "Overdue 12 days"
        const int ends = (header->visualIndex(section) == 0 ? edge - Space::m : 0) +
                         (header->visualIndex(section) == header->count() - 1 ? edge - Space::m : 0);
        wishes.append(known > 0 ? Wish{known, known}
                                : Wish{theme().px(width.usual) + ends, theme().px(width.least) + ends});
        usual += wishes.last().usual;
        least += wishes.last().least;
    }
    const int room = viewport()->width();
    const double share = usual > least ? qBound(0.0, double(room - least) / (usual - least), 1.0) : 1.0;
    m_applying = true;
    int others = 0;
    for (int section = 0; section < header->count(); ++section) {
        const Wish &wish = wishes[section];
        const int width = wish.least + int((wish.usual - wish.least) * share);
        if (section != titleSection)
            others += width;
        header->resizeSection(section, width);
    }
    if (titleSection >= 0)
        header->resizeSection(titleSection, qMax(wishes[titleSection].least, room - others));
    m_applying = false;
}

// Who sizes one column has settled the others too: they stay as they are seen.
void ListTableView::keepWidths(int section, int size)
{
    const FieldBase *title = m_spec.entity->titleField();
    const QHeaderView *header = horizontalHeader();
    for (int other = 0; other < header->count(); ++other) {
        const FieldBase *field = m_model.fieldAt(other);
        if (field && other != section && field != title && !m_widths.contains(field->path()))
            m_widths.insert(field->path(), header->sectionSize(other));
    }
    if (const FieldBase *field = m_model.fieldAt(section))
        m_widths.insert(field->path(), size);
}

QList<const FieldBase *> ListTableView::visualColumns() const
{
    QList<const FieldBase *> fields;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const FieldBase *field = m_model.fieldAt(horizontalHeader()->logicalIndex(visual)))
            fields.append(field);
    }
    return fields;
}

void ListTableView::showSort(const FieldBase *sort, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(sort ? m_model.columnOf(*sort) : -1, order);
    horizontalHeader()->viewport()->update();
}

bool ListTableView::isTitleColumn(int column) const
{
    return m_model.fieldAt(column) == m_spec.entity->titleField();
}

bool ListTableView::typingEdits() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && !isTitleColumn(current.column()) && current.flags() & Qt::ItemIsEditable;
}

// A name is opened by Enter and double click and renamed by F2: what is done often must not change anything.
bool ListTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.isValid() && isTitleColumn(index.column())) {
        if (trigger == DoubleClicked) {
            Q_EMIT opened(index);
            return false;
        }
        if (trigger == AnyKeyPressed)
            return false;
    }
    return QTableView::edit(index, trigger, event);
}

bool ListTableView::editNext(const QModelIndex &from, bool forward)
{
    const QHeaderView *header = horizontalHeader();
    int row = from.row(), visual = header->visualIndex(from.column());
    for (int tries = 0; tries < header->count() * 2; ++tries) {
        visual += forward ? 1 : -1;
        if (visual < 0 || visual >= header->count()) {
            row += forward ? 1 : -1;
            visual = forward ? 0 : header->count() - 1;
        }
        const QModelIndex next = model()->index(row, header->logicalIndex(visual));
        if (!next.isValid())
            return false;
        if (next.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(next);
            QTableView::edit(next);
            return true;
        }
    }
    return false;
}

void ListTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (state() != EditingState)
        m_model.setHeld(false);
}

void ListTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled); // see ListCardView::currentChanged
}

void ListTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // The ring of the current cell is drawn last: it lies over its neighbours' hairlines.
    if (!hasFocus() || !currentIndex().isValid() || state() == EditingState)
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, QRectF(visualRect(currentIndex())).adjusted(3, 2, -2, -2), Radius::control);
}
