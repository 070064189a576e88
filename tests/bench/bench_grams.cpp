// SPDX-License-Identifier: GPL-3.0-or-later
// What one record costs in search: folding, sort key, grams, the check of a hit. Prints microseconds each.
#include "core/search/searchquery.h"
#include "core/text/fold.h"
#include "core/text/sortkey.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{
template <typename Work>
void measure(const QString &what, Work work)
{
    constexpr int rounds = 200000;
    qint64 bytes = work(); // the tables are made on first use
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        bytes += work();
    const double each = double(timer.nsecsElapsed()) / rounds / 1000;
    QTextStream(stdout) << what.leftJustified(34) << QString::number(each, 'f', 3).rightJustified(8) << " µs  ("
                        << bytes / rounds << ")\n";
}
} // namespace

int main()
{
    const SearchText customer = {
        .title = u"张伟明"_s,
        .person = true,
        .texts = {u"北京"_s, u"北京华联科技有限公司"_s,
                  u"老客户，偏好电话联系；每季度采购一次，注意开票信息与收货地址不同，请先确认再安排发货"_s},
        .phones = {u"+86 138 1234 5678"_s, u"010-8888 6666"_s},
        .emails = {u"zhang.weiming@example.com"_s}};
    const SearchText western = {
        .title = u"Annemarie Müller-Lüdenscheidt"_s,
        .person = true,
        .texts = {u"Düsseldorf"_s, u"Rheinische Werke GmbH & Co. KG"_s, u"prefers calls in the morning, renews May"_s},
        .phones = {u"+49 211 1234567"_s, u"0171 7654321"_s},
        .emails = {u"a.mueller@example.com"_s}};
    const SearchQuery query(u"zhangwm 5678"_s);
    measure(u"fold, short Chinese name"_s, [&] { return fold(customer.title).size(); });
    measure(u"fold, Latin name"_s, [&] { return fold(western.title).size(); });
    measure(u"sort key, Chinese name"_s, [&] { return sortKey(customer.title, true).size(); });
    measure(u"sort key, Latin name"_s, [&] { return sortKey(western.title, true).size(); });
    measure(u"grams, Chinese customer"_s, [&] { return grams(customer).size(); });
    measure(u"grams, Latin customer"_s, [&] { return grams(western).size(); });
    measure(u"check of a hit"_s, [&] { return qsizetype(query.matches(customer)); });
    measure(u"reading a query"_s, [&] { return SearchQuery(u"zhangwm 5678"_s).anyMatch().size(); });
    return 0;
}
