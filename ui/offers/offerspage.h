#pragma once

#include "core/offers/match.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QComboBox;
class QListView;

namespace ui {

class ChosenOffers;
class EmptyState;
class OfferListModel;
class SearchField;
class Segmented;
struct OfferRow;

/// Aanbod: what fits this analysis and why, what can start now first; on the right what was chosen.
class OffersPage : public QWidget
{
    Q_OBJECT

public:
    OffersPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const { return m_actions; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeControls();
    void makeList();
    void makeActions();
    QWidget *makeBody();
    void showAll();
    void showRows();
    QList<OfferRow> rows() const;
    OfferRow rowOf(const core::Match &match) const;
    bool isShown(const core::Match &match) const;
    bool isFound(const core::OfferType &type) const;
    void toggleCurrent();
    core::Offer newOffer(const core::Match &match) const;
    void retranslate();

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    SearchField *m_search;
    QComboBox *m_domain;
    Segmented *m_reach;
    OfferListModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    ChosenOffers *m_chosen;
    QList<QAction *> m_actions;
};

} // namespace ui
