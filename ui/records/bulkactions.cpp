// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulkactions.h"

#include "core/models/choicemodel.h"
#include "core/schema/schema.h"
#include "ui/records/bulkedit.h"
#include "ui/records/bulktags.h"
#include "ui/records/cardedits.h"
#include "ui/records/listspec.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>

BulkActions::BulkActions(const ListSpec &spec, CardEdits &edits, QWidget *page)
    : QObject(page), m_spec(spec), m_edits(edits), m_page(page), m_anchor(page)
{
}

QString BulkActions::words(qsizetype count, const QString &title) const
{
    if (count == 1)
        return title.isEmpty() ? m_spec.entity->label() : title;
    return tr("%Ln %1", "number, then the kind in the plural, such as: 3 contacts", int(count))
        .arg(m_spec.entity->plural().toLower());
}

void BulkActions::finish(const Result<ChangeSet> &result, const QString &said)
{
    if (result)
        Q_EMIT performed(said);
    else
        Q_EMIT failed(result.error());
}

void BulkActions::openTags(const QList<Id> &ids, const QWidget *anchor)
{
    if (!m_spec.tags || ids.isEmpty())
        return;
    if (!m_tags) {
        m_tags = new BulkTags(m_edits.store(), *m_spec.tags, m_page);
        connect(m_tags, &BulkTags::applied, this,
                [this](const QList<Id> &of, const QStringList &add, const QStringList &gone) {
                    m_edits.store().changeTags(*m_spec.tags, of, add, gone, this,
                                               [this, of](const Result<ChangeSet> &result) {
                                                   finish(result, tr("Tags of %1 changed").arg(words(of.size())));
                                               });
                });
    }
    m_tags->open(ids, anchor);
}

void BulkActions::openEdit(const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    auto *dialog = new BulkEdit(*m_spec.entity, m_spec.bulk, ids, m_edits, m_page);
    connect(dialog, &BulkEdit::confirmed, this, [this, dialog](const QList<Id> &of, const BulkEdit::Values &values) {
        // Once it is gone: a question that opens while it goes would be closed with it.
        connect(dialog, &QObject::destroyed, this,
                [this, of, values] { setValues(of, values, tr("%1 changed").arg(words(of.size()))); });
    });
    dialog->open();
}

void BulkActions::fillMenu(QMenu *menu, const FieldBase &field, const QList<Id> &ids)
{
    const auto add = [this, menu, &field, ids](const QString &label, const QVariant &value) {
        QAction *action = menu->addAction(QString(label).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, &field, ids, value, label] {
            setValues(ids, {{&field, value}},
                      tr("%1 of %2 set to %3", "field, records, value").arg(field.label(), words(ids.size()), label));
        });
    };
    if (!field.isReference()) {
        const ChoiceModel choices(field);
        for (int row = 0; row < choices.rowCount(); ++row)
            add(choices.index(row, 0).data().toString(), choices.keyAt(row));
        if (!field.spec().required) {
            menu->addSeparator();
            add(tr("None", "no value"), {});
        }
        return;
    }
    const Entity *target = field.target();
    Query query;
    query.entity = target;
    query.limit = 100;
    m_edits.store().find(
        query, 100, this,
        [menu = QPointer<QMenu>(menu), add](const Result<Page> &page) {
            if (!menu || !page || !menu->isEmpty())
                return;
            for (const Row &row : page->first)
                add(row.title, row.id);
            menu->addSeparator();
            add(tr("None", "no value"), {});
            if (menu->isVisible())
                menu->popup(menu->pos()); // again, for its new size
        },
        "bulkmenu");
}

void BulkActions::setValues(const QList<Id> &ids, const QList<std::pair<const FieldBase *, QVariant>> &values,
                            const QString &said)
{
    if (!m_edits.handOver(ids, values, m_anchor))
        m_edits.store().setValues(*m_spec.entity, ids, values, this,
                                  [this, said](const Result<ChangeSet> &result) { finish(result, said); });
}

void BulkActions::remove(const QList<Id> &ids, const QString &title)
{
    if (ids.isEmpty())
        return;
    m_edits.store().remove(*m_spec.entity, ids, this, [this, ids, title](const Result<ChangeSet> &result) {
        finish(result, tr("%1 deleted").arg(words(ids.size(), title)));
        if (result)
            Q_EMIT removed(ids);
    });
}
