#pragma once

#include "ui/analysis/canvaslook.h"
#include "ui/analysis/linkshape.h"

#include <QTransform>

class QPainter;

namespace ui {

QColor inkOf(core::LinkKind kind, const Tokens &tokens);
/// The sign in the disc of an arrow.
QString signOf(core::LinkKind kind);

/// So far away that signs cannot be read.
bool isFar(const QTransform &toView, qreal unit);

/// The arrow with its head, sign and marks; with a rectangle only what is in it.
void paintLink(QPainter &painter,
               const CanvasLook &look,
               const LinkShape &shape,
               Emphasis emphasis,
               const QRectF &exposed = {});

/// A piece of an arrow as legends show it.
void paintSample(QPainter &painter,
                 const CanvasLook &look,
                 const QRectF &rect,
                 core::LinkKind kind,
                 core::Voice voice = core::Voice::Nobody);

} // namespace ui
