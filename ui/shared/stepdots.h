#pragma once

#include "ui/shared/tokens.h"

#include <QAbstractSlider>

namespace ui {

/// A weight as dots, 1 to 5 at first. Arrows, digits and clicks set it; a slider to a screen
/// reader.
class StepDots : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit StepDots(const QString &name, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Shows only: no focus, no clicks.
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int cell() const;

    Tone m_tone = Tone::Neutral;
    bool m_isReadOnly = false;
};

} // namespace ui
