// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/knownhint.h"

#include "core/duplicates/duplicates.h"
#include "core/values/join.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int afterLastKey = 150; ///< ms
constexpr int mostKnown = 50;     ///< more are not counted
} // namespace

/// Who is known already, the likeliest first.
struct KnownHint::Known {
    QList<DuplicatePair> pairs;
    QString title; ///< of the first
};

KnownHint::KnownHint(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_link(new LinkLabel({}, this))
    , m_more(new TextLabel({}, TextRole::Caption, Ink::Amber, this))
{
    setObjectName(u"new.known"_s);
    m_link->setObjectName(u"new.knownLink"_s);
    m_more->setObjectName(u"new.knownMore"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18 + iconSide(), 4, 8, 4);
    row->addWidget(new TextLabel(tr("Already known:"), TextRole::Caption, Ink::Amber, this));
    row->addWidget(m_link);
    row->addWidget(m_more);
    row->addStretch(1);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterLastKey);
    connect(&m_delay, &QTimer::timeout, this, &KnownHint::look);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_known); });
}

void KnownHint::lookSoon()
{
    m_delay.start();
}

void KnownHint::look()
{
    const auto [draft, parts] = m_draft();
    m_store.compute<Known>(
        [draft = draft, parts = parts](Facts &facts) {
            Known known{likelyDuplicates(facts, draft, parts, mostKnown), {}};
            if (!known.pairs.isEmpty())
                known.title = facts.titleOf(draft.entity(), known.pairs.first().second);
            return known;
        },
        this,
        [this](const Result<Known> &known) {
            if (known.ok() && !m_delay.isActive()) // else the next question is about to be asked
                show(*known);
        },
        "known");
}

void KnownHint::show(const Known &known)
{
    m_known = known.pairs.isEmpty() ? 0 : known.pairs.first().second;
    setVisible(m_known);
    if (m_known) {
        QStringList words{known.title};
        for (const MatchReason &reason : known.pairs.first().reasons)
            if (!speaksAgainst(reason) && words.size() < 3)
                words.append(reasonText(reason));
        m_link->setText(joinedFacts(words));
        m_link->setToolTip(m_link->text());
        m_link->updateGeometry();
        m_more->setText(tr("and %Ln more", "contacts that are known already", int(known.pairs.size()) - 1));
        m_more->setVisible(known.pairs.size() > 1);
        announce(m_link, tr("Already known: %1").arg(m_link->text()));
    }
    Q_EMIT changed();
}

void KnownHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TonePair tone = tokens().tone(Tone::Amber);
    drawRounded(painter, rect(), Radius::control, tone.tint);
    paintIcon(painter, iconRect(10, height() / 2.0), u"info"_s, tone.text);
}
