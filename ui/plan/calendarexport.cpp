// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarexport.h"

#include "core/transfer/calendarfile.h"
#include "ui/widgets/filedialog.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};
using Done = std::function<void(const Result<qsizetype> &, const QString &path)>;

struct Written {
    qsizetype count = 0;
    QString problem;
};

void write(Store &store, const CrmSchema &schema, const CalendarScope &scope, const QString &path, const QString &uuid,
           QWidget *window, const Done &done)
{
    store.compute<Written>(
        [&schema, scope, path, uuid](Facts &facts) {
            const QList<PlannedItem> items = plannedItems(facts, schema, scope, true);
            QSaveFile file(path); // an old calendar stays until the new one is whole
            if (!file.open(QIODevice::WriteOnly) || file.write(calendarFile(schema, items, uuid)) < 0 || !file.commit())
                return Written{0, file.errorString()};
            return Written{items.size(), {}};
        },
        window,
        [path, done](const Result<Written> &written) {
            if (!written.ok())
                done(written.error(), path);
            else if (!written->problem.isEmpty())
                done(Error{Error::Io,
                           Texts::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), written->problem),
                           {}},
                     path);
            else
                done(written->count, path);
        },
        {}, Store::Pace::Kept);
}
} // namespace

void exportCalendar(Store &store, const CrmSchema &schema, const CalendarScope &scope, QWidget *window, Done done)
{
    auto *dialog = new FileDialog(window, Texts::tr("Export calendar"), QFileInfo(store.path()).absolutePath(),
                                  Texts::tr("Calendar files (*.ics)"));
    dialog->setObjectName(u"calendar.export"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(Texts::tr("calendar", "name of a file") + u".ics"_s);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window, [&store, &schema, scope, window, done](const QString &path) {
            store.setting(u"uuid"_s, window, [&store, &schema, scope, path, window, done](const Result<QString> &uuid) {
                if (uuid.ok())
                    write(store, schema, scope, path, *uuid, window, done);
                else
                    done(uuid.error(), path);
            });
        });
    dialog->open();
}
