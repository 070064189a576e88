// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the text of an article: Markdown, with buttons for its marks and a look at what becomes of it. Says what is
// typed and what is wanted; who uses it saves.
#pragma once

#include <QHash>
#include <QImage>
#include <QWidget>

class ArticleView;
class Button;
class ImeGuard;
class ProblemLabel;
class SegmentedControl;
class QPlainTextEdit;
class QStackedWidget;

class ArticleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleEditor(QWidget *parent = nullptr);

    /// `saved` is what is in the file, `text` what is shown: a draft, or the same.
    void begin(const QString &saved, const QString &text);
    QString text() const;
    bool isChanged() const { return text() != m_saved; }
    void setPictures(const QHash<QString, QImage> &pictures);
    void setSaving(bool saving);
    void tell(const QString &problem);
    void takeFocus();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void cancelled(); ///< what was typed is let go

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    void cancel();
    void wrap(const QString &mark, const QString &example);
    void markLines(const QString &mark, bool numbered = false);
    void addLink();
    void showPreview(bool preview);

    QString m_saved;
    bool m_warned = false; ///< that something would be lost
    SegmentedControl *m_mode;
    QWidget *m_tools;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    ArticleView *m_preview;
    ProblemLabel *m_problem;
    Button *m_cancel, *m_save;
    ImeGuard *m_ime;
};
