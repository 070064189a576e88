// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newsheet.h"

#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/referencerules.h"
#include "ui/records/sheetfit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewSheet::NewSheet(Store &store, const CrmSchema &schema, const Entity &kind, QWidget *window)
    : Sheet(u"new"_s, window), m_store(store), m_schema(schema), m_kind(kind), m_edits(new CardEdits(store, this))
{
    m_edits->setReferenceRule(
        [&schema, &store](const FieldBase &field) { return referenceRule(schema, store, field); });
    connect(m_edits, &CardEdits::failed, this, &NewSheet::failed);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Space::xxl, 0, Space::xxl);
    outer->setSpacing(Space::l);
    m_area = new QScrollArea(this); // low screens and many fields: the buttons stay where they are
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins(Space::huge, 0, Space::huge, 0);
    m_column->setSpacing(Space::s);
    m_area->setWidget(fields);
    m_area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    outer->addWidget(m_area, 1);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(Space::huge, 0, Space::huge, 0);
    m_foot->setSpacing(Space::m);
    m_foot->addWidget(problem());
    outer->addLayout(m_foot);
    setMinimumWidth(theme().px(480));
}

void NewSheet::finish()
{
    QHBoxLayout *buttons = makeButtons(tr("Create"), "save"); // after the fields: Tab comes to them at the end
    m_more = new Button(tr("More fields"), u"chevron-down"_s, ButtonLook::Flat, this);
    m_more->setObjectName(u"new.more"_s);
    buttons->insertWidget(0, m_more);
    connect(m_more, &QPushButton::clicked, this, &NewSheet::followMore);
    m_foot->addLayout(buttons);
    orderTabsAsLaidOut(this);
    fit(true);
}

RecordForm *NewSheet::addForm(RecordForm *form, QVBoxLayout *place)
{
    form->setAutoFillBackground(false);
    connect(form, &RecordForm::accepted, this, &NewSheet::save);
    connect(form, &RecordForm::rejected, this, &QDialog::reject);
    connect(form, &RecordForm::edited, problem(), &QWidget::hide);
    connect(form, &RecordForm::edited, this, [this] { // hints and reasons need room once they stand there
        QTimer::singleShot(0, this, [this] { fit(); });
    });
    (place ? place : m_column)->addWidget(form);
    form->show();
    m_forms.append(form);
    return form;
}

void NewSheet::addRest(RecordForm *form)
{
    m_more->hide();
    addForm(form);
    orderTabsAsLaidOut(this);
    fit();
}

void NewSheet::removeForm(RecordForm *form)
{
    m_forms.removeOne(form);
    delete form;
}

FormEditor *NewSheet::editor(const QString &name) const
{
    const FieldBase *field = m_kind.field(name);
    for (const RecordForm *form : m_forms)
        if (FormEditor *editor = field ? form->editor(*field) : nullptr)
            return editor;
    return nullptr;
}

void NewSheet::fit(bool mayShrink)
{
    fitSheet(this, m_area, m_foot, mayShrink);
}

void NewSheet::showFirst(QWidget *widget)
{
    widget->setFocus(Qt::TabFocusReason);
    m_area->widget()->layout()->activate(); // where it stands is known only then
    m_area->ensureWidgetVisible(widget, 0, Space::huge);
}

void NewSheet::followMore()
{
    openMore();
    const QList<QWidget *> inputs = m_forms.last()->inputs();
    const auto first = std::find_if(inputs.begin(), inputs.end(), [](QWidget *input) { return input->isVisible(); });
    if (first != inputs.end())
        showFirst(*first);
}

bool NewSheet::applyForms(Record *record)
{
    bool good = true;
    for (qsizetype i = m_forms.size() - 1; i >= 0; --i) // so that the first that is wrong has the focus in the end
        good &= m_forms[i]->isHidden() || m_forms[i]->apply(record);
    return good;
}

ChangeSet NewSheet::creation(const Record &record) const
{
    ChangeSet set{{Action::Create, record.entity().name(), 1, record.title()}, {}};
    for (const RecordForm *form : m_forms)
        set.changes += form->extra();
    return set;
}

void NewSheet::save()
{
    ImeGuard::commit();
    if (isSaving())
        return;
    Id id = 0;
    const std::optional<ChangeSet> set = changes(&id);
    if (!set) {
        fit(); // the reasons push nothing out of sight
        if (QWidget *at = focusWidget())
            showFirst(at);
        return;
    }
    setSaving(true);
    m_store.apply(*set, this, [this, id, name = set->action.subject](const Result<ChangeSet> &result) {
        setSaving(false);
        if (!result.ok()) {
            refuse(result.error());
            return;
        }
        Q_EMIT created(id, tr("“%1” created").arg(name));
        accept();
    });
}

/// Everything typed stays; what is missing is said at its field, which is shown for it.
void NewSheet::refuse(const Error &error)
{
    problem()->tell(error.text);
    const QStringList names = error.code == Error::Incomplete ? error.detail.split(u',') : QStringList();
    QWidget *first = nullptr;
    for (const QString &name : names) {
        if (!editor(name))
            openMore();
        if (FormEditor *at = editor(name)) {
            at->showNeeded();
            first = first ? first : at->input();
        }
    }
    fit();
    if (first)
        showFirst(first);
}
