// SPDX-License-Identifier: GPL-3.0-or-later
// Rapport's look for the standard widgets: Fusion's geometry and behaviour, our own drawing. No style sheets anywhere.
#pragma once

#include <QProxyStyle>

/** How a push or tool button looks; set as the dynamic property "look" (see setButtonLook). */
enum class ButtonLook { Normal, Primary, Flat, Danger };
void setButtonLook(QWidget *button, ButtonLook look, bool small = false);

class RapportStyle : public QProxyStyle
{
    Q_OBJECT
public:
    RapportStyle();

    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_underline = false; // Alt is held
};
