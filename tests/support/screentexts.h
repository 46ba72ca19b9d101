#pragma once

#include <QString>

class QWidget;

/// Everything that can be read or heard of the visible widgets below it: words, tooltips, names
/// and descriptions for a screen reader, rows of lists, cards of maps, titles of windows.
QString screenTexts(const QWidget &window);
