// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field, chosen by its kind: what is typed, checked, with hint and error text at its place.
#pragma once

#include "core/result.h"
#include "ui/records/cardedits.h"

#include <QJsonValue>
#include <QWidget>

class ImeGuard;
class QVBoxLayout;
class ProblemLabel;
class TextLabel;

class FormEditor : public QWidget
{
    Q_OBJECT
public:
    static FormEditor *make(const FieldBase &field, CardEdits &edits, QWidget *parent = nullptr);

    const FieldBase &field() const { return m_field; }
    /// `title`: how the record is called that a reference points at.
    virtual void setValue(const QVariant &value, const QString &title = {}) = 0;
    /// What stands in it, in stored form; the reason when it cannot be saved.
    Result<QVariant> value();
    /// Records made on the way, to be inserted in the same go.
    virtual QList<Change> extra() const { return {}; }
    virtual QWidget *input() const = 0;
    virtual void selectAll() {}
    /// What stands in it as it was typed, complete or not, for a draft; and back.
    virtual QJsonValue draft() const = 0;
    virtual void setDraft(const QJsonValue &draft) = 0;
    /// Choices and check boxes: chosen is saved, where the editor stands alone.
    virtual bool savesAtOnce() const { return false; }

    void showProblem(const QString &text);
    void showNeeded(); ///< that it must not stay empty
    QString problem() const;
    /// In place: Enter, Tab and Esc end the editing instead of doing what they do in a form.
    /// `tabLeaves` false keeps Tab for moving between several editors that stand together.
    void setInPlace(bool tabLeaves = true)
    {
        m_inPlace = true;
        m_tabLeaves = tabLeaves;
    }

Q_SIGNALS:
    void edited();
    void accepted();
    void rejected();
    void left(bool forward); ///< Tab: save and go on
    void focusGone();        ///< by mouse

protected:
    FormEditor(const FieldBase &field, QWidget *parent);
    void addInput(QWidget *input);
    virtual Result<QVariant> read() = 0;
    virtual bool isChoosing() const { return false; } ///< a list of suggestions takes the keys
    bool standsAlone() const { return m_tabLeaves; }  ///< not one of several values that are saved together
    virtual bool enterAccepts(bool control) const
    {
        Q_UNUSED(control)
        return true;
    }
    void showHint(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const FieldBase &m_field;
    QVBoxLayout *m_column;
    TextLabel *m_hint;
    ProblemLabel *m_problem;
    ImeGuard *m_ime = nullptr;
    bool m_inPlace = false, m_tabLeaves = true;
};
