// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/weburl.h"

#include "core/values/widthfold.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString plain(QStringView typed)
{
    QString text = foldWidth(typed).trimmed();
    text.replace(u'。', u'.');
    return text;
}

bool isHost(QStringView host)
{
    if (host.size() > 253 || host.isEmpty())
        return false;
    const QList<QStringView> labels = host.split(u'.');
    if (labels.size() < 2)
        return false;
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && !c.isMark() && !c.isSurrogate())
                return false;
        }
    }
    const QStringView top = labels.last();
    return top.size() >= 2 && !std::all_of(top.begin(), top.end(), [](QChar c) { return c.isDigit(); });
}
} // namespace

QString emailKey(QStringView typed)
{
    QString text = plain(typed);
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7);
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2);
    return text.trimmed().toCaseFolded();
}

bool plausibleEmail(QStringView typed)
{
    if (typed.size() > 320)
        return false;
    const QString text = emailKey(typed);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 || !isHost(QStringView(text).mid(at + 1)))
        return false;
    const QStringView local = QStringView(text).left(at);
    const auto bad = [](QChar c) { return c.isSpace() || QStringView(u"@<>()[],;:\\\"").contains(c) || !c.isPrint(); };
    return !local.startsWith(u'.') && !local.endsWith(u'.') &&
           std::none_of(local.begin(), local.end(), [&](QChar c) { return !c.isSurrogate() && bad(c); });
}

QString webUrl(QStringView typed)
{
    if (typed.size() > 4096)
        return {};
    QString text = plain(typed);
    const qsizetype scheme = text.indexOf(u"://"_s);
    if (scheme < 0)
        text.prepend(u"https://"_s);
    else if (QStringView(text).left(scheme).compare(u"http", Qt::CaseInsensitive) != 0 &&
             QStringView(text).left(scheme).compare(u"https", Qt::CaseInsensitive) != 0)
        return {};
    if (text.contains(u' '))
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    // A user name in front of @ is a mail address, or a trick.
    if (!url.isValid() || !url.userInfo().isEmpty() || (!isHost(url.host()) && (scheme < 0 || url.host().isEmpty())))
        return {};
    return text;
}

QString domainOf(QStringView urlOrEmail)
{
    const QString mail = emailKey(urlOrEmail);
    QString host;
    if (plausibleEmail(mail))
        host = mail.mid(mail.lastIndexOf(u'@') + 1);
    else
        host = QUrl(webUrl(urlOrEmail)).host().toLower();
    if (!isHost(host))
        return {};
    return host.startsWith(u"www."_s) && host.count(u'.') > 1 ? host.mid(4) : host;
}
