// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/leaddisqualifier.h"

#include "core/domain/derive.h"
#include "ui/sales/leaddisqualify.h"

using namespace Qt::StringLiterals;

namespace
{
struct DisqualifyOrder {
    QList<Id> ids;
    CardEdits::Values values; ///< written into all
    CardEdits::Values asked;  ///< of the form: of several, into those that lack them
};

/// What the file says to it: done, or a reason is missing; then nothing was written.
struct DisqualifyOutcome {
    std::optional<Record> one; ///< the first of them
    qint64 count = 0;          ///< those that are still there
    bool lacking = false, written = false;
};

/// In the thread that writes. All or nothing: one without a reason keeps all as they are.
DisqualifyOutcome carryOut(const DisqualifyOrder &order, const Lead &lead, Transaction &file)
{
    DisqualifyOutcome answer;
    for (const Id id : order.ids) {
        const std::optional<Record> before = file.load(lead, id);
        if (!before)
            continue;
        if (++answer.count == 1)
            answer.one = before;
        Record after = *before;
        for (const auto &[field, value] : order.values)
            after.setValue(*field, value);
        if (before->value(lead.status) != after.value(lead.status))
            for (const auto &[field, value] : order.asked)
                if (order.ids.size() == 1 || after.value(*field).isNull())
                    after.setValue(*field, value);
        if (before->value(lead.status) != after.value(lead.status) && after.value(lead.reason).isNull())
            answer.lacking = true;
        derive(&after, &*before);
        if (const std::optional<Change> change = difference(*before, after); change && !answer.lacking) {
            file.update(*change);
            answer.written = true;
        }
    }
    Action action{Action::Edit, lead.Entity::name(), answer.count, {}};
    if (answer.count == 1)
        action.subject = answer.one->title();
    file.setAction(action);
    return answer;
}
} // namespace

struct LeadDisqualifier::Job {
    DisqualifyOrder order;
    QPointer<QWidget> anchor;
    QRect part;
    DisqualifyOutcome answer; ///< to the latest attempt
    QPointer<LeadDisqualify> form;
    bool writing = false, over = false;
};

LeadDisqualifier::LeadDisqualifier(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QObject(parent), m_schema(schema), m_edits(edits), m_parent(parent)
{
}

LeadDisqualifier::~LeadDisqualifier()
{
    if (!m_job)
        return;
    m_job->over = true;
    delete m_job->form; // it asks through what goes with this
}

void LeadDisqualifier::disqualify(const Record &lead, QWidget *anchor)
{
    const auto job = std::make_shared<Job>();
    job->order.ids = {lead.id()};
    job->order.values = {{&m_schema.lead.status, QString::fromLatin1(Lead::disqualified)}};
    job->anchor = anchor;
    job->answer.one = lead;
    job->answer.count = 1;
    begin(job);
    ask(job);
}

bool LeadDisqualifier::setValues(const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor,
                                 const QRect &part)
{
    const bool meant = std::any_of(values.begin(), values.end(), [this](const auto &value) {
        return value.first == &m_schema.lead.status && value.second == QLatin1StringView(Lead::disqualified);
    });
    if (!meant)
        return false;
    const auto job = std::make_shared<Job>();
    job->order.ids = ids;
    job->order.values = values;
    job->anchor = anchor;
    job->part = part;
    begin(job);
    attempt(job);
    return true;
}

void LeadDisqualifier::begin(const std::shared_ptr<Job> &job)
{
    if (m_job && m_job->form)
        m_job->form->hide();
    m_job = job;
}

void LeadDisqualifier::attempt(const std::shared_ptr<Job> &job)
{
    const auto answer = std::make_shared<DisqualifyOutcome>();
    job->writing = true;
    m_edits.store().run(
        {Action::Edit, m_schema.lead.Entity::name(), job->order.ids.size(), {}},
        [order = job->order, &lead = m_schema.lead, answer](Transaction &file) {
            *answer = carryOut(order, lead, file);
            if (answer->lacking)
                Store::cancelJob();
        },
        this,
        [this, job, answer](const Result<ChangeSet> &result) {
            job->answer = *answer;
            job->writing = false;
            if (job->over)
                return;
            if (answer->lacking)
                ask(job);
            else
                finish(job, result);
        });
}

void LeadDisqualifier::ask(const std::shared_ptr<Job> &job)
{
    const DisqualifyOutcome &answer = job->answer;
    const bool one = answer.count == 1; // the values of one must not be proposed for all
    auto *form = new LeadDisqualify(m_schema, one ? *answer.one : Record(m_schema.lead),
                                    one ? QString() : m_schema.lead.counted(answer.count), m_edits, m_parent);
    job->form = form;
    connect(form, &LeadDisqualify::entered, this, [this, job](const CardEdits::Values &values) {
        job->order.asked = values;
        attempt(job);
    });
    connect(form, &Popover::closed, this, [job] {
        if (!job->writing)
            job->over = true;
    });
    connect(form, &Popover::closed, form, &QObject::deleteLater);
    form->openAt(job->anchor ? job->anchor.data() : m_parent, job->anchor ? job->part : QRect());
}

void LeadDisqualifier::finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result)
{
    if (!result.ok() && job->form && job->form->isVisible()) { // what was typed stays
        job->form->showProblem(result.error().text);
        return;
    }
    job->over = true;
    if (job->form)
        job->form->hide();
    if (!result.ok())
        Q_EMIT failed(result.error());
    else if (job->answer.written)
        Q_EMIT disqualified(job->answer.count == 1 ? tr("“%1” disqualified").arg(job->answer.one->title())
                                                   : tr("%Ln lead(s) disqualified", nullptr, int(job->answer.count)));
}
