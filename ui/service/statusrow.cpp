// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/statusrow.h"

#include "core/values/join.h"
#include "ui/widgets/button.h"

#include <QMenu>

using namespace Qt::StringLiterals;

StatusRow::StatusRow(const CrmSchema &schema, const Record &status, Statuses statuses, QWidget *parent)
    : StepRow(u"statusRow"_s, status,
              {schema.serviceStatus.type,
               schema.serviceStatus.tone,
               schema.serviceStatus.guidance,
               schema.serviceStatus.needs,
               schema.serviceRecord,
               {&schema.serviceRecord.status, &schema.serviceRecord.receivedAt, &schema.serviceRecord.priority,
                &schema.serviceRecord.externalId}},
              parent)
    , m_schema(schema)
    , m_id(status.id())
    , m_statuses(std::move(statuses))
    , m_next(status[schema.serviceStatus.next])
    , m_goesOn(new Button({}, u"arrow-right"_s, ButtonLook::Normal, this))
{
    m_goesOn->setObjectName(u"statusRow.next"_s);
    connect(m_goesOn, &QPushButton::clicked, this, &StatusRow::chooseNext);
    arrange({}, {m_goesOn});
}

QList<std::pair<Id, QString>> StatusRow::others() const
{
    QList<std::pair<Id, QString>> others = m_statuses();
    others.removeIf([this](const auto &status) { return status.first == m_id; });
    return others;
}

void StatusRow::chooseNext()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"statusRow.nextMenu"_s);
    menu->addSection(tr("Goes on to"));
    const auto add = [&](const QString &text, bool checked, auto run) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, run] {
            run();
            showNext();
        });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    add(tr("Any status"), m_next.isEmpty(), [this] { m_next.clear(); });
    menu->addSeparator();
    for (const auto &[id, name] : others()) {
        const QString key = QString::number(id);
        add(name, m_next.contains(key), [this, key] {
            if (!m_next.removeOne(key))
                m_next.append(key);
        });
    }
    popUp(menu, m_goesOn);
}

void StatusRow::showNext()
{
    QStringList names, known;
    for (const auto &[id, name] : others())
        if (const QString key = QString::number(id); m_next.contains(key)) {
            names.append(name);
            known.append(key);
        }
    m_next = known; // one that was removed is no way on
    m_goesOn->setText(names.isEmpty()     ? tr("Goes on to any")
                      : names.size() == 1 ? tr("Goes on to: %1", "a status").arg(names.first())
                                          : tr("Goes on to %n status(es)", nullptr, int(names.size())));
    m_goesOn->setToolTip(joinedList(names));
}

Record StatusRow::record() const
{
    Record status = StepRow::record();
    status.set(m_schema.serviceStatus.next, m_next);
    return status;
}
