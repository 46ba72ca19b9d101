#pragma once

class QWidget;

namespace ui {

/// The look of a button. Kept as the dynamic property "variant".
enum class Variant { Plain, Primary, Ghost, Danger, Nav, Segment, Chip, Card };

void setVariant(QWidget *widget, Variant variant);
Variant variantOf(const QWidget *widget);

} // namespace ui
