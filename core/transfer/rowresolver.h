// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a row's records their numbers: finds or makes what they refer to, tells whether the row is there already (in
// the list or in the file), and sends the writer what is to be done. Lives on the reading thread; the file is asked
// through the pipe.
#pragma once

#include "core/transfer/importpipe.h"
#include "core/transfer/importreport.h"
#include "core/transfer/importshape.h"
#include "core/transfer/keytable.h"
#include "core/transfer/matchkeys.h"
#include "core/transfer/rowdraft.h"

#include <QSet>

class RowResolver
{
public:
    /// `filled`: kinds of which the file held records before. `newId` may be called on any thread.
    RowResolver(const ImportPlan &plan, const ImportShape &shape, const MatchKeys &keys, QSet<const Entity *> filled,
                std::function<Id()> newId, ImportPipe &pipe, ImportReport &report);

    QString resolve(RowDraft draft); ///< why the row cannot be taken; empty: it is
    void finish();                   ///< after the last row: records that were referred to by number and never came

private:
    QString place(RowDraft draft);
    void takeForNamed(RowDraft *draft);
    struct Pending {
        const FieldBase *reference;
        QString title, variant;
    };
    void resolveReferences(RowDraft *draft);
    Id referred(RowDraft *draft, DraftRecord *record);
    Id findByTitle(const Entity &entity, const QString &title, const QString &variant);
    Id findByNumber(const Record &record);
    QString foreignNumber(const Record &record) const;
    Id findKnown(const RowDraft &draft, const DraftRecord &record);
    Id make(RowDraft *draft, DraftRecord *record, const QString &title);
    QString insert(Record root, QList<Record> parts, const QStringList &titles); ///< as resolve()
    QString unlessRefused(const std::function<void(Transaction &)> &job);
    QList<Record> partsOf(const RowDraft &draft, int node) const;
    Id matched(const Record &root, const QList<Record> &parts, Id *stub);
    Id matchedInFile(qsizetype group, const Record &root, const QList<Record> &parts);
    void remember(Id id, const Record &root, const QList<Record> &parts);
    QString merge(const RowDraft &draft, Id id, const QList<Record> &parts, bool stub);
    quint64 titleKey(const Entity &entity, const QString &title, const QString &variant) const;
    void countBesides(const Record &made, int sign = 1);
    QString titleOf(Id id) const { return m_rowTitles.value(id); }

    const ImportPlan &m_plan;
    const ImportShape &m_shape;
    const MatchKeys &m_keys;
    const Entity &m_entity;
    QSet<const Entity *> m_filled;
    std::function<Id()> m_newId;
    ImportPipe &m_pipe;
    ImportReport &m_report;
    QSet<const Entity *> m_plainKinds; ///< written one by one, because other records are worked out from them
    // What the rows can ask for: tables of a million entries are only kept when something looks into them.
    bool m_numbered = false;   ///< rows tell numbers of records
    bool m_named = false;      ///< rows name other records of their own kind
    bool m_tellsApart = false; ///< some match keys only fit records from before the import
    KeyTable m_byKey, m_byTitle, m_seen;
    KeyTable m_made;                ///< records that rows of this list made
    KeyTable m_byNumber;            ///< what other programs' numbers turned out to refer to
    KeyTable m_stubs;               ///< titles of records made only because something refers to them
    std::vector<RowDraft> m_putOff; ///< until it is known what the other rows refer to
    QHash<Id, Pending> m_pending;   ///< referred to by number, not come yet
    QHash<Id, QString> m_rowTitles; ///< of what this row refers to
};
