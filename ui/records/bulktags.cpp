// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulktags.h"

#include "core/store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int looked = 2000; // records whose tags are read; of more only some are known, which shows as a dash
constexpr int beforeRole = Qt::UserRole;
} // namespace

BulkTags::BulkTags(Store &store, const FieldBase &tags, QWidget *parent)
    : Popover(parent)
    , m_store(store)
    , m_tags(tags)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_apply(new Button(tr("Apply"), {}, ButtonLook::Primary, this))
{
    setObjectName(u"bulkTags"_s);
    setAccessibleName(tags.label());
    content()->addWidget(new TextLabel(tags.label(), TextRole::Subtitle, Ink::Primary, this));
    m_edit->setObjectName(u"tagEdit"_s);
    m_edit->setPlaceholderText(tr("Find or add a tag"));
    m_edit->setAccessibleName(tr("Find or add a tag"));
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tags.label());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedSize(theme().px(240), theme().px(220));
    m_apply->setObjectName(u"applyTags"_s);
    content()->addWidget(m_edit);
    content()->addWidget(m_list);
    content()->addWidget(m_apply, 0, Qt::AlignRight);
    auto *ime = new ImeGuard(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this, ime] {
        if (ime->isComposing())
            return;
        if (m_edit->text().trimmed().isEmpty())
            apply();
        else
            addTyped();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &BulkTags::filterItems);
    connect(m_apply, &QPushButton::clicked, this, &BulkTags::apply);
}

void BulkTags::open(const QList<Id> &ids, const QWidget *anchor)
{
    m_ids = ids;
    m_edit->clear();
    m_list->clear();
    openAt(anchor);
    m_edit->setFocus();
    m_store.tagsInUse(m_tags, this, [this](const Result<QStringList> &inUse) {
        if (!inUse)
            return;
        Query query;
        query.entity = &m_tags.entity();
        query.columns = {&m_tags};
        m_store.rows(query, m_ids.mid(0, looked), this, [this, inUse = *inUse](const Result<QList<Row>> &rows) {
            QMap<QString, int> counts;
            if (rows)
                for (const Row &row : *rows)
                    for (const QString &word : FieldType<QStringList>::read(row.values.value(0)))
                        ++counts[word];
            fill(inUse, counts, m_ids.size() > looked ? INT_MAX : int(m_ids.size()));
        });
    });
}

void BulkTags::fill(const QStringList &inUse, const QMap<QString, int> &counts, int records)
{
    for (const QString &word : inUse) {
        auto *item = new QListWidgetItem(word, m_list);
        const int count = counts.value(word);
        const Qt::CheckState state = count == 0 ? Qt::Unchecked : count >= records ? Qt::Checked : Qt::PartiallyChecked;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
        item->setData(beforeRole, int(state));
    }
    filterItems(m_edit->text());
}

void BulkTags::filterItems(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void BulkTags::addTyped()
{
    const QString word = m_edit->text().remove(u';').trimmed();
    if (word.isEmpty())
        return;
    const QList<QListWidgetItem *> same = m_list->findItems(word, Qt::MatchFixedString);
    QListWidgetItem *item = same.isEmpty() ? nullptr : same.first();
    if (!item) {
        item = new QListWidgetItem(word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(beforeRole, int(Qt::Unchecked));
        m_list->insertItem(0, item);
    }
    item->setCheckState(Qt::Checked);
    m_edit->clear();
    m_list->scrollToItem(item);
}

void BulkTags::apply()
{
    addTyped();
    QStringList add, remove;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (int(item->checkState()) == item->data(beforeRole).toInt())
            continue;
        (item->checkState() == Qt::Unchecked ? remove : add).append(item->text());
    }
    hide();
    if (!add.isEmpty() || !remove.isEmpty())
        Q_EMIT applied(m_ids, add, remove);
}
