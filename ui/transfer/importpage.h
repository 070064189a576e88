// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a page: file, columns, values, duplicates, result. A clear list needs Next, Next, Import.
//
// The page may come and go; the import lives on in the ImportSession of the open file. When own fields or options are
// added, the Store says schemaChanged(), the owner opens the file again and makes a new page for the new Store: it goes
// on there.
#pragma once

#include "ui/shell/shellpage.h"
#include "ui/transfer/importsession.h"

class Banner;
class Button;
class DropArea;
class FileStep;
class ImportStep;
class QStackedWidget;
class StepBar;
class TextLabel;

class ImportPage : public ShellPage
{
    Q_OBJECT
public:
    explicit ImportPage(Store &store, QWidget *parent = nullptr);

    void openFile(const QString &path);
    void openRows(const QString &text, const QString &kind); ///< from the clipboard
    void startAfresh(); ///< a finished import makes room for the next one; one under way stays
    ImportSession &session() { return m_session; }
    bool isBusy() const { return m_session.isRunning(); }
    void takeFocus() override;

Q_SIGNALS:
    /// Done, or cancelled: then without the kind of what was imported. The page is back at its start.
    void finished(const QString &kind);
    /// Show what was imported: a filter as in core/record/filtertext.h; empty when nothing tells it from the rest.
    void showRequested(const QString &filter);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Values, Duplicates, Result };
    QWidget *makeFooter();
    void go(int step);
    void next();
    void back();
    void cancel();
    void refresh();
    void followReading();
    ImportStep *step(int index) const { return m_steps[index]; }
    int after(int step) const;
    int before(int step) const;

    ImportSession &m_session;
    StepBar *m_bar;
    Banner *m_error;
    QStackedWidget *m_stack;
    FileStep *m_file;
    class ResultStep *m_result;
    QList<ImportStep *> m_steps;
    TextLabel *m_hint;
    Button *m_cancel, *m_back, *m_next;
    QString m_shownPath;
    int m_current = 0, m_reached = 0;
    bool m_awaited = false; ///< a file was chosen, and is being read
};
