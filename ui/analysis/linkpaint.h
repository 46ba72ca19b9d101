#pragma once

#include "core/model/entities.h"
#include "ui/analysis/canvaslook.h"

#include <QPainterPath>

class QPainter;

namespace ui {

/// What is to be seen of an arrow.
struct LinkFace
{
    core::LinkKind kind = core::LinkKind::Feeds;
    int strength = 2;
    core::Certainty certainty = core::Certainty::Sure;
    bool isDelayed = false;
    bool isDisputed = false;

    bool operator==(const LinkFace &) const = default;
};

LinkFace faceOf(const core::Link &link);
QColor inkOf(core::LinkKind kind, const Tokens &tokens);
/// The sign in the disc of an arrow.
QString signOf(core::LinkKind kind);

/// The arrow with its head, sign and marks. Arrows of the background are drawn with the same hand.
void paintLink(QPainter &painter,
               const CanvasLook &look,
               const QPainterPath &path,
               const LinkFace &face,
               Emphasis emphasis);

/// A piece of an arrow as legends show it.
void paintSample(QPainter &painter,
                 const CanvasLook &look,
                 const QRectF &rect,
                 core::LinkKind kind);

} // namespace ui
