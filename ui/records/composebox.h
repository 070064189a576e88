// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what was said or done, or plans it: one line until it is used, then text, type, outcome, minutes, when,
// and the next step in words ("fri 3pm send samples"). "/call 14 min …" chooses type and minutes. Ctrl+Enter saves.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QJsonObject>
#include <QWidget>

class Button;
class ComposeTypes;
class ElidedLabel;
class ImeGuard;
class ReminderChoice;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class ProblemLabel;
class TextLabel;

class ComposeBox : public QWidget
{
    Q_OBJECT
public:
    enum Style {
        Line,  ///< above a timeline: one line with shortcuts until it is used
        Form,  ///< in the place of the entry that is edited: everything shown
        Window ///< in the quick log
    };
    ComposeBox(const CrmSchema &schema, CardEdits &edits, Style style, QWidget *parent = nullptr);

    /// Whom new entries are about. `organisation` 0: none.
    void setTarget(Id contact, Id organisation);
    /// About a record that is no contact: the field of an activity that refers to it; its customer may be none.
    void setTarget(const FieldBase &reference, Id record, Id contact = 0, Id organisation = 0);
    void setAttachable(bool attachable); ///< offers to attach files
    /// Edits an entry instead of making one.
    void setRecord(const Record &activity);
    void setType(const QString &type);
    void setDirection(const QString &direction); ///< "in", "out"; empty: not said
    /// Opens up with the caret in the text; `planned` asks when first.
    void begin(const QString &type = {}, bool planned = false);
    void clear();
    bool isEmpty() const;
    /// False when something cannot be saved; what and why stands in the box.
    bool save();
    /// The height it wants at a width.
    int heightFor(int width);

    QJsonObject draft() const; ///< empty when nothing was written
    void restore(const QJsonObject &draft);

    QSize sizeHint() const override;

Q_SIGNALS:
    void saved(Id activity);
    void cancelled();
    void draftChanged();
    void heightChanged();
    void attachRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLine();
    QWidget *makeDetails();
    void connectInputs();
    void expand(bool expanded);
    void textTyped();
    void interpret();
    void fitText();
    void typeChosen();
    bool plans(const QDateTime &when) const;
    bool isService() const;
    void assumeDirection();
    void showService();
    std::optional<Record> edited();
    std::optional<Record> nextStep();
    void setBusy(bool busy);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Style m_style;
    Record m_record;
    Id m_contact = 0, m_organisation = 0;
    const FieldBase *m_reference = nullptr;
    Id m_about = 0; ///< what m_reference points at
    bool m_new = true, m_busy = false, m_expanded = false, m_planned = false;

    QPlainTextEdit *m_text;
    QWidget *m_icons, *m_details;
    ComposeTypes *m_types;
    QComboBox *m_outcome, *m_direction;
    QCheckBox *m_internal;
    ReminderChoice *m_remind; ///< of what is planned
    QLineEdit *m_minutes, *m_when, *m_next;
    TextLabel *m_hint;
    ProblemLabel *m_problem;
    Button *m_save, *m_cancel;
    ImeGuard *m_ime;
};
