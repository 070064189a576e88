// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/join.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Join)
};

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}
} // namespace

QString joinedList(const QStringList &words)
{
    return joined(words, Texts::tr(", ", "between the things of a list, such as tags or names"));
}

QString joinedClauses(const QStringList &clauses)
{
    return joined(clauses, Texts::tr(", ", "between the parts of a sentence"));
}

QString joinedItems(const QStringList &items)
{
    return joined(items, Texts::tr("; ", "between items that may hold commas"));
}

QString joinedFacts(const QStringList &facts)
{
    return joined(facts, Texts::tr(" · ", "between facts on one line, such as: Call · 14 min"));
}

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        // A full-width stop brings its own gap.
        if (!text.isEmpty() && !sentence.isEmpty() && text.back().unicode() < 0x2E80)
            text += u' ';
        text += sentence;
    }
    return text;
}

QString labelled(const QString &label, const QString &value)
{
    return Texts::tr("%1: %2", "what it is, then its value, such as: Industry: Construction").arg(label, value);
}

QString bracketed(const QString &remark)
{
    return Texts::tr("(%1)", "a remark in brackets").arg(remark);
}

QString withRemark(const QString &text, const QString &remark)
{
    return remark.isEmpty() ? text : Texts::tr("%1 (%2)", "a text and a remark on it").arg(text, remark);
}
