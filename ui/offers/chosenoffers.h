#pragma once

#include "core/offers/catalogue.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// The offers chosen for this case, each with its state and for whom; above them what the plan
/// still lacks.
class ChosenOffers : public QWidget
{
    Q_OBJECT

public:
    ChosenOffers(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void showOffers();
    void focusFirst();

private:
    QWidget *makeCard(const core::Offer &offer);
    QWidget *makeState(const core::Offer &offer);
    QWidget *makeForWhom(const core::Offer &offer);
    void setState(const core::OfferId &id, core::OfferState state);
    void remove(const core::OfferId &id);
    void showNotes();

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    TextLabel *m_title;
    TextLabel *m_count;
    QVBoxLayout *m_notes;
    QVBoxLayout *m_cards;
    QList<core::Offer> m_shown;
};

} // namespace ui
