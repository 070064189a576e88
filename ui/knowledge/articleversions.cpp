// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleversions.h"

#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/knowledge/articleview.h"
#include "ui/records/cardedits.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticleVersions::ArticleVersions(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_list(new QListWidget(this))
    , m_view(new ArticleView(this))
    , m_about(new TextLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_restore(new Button(tr("Restore this text"), u"rotate-ccw"_s, ButtonLook::Normal, this))
{
    m_list->setObjectName(u"versions.list"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(theme().px(200));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_view->setObjectName(u"versions.text"_s);
    m_about->setObjectName(u"versions.about"_s);
    m_about->setWordWrap(true);
    m_restore->setObjectName(u"versions.restore"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::m);
    foot->addWidget(m_about, 1);
    foot->addWidget(m_restore);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::m);
    right->addWidget(m_view, 1);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(RecordCard::inset, Space::l, 0, Space::xl);
    row->setSpacing(Space::xl);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    orderTabsAsLaidOut(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArticleVersions::showCurrent);
    connect(m_view, &ArticleView::linkOpened, &edits, &CardEdits::openUrl);
    connect(m_restore, &QPushButton::clicked, this, &ArticleVersions::restore);
    connect(&theme(), &Theme::changed, this, [this] { m_list->setFixedWidth(theme().px(200)); });
}

void ArticleVersions::setRecord(const Record &record)
{
    if (m_record.isNull() || m_record.id() != record.id()) {
        m_versions.clear();
        showList();
    }
    m_record = record;
    m_stale = true;
    if (isVisible())
        read();
}

void ArticleVersions::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void ArticleVersions::read()
{
    if (m_record.isNull())
        return;
    m_stale = false;
    const int turn = ++m_turn;
    m_edits.store().history(mostActions, m_record.id(), this, [this, turn](const Result<QList<HistoryEntry>> &entries) {
        if (turn != m_turn)
            return;
        if (!entries.ok()) {
            Q_EMIT m_edits.failed(entries.error());
            return;
        }
        m_versions.clear();
        readNext(turn, std::make_shared<QList<HistoryEntry>>(*entries));
    });
}

/// Action by action, newest first: those that gave the article another text.
void ArticleVersions::readNext(int turn, const std::shared_ptr<QList<HistoryEntry>> &entries)
{
    if (entries->isEmpty()) {
        showList();
        return;
    }
    const HistoryEntry entry = entries->takeFirst();
    m_edits.store().changesOf(entry.id, 400, m_record.id(), this,
                              [this, turn, entry, entries](const Result<QList<Change>> &changes) {
                                  if (turn != m_turn)
                                      return;
                                  const FieldBase &body = m_schema.article.body;
                                  for (const Change &change : changes.ok() ? *changes : QList<Change>())
                                      if (change.entity == &m_schema.article && change.id == m_record.id() &&
                                          change.type != Change::Remove && change.touches(body))
                                          m_versions.append({entry.time, entry.user, change.after(body).toString()});
                                  readNext(turn, entries);
                              });
}

void ArticleVersions::showList()
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const Version &version = m_versions[i];
        QStringList about{version.user};
        if (i == 0)
            about.append(tr("as it is now"));
        about.removeAll(QString());
        auto *item = new QListWidgetItem(dateTimeText(version.time) + u'\n' + joinedFacts(about), m_list);
        item->setSizeHint({0, 2 * m_list->fontMetrics().height() + 2 * Space::m});
    }
    m_list->setCurrentRow(qBound(0, row, qMax(0, int(m_versions.size()) - 1)));
    showCurrent();
}

void ArticleVersions::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_versions.size();
    m_view->setArticle(any ? m_versions[row].text : QString());
    m_about->setText(any                    ? QString()
                     : m_versions.isEmpty() ? tr("Versions appear here once the text was saved.")
                                            : QString());
    m_restore->setEnabled(any && !m_edits.isReadOnly() &&
                          m_versions[row].text != m_record.value(m_schema.article.body).toString());
}

void ArticleVersions::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_versions.size() || m_edits.isReadOnly())
        return;
    const Version version = m_versions[row];
    m_edits.saveField(m_record, m_schema.article.body, version.text, {},
                      tr("Text of %1 restored").arg(dateTimeText(version.time)), this,
                      [this](const Result<ChangeSet> &done) {
                          if (!done.ok()) {
                              Q_EMIT m_edits.failed(done.error());
                              return;
                          }
                          m_list->setCurrentRow(0);
                          Q_EMIT restored();
                      });
}
