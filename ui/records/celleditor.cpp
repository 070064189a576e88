// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/celleditor.h"

#include "core/record/query.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

CellEditor::CellEditor(const FieldBase &field, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_form(FormEditor::make(field, edits, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->addWidget(m_form);
    m_form->setInPlace();
    setFocusProxy(m_form->input()); // the key that opened the editor is sent here
    setObjectName(QStringLiteral("cellEditor"));
}

std::optional<QVariant> CellEditor::checkedValue()
{
    const Result<QVariant> value = m_form->value();
    if (!value) {
        m_form->showProblem(value.error().text);
        return std::nullopt;
    }
    const auto *line = qobject_cast<QLineEdit *>(m_form->input());
    if (m_form->field().isReference() && !value->isNull() && line)
        return QVariant::fromValue(Link{value->toLongLong(), line->text()});
    return *value;
}

void CellEditor::standOver(const QRect &cell)
{
    m_cell = cell;
    fit();
}

void CellEditor::fit()
{
    if (!m_cell.isValid())
        return;
    const int width = qMax(m_cell.width(), theme().px(150));
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const int height = qMax(wanted, m_form->problem().isEmpty() ? qMin(m_cell.height(), wanted) : wanted);
    QRect place(m_cell.left(), m_cell.top() + qMax(0, (m_cell.height() - height) / 2), width, height);
    const QRect room = parentWidget()->rect();
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    if (place.right() > room.right())
        place.moveRight(room.right());
    setGeometry(place);
}

bool CellEditor::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void CellEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool tall = height() > m_form->input()->height() + 10;
    drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::control, tokens().base,
                tall ? tokens().border : QColor());
}
