#pragma once

#include "core/model/casefile.h"
#include "ui/shared/card.h"
#include "ui/shared/tokens.h"

namespace ui {

/// A card of the analysis beside the conversation. Enter goes to its sentence, M to the map, + - 0
/// turn it into a strength, a burden, background; Delete takes it away.
class MadeCard : public Card
{
    Q_OBJECT

public:
    MadeCard(const core::CaseFile &file, const core::Factor &factor, QWidget *parent);

    const core::FactorId &id() const { return m_id; }

Q_SIGNALS:
    void turnAsked(const core::FactorId &id, core::Polarity polarity);
    void removeAsked(const core::FactorId &id);
    void mapAsked(const core::FactorId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu(const QPoint &at);

    core::FactorId m_id;
    Tone m_tone;
};

} // namespace ui
