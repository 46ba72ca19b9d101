#pragma once

#include "core/conversation/house.h"
#include "ui/shared/dialog.h"

namespace ui {

/// What a house file would change, before anybody uses it: name, numbers, life domains, and every
/// question that is worded otherwise.
class HousePreview : public Dialog
{
    Q_OBJECT

public:
    HousePreview(const core::House &house, const core::House &inUse, QWidget *parent = nullptr);
};

/// The lines of the preview, in the language of the screen.
QStringList houseLines(const core::House &house, const core::House &inUse);

} // namespace ui
