#pragma once

#include "core/analysis/causalgraph.h"

#include <QJsonObject>

/// A map of tests/golden/graphs; empty when it is not there.
core::CausalGraph publishedMap(const QString &name);
/// What others and brute force say of these maps.
QJsonObject publishedTruths();
/// A test row for every map.
void addPublishedMaps();
