// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of the program that may hold colour literals.
#include "ui/widgets/theme.h"

#include "ui/widgets/style/rapportstyle.h"
#include "ui/widgets/systemappearance.h"
#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace
{
QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}
QColor rgba(int r, int g, int b, qreal alpha)
{
    return QColor::fromRgbF(r / 255.f, g / 255.f, b / 255.f, float(alpha));
}

Tokens makeLight()
{
    Tokens t;
    t.sidebar = rgb(0xF4F5F7), t.canvas = rgb(0xF8F9FB), t.base = rgb(0xFFFFFF), t.card = rgb(0xFFFFFF);
    t.column = rgb(0xF1F3F6), t.inset = rgb(0xF8F9FB);
    t.border = rgb(0xE6E8EC), t.borderStrong = rgb(0xCFD4DC), t.inputBorder = rgb(0x7B8493);
    t.text = rgb(0x191C22), t.text2 = rgb(0x4F5766), t.text3 = rgb(0x616978), t.disabled = rgb(0xA3A9B4);
    t.accent = rgb(0x3B5BDB), t.accentFill = rgb(0x3B5BDB), t.accentFillHover = rgb(0x3350C9);
    t.accentFillPressed = rgb(0x2C46B3), t.onAccent = rgb(0xFFFFFF), t.accentSoft = rgb(0xEAEFFE);
    t.dangerFill = rgb(0xC53030), t.dangerFillHover = rgb(0xB02A2A);
    t.hover = rgba(20, 28, 45, .05), t.pressed = rgba(20, 28, 45, .09), t.shadow = rgba(16, 24, 40, .10);
    t.scrim = rgba(16, 20, 30, .30), t.match = rgba(250, 196, 60, .38);
    t.toastFill = rgb(0x20242C), t.toastText = rgb(0xF3F5F8), t.toastMuted = rgb(0xA9B1BF);
    t.toastAction = rgb(0xA9B9FF), t.toastMark = rgb(0x6BD49A);
    t.keyCap = rgb(0xEEF0F3), t.track = rgb(0xE9EBEF), t.scrollThumb = rgba(20, 28, 45, .24);
    t.scrollThumbHover = rgba(20, 28, 45, .42);
    t.tones = {{{rgb(0x545C6B), rgb(0xEEF0F3)},
                {rgb(0x3450C8), rgb(0xE7ECFE)},
                {rgb(0x1A7A46), rgb(0xDFF4E7)},
                {rgb(0x9A5A06), rgb(0xFCEFD6)},
                {rgb(0xBE2F2F), rgb(0xFCE5E4)},
                {rgb(0x6B3FC0), rgb(0xEFE8FC)},
                {rgb(0x0C7285), rgb(0xDDF3F6)}}};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.isDark = true;
    t.sidebar = rgb(0x15171C), t.canvas = rgb(0x191C22), t.base = rgb(0x1D2027), t.card = rgb(0x252932);
    t.column = rgb(0x1F232A), t.inset = rgb(0x191C22);
    t.border = rgb(0x2E333D), t.borderStrong = rgb(0x434A57), t.inputBorder = rgb(0x788092);
    t.text = rgb(0xE9EBEF), t.text2 = rgb(0xB4BBC7), t.text3 = rgb(0x9AA2B0), t.disabled = rgb(0x646C79);
    t.accent = rgb(0x8DA2FB), t.accentFill = rgb(0x4A64E0), t.accentFillHover = rgb(0x4059D2);
    t.accentFillPressed = rgb(0x374EBF), t.onAccent = rgb(0xFFFFFF), t.accentSoft = rgba(0x74, 0x8F, 0xFC, .17);
    t.dangerFill = rgb(0xC53A3A), t.dangerFillHover = rgb(0xB03232);
    t.hover = rgba(255, 255, 255, .055), t.pressed = rgba(255, 255, 255, .09), t.shadow = rgba(0, 0, 0, .43);
    t.scrim = rgba(6, 8, 12, .55), t.match = rgba(240, 185, 91, .30);
    t.toastFill = rgb(0x343A46), t.toastText = rgb(0xF3F5F8), t.toastMuted = rgb(0xB4BBC7);
    t.toastAction = rgb(0xB3C1FF), t.toastMark = rgb(0x6BD49A);
    t.keyCap = rgb(0x333944), t.track = rgb(0x2E333D), t.scrollThumb = rgba(255, 255, 255, .24);
    t.scrollThumbHover = rgba(255, 255, 255, .42);
    t.tones = {{{rgb(0xAEB5C1), rgb(0x2F343E)},
                {rgb(0x9DB0FF), rgb(0x2A3357)},
                {rgb(0x6BD49A), rgb(0x1D3A2B)},
                {rgb(0xF0B95B), rgb(0x40321A)},
                {rgb(0xFF8F8A), rgb(0x472524)},
                {rgb(0xBDA2FF), rgb(0x362B52)},
                {rgb(0x5CC8DA), rgb(0x17383F)}}};
    return t;
}

QPalette makePalette(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    for (const auto &[role, color] :
         std::initializer_list<std::pair<QPalette::ColorRole, QColor>>{{QPalette::Window, t.canvas},
                                                                       {QPalette::AlternateBase, t.canvas},
                                                                       {QPalette::Base, t.base},
                                                                       {QPalette::Button, t.card},
                                                                       {QPalette::Mid, t.border},
                                                                       {QPalette::Light, t.card},
                                                                       {QPalette::Midlight, t.column},
                                                                       {QPalette::Dark, t.borderStrong},
                                                                       {QPalette::Shadow, t.inputBorder},
                                                                       {QPalette::ToolTipBase, t.toastFill},
                                                                       {QPalette::ToolTipText, t.toastText}})
        set(role, color, color);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        set(role, t.text, t.disabled);
    set(QPalette::PlaceholderText, t.text3, t.disabled);
    set(QPalette::BrightText, t.tone(Tone::Red).text, t.disabled);
    set(QPalette::Link, t.accent, t.disabled);
    set(QPalette::LinkVisited, t.accent, t.disabled);
    set(QPalette::Highlight, t.accentFill, t.borderStrong);
    set(QPalette::HighlightedText, t.onAccent, t.text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, t.accentFill, t.borderStrong);
#endif
    return p;
}

quint32 fnv1a(const QByteArray &bytes)
{
    quint32 hash = 2166136261u;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

/** Families for Han characters; the glyph shapes differ by language, so the order does too. */
QStringList hanFamilies(const QLocale &locale)
{
    const bool traditional = locale.language() == QLocale::Chinese &&
                             (locale.script() == QLocale::TraditionalHanScript ||
                              locale.territory() == QLocale::Taiwan || locale.territory() == QLocale::HongKong);
    const QStringList simplifiedFirst{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                                      u"PingFang SC"_s};
    const QStringList traditionalFirst{u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s, u"Microsoft JhengHei UI"_s,
                                       u"PingFang TC"_s};
    return traditional ? traditionalFirst + simplifiedFirst : simplifiedFirst + traditionalFirst;
}
} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

QColor Tokens::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Primary:
        return text;
    case Ink::Secondary:
        return text2;
    case Ink::Muted:
        return text3;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::Disabled:
        return disabled;
    case Ink::Green:
        return tone(Tone::Green).text;
    case Ink::Amber:
        return tone(Tone::Amber).text;
    case Ink::Red:
        return tone(Tone::Red).text;
    case Ink::Violet:
        return tone(Tone::Violet).text;
    case Ink::Teal:
        return tone(Tone::Teal).text;
    }
    return text;
}

TonePair Tokens::avatar(const QString &name) const
{
    static constexpr std::array hues{226, 262, 292, 330, 24, 44, 152, 186, 204}; // no red: it reads as an error
    const float hue = float(hues[fnv1a(name.toUtf8()) % hues.size()]) / 360.f;
    return isDark ? TonePair{QColor::fromHslF(hue, .62f, .80f), QColor::fromHslF(hue, .30f, .27f)}
                  : TonePair{QColor::fromHslF(hue, .52f, .31f), QColor::fromHslF(hue, .62f, .915f)};
}

Theme &Theme::instance()
{
    static Theme *theme = nullptr;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
        connect(theme, &QObject::destroyed, [] { theme = nullptr; });
    }
    return *theme;
}

Theme::Theme() : m_systemFont(QApplication::font()), m_tokens(&Tokens::light()), m_system(new SystemAppearance)
{
    connect(m_system.get(), &SystemAppearance::changed, this, [this] {
        if (m_installed)
            apply();
    });
    applyFont();
}

Theme::~Theme() = default;

void Theme::install()
{
    if (m_installed)
        return;
    m_installed = true;
    QApplication::setStyle(new RapportStyle);
    QApplication::setFont(font(TextRole::Body));
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

void Theme::setMotion(Motion motion)
{
    m_motion = motion;
}

bool Theme::reducedMotion() const
{
    return m_motion == Motion::Reduced || (m_motion == Motion::System && m_system->reducedMotion());
}

void Theme::setLanguage(const QLocale &locale)
{
    if (m_language == locale)
        return;
    m_language = locale;
    applyFont();
}

void Theme::setBaseSize(qreal points)
{
    if (qFuzzyCompare(m_baseSize + 1, points + 1))
        return;
    m_baseSize = points;
    applyFont();
}

void Theme::setZoom(int percent)
{
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    applyFont();
}

const QFont &Theme::font(TextRole role) const
{
    return m_fonts[size_t(role)];
}

int Theme::px(int length) const
{
    return qRound(length * qMax(1.0, m_fonts[size_t(TextRole::Body)].pointSizeF() / 9.75));
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    m_tokens = dark ? &Tokens::dark() : &Tokens::light();
    if (!m_installed)
        return;
    QApplication::setPalette(makePalette(*m_tokens));
    Q_EMIT changed();
}

void Theme::applyFont()
{
    QStringList families{m_systemFont.family()};
    qreal size = m_baseSize;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    if (size <= 0)
        size = m_systemFont.pointSizeF();
#else
    // A desktop without a font setting hands out a 9 pt "Sans Serif"; headless platforms 12 pt of nothing in
    // particular.
    const QString platform = QGuiApplication::platformName();
    const bool headless = platform == u"offscreen" || platform == u"minimal";
    if (size <= 0)
        size = headless ? 9.75 : qMax(9.75, m_systemFont.pointSizeF());
    if (QFontDatabase::hasFamily(u"Inter"_s))
        families.prepend(u"Inter"_s);
#endif
    families += hanFamilies(m_language);
    size = size * m_zoom / 100;

    struct Scale {
        TextRole role;
        qreal ratio;
        QFont::Weight weight;
    };
    static constexpr Scale scales[]{
        {TextRole::Overline, .79, QFont::DemiBold},  {TextRole::Small, .85, QFont::Normal},
        {TextRole::Caption, .92, QFont::Normal},     {TextRole::Body, 1, QFont::Normal},
        {TextRole::Medium, 1, QFont::Medium},        {TextRole::Strong, 1, QFont::DemiBold},
        {TextRole::Subtitle, 1.15, QFont::DemiBold}, {TextRole::Title, 1.54, QFont::DemiBold},
        {TextRole::Display, 1.84, QFont::DemiBold}};
    for (const Scale &scale : scales) {
        QFont &font = m_fonts[size_t(scale.role)];
        font = m_systemFont;
        font.setFamilies(families);
        font.setPointSizeF(size * scale.ratio);
        font.setWeight(scale.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    if (m_installed) {
        QApplication::setFont(font(TextRole::Body));
        Q_EMIT changed();
    }
}
