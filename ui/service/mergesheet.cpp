// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/mergesheet.h"

#include "core/domain/servicemerge.h"
#include "core/values/join.h"
#include "ui/records/cardedits.h"
#include "ui/records/formpicker.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MergeSheet::MergeSheet(Store &store, const CrmSchema &schema, const QList<Id> &records, QWidget *window)
    : Sheet(u"merge"_s, window)
    , m_store(store)
    , m_schema(schema)
    , m_edits(new CardEdits(store, this))
    , m_column(new QVBoxLayout)
    , m_stays(new QButtonGroup(this))
{
    setObjectName(u"mergeServices"_s);
    setWindowTitle(tr("Merge service records"));
    if (records.size() == 1) {
        const ServiceRecord &s = schema.serviceRecord;
        m_other = new RecordPicker(s, *m_edits, {Filter::condition(s.mergedInto, Filter::Empty), {}}, this);
        m_other->setObjectName(u"merge.other"_s);
        m_other->setCaptionColumns({&s.number, &s.contact, &s.status});
        m_other->setPlaceholderText(tr("Number, subject or customer"));
        m_other->setAccessibleName(tr("The other record"));
        connect(m_other, &RecordPicker::picked, this, [this] {
            read({m_other->id()});
            m_other->setRecord(0, {});
        });
    }
    build();
    read(records);
}

void MergeSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about =
        new TextLabel(tr("Log, files, parts and articles used move to the record that stays; what it lacks is "
                         "filled in. The others point to it and are closed. One undo takes all of it back."),
                      TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    if (m_other) {
        auto *label = new TextLabel(tr("Which record is about the same thing?"), TextRole::Body, Ink::Primary, this);
        label->setBuddy(m_other);
        column->addSpacing(Space::m);
        column->addWidget(label);
        column->addWidget(m_other);
    }
    m_question = new TextLabel(tr("Which one stays?"), TextRole::Strong, Ink::Primary, this);
    column->addSpacing(Space::m);
    column->addWidget(m_question);
    m_question->hide();
    m_column->setSpacing(Space::s);
    column->addLayout(m_column);
    column->addWidget(problem());
    column->addStretch(1);
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Merge"), "go"));
    setMinimumWidth(theme().px(520));
    orderTabsAsLaidOut(this);
}

void MergeSheet::read(const QList<Id> &ids)
{
    using Found = QList<std::pair<Record, QString>>;
    m_store.compute<Found>(
        [&schema = m_schema, ids](Facts &file) {
            Found found;
            for (const Id id : ids)
                if (const std::optional<Record> record = file.load(schema.serviceRecord, id))
                    found.append({*record, file.titleOf(schema.serviceStatus, (*record)[schema.serviceRecord.status])});
            return found;
        },
        this,
        [this](const Result<Found> &found) {
            if (!found.ok()) {
                refuse(found.error().text);
                return;
            }
            for (const auto &[record, status] : *found)
                add(record, status);
        });
}

void MergeSheet::add(const Record &record, const QString &status)
{
    problem()->hide();
    if (m_records.contains(record.id()))
        return;
    m_records.append(record.id());
    auto *choice = new QRadioButton(
        joinedFacts({record[m_schema.serviceRecord.number], record.title(), status}).replace(u'&', u"&&"_s), this);
    choice->setObjectName(u"merge.stays.%1"_s.arg(record.id()));
    m_stays->addButton(choice, int(m_records.size() - 1));
    m_column->addWidget(choice);
    if (m_records.size() == 1)
        choice->setChecked(true);
    m_question->setVisible(m_records.size() > 1);
    choice->setVisible(m_records.size() > 1 || !m_other);
    for (QAbstractButton *button : m_stays->buttons())
        button->setVisible(m_records.size() > 1);
    if (!m_other && m_stays->checkedButton())
        m_stays->checkedButton()->setFocus();
    orderTabsAsLaidOut(this);
    adjustSize();
}

void MergeSheet::refuse(const QString &text)
{
    problem()->tell(text);
    adjustSize();
}

void MergeSheet::save()
{
    ImeGuard::commit();
    if (isSaving() || (m_other && m_other->isChoosing()))
        return;
    if (m_records.size() < 2) {
        refuse(tr("Choose another record about the same thing."));
        return;
    }
    setSaving(true);
    QList<Id> others = m_records;
    const Id stays = others.takeAt(m_stays->checkedId());
    using Set = std::optional<Result<ChangeSet>>;
    const auto ended = [this](const Error &error) {
        setSaving(false);
        refuse(error.text);
    };
    m_store.compute<Set>(
        [&schema = m_schema, stays, others](Facts &file) { return Set(mergeOfServices(schema, stays, others, file)); },
        this,
        [this, stays, ended](const Result<Set> &answer) {
            if (!answer.ok() || !(*answer)->ok()) {
                ended(answer.ok() ? (*answer)->error() : answer.error());
                return;
            }
            m_store.apply(***answer, this, [this, stays, ended](const Result<ChangeSet> &done) {
                if (!done.ok()) {
                    ended(done.error());
                    return;
                }
                Q_EMIT merged(stays, tr("%Ln record(s) merged", nullptr, int(m_records.size())));
                accept();
            });
        });
}
