#pragma once

#include "core/analysis/layoutview.h"

#include <QByteArray>
#include <QStringList>

namespace core {

/// The map as a picture in SVG 1.1: cards with their words, arrows with their sign, feeding ones
/// drawn through and dampening ones dashed, lanes with
/// their names, in the order of the domains.
QByteArray layoutSvg(const CaseFile &file, const LaidOut &map, const QStringList &laneNames);

} // namespace core
