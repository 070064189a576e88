// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarreason.h"

#include "core/domain/activities.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

CalendarReason::CalendarReason(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits), m_text(new ElidedLabel), m_why(new QLineEdit(this))
{
    setObjectName(u"calendar.reason"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::xl, Space::s, Space::xl, Space::s);
    row->setSpacing(Space::m);
    m_why->setObjectName(u"calendar.reason.why"_s);
    m_why->setAccessibleName(tr("Why it was moved"));
    m_why->setPlaceholderText(tr("Why? Say it if you like"));
    m_why->setFixedWidth(theme().px(280));
    auto *save = new Button(tr("Note it"), this);
    save->setLook(ButtonLook::Normal, true);
    save->setObjectName(u"calendar.reason.save"_s);
    auto *close = new IconButton(u"x"_s, tr("Close"), this);
    setButtonLook(close, ButtonLook::Flat);
    row->addWidget(m_text, 1);
    row->addWidget(m_why);
    row->addWidget(save);
    row->addWidget(close);
    auto *ime = new ImeGuard(m_why);
    connect(m_why, &QLineEdit::returnPressed, this, [this, ime] {
        if (!ime->isComposing())
            this->save();
    });
    connect(save, &QPushButton::clicked, this, &CalendarReason::save);
    connect(close, &QToolButton::clicked, this, &CalendarReason::withdraw);
    hide();
}

void CalendarReason::offer(Id activity, const QString &text)
{
    m_id = activity;
    m_text->setText(text);
    m_why->clear();
    show();
}

void CalendarReason::withdraw()
{
    m_id = 0;
    hide();
}

void CalendarReason::save()
{
    ImeGuard::commit();
    const QString reason = m_why->text().trimmed();
    const Id id = m_id;
    withdraw();
    Q_EMIT finished();
    if (reason.isEmpty())
        return;
    m_edits.store().load(m_schema.activity, id, this, [this, reason](const Result<std::optional<Record>> &activity) {
        if (activity.ok() && *activity)
            write(**activity, reason);
    });
}

/// The activity says why it was moved last, the journal why each time: its newest entry is this one.
void CalendarReason::write(const Record &activity, const QString &reason)
{
    const Reschedule &journal = m_schema.reschedule;
    m_edits.store().referring(journal.activity, activity.id(), &journal.at, 0, this,
                              [this, activity, reason](const Result<QList<Record>> &moves) {
                                  const Activity &a = m_schema.activity;
                                  ChangeSet set{{Action::Edit, a.Entity::name(), 1, activityTitle(a, activity)}, {}};
                                  const auto note = [&](const Record &before, const FieldBase &field) {
                                      Record after = before;
                                      after.setValue(field, reason);
                                      if (const std::optional<Change> change = difference(before, after))
                                          set.changes.append(*change);
                                  };
                                  note(activity, a.movedBecause);
                                  const auto newest = [&](const Record &one, const Record &other) {
                                      return one[m_schema.reschedule.at] < other[m_schema.reschedule.at];
                                  };
                                  if (moves.ok() && !moves->isEmpty())
                                      note(*std::max_element(moves->begin(), moves->end(), newest),
                                           m_schema.reschedule.movedBecause);
                                  m_edits.apply(set, tr("Reason noted"));
                              });
}

void CalendarReason::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    withdraw();
    Q_EMIT finished();
}

void CalendarReason::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
    drawHairline(painter, {0, height() - .5}, {qreal(width()), height() - .5});
}
