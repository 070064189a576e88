// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/quicklog.h"

#include "core/domain/contacts.h"
#include "ui/records/composebox.h"
#include "ui/records/composedrafts.h"
#include "ui/records/formpicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 20, panelWidth = 640;
}

QuickLog *QuickLog::open(Store &store, QWidget *window, Id contact, std::function<void(const QString &)> said,
                         std::function<void(const Error &)> failed)
{
    if (auto *there = window->findChild<QuickLog *>()) {
        there->m_who->setFocus(Qt::ShortcutFocusReason);
        return there;
    }
    auto *log = new QuickLog(store, static_cast<const CrmSchema &>(store.schema()), window);
    connect(log->m_edits, &CardEdits::changedWithUndo, window, std::move(said));
    connect(log->m_edits, &CardEdits::failed, window, std::move(failed));
    log->place();
    log->show();
    log->raise();
    if (const Id whom = log->takeDraft(contact))
        log->preset(whom);
    else
        log->m_who->setFocus(Qt::ShortcutFocusReason);
    return log;
}

QuickLog::QuickLog(Store &store, const CrmSchema &schema, QWidget *window)
    : QWidget(window)
    , m_store(store)
    , m_schema(schema)
    , m_edits(new CardEdits(store, this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"quickLog"_s);
    setAccessibleName(tr("Log activity"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow, shadow, shadow, shadow + Space::s);
    column->setSpacing(0);
    m_who = new RecordPicker(schema.contact, *m_edits, {}, this);
    m_who->setCaptionColumns({&schema.affiliation.role, &schema.affiliation.organisation});
    m_who->setObjectName(u"quickLog.who"_s);
    m_who->setAccessibleName(tr("With whom?"));
    m_who->setPlaceholderText(tr("With whom? Name, company or the last digits of a number"));
    m_who->setFrame(false);
    m_who->setFixedHeight(theme().px(52));
    m_who->setTextMargins(Space::xs, 0, Space::m, 0);
    m_who->setFont(theme().font(TextRole::Subtitle));
    m_who->addAction(themeIcon(u"user"_s), QLineEdit::LeadingPosition);
    m_what = new ComposeBox(schema, *m_edits, ComposeBox::Window, this);
    m_what->setType(u"call"_s);
    m_drafts = new ComposeDrafts(store.path(), this);
    column->addWidget(m_who);
    column->addWidget(new Separator);
    column->addWidget(m_what);
    connect(m_who, &RecordPicker::picked, this,
            [this] { choose(m_who->id(), m_who->variant() == QLatin1StringView(Contact::organisation)); });
    connect(m_who, &QLineEdit::textEdited, this, [this] { m_what->setTarget(0, 0); });
    connect(m_who, &QLineEdit::textChanged, this, &QuickLog::keepDraft);
    connect(m_what, &ComposeBox::draftChanged, this, &QuickLog::keepDraft);
    connect(m_what, &ComposeBox::cancelled, this, &QuickLog::finish);
    connect(m_what, &ComposeBox::saved, this,
            [this] { QMetaObject::invokeMethod(this, &QuickLog::finish, Qt::QueuedConnection); });
    connect(m_what, &ComposeBox::heightChanged, this, &QuickLog::place, Qt::QueuedConnection);
    window->installEventFilter(this);
}

void QuickLog::choose(Id contact, bool company)
{
    m_what->setTarget(contact, company ? contact : 0);
    m_what->begin();
    if (company)
        return;
    m_store.loadWhole(
        m_schema.contact, contact, this, [this, contact](const Result<std::optional<Store::Whole>> &whole) {
            if (!whole.ok() || !*whole || m_who->id() != contact)
                return;
            if (const Record *position = primaryPosition(m_schema.affiliation, (*whole)->parts, QDate::currentDate()))
                m_what->setTarget(contact, (*position)[m_schema.affiliation.organisation]);
        });
}

/// The newest draft for `contact`, or for anybody when that is 0; returns whom it is for, else `contact`.
Id QuickLog::takeDraft(Id contact)
{
    const auto whom = [](const QJsonObject &kept) {
        return kept.value("who"_L1).toObject().value("id"_L1).toString().toLongLong();
    };
    const QString key = m_drafts->take(
        u"log/"_s, [&](const QJsonObject &kept) { return !contact || !whom(kept) || whom(kept) == contact; });
    const QJsonObject kept = m_drafts->draft(key);
    if (!kept.isEmpty()) {
        m_who->setDraft(kept.value("who"_L1));
        m_what->restore(kept.value("what"_L1).toObject());
    }
    m_draftKey = key;
    const bool halfTyped = !m_who->text().isEmpty() && !whom(kept);
    return whom(kept) ? whom(kept) : halfTyped ? 0 : contact;
}

void QuickLog::keepDraft()
{
    if (m_draftKey.isEmpty())
        return; // is being taken up
    const QJsonObject what = m_what->draft();
    m_drafts->setDraft(m_draftKey, what.isEmpty() ? what : QJsonObject{{u"who"_s, m_who->draft()}, {u"what"_s, what}});
}

void QuickLog::preset(Id contact)
{
    m_store.load(m_schema.contact, contact, this, [this, contact](const Result<std::optional<Record>> &record) {
        if (!record.ok() || !*record) {
            m_who->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        m_who->setRecord(contact, (*record)->title());
        choose(contact, (*record)->variant() == QLatin1StringView(Contact::organisation));
    });
}

void QuickLog::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(theme().px(panelWidth) + 2 * shadow, window->width());
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((window->width() - width) / 2, qMax(0, qMin(theme().px(96), window->height() - height)), width, height);
}

void QuickLog::finish()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    close();
    deleteLater();
}

void QuickLog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_who->settle() && m_who->id())
        choose(m_who->id(), m_who->variant() == QLatin1StringView(Contact::organisation));
}

bool QuickLog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void QuickLog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow - 4, -shadow, -shadow + 4);
    drawShadow(painter, panel, Radius::palette, shadow - 4);
    drawRounded(painter, panel, Radius::palette, tokens().card, tokens().borderStrong);
}
