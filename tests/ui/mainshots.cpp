#include "core/conversation/guide.h"
#include "core/model/caseload.h"
#include "core/model/content.h"
#include "core/model/democases.h"
#include "core/offers/catalogue.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/shots.h"
#include "ui/analysis/analysispage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/conversation/conversationpage.h"
#include "ui/offers/offerspage.h"
#include "ui/offers/planpage.h"
#include "ui/referral/referralpage.h"
#include "ui/shared/opencase.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shots {

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(10, 30));

/// What a window needs for as long as it stands.
struct Ground
{
    FixedClock clock{Now};
    core::SeededRng rng{1};
    core::Guide guide = core::shippedGuide().value();
    core::Catalogue catalogue = core::Catalogue::parse(core::content(u"offertypes.json"_s),
                                                       core::content(u"mechanisms.json"_s))
                                    .value();
    ui::OpenCase openCase{clock, rng};
};

struct Desk : public Ground, public ui::MainWindow
{
    Desk() : ui::MainWindow(Ground::openCase) {}

    template<typename Page>
    void take(ui::Place place, Page *page)
    {
        addPage(place, page, page->pageActions());
    }
};

std::unique_ptr<QWidget> desk(QSize)
{
    auto desk = std::make_unique<Desk>();
    ui::OpenCase &open = desk->Ground::openCase;
    auto *caseload = new ui::CaseloadPage(desk->clock);
    desk->take(ui::Place::Caseload, caseload);
    desk->take(ui::Place::Conversation, new ui::ConversationPage(open, desk->guide));
    desk->take(ui::Place::Analysis, new ui::AnalysisPage(open, desk->catalogue));
    desk->take(ui::Place::Offers, new ui::OffersPage(open, desk->catalogue));
    desk->take(ui::Place::Plan, new ui::PlanPage(open, desk->catalogue));
    desk->take(ui::Place::Referral, new ui::ReferralPage(open, desk->catalogue));
    QList<core::CaseloadRow> rows;
    const QList<core::CaseFile> cases = core::demoCases(desk->rng);
    for (const core::CaseFile &file : cases)
        rows.append(core::caseloadRow(file, Now));
    caseload->setRows(rows);
    open.reset(cases.first());
    return desk;
}

Shot page(
    const QString &name,
    ui::Place place,
    const std::function<void(QWidget &)> &prepare = [](QWidget &) {})
{
    return Shot{name, desk, [place, prepare](QWidget &window) {
                    static_cast<Desk &>(window).go(place);
                    prepare(window);
                }};
}

} // namespace

QList<Shot> mainShots()
{
    return {
        page(u"caseload"_s, ui::Place::Caseload),
        page(u"conversation"_s, ui::Place::Conversation),
        page(u"analysis"_s, ui::Place::Analysis),
        page(u"story"_s,
             ui::Place::Analysis,
             [](QWidget &window) {
                 QTest::keyClick(window.focusWidget(), Qt::Key_2, Qt::AltModifier);
             }),
        page(u"begin"_s,
             ui::Place::Analysis,
             [](QWidget &window) {
                 QTest::keyClick(window.focusWidget(), Qt::Key_3, Qt::AltModifier);
                 auto *reveal = window.findChild<QWidget *>(u"revealBegin"_s);
                 QTest::mouseClick(reveal, Qt::LeftButton);
                 QTest::qWait(800); // The levers are weighed beside the window.
             }),
        page(u"ask"_s,
             ui::Place::Analysis,
             [](QWidget &window) {
                 QTest::keyClick(window.focusWidget(), Qt::Key_4, Qt::AltModifier);
             }),
        page(u"list"_s,
             ui::Place::Analysis,
             [](QWidget &window) {
                 QTest::keyClick(
                     window.focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
                 QTest::keyClick(window.focusWidget(), Qt::Key_Down);
                 QTest::keyClick(window.focusWidget(), Qt::Key_Right);
             }),
        page(u"offers"_s, ui::Place::Offers),
        page(u"plan"_s, ui::Place::Plan),
        page(u"referral"_s, ui::Place::Referral),
        page(u"palette"_s,
             ui::Place::Analysis,
             [](QWidget &window) {
                 QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
                 QTest::keyClicks(window.focusWidget(), u"a"_s);
             }),
        page(u"shortcuts"_s,
             ui::Place::Analysis,
             [](QWidget &window) { QTest::keyClick(&window, Qt::Key_F1); }),
    };
}

} // namespace shots
