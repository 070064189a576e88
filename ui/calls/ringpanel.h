// SPDX-License-Identifier: GPL-3.0-or-later
// Who is calling, in the lower corner of the window: several calls stand one below the other. It takes no key from what
// is being typed; takeFocus() goes there, Esc comes back.
#pragma once

#include "core/store.h"

#include <QPointer>
#include <QWidget>

class CardEdits;
class RingCard;
class QVBoxLayout;
struct CrmSchema;

class RingPanel : public QWidget
{
    Q_OBJECT
public:
    /// Floats over `area`; `schema` is the store's.
    RingPanel(Store &store, const CrmSchema &schema, QWidget *area);

    /// A number as the telephone hands it over (core/domain/callers.h). The same once more only comes up again.
    void ring(const QString &handedOver);
    bool isRinging() const; ///< a call is shown
    void takeFocus();
    void dismiss(const QString &number);

Q_SIGNALS:
    void answered(const QString &entity, Id id); ///< show the record, ready to write the call down
    void newRequested(const QString &number);
    void logRequested(); ///< a call of nobody knows whom is to be written down
    void performed(const QString &text);
    void failed(const Error &error);
    void ringing(bool any); ///< there is one now, or none any more

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QWidget::show;
    void ask(RingCard *card);
    void show(RingCard *card);
    void remove(RingCard *card);
    void place();

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    QWidget *m_area;
    QVBoxLayout *m_column;
    QList<RingCard *> m_cards;  ///< the newest first; some may still be looked up
    QPointer<QWidget> m_before; ///< had the focus before takeFocus()
};
