// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlepaper.h"

#include "core/values/join.h"
#include "ui/analysis/figurespaper.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QTextLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal margin = 20; // mm
constexpr int foot = 36, titleRoom = 110;

/// Every sign taken as it is.
QString literally(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace())
            safe += u'\\';
        safe += c;
    }
    return safe;
}
} // namespace

PaperLook PaperLook::usual()
{
    PaperLook look;
    const auto sized = [](QFont font, qreal points) {
        font.setPointSizeF(points);
        return font;
    };
    look.text = {sized(theme().font(), 10), sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 9),
                 &Tokens::light(), 4};
    look.title = sized(theme().font(TextRole::Display), 22);
    look.heading = sized(theme().font(TextRole::Strong), 10);
    look.small = sized(theme().font(TextRole::Caption), 8);
    look.size = FiguresPaper::usualSize(QLocale());
    look.dpi = qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY());
    return look;
}

ArticlePaper::ArticlePaper(const QString &title, const QList<OrderedArticle> &articles, const PaperLook &look)
    : m_title(title), m_articles(articles), m_look(look)
{
}

QHash<QString, QImage> ArticlePaper::pictures(const OrderedArticle &article, const CrmSchema &schema) const
{
    QHash<QString, QImage> pictures;
    const QStringList names = ArticleDocument::pictureNames(article.article[schema.article.body]);
    for (const Record &file : article.files) {
        const QString name = file[schema.articleFile.name];
        if (!m_bytes || !names.contains(name))
            continue;
        QImage picture = QImage::fromData(m_bytes(file));
        if (const QSizeF room = m_room - QSizeF(0, foot + titleRoom);
            picture.width() > room.width() || picture.height() > room.height())
            picture = picture.scaled(room.toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (!picture.isNull())
            pictures.insert(name, picture);
    }
    return pictures;
}

/// Its title and what is known of it above its text, on pages of this size.
std::unique_ptr<ArticleDocument> ArticlePaper::layOut(const OrderedArticle &ordered, const CrmSchema &schema) const
{
    const Article &a = schema.article;
    QStringList about{ordered.folders.join(u" › "_s), ordered.author};
    if (const QVariant at = ordered.article.value(*a.updatedAt()); !at.isNull())
        about.append(
            m_look.locale.toString(QDateTime::fromMSecsSinceEpoch(at.toLongLong()).date(), QLocale::LongFormat));
    if (ordered.article[a.state] == QLatin1StringView(Article::draft))
        about.append(a.state.choiceLabel(QString::fromLatin1(Article::draft)));
    about.removeAll(QString());
    auto document = std::make_unique<ArticleDocument>();
    document->setDocumentMargin(0);
    document->setPictures(pictures(ordered, schema));
    const QString head =
        u"# "_s + literally(ordered.article.title()) + u"\n\n*"_s + literally(joinedFacts(about)) + u"*\n\n"_s;
    document->setArticle((about.isEmpty() ? head.section(u'\n', 0, 1) + u'\n' : head) + ordered.article[a.body],
                         m_look.text);
    document->setPageSize(m_room - QSizeF(0, foot));
    return document;
}

int ArticlePaper::rowHeight() const
{
    return qCeil(QFontMetricsF(m_look.text.font).height() * 1.5);
}

int ArticlePaper::rowsOn(int page) const
{
    return qMax(1, int(m_room.height() - foot - (page == 0 ? titleRoom : 0)) / rowHeight());
}

int ArticlePaper::contentsPages(qsizetype entries) const
{
    int pages = 1;
    for (qsizetype left = entries - rowsOn(0); left > 0; left -= rowsOn(1))
        ++pages;
    return pages;
}

/// Folders as headings, articles with the pages they begin on.
QList<ArticlePaper::Entry> ArticlePaper::contents(const QList<int> &pages) const
{
    QList<Entry> entries;
    QStringList in;
    for (const OrderedArticle &each : m_articles) {
        if (each.folders != in)
            entries.append({(in = each.folders).join(u" › "_s), 0});
        entries.append({each.article.title(), 1});
    }
    int page = contentsPages(entries.size()) + 1;
    qsizetype at = 0;
    for (Entry &entry : entries)
        if (entry.page) {
            entry.page = page;
            page += pages.value(at++, 1);
        }
    return entries;
}

void ArticlePaper::paintContents(QPainter &painter, const QList<Entry> &entries, int page, int pages) const
{
    const Tokens &ink = *m_look.text.tokens;
    qreal y = 0;
    if (page == 0) {
        painter.setFont(m_look.title);
        painter.setPen(ink.text);
        const QFontMetricsF metrics(m_look.title);
        painter.drawText(QRectF(0, 12, m_room.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_title, Qt::ElideRight, m_room.width()));
        painter.setFont(m_look.text.font);
        painter.setPen(ink.text2);
        painter.drawText(QRectF(0, 16 + metrics.height(), m_room.width(), rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         joinedFacts({m_look.locale.toString(QDate::currentDate(), QLocale::LongFormat),
                                      tr("%Ln article(s)", nullptr, int(m_articles.size()))}));
        y = titleRoom;
    }
    qsizetype first = page == 0 ? 0 : rowsOn(0) + qsizetype(page - 1) * rowsOn(1);
    for (qsizetype i = first; i < qMin(entries.size(), first + rowsOn(page)); ++i, y += rowHeight()) {
        const Entry &entry = entries[i];
        const QFont &font = entry.page ? m_look.text.font : m_look.heading;
        painter.setFont(font);
        painter.setPen(ink.text);
        const qreal number = 40;
        painter.drawText(QRectF(entry.page ? 12 : 0, y, m_room.width() - number - 12, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(entry.text, Qt::ElideRight, m_room.width() - number - 16));
        if (entry.page)
            painter.drawText(QRectF(m_room.width() - number, y, number, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                             m_look.locale.toString(entry.page));
    }
    paintFoot(painter, page + 1, pages);
}

void ArticlePaper::paintFoot(QPainter &painter, int page, int pages) const
{
    const QRectF line(0, m_room.height() - foot / 2., m_room.width(), foot / 2.);
    painter.setFont(m_look.small);
    painter.setPen(m_look.text.tokens->text3);
    const QString number = tr("Page %1 of %2").arg(m_look.locale.toString(page), m_look.locale.toString(pages));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(m_look.small).elidedText(m_title, Qt::ElideRight, m_room.width() * .7));
}

Result<void> ArticlePaper::write(const QString &path, const CrmSchema &schema, Progress &progress)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return Error{
            Error::Io, tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    {
        QPdfWriter writer(&file);
        writer.setTitle(m_title);
        writer.setCreator(u"Rapport"_s);
        writer.setPageLayout(
            {m_look.size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        writer.setResolution(m_look.dpi);
        m_room = QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size());
        QList<int> counts; // laid out twice: a thousand of them need not be kept
        const qint64 steps = 2 * m_articles.size();
        const auto called = [&](qint64 step) {
            progress.set(step, steps);
            return progress.cancelled();
        };
        for (const OrderedArticle &each : std::as_const(m_articles)) {
            if (called(counts.size()))
                return Error{Error::Cancelled, tr("The export was cancelled. No file was written."), {}};
            counts.append(layOut(each, schema)->pageCount());
        }
        const QList<Entry> entries = contents(counts);
        const int front = contentsPages(entries.size()), pages = std::accumulate(counts.begin(), counts.end(), front);
        QPainter painter(&writer);
        for (int page = 0; page < front; ++page) {
            if (page)
                writer.newPage();
            paintContents(painter, entries, page, pages);
        }
        int page = front;
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (called(m_articles.size() + i)) {
                painter.end();
                return Error{Error::Cancelled, tr("The export was cancelled. No file was written."), {}};
            }
            const std::unique_ptr<ArticleDocument> document = layOut(m_articles[i], schema);
            const qreal height = m_room.height() - foot;
            for (int part = 0; part < counts[i]; ++part) {
                writer.newPage();
                painter.save();
                painter.translate(0, -part * height);
                QAbstractTextDocumentLayout::PaintContext context;
                context.clip = QRectF(0, part * height, m_room.width(), height);
                painter.setClipRect(context.clip);
                context.palette.setColor(QPalette::Text, m_look.text.tokens->text);
                document->documentLayout()->draw(&painter, context);
                painter.restore();
                paintFoot(painter, ++page, pages);
            }
        }
        painter.end();
    }
    if (!file.commit())
        return unwritable();
    return {};
}
