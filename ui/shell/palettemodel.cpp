// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "core/values/join.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].group.isEmpty() && (i == 0 || m_items[i].group != m_items[i - 1].group))
            m_rows += -1 - i;
        m_rows += i;
    }
    endResetModel();
}

const PaletteItem *PaletteModel::item(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row] >= 0 ? &m_items[m_rows[row]] : nullptr;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *shown = item(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!shown)
        return m_items[-1 - m_rows[index.row()]].group;
    if (role == Qt::DisplayRole)
        return shown->title;
    return joinedClauses({shown->title, shown->subtitle, shown->shortcut});
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int PaletteModel::nextItemRow(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int tries = 0; tries < count; ++tries) {
        row = (row + step + count) % count;
        if (!isHeading(row))
            return row;
    }
    return -1;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = static_cast<const PaletteModel *>(index.model())->isHeading(index.row());
    return {100, theme().px(heading ? 30 : 44)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteItem *item = model->item(index.row());
    const QRectF row = option.rect;
    if (!item) {
        drawText(*painter, row.adjusted(20, 5, -20, 0), option.locale.toUpper(index.data().toString()),
                 theme().font(TextRole::Overline), t.text3);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    drawRowGround(*painter, row.adjusted(7, 1, -7, -1), RowLook::Card, selected, option.state & QStyle::State_MouseOver,
                  false);
    const QRectF mark(row.left() + 19, qRound(row.center().y() - 13), 26, 26);
    if (item->avatarSeed.isEmpty()) {
        drawRounded(*painter, mark, Radius::control, selected ? t.card : t.tone(Tone::Neutral).tint);
        paintIcon(*painter, mark.adjusted(5, 5, -5, -5), item->icon, t.text2);
    } else {
        drawAvatar(*painter, mark, item->avatarSeed, item->avatarShape);
    }

    qreal right = row.right() - 20;
    const QStringList keys = keysOf(item->shortcut);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const qreal width = keyCapWidth(*key);
        drawKeyCap(*painter, {right - width, row.center().y() - 10, width, 20}, *key);
        right -= width + Space::xs;
    }
    const QFont &font = theme().font(TextRole::Medium);
    const qreal left = mark.right() + 12, room = right - left - Space::m;
    const qreal title = qMin(textWidth(item->title, font) + 1, room);
    drawMatchedText(*painter, {left, row.top(), title, row.height()}, item->title, item->matches, font, t.text);
    drawText(*painter, {left + title + Space::m, row.top(), room - title - Space::m, row.height()}, item->subtitle,
             theme().font(TextRole::Caption), t.text3);
}
