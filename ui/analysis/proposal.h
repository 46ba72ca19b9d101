#pragma once

#include "core/analysis/usualchains.h"
#include "core/model/language.h"
#include "ui/shared/card.h"

namespace ui {

/// Something that could come on the map, in a dashed frame: it is not there yet.
class Proposal : public Card
{
    Q_OBJECT

public:
    explicit Proposal(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// "A → B → C → A".
QString chainLine(const core::UsualChain &chain, core::Language language);

} // namespace ui
