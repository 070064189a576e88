// SPDX-License-Identifier: GPL-3.0-or-later
// The caring half of the window: the page of care, and the survey about a service record.
#include "core/domain/care.h"
#include "ui/care/carepage.h"
#include "ui/care/lettersheet.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/icons.h"
#include "ui/window/kindpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

void MainWindow::addCare()
{
    m_shell->addPage(u"care"_s, tr("Care"), u"gift"_s, {}, [this] {
        auto *page = new CarePage(m_store, m_workspace.schema());
        connect(page, &CarePage::performed, this, [this](const QString &text) { toast(text); });
        connect(page, &CarePage::failed, this, &MainWindow::say);
        connect(page, &CarePage::openRequested, this, &MainWindow::showRecord);
        connect(page, &CarePage::textsRequested, this, [this] { m_shell->showPage(u"texts"_s); });
        connect(&m_workspace, &Workspace::damaged, page, &CarePage::becomeReadOnly);
        return page;
    });
}

void MainWindow::addCareActions()
{
    m_catalog.add({u"service.survey"_s, tr("Surve&y Text…"), u"send"_s, {}, u"record"_s, 1}, this, [this] {
        if (const Id record = surveyed())
            writeSurvey(record);
    });
}

/// The resolved service record that is on the card; 0: none.
Id MainWindow::surveyed() const
{
    const ServiceRecord &s = m_workspace.schema().serviceRecord;
    const KindPage *page = shownKind();
    if (!page || &page->kind() != static_cast<const Entity *>(&s) || m_store.isReadOnly())
        return 0;
    const Id shown = page->card().shownRecord();
    return shown && !page->card().whole().record.value(s.resolvedAt).isNull() ? shown : 0;
}

void MainWindow::writeSurvey(Id serviceRecord)
{
    auto *sheet = new LetterSheet(m_store, m_workspace.schema(), serviceRecord, m_shell.get());
    connect(sheet, &LetterSheet::performed, this, [this](const QString &text) { toast(text); });
    connect(sheet, &LetterSheet::textsRequested, this, [this] { m_shell->showPage(u"texts"_s); });
    sheet->open();
}

void MainWindow::updateCareActions()
{
    m_catalog.action(u"service.survey"_s)->setEnabled(surveyed() != 0);
}

/// The survey is offered where a resolved service record is chosen in the list, too.
void MainWindow::addSurveyTo(KindPage &page)
{
    connect(&page.card(), &RecordCard::recordLoaded, this, &MainWindow::updateCareActions);
    connect(&page.list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(m_catalog.action(u"service.survey"_s));
    });
}
