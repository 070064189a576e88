// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlehead.h"

#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticleHead::ArticleHead(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_state(new Chip({}, Tone::Neutral, true, this))
    , m_about(new TextLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_edit(new Button(tr("Edit"), u"pencil"_s, ButtonLook::Normal, this))
    , m_publish(new Button({}, u"circle-check"_s, ButtonLook::Normal, this))
{
    setObjectName(u"article"_s);
    m_state->setObjectName(u"article.state"_s);
    m_about->setObjectName(u"article.about"_s);
    m_about->setWordWrap(true);
    m_edit->setObjectName(u"article.edit"_s);
    m_publish->setObjectName(u"article.publish"_s);
    auto *about = new QHBoxLayout;
    about->setSpacing(Space::m);
    about->addWidget(m_state, 0, Qt::AlignTop);
    about->addWidget(m_about, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Space::m);
    actions->addWidget(m_edit);
    actions->addWidget(m_publish);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    column->addLayout(about);
    column->addLayout(actions);
    orderTabsAsLaidOut(this);
    setEditing(false);
    connect(m_edit, &QPushButton::clicked, this, &ArticleHead::editRequested);
    connect(m_publish, &QPushButton::clicked, this, &ArticleHead::publish);
}

bool ArticleHead::isPublished() const
{
    return m_record[m_schema.article.state] == QLatin1StringView(Article::published);
}

void ArticleHead::setRecord(const Record &record, const QHash<Id, QString> &titles)
{
    m_record = record;
    const Article &a = m_schema.article;
    const QString state = record[a.state];
    m_state->setText(a.state.choiceLabel(state));
    m_state->setTone(choiceTone(a.state, state));
    QStringList about{titles.value(record[a.owner])};
    if (const QDateTime changed = QDateTime::fromMSecsSinceEpoch(record.value(*a.updatedAt()).toLongLong());
        !record.value(*a.updatedAt()).isNull())
        about.append(tr("changed %1", "when").arg(dateTimeText(changed)));
    if (const qint64 used = record[a.used])
        about.append(tr("used %Ln time(s)", nullptr, int(used)));
    if (const qint64 helped = record[a.helped])
        about.append(tr("helped %Ln time(s)", nullptr, int(helped)));
    about.removeAll(QString());
    m_about->setText(joinedFacts(about));
    m_publish->setText(isPublished() ? tr("Back to draft") : tr("Publish"));
    setButtonLook(m_publish, isPublished() ? ButtonLook::Normal : ButtonLook::Primary);
}

void ArticleHead::setEditing(bool editing)
{
    m_edit->setVisible(!editing);
    m_publish->setVisible(!editing);
    for (Button *button : {m_edit, m_publish})
        button->setEnabled(!m_edits.isReadOnly());
}

void ArticleHead::publish()
{
    if (m_record.isNull() || m_edits.isReadOnly())
        return;
    const bool back = isPublished();
    m_edits.saveField(m_record, m_schema.article.state, QString::fromLatin1(back ? Article::draft : Article::published),
                      {}, (back ? tr("“%1” is a draft again") : tr("“%1” is published")).arg(m_record.title()), this,
                      [this](const Result<ChangeSet> &done) {
                          if (!done.ok())
                              Q_EMIT m_edits.failed(done.error());
                      });
}
