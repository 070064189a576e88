// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/unmergesheet.h"

#include "core/merging/merge.h"
#include "core/schema/schema.h"
#include "core/values/join.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UnmergeSheet::UnmergeSheet(Store &store, const Entity &kind, Id record, QWidget *window)
    : Sheet(u"unmerge"_s, window)
    , m_store(store)
    , m_kind(kind)
    , m_choice(new QButtonGroup(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"unmergeRecord"_s);
    setWindowTitle(tr("Take Apart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about = new TextLabel(tr("The records come back as they were, with everything that came from them. What was "
                                   "changed since the merge stays as it is now."),
                                TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addLayout(m_column);
    column->addWidget(problem());
    column->addStretch(1);
    column->addLayout(makeButtons(tr("Take Apart"), "go"));
    saveButton()->setEnabled(false);
    setMinimumWidth(theme().px(480));
    using Found = std::pair<QString, QList<Record>>;
    m_store.compute<Found>(
        [&kind, record](Facts &facts) { return Found(facts.titleOf(kind, record), mergesOf(facts, kind, record)); },
        this,
        [this](const Result<Found> &found) {
            if (found.ok())
                show(found->first, found->second);
            else
                problem()->tell(found.error().text);
        });
}

QString UnmergeSheet::mergeText(const Record &merge) const
{
    const auto text = [&](const char *field) {
        return merge.value(*merge.entity().field(QString::fromLatin1(field))).toString();
    };
    const QDateTime when = FieldType<QDateTime>::read(merge.value(*merge.entity().createdAt())).toLocalTime();
    return joinedFacts(
        {joinedList(text("titles").split(u'\n')), QLocale().toString(when, QLocale::ShortFormat), text("by_user")});
}

void UnmergeSheet::show(const QString &title, const QList<Record> &merges)
{
    m_merges = merges;
    if (merges.isEmpty()) {
        problem()->tell(tr("No other record was merged into “%1”.").arg(title));
        return;
    }
    auto *question = new TextLabel(tr("Into “%1” was merged:").arg(title), TextRole::Strong, Ink::Primary, this);
    question->setWordWrap(true);
    m_column->addWidget(question);
    for (qsizetype i = 0; i < merges.size(); ++i) {
        auto *choice = new QRadioButton(mergeText(merges[i]).replace(u'&', u"&&"_s), this);
        choice->setObjectName(u"unmerge.%1"_s.arg(i));
        m_choice->addButton(choice, int(i));
        m_column->addWidget(choice);
    }
    m_choice->button(0)->setChecked(true);
    m_choice->button(0)->setFocus();
    saveButton()->setEnabled(!m_store.isReadOnly());
    saveButton()->setDefault(true); // it could not be while it was off
    adjustSize();
}

void UnmergeSheet::save()
{
    if (isSaving() || m_choice->checkedId() < 0)
        return;
    setSaving(true);
    unmergeInStore(m_store, m_merges[m_choice->checkedId()].id(), this, [this](const Result<UndoReport> &done) {
        setSaving(false);
        if (!done.ok()) {
            problem()->tell(done.error().text);
            return;
        }
        report(*done);
        accept();
    });
}

void UnmergeSheet::report(const UndoReport &report)
{
    const Record &merge = m_merges[m_choice->checkedId()];
    const QString titles = merge.value(*merge.entity().field(u"titles"_s)).toString();
    Q_EMIT unmerged(report.id, tr("%1 is a record of its own again").arg(joinedList(titles.split(u'\n'))));
    if (report.keptCount == 0)
        return;
    QStringList fields;
    for (const UndoReport::Kept &kept : report.keptFields)
        if (const QString label = kept.field->label(); !fields.contains(label))
            fields.append(label);
    Q_EMIT keptEdits(tr("What was changed since the merge was left as it is: %1.").arg(joinedList(report.kept)),
                     joinedList(fields));
}
