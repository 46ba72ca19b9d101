#include "ui/offers/offerwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

} // namespace

QString wordFor(core::OfferState state)
{
    switch (state) {
    case core::OfferState::Chosen:
        return OfferWords::tr("chosen");
    case core::OfferState::Asked:
        return OfferWords::tr("asked for");
    case core::OfferState::Started:
        return OfferWords::tr("started");
    case core::OfferState::Stopped:
        return OfferWords::tr("stopped");
    case core::OfferState::Declined:
        return OfferWords::tr("not taken up");
    }
    return {};
}

QString wordFor(core::GoalState state)
{
    switch (state) {
    case core::GoalState::Open:
        return OfferWords::tr("working on it");
    case core::GoalState::Reached:
        return OfferWords::tr("reached");
    case core::GoalState::Dropped:
        return OfferWords::tr("dropped");
    }
    return {};
}

} // namespace ui
