// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "tests/support/catch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
double channel(double c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

QColor over(const QColor &top, const QColor &ground)
{
    const float a = top.alphaF();
    return QColor::fromRgbF(top.redF() * a + ground.redF() * (1 - a), top.greenF() * a + ground.greenF() * (1 - a),
                            top.blueF() * a + ground.blueF() * (1 - a));
}

/** WCAG 2 contrast ratio of opaque colours. */
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + .05, y = luminance(b) + .05;
    return x > y ? x / y : y / x;
}

bool showsColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}
} // namespace

TEST_CASE("every text colour is readable on every surface in both themes")
{
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        const QColor selected = over(t->accentSoft, t->base), hovered = over(t->hover, t->base);
        for (const QColor &surface :
             {t->sidebar, t->canvas, t->base, t->card, t->column, t->inset, selected, hovered}) {
            INFO(surface.name() << " dark " << t->isDark);
            CHECK(contrast(t->text, surface) >= 4.5);
            CHECK(contrast(t->text2, surface) >= 4.5);
            CHECK(contrast(t->text3, surface) >= 4.5);
            CHECK(contrast(t->accent, surface) >= 4.5);
        }
        for (const TonePair &tone : t->tones) {
            CHECK(contrast(tone.text, tone.tint) >= 4.5);
            CHECK(contrast(tone.text, t->base) >= 4.5);
            CHECK(contrast(tone.text, t->card) >= 4.5);
        }
        for (const QColor &fill :
             {t->accentFill, t->accentFillHover, t->accentFillPressed, t->dangerFill, t->dangerFillHover})
            CHECK(contrast(t->onAccent, fill) >= 4.5);
        for (const QColor &ink : {t->toastText, t->toastMuted, t->toastAction, t->toastMark})
            CHECK(contrast(ink, t->toastFill) >= 4.5);
        CHECK(contrast(t->text2, t->keyCap) >= 4.5);
        CHECK(contrast(t->text, over(t->match, t->base)) >= 4.5);
    }
}

TEST_CASE("input borders and focus rings stand out three to one")
{
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        const QColor nextStep = t->tone(Tone::Amber).tint; // fields stand on it, too
        for (const QColor &surface : {t->sidebar, t->canvas, t->base, t->card, t->column, nextStep})
            CHECK(contrast(t->inputBorder, surface) >= 3);
        for (const QColor &surface : {t->sidebar, t->canvas, t->base, t->card, t->column})
            CHECK(contrast(t->accent, surface) >= 3);
    }
}

TEST_CASE("an avatar has readable initials and the same colours everywhere")
{
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        for (int i = 0; i < 200; ++i) {
            const TonePair colors = t->avatar(QString::number(i * 7919));
            CHECK(contrast(colors.text, colors.tint) >= 4.5);
        }
    }
    // FNV-1a of the UTF-8 bytes picks the hue; these must never change between releases.
    CHECK(qRound(Tokens::light().avatar(u"Elena Marchetti"_s).tint.hslHueF() * 360) ==
          qRound(Tokens::dark().avatar(u"Elena Marchetti"_s).tint.hslHueF() * 360));
}

TEST_CASE("initials follow the script of the name")
{
    CHECK(initialsOf(u"Elena Marchetti"_s) == u"EM");
    CHECK(initialsOf(u"Ana Maria de Souza"_s) == u"AS");
    CHECK(initialsOf(u"张三丰"_s) == u"张");
    CHECK(initialsOf(u"Cher"_s) == u"C");
    CHECK(initialsOf(u"Nordwind Logistics GmbH"_s, AvatarShape::Company) == u"NL");
    CHECK(initialsOf(u"  "_s).isEmpty());
    CHECK(initialsOf(u"阿尔伯特·爱因斯坦"_s) == u"阿");
    CHECK(initialsOf(u"𠮷田"_s) == u"𠮷");
}

TEST_CASE("a live switch of theme leaves no stale colour")
{
    Theme &look = theme();
    look.install();
    look.setMode(Theme::Mode::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new Button(u"Call"_s, u"phone"_s));
    column->addWidget(new QLineEdit(u"Text"_s));
    column->addWidget(new TextLabel(u"Muted"_s, TextRole::Caption, Ink::Muted));
    window.resize(300, 200);
    window.show();
    QApplication::processEvents();
    const QImage light = window.grab().toImage();
    CHECK(showsColor(light, Tokens::light().inputBorder));
    look.setMode(Theme::Mode::Dark);
    QApplication::processEvents();
    const QImage dark = window.grab().toImage();
    for (const QColor &stale :
         {Tokens::light().base, Tokens::light().canvas, Tokens::light().inputBorder, Tokens::light().text3})
        CHECK_FALSE(showsColor(dark, stale));
    CHECK(showsColor(dark, Tokens::dark().canvas));
    CHECK(showsColor(dark, Tokens::dark().inputBorder));
    look.setMode(Theme::Mode::Light);
    QApplication::processEvents();
    CHECK(window.grab().toImage() == light);
}

TEST_CASE("an icon takes the colour of the theme in force")
{
    Theme &look = theme();
    look.install();
    const QIcon phone = themeIcon(u"phone"_s, Ink::Primary);
    const auto strongest = [&phone] {
        QColor found;
        int alpha = 0;
        const QImage image = phone.pixmap(QSize(32, 32), 2.0).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > alpha) {
                    found = image.pixelColor(x, y);
                    alpha = found.alpha();
                }
            }
        }
        CHECK(image.width() == 64);
        return found.name();
    };
    look.setMode(Theme::Mode::Light);
    CHECK(strongest() == Tokens::light().text.name());
    look.setMode(Theme::Mode::Dark);
    CHECK(strongest() == Tokens::dark().text.name());
    look.setMode(Theme::Mode::Light);
}

TEST_CASE("Latin and Chinese lines stand on one baseline")
{
    const QFont &font = theme().font();
    const auto lowest = [&font](const QString &text) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawText(painter, QRectF(0, 0, 200, 40), text, font, Qt::black);
        for (int y = 39; y >= 0; --y) {
            for (int x = 0; x < 12; ++x) { // the first letter only
                if (qGray(image.pixel(x, y)) < 128)
                    return y;
            }
        }
        return -1;
    };
    CHECK(lowest(u"Hallo"_s) > 0);
    CHECK(lowest(u"Hallo"_s) == lowest(u"Hallo 张三"_s));
}

TEST_CASE("only the theme file holds colours and nobody uses style sheets")
{
    const QRegularExpression literal(uR"(setStyleSheet|#[0-9A-Fa-f]{6}\b|QColor\(\s*\d|qRgba?\()"_s);
    for (const char *folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(RAPPORT_SOURCE) + QString::fromLatin1(folder), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u"/theme.cpp"))
                continue;
            REQUIRE(file.open(QIODevice::ReadOnly));
            INFO(file.fileName().toStdString());
            CHECK_FALSE(QString::fromUtf8(file.readAll()).contains(literal));
        }
    }
}

TEST_CASE("every icon named in the sources exists")
{
    const QRegularExpression themed(uR"re(themeIcon\(u"([a-z0-9-]+)"_s)re"_s);
    QDirIterator files(QStringLiteral(RAPPORT_SOURCE "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = themed.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            INFO(name.toStdString());
            CHECK(hasIcon(name));
            ++found;
        }
    }
    CHECK(found > 5);
}

TEST_CASE("icons grow with the text")
{
    theme().install();
    const auto side = [] { return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize); };
    const int usual = side();
    theme().setZoom(200);
    CHECK(side() == 2 * usual);
    CHECK(iconSide() == side());
    theme().setZoom(100);
    CHECK(side() == usual);
}

TEST_CASE("numbers below each other line up digit by digit")
{
    // Qt before 6.7 cannot ask a font for digits of one width: where they differ, drawNumber() gives each the same
    // room.
    const QFont &font = theme().font();
    const auto leftEdge = [&font](const QString &text) { // of the bar in front
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawNumber(painter, QRectF(0, 0, 190, 40), text, font, Qt::black);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (qGray(image.pixel(x, y)) < 200)
                    return x;
        return -1;
    };
    const int ones = leftEdge(u"|1,111.11"_s);
    CHECK(ones > 0);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const QChar d(digit);
        INFO(digit - u'0');
        CHECK(leftEdge(u"|%1,%1%1%1.%1%1"_s.arg(d)) == ones);
    }
}
