// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todaycard.h"

#include "core/values/join.h"
#include "ui/plan/todaymodel.h"
#include "ui/plan/todaywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TodayCount final : public QAbstractButton
{
public:
    explicit TodayCount(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setLine(const TodayLine &line)
    {
        m_line = line;
        setAccessibleName(labelled(line.title, line.when));
        update();
    }
    QSize sizeHint() const override { return {theme().px(200), theme().px(34)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens();
        const QRectF row = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
        if (underMouse())
            drawRounded(painter, row, Radius::row, t.hover);
        const QRectF icon = iconRect(Space::m, row.center().y());
        paintIcon(painter, icon, m_line.icon, t.tone(m_line.tone).text);
        const qreal count = textWidth(m_line.when, theme().font(TextRole::Strong)) + Space::m;
        drawText(painter,
                 {icon.right() + Space::m, row.top(), row.right() - count - icon.right() - 2 * Space::m, row.height()},
                 m_line.title, theme().font(), t.text);
        drawNumber(painter, {row.right() - count - Space::m, row.top(), count, row.height()}, m_line.when,
                   theme().font(TextRole::Strong), t.tone(m_line.tone).text);
        if (showsFocusRing(*this))
            drawFocusRing(painter, row, Radius::row);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (pressesButton(*event))
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    TodayLine m_line;
};

TodayCard::TodayCard(const TodayModel &model, QWidget *parent) : FigureCard(tr("Today"), parent), m_model(model)
{
    body()->setSpacing(0);
    for (int section = 0; section < todaySections; ++section) {
        auto *row = new TodayCount(this);
        row->setObjectName(u"todayCard.%1"_s.arg(section));
        row->hide();
        body()->addWidget(row);
        m_rows.append(row);
        connect(row, &QAbstractButton::clicked, this, [this, section] { Q_EMIT chosen(TodaySection(section)); });
    }
    body()->addStretch(1);
    connect(&model, &TodayModel::counted, this, &TodayCard::show);
    show();
}

void TodayCard::show()
{
    bool any = false;
    for (int section = 0; section < todaySections; ++section) {
        const qint64 count = m_model.count(TodaySection(section));
        m_rows[section]->setVisible(count > 0);
        if (count > 0)
            m_rows[section]->setLine(headingLine(TodaySection(section), count, m_model.sleepDays()));
        any |= count > 0;
    }
    setCaption(any || !m_model.isAnswered() ? QString() : tr("Nothing needs your attention"));
}
