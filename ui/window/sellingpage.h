// SPDX-License-Identifier: GPL-3.0-or-later
// What pages of figures of selling share: the pipeline and the currency that they are of.
#pragma once

#include "ui/analysis/figurecards.h"
#include "ui/window/figurespage.h"

class Pipelines;

class SellingPage : public FiguresPage
{
    Q_OBJECT
public:
    bool canExport() const override;

protected:
    SellingPage(const QString &title, const QString &name, Workspace &workspace, OpenDeals open, QWidget *parent);

    /// Completes what is asked; called before each question.
    virtual void complete(AnalysisQuestion *question) const { Q_UNUSED(question) }
    virtual void showSelling(const QString &currency) = 0;   ///< what the source answered
    virtual void fillSelling(FiguresPaper *paper) const = 0; ///< what is shown, below what it is of
    void ask() override;

    OpenDeals m_open;
    AnalysisSource *m_source;

private:
    void showFigures() override;
    NamedPeriod shownPeriod() const override { return m_source->answer().question.period; }
    void fillPaper(FiguresPaper *paper) const override;
    void showPipelines();
    void showCurrencies();

    Pipelines *m_pipelines;
    QComboBox *m_pipeline, *m_currency;
};
