// SPDX-License-Identifier: GPL-3.0-or-later
// What a commission plan pays somebody for a period: one line per won deal and rate, which add up to the sum. Money is
// exact: each line is rounded to a whole minor unit, halves up. Asked of a file through Facts; days are local.
#pragma once

#include "core/domain/targets.h"

/// A part of a deal's amount and what is paid for it.
struct CommissionLine {
    Id opportunity = 0, contact = 0;
    QString title; ///< of the deal
    QDate day;     ///< on which it was won
    bool newCustomer = false;
    Money base;      ///< the part of the amount that this rate is for
    double rate = 0; ///< percent
    qint64 pays = 0; ///< minor units of base.currency
};

struct CommissionStatement {
    Period period;
    QList<CommissionLine> lines; ///< by day
    QMap<QString, qint64> pays;  ///< by currency
    QMap<QString, qint64> bases; ///< by currency: the amounts of the deals
    qint64 unpaid = 0;           ///< deals for which the plan has no rate
};

/// What `plan` pays `user` for the deals won in the period that `day` lies in. A deal goes by the rates for its
/// product, if the plan has such, else by those for all products; and by those for new or existing customers, if there
/// are such. A customer is new with the first deal ever won with it. Deals under the same rates are added up in the
/// order in which they were won, by currency; tiers in another currency than the deal's do not count.
CommissionStatement commissionOf(const Record &plan, Id user, QDate day, const CrmSchema &schema, Facts &facts);

/// What a plan pays one of its people.
struct PaidCommission {
    Record plan;
    Id user = 0;
    CommissionStatement statement;
};
/// Of every plan that is valid on that day, to each of its people, for the period that the day lies in.
QList<PaidCommission> commissionsOn(QDate day, const CrmSchema &schema, Facts &facts);

/// A tier of a plan, ready to be counted with.
struct CommissionRate {
    qint64 from = 0; ///< minor units
    double percent = 0;
};
/// What is paid for `amount` when `before` was added up already; `rates` by rising `from`. By each tier for the part of
/// it that lies within: base and percent of each.
QList<std::pair<qint64, double>> partsByTier(qint64 before, qint64 amount, const QList<CommissionRate> &rates);
