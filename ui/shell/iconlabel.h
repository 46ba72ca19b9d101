#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QWidget>

namespace ui {

/// A drawing beside words that say the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon which, Tone tone, QWidget *parent = nullptr);

    void setIcon(Icon which, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_which;
    Tone m_tone;
};

} // namespace ui
