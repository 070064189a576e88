// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/mergedline.h"

#include "core/merging/merge.h"
#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linklabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

MergedLine::MergedLine(Store &store, const CrmSchema &schema, const Entity &kind, QWidget *parent)
    : QWidget(parent), m_store(store), m_kind(kind)
{
    setObjectName(u"merged"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    m_text = new ElidedLabel({}, TextRole::Caption, Ink::Muted, this);
    m_text->setObjectName(u"merged.text"_s);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_apart = new LinkLabel(tr("Take apart…"), this);
    m_apart->setObjectName(u"merged.apart"_s);
    row->addWidget(m_text);
    row->addWidget(m_apart);
    row->addStretch(1);
    hide();
    connect(m_apart, &QAbstractButton::clicked, this, [this] { Q_EMIT takeApartRequested(m_record); });
    connect(&store, &Store::changed, this, [this, &merges = schema.mergeRecord](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(),
                                                 [&](const Change &change) { return change.entity == &merges; }))
            ask();
    });
}

void MergedLine::setRecord(Id record)
{
    if (std::exchange(m_record, record) == record)
        return;
    hide();
    ask();
}

void MergedLine::ask()
{
    if (!m_record || !isMergeable(m_kind))
        return;
    m_store.compute<QList<Record>>([&kind = m_kind, id = m_record](Facts &facts) { return mergesOf(facts, kind, id); },
                                   this,
                                   [this, id = m_record](const Result<QList<Record>> &merges) {
                                       if (id == m_record && merges.ok())
                                           show(*merges);
                                   },
                                   "merged");
}

/// Of several merges the names of all and the day of the last one.
void MergedLine::show(const QList<Record> &merges)
{
    setVisible(!merges.isEmpty());
    if (merges.isEmpty())
        return;
    QStringList names;
    for (const Record &merge : merges)
        names += merge.title().split(u'\n', Qt::SkipEmptyParts);
    names.removeDuplicates();
    const Record &last = merges.first();
    const QDate day = FieldType<QDateTime>::read(last.value(*last.entity().createdAt())).toLocalTime().date();
    m_text->setText(joinedFacts({tr("Merged with %1", "names").arg(joinedList(names)),
                                 relativeDay(day, QDate::currentDate(), QLocale().name())}));
}
