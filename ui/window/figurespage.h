// SPDX-License-Identifier: GPL-3.0-or-later
// What pages of figures share: the pipeline, the period and the currency that they are of, and that they are asked for
// only while the page is seen.
#pragma once

#include "ui/analysis/figurecards.h"
#include "ui/shell/shellpage.h"

class EmptyState;
class FiguresPaper;
class Pipelines;
class QComboBox;
class QStackedWidget;
class Workspace;
struct CrmSchema;

class FiguresPage : public ShellPage
{
    Q_OBJECT
public:
    FiguresPage(const QString &title, const QString &name, Workspace &workspace, OpenDeals open,
                QWidget *parent = nullptr);

    void takeFocus() override;

    FiguresPaper paper() const; ///< what is shown
    /// The same as a PDF; empty: done, else why not.
    QString writePaper(const QString &path) const;
    bool canExport() const; ///< there are figures
    void exportPaper();     ///< asks where to

Q_SIGNALS:
    void failed(const Error &error);
    void answered();          ///< there are figures, or others
    void pipelineRequested(); ///< there is none yet: where one is made

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Into the part that scrolls.
    void setBody(QWidget *body);
    /// Completes what is asked; called before each question.
    virtual void complete(AnalysisQuestion *question) const { Q_UNUSED(question) }
    virtual void showFigures(const QString &currency) = 0; ///< what the source answered
    virtual void fillPaper(FiguresPaper *paper) const = 0; ///< what is shown, below what it is of
    /// Asks where to and has it written; `writes` tells why it could not.
    void exportTo(const QString &title, const QString &suffix, const QString &filter,
                  std::function<QString(const QString &path)> writes);
    void addExportButton(QWidget *button); ///< into the header; usable while there are figures
    void ask();

    Workspace &m_workspace;
    const CrmSchema &m_schema;
    OpenDeals m_open;
    AnalysisSource *m_source;

private:
    void showPipelines();
    void showCurrencies();
    void showAnswer();
    QString settingsKey(const char *name) const;

    const QString m_title, m_name;
    Pipelines *m_pipelines;
    QComboBox *m_pipeline, *m_period, *m_currency;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QWidget *m_export = nullptr;
};
