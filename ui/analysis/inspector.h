#pragma once

#include "core/offers/catalogue.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/loopfinder.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class CardForm;
class CardsForm;
class LinkForm;
class LoopPanel;

/// Beside the canvas: the card or the arrow that is chosen, and below it the loops.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const core::CaseFile &file, const Choice &choice);
    void focusFirst();
    CardForm &card() const { return *m_card; }
    CardsForm &cards() const { return *m_cards; }
    LinkForm &link() const { return *m_link; }
    LoopPanel &loops() const { return *m_loops; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    CardForm *m_card;
    LinkForm *m_link;
    CardsForm *m_cards;
    LoopPanel *m_loops;
    QStackedWidget *m_stack;
};

} // namespace ui
