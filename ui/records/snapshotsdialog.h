// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the whole file: take one, look into one, go back to one, delete one.
#pragma once

#include "core/store.h"

#include <QDialog>

class Button;
class QListWidget;
class TextLabel;

class SnapshotsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SnapshotsDialog(Store &store, QWidget *parent = nullptr);

    void reload();
    void select(const QString &path);
    /// What going back would change, worked out by whoever got previewRequested(): shown before Restore is confirmed.
    void setPreview(const QString &path, const QString &text);

Q_SIGNALS:
    void openRequested(const QString &path);
    void previewRequested(const QString &path);
    void restoreRequested(const QString &path); ///< confirmed by the user
    void failed(const Error &error);

private:
    void take();
    void ask(const QString &question, const QString &verb, std::function<void()> act);
    QString currentPath() const;
    void follow();

    Store &m_store;
    QListWidget *m_list;
    Button *m_take, *m_open, *m_restore, *m_delete, *m_sure, *m_keep;
    QWidget *m_question;
    TextLabel *m_text, *m_state;
    std::function<void()> m_act;
    QString m_asked;
};
