// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importshape.h"

#include "core/transfer/crmterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};
constexpr int maxOrdinal = 99;
} // namespace

ImportShape::ImportShape(const Entity &root, const Schema &schema) : m_schema(schema)
{
    m_nodes.push_back({&root});
}

int ImportShape::child(int parent, const Entity *part, int ordinal, const FieldBase *reference) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const ImportNode &node = m_nodes[i];
        if (node.parent == parent && node.ordinal == ordinal && node.reference == reference &&
            (!part || node.entity == part))
            return int(i);
    }
    return -1;
}

ImportSlot ImportShape::walk(const QString &path, ImportShape *growing, QString *unknown) const
{
    const QStringList words = path.split(u'.');
    int at = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        const Entity &entity = *m_nodes[size_t(at)].entity;
        if (last && words[i] == u"id"_s)
            return {at, nullptr};
        const FieldBase *field = entity.field(words[i]);
        if (field && last && !field->isRollup())
            return {at, field};
        ImportNode next;
        next.parent = at;
        if (field && field->isReference() && !last) {
            next.entity = field->target();
            next.reference = field;
            next.variant = referredVariant(*field);
        } else if (!field && !last) {
            const qsizetype sign = words[i].indexOf(u'#');
            const Entity *part = m_schema.entity(sign < 0 ? words[i] : words[i].left(sign));
            next.ordinal = sign < 0 ? 1 : words[i].mid(sign + 1).toInt();
            if (part && entity.parts().contains(part) && next.ordinal >= 1 && next.ordinal <= maxOrdinal) {
                next.entity = part;
                next.reference = part->ownerField();
            }
        }
        if (!next.entity) {
            *unknown = words[i];
            return {};
        }
        int found = child(at, next.isPart() ? next.entity : nullptr, next.ordinal, next.reference);
        if (found < 0) {
            if (!growing)
                return {};
            growing->m_nodes.push_back(next);
            found = int(m_nodes.size()) - 1;
        }
        at = found;
    }
    return {};
}

Result<ImportSlot> ImportShape::slot(const QString &path)
{
    QString unknown;
    const ImportSlot slot = walk(path, this, &unknown);
    if (slot.node < 0)
        return Error{Error::Invalid, Texts::tr("“%1” is not a field that can be imported.").arg(path), unknown};
    return slot;
}

ImportSlot ImportShape::find(const QString &path) const
{
    QString unknown;
    return walk(path, nullptr, &unknown);
}
