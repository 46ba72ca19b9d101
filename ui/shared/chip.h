#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QLabel>

namespace ui {

/// A short word with its drawing on a wash: what a thing is, never by colour alone.
class Chip : public QLabel
{
    Q_OBJECT

public:
    Chip(Icon picture, const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    /// With the drawing that goes with the tone.
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setPicture(Icon picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_picture;
    Tone m_tone;
};

Icon iconOf(Tone tone);

} // namespace ui
