// SPDX-License-Identifier: GPL-3.0-or-later
// One quiet line below a form for a new record: that it is in the file already, why it seems so, and the way there.
// Asked a moment after the last key; never in the way.
#pragma once

#include "core/store.h"

#include <QTimer>
#include <QWidget>

class LinkLabel;
class TextLabel;

class KnownHint : public QWidget
{
    Q_OBJECT
public:
    explicit KnownHint(Store &store, QWidget *parent = nullptr);

    /// What is typed so far: the record (a new one has the id 0) and its parts.
    using Draft = std::function<std::pair<Record, QList<Record>>()>;
    void setDraft(Draft draft) { m_draft = std::move(draft); }
    void lookSoon(); ///< something was typed

Q_SIGNALS:
    void openRequested(Id id); ///< the known one instead
    void changed();            ///< it shows, or no longer does

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Known;
    void look();
    void show(const Known &known);

    Store &m_store;
    Draft m_draft;
    QTimer m_delay;
    Id m_known = 0;
    LinkLabel *m_link;
    TextLabel *m_more;
};
