// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cardexporter.h"

#include "core/exchange/vcardwriter.h"
#include "core/schema/entities/attachment.h"
#include "core/schema/entities/contact.h"
#include "core/transfer/cardwriting.h"
#include "core/transfer/waitfor.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Export)
};
} // namespace

bool canBeCards(const Entity &entity)
{
    return dynamic_cast<const Contact *>(&entity);
}

Result<ExportReport> exportCards(Store &store, const CardJob &job, QIODevice &out, Progress *progress)
{
    Query plain = job.query;
    plain.columns.clear();
    const Result<Page> page =
        waitFor<Page>([&](const Answer<Page> &done) { store.find(plain, 1, nullptr, done, "export"); });
    if (!page.ok())
        return page.error();
    VCardWriter writer(&out, job.version);
    ExportReport report;
    for (const Id id : page->ids) {
        if (!job.only.isEmpty() && !job.only.contains(id))
            continue;
        using Whole = std::optional<Store::Whole>;
        const Result<Whole> whole =
            waitFor<Whole>([&](const Answer<Whole> &done) { store.loadWhole(*job.query.entity, id, nullptr, done); });
        if (!whole.ok())
            return whole.error();
        if (!*whole)
            continue; // removed in the meantime
        CardSource source{(*whole)->record, (*whole)->parts, (*whole)->titles, {}, {}};
        if (const Record *portrait = portraitOf(source.parts)) {
            const auto &file = static_cast<const Attachment &>(portrait->entity());
            const Result<QByteArray> bytes = waitFor<QByteArray>(
                [&](const Answer<QByteArray> &done) { store.blob((*portrait)[file.digest], nullptr, done); });
            if (!bytes.ok())
                return bytes.error();
            source.portrait = *bytes;
            source.portraitType = (*portrait)[file.mediaType];
        }
        writer.write(cardProperties(source, job.version));
        ++report.rows;
        if (progress && report.rows % 64 == 0)
            progress->set(report.rows, job.only.isEmpty() ? page->ids.size() : job.only.size());
        if (progress && progress->cancelled())
            return Error{Error::Cancelled, Texts::tr("Cancelled. Nothing was changed."), {}};
    }
    if (!writer.finish())
        return Error{Error::Io, Texts::tr("The list cannot be written: %1.").arg(out.errorString()), {}};
    return report;
}
