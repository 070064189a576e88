// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagepath.h"

#include "ui/widgets/theme.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace
{
constexpr int gapBeforeClosing = 10;
}

StagePath::StagePath(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"opportunity.path"_s);
    setAccessibleName(tr("Stages"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void StagePath::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (StageSegment *segment : std::as_const(m_segments))
        segment->setReadOnly(readOnly);
}

/// Segments stay as long as there is one for the place, so that the focus does.
void StagePath::setSegments(const QList<StageSegment::Content> &segments)
{
    while (m_segments.size() > segments.size())
        m_segments.takeLast()->deleteLater();
    while (m_segments.size() < segments.size()) {
        auto *segment = new StageSegment(this);
        segment->setReadOnly(m_readOnly);
        segment->show();
        if (!m_segments.isEmpty())
            setTabOrder(m_segments.last(), segment);
        connect(segment, &QAbstractButton::clicked, this, [this, segment] {
            if (segment->content().state != StageSegment::State::Current)
                Q_EMIT chosen(segment->content().stage, segment);
        });
        m_segments.append(segment);
    }
    for (qsizetype i = 0; i < segments.size(); ++i) {
        m_segments[i]->setContent(segments[i]);
        m_segments[i]->setObjectName(u"stage.%1"_s.arg(i));
    }
    updateGeometry();
    arrange();
}

StageSegment *StagePath::segment(qint64 stage) const
{
    for (StageSegment *segment : m_segments)
        if (segment->content().stage == stage)
            return segment;
    return nullptr;
}

/// All as wide as each other while their names have room; else the current one keeps its name.
void StagePath::arrange()
{
    const auto count = int(m_segments.size());
    if (!count)
        return;
    bool gap = false;
    for (const StageSegment *segment : std::as_const(m_segments))
        gap |= segment->content().closing;
    const int room = width() - (gap ? gapBeforeClosing : 0), share = room / count;
    int wanted = 0, rest = share;
    for (const StageSegment *segment : std::as_const(m_segments))
        if (segment->content().state == StageSegment::State::Current)
            wanted = qMin(segment->sizeHint().width(), room / 2);
    if (wanted > share && count > 1)
        rest = (room - wanted) / (count - 1);
    int x = 0;
    for (StageSegment *segment : std::as_const(m_segments)) {
        const bool current = segment->content().state == StageSegment::State::Current;
        if (gap && segment->content().closing) {
            x += gapBeforeClosing;
            gap = false;
        }
        const int w = current ? qMax(wanted, share) : rest;
        segment->setGeometry(isRightToLeft() ? width() - x - w : x, 0, w, height());
        x += w;
    }
}

void StagePath::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize StagePath::sizeHint() const
{
    int width = gapBeforeClosing;
    for (const StageSegment *segment : m_segments)
        width += segment->sizeHint().width();
    return {width, theme().px(52)};
}

QSize StagePath::minimumSizeHint() const
{
    return {int(m_segments.size()) * 24 + gapBeforeClosing, theme().px(52)};
}
