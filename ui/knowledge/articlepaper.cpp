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

ArticlePaper::ArticlePaper(const QString &title, const CrmSchema &schema, const QList<OrderedArticle> &articles,
                           const PaperLook &look)
    : m_title(title), m_schema(schema), m_articles(articles), m_look(look)
{
}

ArticlePaper::~ArticlePaper() = default;

QHash<QString, QImage> ArticlePaper::pictures(const OrderedArticle &article) const
{
    QHash<QString, QImage> pictures;
    const QStringList names = ArticleDocument::pictureNames(article.article[m_schema.article.body]);
    for (const Record &file : article.files) {
        const QString name = file[m_schema.articleFile.name];
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
std::unique_ptr<ArticleDocument> ArticlePaper::document(const OrderedArticle &ordered) const
{
    const Article &a = m_schema.article;
    QStringList about{ordered.folders.join(u" › "_s), ordered.author};
    if (const QVariant at = ordered.article.value(*a.updatedAt()); !at.isNull())
        about.append(
            m_look.locale.toString(QDateTime::fromMSecsSinceEpoch(at.toLongLong()).date(), QLocale::LongFormat));
    if (ordered.article[a.state] == QLatin1StringView(Article::draft))
        about.append(a.state.choiceLabel(QString::fromLatin1(Article::draft)));
    about.removeAll(QString());
    auto document = std::make_unique<ArticleDocument>();
    document->setDocumentMargin(0);
    document->setPictures(pictures(ordered));
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
QList<ArticlePaper::Entry> ArticlePaper::contents() const
{
    QList<Entry> entries;
    QStringList in;
    for (const OrderedArticle &each : m_articles) {
        if (each.folders != in)
            entries.append({(in = each.folders).join(u" › "_s), 0});
        entries.append({each.article.title(), 1});
    }
    int page = m_front + 1;
    qsizetype at = 0;
    for (Entry &entry : entries)
        if (entry.page) {
            entry.page = page;
            page += m_counts.value(at++, 1);
        }
    return entries;
}

void ArticlePaper::paintContents(QPainter &painter, int page) const
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
    const qsizetype first = page == 0 ? 0 : rowsOn(0) + qsizetype(page - 1) * rowsOn(1);
    for (qsizetype i = first; i < qMin(m_entries.size(), first + rowsOn(page)); ++i, y += rowHeight()) {
        const Entry &entry = m_entries[i];
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
}

void ArticlePaper::paintFoot(QPainter &painter, int page) const
{
    const QRectF line(0, m_room.height() - foot / 2., m_room.width(), foot / 2.);
    painter.setFont(m_look.small);
    painter.setPen(m_look.text.tokens->text3);
    const QString number = tr("Page %1 of %2").arg(m_look.locale.toString(page + 1), m_look.locale.toString(m_pages));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(m_look.small).elidedText(m_title, Qt::ElideRight, m_room.width() * .7));
}

bool ArticlePaper::layOut(const QSizeF &room, Progress &progress)
{
    m_room = room;
    m_counts.clear();
    for (const OrderedArticle &each : std::as_const(m_articles)) {
        progress.set(m_counts.size(), 2 * m_articles.size()); // laid out now, and again when they are painted
        if (progress.cancelled())
            return false;
        m_counts.append(document(each)->pageCount());
    }
    qsizetype lines = m_articles.size();
    for (qsizetype i = 0; i < m_articles.size(); ++i)
        lines += m_articles[i].folders != (i ? m_articles[i - 1].folders : QStringList());
    m_front = contentsPages(lines);
    m_entries = contents();
    m_pages = std::accumulate(m_counts.begin(), m_counts.end(), m_front);
    return true;
}

void ArticlePaper::paintPage(QPainter &painter, int page)
{
    painter.save();
    if (page < m_front) {
        paintContents(painter, page);
    } else {
        int part = page - m_front;
        qsizetype article = 0;
        while (part >= m_counts[article])
            part -= m_counts[article++];
        paintArticle(painter, article, part);
    }
    painter.restore();
    paintFoot(painter, page);
}

void ArticlePaper::paintArticle(QPainter &painter, qsizetype article, int part)
{
    if (std::exchange(m_paintedAt, article) != article)
        m_painted = document(m_articles[article]);
    const qreal height = m_room.height() - foot;
    painter.translate(0, -part * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, part * height, m_room.width(), height);
    painter.setClipRect(context.clip);
    context.palette.setColor(QPalette::Text, m_look.text.tokens->text);
    m_painted->documentLayout()->draw(&painter, context);
}

Result<void> ArticlePaper::write(const QString &path, Progress &progress)
{
    const Error cancelled{Error::Cancelled, tr("The export was cancelled. No file was written."), {}};
    QSaveFile file(path);
    bool whole = file.open(QIODevice::WriteOnly);
    if (whole) {
        QPdfWriter writer(&file);
        writer.setTitle(m_title);
        writer.setCreator(u"Rapport"_s);
        writer.setPageLayout(
            {m_look.size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        writer.setResolution(m_look.dpi);
        if (!layOut(QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size()), progress))
            return cancelled;
        QPainter painter(&writer);
        for (int page = 0; page < m_pages; ++page) {
            progress.set(qint64(m_pages) + page, 2 * qint64(m_pages));
            if (progress.cancelled()) {
                painter.end();
                return cancelled;
            }
            if (page)
                writer.newPage();
            paintPage(painter, page);
        }
        painter.end();
        whole = file.commit();
    }
    if (!whole)
        return Error{
            Error::Io, tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
    return {};
}
