// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/leaddisqualifier.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

LeadDisqualifier::LeadDisqualifier(Store &store, const CrmSchema &schema, QWidget *parent)
    : GroupMover(store, schema, schema.lead.status, nullptr, parent)
{
}

void LeadDisqualifier::disqualify(const Record &lead, QWidget *anchor)
{
    askFirst(lead, QString::fromLatin1(Lead::disqualified), {&schema().lead.reason}, anchor);
}

bool LeadDisqualifier::takes(const QVariant &status) const
{
    return status == QLatin1StringView(Lead::disqualified);
}

void LeadDisqualifier::word(NeededFields::Question *question, const Moved &moved) const
{
    const bool one = moved.count == 1;
    question->name = u"lead.disqualifying"_s;
    question->title = one ? tr("Why is it no lead any more?") : tr("Why are they no leads any more?");
    question->go = tr("Disqualify");
    if (one)
        question->whom.clear();
    question->optional = {&schema().lead.reasonNote, &schema().lead.recycleOn};
}

void LeadDisqualifier::prepare(NeededFields *form) const
{
    if (auto *day = qobject_cast<QLineEdit *>(form->input(schema().lead.recycleOn)))
        day->setPlaceholderText(tr("in 6 months, 1 March"));
}

QString LeadDisqualifier::said(const Moved &moved) const
{
    return moved.count == 1 ? tr("“%1” disqualified").arg(moved.whom)
                            : tr("%Ln lead(s) disqualified", nullptr, int(moved.count));
}
