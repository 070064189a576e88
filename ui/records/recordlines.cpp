// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlines.h"

#include "core/values/join.h"
#include "core/values/money.h"
#include "core/values/partialdate.h"
#include "ui/records/carddata.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
RecordLine lineOf(const CrmSchema &schema, const Record &deal, const QList<Record> &stages, const QDate &today)
{
    const Opportunity &o = schema.opportunity;
    const QLocale locale;
    RecordLine line;
    line.id = deal.id();
    line.name = deal.title();
    if (!deal.value(o.amount).isNull())
        line.mark = formatMoney(deal[o.amount], locale, MoneyStyle::Plain);
    const auto current =
        std::find_if(stages.begin(), stages.end(), [&](const Record &stage) { return stage.id() == deal[o.stage]; });
    if (current != stages.end()) {
        const QString type = (*current)[schema.stage.type];
        line.open = type == QLatin1StringView(Stage::open);
        line.stage = (*current)[schema.stage.name];
        line.tone = line.open ? toneFromName((*current)[schema.stage.tone])
                              : (type == QLatin1StringView(Stage::won) ? Tone::Green : Tone::Red);
        for (const Record &stage : stages) {
            if (stage[schema.stage.pipeline] != (*current)[schema.stage.pipeline] ||
                stage[schema.stage.type] != QLatin1StringView(Stage::open) || !line.open)
                continue;
            ++line.stages;
            if (stage.id() == current->id())
                line.passed = line.stages;
        }
    }
    const QDate day = line.open ? deal[o.expectedClose] : deal[o.closedOn];
    if (day.isValid()) {
        const QString words = locale.toString(day, datePattern(locale, day.year() == today.year() ? "MMMd" : "yMMMd"));
        line.late = line.open && day < today;
        line.when = line.late   ? RecordLines::tr("Overdue since %1", "a day").arg(words)
                    : line.open ? RecordLines::tr("Closes %1", "a day").arg(words)
                                : RecordLines::tr("Closed %1", "a day").arg(words);
    }
    return line;
}

RecordLine serviceLine(const ServiceRecord &s, const Record &service, const ServiceStatus &statusKind,
                       const QList<Record> &statuses, const QDateTime &now)
{
    RecordLine line{.id = service.id(), .name = service.title(), .mark = service[s.number]};
    line.open = service.value(s.resolvedAt).isNull();
    for (const Record &status : statuses)
        if (status.id() == service[s.status]) {
            line.stage = status.title();
            line.tone = toneFromName(status[statusKind.tone]);
        }
    const QDateTime at = !line.open                        ? service[s.resolvedAt]
                         : service.value(s.dueAt).isNull() ? service[s.receivedAt]
                                                           : service[s.dueAt];
    if (!at.isValid())
        return line;
    const QDate day = at.toLocalTime().date();
    const QLocale locale;
    const QString words = locale.toString(day, datePattern(locale, day.year() == now.date().year() ? "MMMd" : "yMMMd"));
    if (!line.open) {
        line.when = RecordLines::tr("Resolved %1", "a day").arg(words);
    } else if (service.value(s.dueAt).isNull()) {
        line.when = RecordLines::tr("Received %1", "a day").arg(words);
    } else {
        line.late = at < now;
        line.when = line.late ? RecordLines::tr("Overdue since %1", "a day").arg(words)
                              : RecordLines::tr("Due %1", "a day").arg(words);
    }
    return line;
}
} // namespace

QList<RecordLine> serviceLines(const CrmSchema &schema, const QList<Record> &services, const QList<Record> &statuses)
{
    const ServiceRecord &s = schema.serviceRecord;
    const QDateTime now = QDateTime::currentDateTime();
    QList<Record> open, over;
    for (const Record &service : services)
        (service.value(s.resolvedAt).isNull() ? open : over).append(service);
    std::stable_sort(open.begin(), open.end(), [&](const Record &a, const Record &b) { // those without come last
        return a[s.dueAt].isValid() && (!b[s.dueAt].isValid() || a[s.dueAt] < b[s.dueAt]);
    });
    std::stable_sort(over.begin(), over.end(),
                     [&](const Record &a, const Record &b) { return a[s.receivedAt] > b[s.receivedAt]; });
    QList<RecordLine> lines;
    for (const Record &service : open + over)
        lines.append(serviceLine(s, service, schema.serviceStatus, statuses, now));
    return lines;
}

QList<RecordLine> dealLines(const CrmSchema &schema, const CardData &data)
{
    const Opportunity &o = schema.opportunity;
    QList<std::pair<QDate, RecordLine>> open, closed;
    const QDate today = QDate::currentDate();
    for (const Record &deal : data.deals) {
        const RecordLine line = lineOf(schema, deal, data.stages, today);
        (line.open ? open : closed).append({line.open ? deal[o.expectedClose] : deal[o.closedOn], line});
    }
    std::stable_sort(open.begin(), open.end(), [](const auto &a, const auto &b) {
        return a.first.isValid() && (!b.first.isValid() || a.first < b.first); // without a day they come last
    });
    std::stable_sort(closed.begin(), closed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RecordLine> lines;
    for (const auto &[day, line] : open + closed)
        lines.append(line);
    return lines;
}

RecordLineCard::RecordLineCard(const RecordLine &line, QWidget *parent) : QAbstractButton(parent), m_line(line)
{
    setAccessibleName(joinedClauses({line.name, line.mark, line.stage, line.when}));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecordLineCard::sizeHint() const
{
    return {200, theme().px(m_line.stages ? 78 : 62)};
}

void RecordLineCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::row, underMouse() ? t.hover : t.card,
                t.border);
    const QRectF words = QRectF(rect()).adjusted(12, 9, -12, -9);
    const QFont strong = theme().font(TextRole::Medium), caption = theme().font(TextRole::Caption);
    const qreal line = QFontMetricsF(strong).height(), small = QFontMetricsF(caption).height();
    const qreal mark = QFontMetricsF(strong).horizontalAdvance(m_line.mark);
    drawText(painter, QRectF(words.left(), words.top(), words.width() - (mark > 0 ? mark + 12 : 0), line), m_line.name,
             strong, m_line.open ? t.text : t.text2);
    drawText(painter, QRectF(words.right() - mark - 1, words.top(), mark + 1, line), m_line.mark, strong,
             m_line.open ? t.text : t.text2, Qt::AlignRight);
    if (m_line.stages) {
        constexpr qreal gap = 4, thick = 4;
        const qreal width = (words.width() - gap * (m_line.stages - 1)) / m_line.stages;
        const qreal middle = (words.top() + line + words.bottom() - small) / 2;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < m_line.stages; ++i) {
            painter.setBrush(i < m_line.passed ? t.accent : t.border);
            painter.drawRoundedRect(QRectF(words.left() + i * (width + gap), middle - thick / 2, width, thick),
                                    thick / 2, thick / 2);
        }
    }
    const QRectF below(words.left(), words.bottom() - small, words.width(), small);
    const qreal when = QFontMetricsF(caption).horizontalAdvance(m_line.when);
    drawText(painter, below.adjusted(0, 0, -when - 12, 0), m_line.stage, caption, t.tone(m_line.tone).text);
    drawText(painter, below.adjusted(qMax(0.0, below.width() - when - 1), 0, 0, 0), m_line.when, caption,
             m_line.late ? t.tone(Tone::Red).text : t.text3, Qt::AlignRight);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

void RecordLineCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

RecordLines::RecordLines(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    setObjectName(name + u's');
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::m);
}

void RecordLines::setLines(const QList<RecordLine> &lines)
{
    clearLayout(m_column);
    m_count = int(lines.size());
    for (const RecordLine &line : lines) {
        auto *card = new RecordLineCard(line, this);
        card->setObjectName(u"%1.%2"_s.arg(m_name).arg(line.id));
        m_column->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = line.id] { Q_EMIT activated(id); });
    }
    setVisible(!lines.isEmpty());
}
