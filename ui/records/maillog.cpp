// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/maillog.h"

#include "core/domain/contacts.h"
#include "core/keepfile.h"
#include "core/record/filtermatch.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailLog)
};
constexpr qint64 largest = 100 << 20; ///< as of files that are attached

/// Of the contact, and of what it is about when that has one itself, in the form in which they are compared.
QVariantList addressesAt(const CrmSchema &schema, const MailPlace &place, Transaction &transaction)
{
    QVariantList addresses;
    if (place.contact)
        for (const Record &part : transaction.parts(schema.email, place.contact))
            addresses.append(matchingForm(Kind::Email, part[schema.email.address]));
    if (const auto about = place.reference ? transaction.load(*place.reference->target(), place.about) : std::nullopt)
        for (const FieldBase *field : about->entity().fields())
            if (field->kind() == Kind::Email && !about->value(*field).isNull())
                addresses.append(matchingForm(Kind::Email, about->value(*field).toString()));
    return addresses;
}

bool has(const QVariantList &known, const QList<MailAddress> &addresses)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const MailAddress &one) { return known.contains(matchingForm(Kind::Email, one.address)); });
}

/// False: it is there already.
bool write(const CrmSchema &schema, const Mail &mail, const MailPlace &place, Transaction &transaction)
{
    const Activity &a = schema.activity;
    if (!mail.id.isEmpty())
        for (const Id id : transaction.lookup(a.externalId, mail.id, {}))
            if (const auto there = transaction.load(a, id); there && (*there)[a.externalId] == mail.id)
                return false;
    const QVariantList known = addressesAt(schema, place, transaction);
    const bool out = !has(known, mail.from) && has(known, mail.to);
    Record record(a, transaction.newId());
    record.set(a.type, u"email"_s);
    record.set(a.status, QString::fromLatin1(Activity::done));
    record.set(a.direction, out ? u"out"_s : u"in"_s);
    record.set(a.subject, mail.subject);
    record.set(a.body, mail.text);
    record.set(a.at, mail.when.isValid() ? mail.when : QDateTime::currentDateTime());
    record.set(a.externalId, mail.id);
    if (place.contact) {
        record.set(a.contact, place.contact);
        const QList<Record> positions = transaction.parts(schema.affiliation, place.contact);
        if (const Record *position = primaryPosition(schema.affiliation, positions, QDate::currentDate()))
            record.set(a.organisation, (*position)[schema.affiliation.organisation]);
    }
    if (place.reference)
        record.setValue(*place.reference, place.about);
    transaction.insert(record);
    if (!place.contact)
        return true;
    for (const MailFile &file : mail.files) {
        Record kept(schema.attachment, transaction.newId());
        kept.set(schema.attachment.whole, place.contact);
        kept.set(schema.attachment.name, file.name);
        kept.set(schema.attachment.mediaType, file.mediaType);
        keepFile(transaction, kept, file.content);
    }
    return true;
}
} // namespace

bool isMailFile(const QString &path)
{
    return path.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

void readMailFile(CardEdits &edits, const QString &path, QObject *context, std::function<void(const Mail &)> then)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > largest) {
        Q_EMIT edits.failed({Error::Io, Texts::tr("“%1” is too large to be written down.").arg(name), {}});
        return;
    }
    QThreadPool::globalInstance()->start([path, name, then = std::move(then), context = QPointer<QObject>(context),
                                          edits = QPointer<CardEdits>(&edits)] {
        QFile file(path);
        const Result<Mail> mail =
            file.open(QIODevice::ReadOnly)
                ? readMail(file.readAll())
                : Result<Mail>(
                      Error{Error::Io, Texts::tr("“%1” cannot be read: %2").arg(name, file.errorString()), {}});
        QMetaObject::invokeMethod(qApp, [=] {
            if (context && mail.ok())
                then(*mail);
            else if (edits && !mail.ok())
                Q_EMIT edits->failed(mail.error());
        });
    });
}

QList<Id> contactsOf(const CrmSchema &schema, const Mail &mail, Facts &file)
{
    QList<Id> contacts;
    for (const MailAddress &one : mail.from + mail.to)
        for (const Id id : file.lookup(schema.email.address, one.address, {}))
            if (const auto part = file.load(schema.email, id);
                part && !contacts.contains((*part)[schema.email.contact]))
                contacts.append((*part)[schema.email.contact]);
    return contacts;
}

void logMail(CardEdits &edits, const CrmSchema &schema, const Mail &mail, const MailPlace &place)
{
    const QString title = mail.subject.isEmpty() ? schema.activity.type.choiceLabel(u"email"_s) : mail.subject;
    const auto written = std::make_shared<bool>(false);
    edits.store().run(
        {Action::Log, schema.activity.type.entity().name(), 1, title},
        [&schema, mail, place, written](Transaction &transaction) {
            *written = write(schema, mail, place, transaction);
            if (!*written)
                Store::cancelJob();
        },
        &edits,
        [&edits, title, written](const Result<ChangeSet> &done) {
            if (done.ok())
                Q_EMIT edits.changedWithUndo(Texts::tr("“%1” logged").arg(title));
            else if (!*written && done.error().code == Error::Cancelled)
                Q_EMIT edits.failed({Error::Conflict, Texts::tr("“%1” was written down before.").arg(title), {}});
            else
                Q_EMIT edits.failed(done.error());
        });
}
