// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newofkind.h"

#include "core/domain/derive.h"
#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/referencerules.h"
#include "ui/records/sheetfit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewOfKind::NewOfKind(Store &store, const CrmSchema &schema, const Record &blank, const Fields &fields, QWidget *window)
    : QDialog(window), m_store(store), m_blank(blank), m_fields(fields), m_edits(new CardEdits(store, this))
{
    setObjectName(u"newOfKind"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New %1").arg(blank.entity().label().toLower()));
    m_edits->setReferenceRule(
        [&schema, &store](const FieldBase &field) { return referenceRule(schema, store, field); });
    connect(m_edits, &CardEdits::failed, this, &NewOfKind::failed);
    build();
    fitSheet(this, m_area, m_foot);
    m_forms.first()->inputs().first()->setFocus();
}

void NewOfKind::open()
{
    show();
} // a record beside the others, not a question that stops everything

void NewOfKind::build()
{
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
    m_problem = new TextLabel({}, TextRole::Caption, Ink::Red, this);
    m_problem->setObjectName(u"new.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_area, 1);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(Space::huge, 0, Space::huge, 0);
    m_foot->setSpacing(Space::m);
    m_foot->addWidget(m_problem);
    m_foot->addLayout(buildButtons());
    outer->addLayout(m_foot);
    addForm(m_fields.first.isEmpty() ? new RecordForm(m_blank, *m_edits, m_fields.never, this)
                                     : RecordForm::only(m_blank, *m_edits, m_fields.first, this));
    m_more->setVisible(!m_fields.first.isEmpty());
    setMinimumWidth(theme().px(480));
    orderTabsAsLaidOut(this);
}

QLayout *NewOfKind::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    m_more = new Button(tr("More fields"), u"chevron-down"_s, ButtonLook::Flat, this);
    m_more->setObjectName(u"new.more"_s);
    m_cancel = new Button(tr("Cancel"), this);
    m_cancel->setObjectName(u"new.cancel"_s);
    m_save = new Button(tr("Create"), {}, ButtonLook::Primary, this);
    m_save->setObjectName(u"new.save"_s);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    connect(m_more, &QPushButton::clicked, this, [this] {
        openMore();
        showFirst(m_forms.last()->inputs().first());
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NewOfKind::save);
    return buttons;
}

void NewOfKind::addForm(RecordForm *form)
{
    form->setAutoFillBackground(false);
    connect(form, &RecordForm::accepted, this, &NewOfKind::save);
    connect(form, &RecordForm::rejected, this, &QDialog::reject);
    connect(form, &RecordForm::edited, m_problem, &QWidget::hide);
    connect(form, &RecordForm::edited, this, [this] { // hints and reasons need room once they stand there
        QTimer::singleShot(0, this, [this] { fitSheet(this, m_area, m_foot, false); });
    });
    m_column->addWidget(form);
    form->show();
    m_forms.append(form);
}

void NewOfKind::openMore()
{
    if (m_more->isHidden())
        return;
    m_more->hide();
    addForm(new RecordForm(m_blank, *m_edits, m_fields.first + m_fields.never, this));
    orderTabsAsLaidOut(this);
    fitSheet(this, m_area, m_foot, false);
}

void NewOfKind::showFirst(QWidget *widget)
{
    widget->setFocus(Qt::TabFocusReason);
    m_area->widget()->layout()->activate(); // where it stands is known only then
    m_area->ensureWidgetVisible(widget, 0, Space::huge);
}

FormEditor *NewOfKind::editor(const QString &name) const
{
    const FieldBase *field = m_blank.entity().field(name);
    for (const RecordForm *form : m_forms)
        if (FormEditor *editor = field ? form->editor(*field) : nullptr)
            return editor;
    return nullptr;
}

std::optional<ChangeSet> NewOfKind::changes(Record *record)
{
    bool good = true;
    for (qsizetype i = m_forms.size() - 1; i >= 0; --i) // so that the first that is wrong has the focus in the end
        good &= m_forms[i]->apply(record);
    if (!good)
        return std::nullopt;
    derive(record, nullptr);
    ChangeSet set{{Action::Create, record->entity().name(), 1, record->title()}, {}};
    for (const RecordForm *form : std::as_const(m_forms))
        set.changes += form->extra();
    set.changes.append(insertion(*record));
    return set;
}

bool NewOfKind::save()
{
    ImeGuard::commit();
    if (m_saving)
        return true;
    Record record = m_blank;
    record.setId(m_store.newId());
    const std::optional<ChangeSet> set = changes(&record);
    if (!set) {
        fitSheet(this, m_area, m_foot, false); // the reasons push nothing out of sight
        showFirst(focusWidget());
        return false;
    }
    if (record.title().isEmpty()) { // nothing says what it is
        refuse(Error{Error::Incomplete, tr("It needs a name."), record.entity().titleField()->name()});
        return false;
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_store.apply(*set, this, [this, id = record.id(), name = record.title()](const Result<ChangeSet> &result) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!result.ok()) {
            refuse(result.error());
            return;
        }
        Q_EMIT created(id, tr("“%1” created").arg(name));
        accept();
    });
    return true;
}

/// Everything typed stays; what is missing is said at its field, which is shown for it.
void NewOfKind::refuse(const Error &error)
{
    m_problem->setText(error.text);
    m_problem->show();
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
    fitSheet(this, m_area, m_foot, false);
    if (first)
        showFirst(first);
}

void NewOfKind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QDialog::keyPressEvent(event);
}

void NewOfKind::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
