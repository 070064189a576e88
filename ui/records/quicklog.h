// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down a call from anywhere: whom, then what was said. Floats over the window like the palette; Esc closes it.
// What was written is kept as a draft until it is saved or cancelled: the next one for the same person goes on with it.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class ComposeBox;
class ComposeDrafts;
class RecordPicker;

class QuickLog : public QWidget
{
    Q_OBJECT
public:
    /// Opens over `window`, for `contact` when it is not 0. Closes and deletes itself; `said` gets the words for a
    /// toast with Undo, `failed` what could not be written. The store must be that of a CrmSchema.
    static QuickLog *open(Store &store, QWidget *window, Id contact, std::function<void(const QString &)> said,
                          std::function<void(const Error &)> failed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QuickLog(Store &store, const CrmSchema &schema, QWidget *window);
    void choose(Id contact, bool company);
    void preset(Id contact);
    Id takeDraft(Id contact);
    void keepDraft();
    void place();
    void finish();

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    RecordPicker *m_who;
    ComposeBox *m_what;
    ComposeDrafts *m_drafts;
    QString m_draftKey;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};
