#pragma once

#include "core/model/casefile.h"
#include "ui/analysis/canvaslook.h"

#include <QPainterPath>

#include <functional>

class QPainter;

namespace ui {

/// The outline round the cards of a group. Cards that stand apart each have a part of it, and on
/// each part stands the name.
struct GroupOutline
{
    core::CardGroupId id;
    QString name;
    QPainterPath path;
    QList<QRectF> labels;
};

QList<GroupOutline> outlinesOf(const core::CaseFile &file,
                               const CanvasLook &look,
                               const std::function<QRectF(const core::FactorId &)> &cardRect);

/// Quiet, behind the cards.
void paintGroups(QPainter &painter, const CanvasLook &look, const QList<GroupOutline> &groups);

} // namespace ui
