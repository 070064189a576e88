// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/filtertext.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::pair<Filter::Op, const char *> operators[] = {
    {Filter::NotEqual, "!="}, {Filter::LessEqual, "<="}, {Filter::GreaterEqual, ">="}, {Filter::StartsWith, "^="},
    {Filter::Equal, "="},     {Filter::Less, "<"},       {Filter::Greater, ">"},       {Filter::Contains, "~"},
};

QString quoted(const QString &text)
{
    static constexpr auto special = u" \t\n()\"=!<>~^";
    const bool plain = !text.isEmpty() &&
                       std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(special).contains(c); });
    return plain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString fieldName(const FieldBase &field, const Entity &entity)
{
    return &field.entity() == &entity ? field.name() : field.path();
}

/// A tag and a part of a text stand as they are; everything else in its exact text.
bool standsAsItIs(const Filter &filter)
{
    return filter.op == Filter::Contains || filter.op == Filter::StartsWith || filter.field->kind() == Kind::Tags;
}

/// A value of the list of several, or the only one.
QString valueText(const Filter &filter)
{
    const Kind kind = filter.field->kind();
    if (standsAsItIs(filter))
        return filter.value.toString();
    if (filter.value.typeId() != QMetaType::QVariantList)
        return exactText(kind, filter.value);
    QStringList texts;
    for (const QVariant &value : filter.value.toList())
        texts.append(exactText(kind, value));
    return texts.join(u';');
}

QString conditionText(const Filter &filter, const Entity &entity)
{
    const QString name = fieldName(*filter.field, entity);
    const QString no = filter.none ? u"no "_s : QString();
    if (filter.op == Filter::Empty || filter.op == Filter::NotEmpty)
        return no + name + (filter.op == Filter::Empty ? " is empty"_L1 : " is not empty"_L1);
    QString op;
    for (const auto &[o, text] : operators)
        if (o == filter.op)
            op = QString::fromLatin1(text);
    const QString value = filter.now            ? u"now"_s
                          : filter.daysAgo >= 0 ? u'-' + QString::number(filter.daysAgo) + u'd'
                                                : quoted(valueText(filter));
    return no + name + u' ' + op + u' ' + value;
}

/// A recursive descent over the grammar in the header. Depth is bounded: the text may come from anywhere.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
public:
    Parser(const QString &text, const Entity &entity, const Schema &schema)
        : m_text(text), m_entity(entity), m_schema(schema)
    {
    }

    Result<Filter> parse()
    {
        next();
        if (m_token.isEmpty() && !m_quoted)
            return Filter{};
        Filter filter = expression(0);
        if (m_error.isEmpty() && m_more)
            fail(tr("“%1” is not expected here.").arg(m_token));
        if (!m_error.isEmpty())
            return Error{Error::Invalid, m_error, m_text};
        return filter;
    }

private:
    void fail(const QString &reason)
    {
        if (m_error.isEmpty())
            m_error = tr("The filter cannot be read: %1").arg(reason);
    }

    bool word(const char *keyword) const
    {
        return !m_quoted && m_token.compare(QLatin1StringView(keyword), Qt::CaseInsensitive) == 0;
    }

    void next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        m_token.clear();
        m_quoted = false;
        m_more = m_at < m_text.size();
        if (!m_more)
            return;
        if (m_text[m_at] == u'"') {
            m_quoted = true;
            for (++m_at; m_at < m_text.size(); ++m_at) {
                if (m_text[m_at] != u'"')
                    m_token += m_text[m_at];
                else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                    m_token += m_text[m_at++];
                else
                    break;
            }
            ++m_at;
            return;
        }
        if (m_text[m_at] == u'(' || m_text[m_at] == u')') {
            m_token = m_text[m_at++];
            return;
        }
        for (const auto &[op, text] : operators) {
            if (QStringView(m_text).mid(m_at).startsWith(QLatin1StringView(text))) {
                m_token = QString::fromLatin1(text);
                m_at += m_token.size();
                return;
            }
        }
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !u"()\"=!<>~^"_s.contains(m_text[m_at]))
            m_token += m_text[m_at++];
        if (m_token.isEmpty()) // a lone "!" or "^"
            m_token = m_text[m_at++];
    }

    Filter joined(Filter::Type type, const char *keyword, Filter (Parser::*operand)(int), int depth)
    {
        Filter first = (this->*operand)(depth);
        if (!word(keyword))
            return first;
        Filter filter{type, {first}};
        while (m_error.isEmpty() && word(keyword)) {
            next();
            filter.children.append((this->*operand)(depth));
        }
        return filter;
    }
    Filter expression(int depth) { return joined(Filter::Any, "or", &Parser::term, depth); }
    Filter term(int depth) { return joined(Filter::All, "and", &Parser::factor, depth); }

    Filter factor(int depth)
    {
        if (depth > 50) {
            fail(tr("too many brackets."));
            return {};
        }
        if (!m_quoted && m_token == "("_L1) {
            next();
            Filter inner = expression(depth + 1);
            if (m_quoted || m_token != ")"_L1)
                fail(tr("a closing bracket is missing."));
            next();
            return inner;
        }
        Filter filter;
        filter.type = Filter::Condition;
        if (word("no")) {
            filter.none = true;
            next();
        }
        const QString name = m_token;
        next();
        if (filter.none && word("since"))
            return since(filter, name);
        filter.field = m_schema.field(name, &m_entity);
        if (!filter.field) {
            fail(tr("there is no field “%1”.").arg(name));
            return {};
        }
        if (word("is"))
            return emptiness(filter);
        for (const auto &[op, text] : operators) {
            if (!m_quoted && m_token == QLatin1StringView(text)) {
                filter.op = op;
                next();
                readValue(filter);
                return filter;
            }
        }
        fail(tr("after “%1” one of = != ~ ^= < <= > >= or “is empty” is expected.").arg(name));
        return {};
    }

    Filter since(Filter filter, const QString &kind)
    {
        next();
        const Entity *entity = m_schema.entity(kind);
        for (const FieldBase *field : entity ? entity->fields() : QList<const FieldBase *>()) {
            if (field->kind() == Kind::DateTime && field->spec().required) {
                filter.field = field;
                filter.op = Filter::GreaterEqual;
                readValue(filter);
                return filter;
            }
        }
        fail(tr("“%1” has no time.").arg(kind));
        return {};
    }

    Filter emptiness(Filter filter)
    {
        next();
        filter.op = Filter::Empty;
        if (word("not")) {
            filter.op = Filter::NotEmpty;
            next();
        }
        if (!word("empty"))
            fail(tr("“is” must be followed by “empty” or “not empty”."));
        next();
        return filter;
    }

    Result<QVariant> listFromText(Kind kind) const
    {
        QVariantList list;
        for (const QString &text : m_token.split(u';')) {
            const Result<QVariant> value = fromExactText(kind, text);
            if (!value)
                return value;
            list.append(*value);
        }
        return QVariant(list);
    }

    void readValue(Filter &filter)
    {
        if (!m_more) {
            fail(tr("a value is missing at the end."));
            return;
        }
        bool number = false;
        const int days = m_token.size() > 2 && m_token.startsWith(u'-') && m_token.endsWith(u'd', Qt::CaseInsensitive)
                             ? QStringView(m_token).mid(1, m_token.size() - 2).toInt(&number)
                             : -1;
        const Kind kind = filter.field->kind();
        if (number && !m_quoted && (kind == Kind::Date || kind == Kind::DateTime)) {
            filter.daysAgo = days;
        } else if (kind == Kind::DateTime && word("now")) {
            filter.now = true;
        } else {
            const bool several = kind == Kind::Reference && m_token.contains(u';') &&
                                 (filter.op == Filter::Equal || filter.op == Filter::NotEqual);
            const Result<QVariant> value = several                ? listFromText(kind)
                                           : standsAsItIs(filter) ? Result<QVariant>(QVariant(m_token))
                                                                  : fromExactText(kind, m_token);
            if (!value)
                fail(value.error().text);
            else
                filter.value = *value;
        }
        next();
    }

    const QString &m_text;
    const Entity &m_entity;
    const Schema &m_schema;
    qsizetype m_at = 0;
    QString m_token, m_error;
    bool m_quoted = false, m_more = false;
};
} // namespace

QString filterToText(const Filter &filter, const Entity &entity)
{
    if (filter.isAlways())
        return {};
    if (filter.type == Filter::Condition)
        return conditionText(filter, entity);
    QStringList parts;
    for (const Filter &child : filter.children) {
        if (child.isAlways())
            continue;
        const QString text = filterToText(child, entity);
        const bool bracket = child.type != Filter::Condition && child.children.size() > 1;
        parts.append(bracket ? u'(' + text + u')' : text);
    }
    return parts.join(filter.type == Filter::All ? " and "_L1 : " or "_L1);
}

Result<Filter> filterFromText(const QString &text, const Entity &entity, const Schema &schema)
{
    return Parser(text, entity, schema).parse();
}
