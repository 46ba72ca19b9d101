#pragma once

#include "ui/shared/icons.h"

#include <QIconEngine>

namespace ui {

class IconEngine : public QIconEngine
{
public:
    explicit IconEngine(Icon which);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap
    scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString iconName() override;
    bool isNull() override { return false; }

private:
    Icon m_which;
};

} // namespace ui
