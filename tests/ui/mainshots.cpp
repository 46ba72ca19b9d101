#include "core/conversation/house.h"
#include "core/model/caseload.h"
#include "core/model/content.h"
#include "core/model/democases.h"
#include "core/model/table.h"
#include "core/offers/catalogue.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/shots.h"
#include "ui/analysis/analysispage.h"
#include "ui/analysis/lightpage.h"
#include "ui/analysis/pastview.h"
#include "ui/analysis/poster.h"
#include "ui/analysis/presentation.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/conversation/aftertalk.h"
#include "ui/conversation/conversationpage.h"
#include "ui/offers/offerspage.h"
#include "ui/offers/planpage.h"
#include "ui/referral/referralpage.h"
#include "ui/shared/opencase.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
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
    core::House house = core::shippedHouse().value();
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
    auto *conversation = new ui::ConversationPage(open, desk->house);
    conversation->use(desk->catalogue);
    desk->take(ui::Place::Conversation, conversation);
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

ui::OpenCase &caseOf(QWidget &window)
{
    return static_cast<Desk &>(window).Ground::openCase;
}

/// An own sentence that is stale, and another one being typed.
void sayInOwnWords(QWidget &window)
{
    QTest::keyClick(window.focusWidget(), Qt::Key_2, Qt::AltModifier);
    auto *text = window.findChild<QWidget *>(u"storyText"_s);
    text->setFocus();
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(text, Qt::Key_Down);
    QTest::keyClick(text, Qt::Key_F2);
    QTest::keyClicks(window.focusWidget(), u"Ik voel me bijna elke dag somber, ook op school."_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    const QList<core::Factor> cards = caseOf(window).file().factors;
    for (core::Factor card : cards) {
        const core::Factor before = card;
        card.since = u"een jaar"_s;
        caseOf(window).change(before, card);
    }
    QTest::keyClick(text, Qt::Key_Down);
    QTest::keyClick(text, Qt::Key_F2);
    QTest::keyClicks(window.focusWidget(), u"Deze interventie hielp niet."_s);
}

void tryOut(QWidget &window)
{
    ui::OpenCase &open = caseOf(window);
    auto due = open.fresh<core::Hypothesis>();
    due.when = u"ik om tien uur mijn telefoon wegleg"_s;
    due.then = u"val ik eerder in slaap"_s;
    due.test = u"ik na twee weken nog steeds laat slaap"_s;
    due.lookOn = open.clock().today();
    open.add(due);
    QTest::keyClick(window.focusWidget(), Qt::Key_7, Qt::AltModifier);
    window.findChild<ui::AnalysisPage *>()->showCard(open.file().factors[1].id);
    QTest::mouseClick(window.findChild<QWidget *>(u"tryPropose"_s), Qt::LeftButton);
}

/// A month ago the first card had other words, another was not there yet, one is gone since.
void lookBack(QWidget &window)
{
    ui::OpenCase &open = caseOf(window);
    core::CaseFile past = open.file();
    past.factors[0].text = u"Ik ben vaak verdrietig"_s;
    past.factors.remove(3);
    past.links.remove(2);
    core::Factor gone = past.factors[1];
    gone.id = core::FactorId::make(static_cast<Desk &>(window).rng);
    gone.text = u"Ik mag niet meer naar voetbal"_s;
    gone.place.reset();
    past.factors.append(gone);
    auto &view = window.findChild<ui::AnalysisPage *>()->past();
    const QDateTime now = Now;
    const QDateTime then = Now.addDays(-30);
    QObject::connect(&view, &ui::PastView::pastAsked, &view, [&view, past](const QDateTime &at) {
        view.showPast(at, past);
    });
    view.begin();
    view.showMoments({then, now});
    QTest::keyClick(window.focusWidget(), Qt::Key_Home);
    QTest::qWait(200);
}

/// A key in the page with the map.
void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.focusWidget(), key, modifiers);
    QTest::qWait(600); // Loops are found beside the window, and cards glide.
}

/// A reference case as several pages of paper and screen show it.
QList<Shot> picturesOf(const QString &name, int number)
{
    const auto map = [&](const QString &what, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        return Shot{what + u'-' + name, desk, [=](QWidget &window) {
                        core::SeededRng rng(1);
                        caseOf(window).reset(core::demoCases(rng)[number]);
                        static_cast<Desk &>(window).go(ui::Place::Analysis);
                        press(window, Qt::Key_Home);
                        press(window, key, modifiers);
                    }};
    };
    const auto poster = [number](QSize size) {
        core::SeededRng rng(1);
        const core::CaseFile file = core::demoCases(rng)[number];
        const ui::Poster paper{core::asSeenBy(file, core::Reader::youth()), {}, Now.date()};
        QPixmap sheet;
        sheet.loadFromData(ui::posterPng(paper), "PNG");
        auto label = std::make_unique<QLabel>();
        label->setPixmap(sheet.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        label->setAlignment(Qt::AlignCenter);
        return label;
    };
    return {map(u"map"_s, Qt::Key_Escape, {}),
            map(u"circle"_s, Qt::Key_3, Qt::ControlModifier | Qt::AltModifier),
            map(u"voices"_s, Qt::Key_5, Qt::AltModifier),
            map(u"beside"_s, Qt::Key_2, Qt::AltModifier),
            Shot{u"poster-"_s + name, poster}};
}

/// At a step of the story.
Shot presented(const QString &name, int step)
{
    const auto make = [](QSize) {
        core::SeededRng rng(1);
        const core::CaseFile file = core::demoCases(rng).constFirst();
        const QList<core::PersonId> people = core::atTable(file);
        const core::CaseFile view = core::asSeenByAll(file, people);
        return std::make_unique<ui::Presentation>(view, ui::storyFor(view, people), nullptr);
    };
    return Shot{name, make, [step](QWidget &window) {
                    window.setAttribute(Qt::WA_DeleteOnClose, false);
                    for (int at = 0; at < step; ++at)
                        QTest::keyClick(&window, Qt::Key_Space);
                    QTest::qWait(100);
                }};
}

/// On the whole screen of its own.
Shot inShort()
{
    const auto make = [](QSize) -> std::unique_ptr<QWidget> {
        struct Light : Ground, ui::LightPage
        {
            Light() : ui::LightPage(Ground::openCase, nullptr)
            {
                Ground::openCase.reset(core::demoCases(rng).constFirst());
            }
        };
        return std::make_unique<Light>();
    };
    return Shot{u"light"_s, make, [](QWidget &window) {
                    const QSize size = window.size();
                    window.hide(); // It shows itself.
                    static_cast<ui::LightPage &>(window).toggle();
                    window.setWindowState(Qt::WindowNoState);
                    window.resize(size);
                    QTest::qWait(200);
                }};
}

QList<Shot> toLookAt()
{
    QList<Shot> all{inShort(), presented(u"present-start"_s, 0), presented(u"present-end"_s, 99)};
    for (int step = 1; step < 14; ++step)
        all += presented(u"present-%1"_s.arg(step), step);
    const QStringList names{u"isa"_s, u"milan"_s, u"jesse"_s};
    for (int number = 0; number < 3; ++number)
        all += picturesOf(names[number], number);
    return all;
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

Shot byKeys(const QString &name, ui::Place place, const QString &keys)
{
    return page(name, place, [keys](QWidget &window) {
        const QKeyCombination pressed = QKeySequence(keys)[0];
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, pressed.key(), pressed.keyboardModifiers());
    });
}

} // namespace

QList<Shot> mainShots()
{
    return QList<Shot>{
               page(u"caseload"_s, ui::Place::Caseload),
               page(u"conversation"_s, ui::Place::Conversation),
               page(u"analysis"_s, ui::Place::Analysis),
               byKeys(u"family"_s, ui::Place::Conversation, u"Alt+0"_s),
               byKeys(u"where"_s, ui::Place::Conversation, u"F3"_s),
               byKeys(u"safety"_s, ui::Place::Conversation, u"F8"_s),
               byKeys(u"consent"_s, ui::Place::Conversation, u"Ctrl+Shift+T"_s),
               byKeys(u"aftertalk"_s, ui::Place::Conversation, u"Ctrl+Shift+N"_s),
               page(u"registration"_s,
                    ui::Place::Conversation,
                    [](QWidget &window) {
                        QTest::keyClick(window.focusWidget(),
                                        Qt::Key_N,
                                        Qt::ControlModifier | Qt::ShiftModifier);
                        const auto views = window.findChildren<QAbstractButton *>();
                        for (QAbstractButton *view : views) {
                            if (view->text() == ui::AfterTalk::tr("For the registration"))
                                view->click();
                        }
                    }),
               byKeys(u"story"_s, ui::Place::Analysis, u"Alt+2"_s),
               byKeys(u"pointing"_s, ui::Place::Analysis, u"Alt+3"_s),
               page(u"begin"_s,
                    ui::Place::Analysis,
                    [](QWidget &window) {
                        QTest::keyClick(window.focusWidget(), Qt::Key_3, Qt::AltModifier);
                        for (auto *skip : window.findChildren<QWidget *>(u"skipPointing"_s)) {
                            if (skip->isVisible())
                                QTest::mouseClick(skip, Qt::LeftButton);
                        }
                        QTest::qWait(800); // The levers are weighed beside the window.
                    }),
               byKeys(u"ask"_s, ui::Place::Analysis, u"Alt+4"_s),
               page(u"list"_s,
                    ui::Place::Analysis,
                    [](QWidget &window) {
                        QTest::keyClick(window.focusWidget(),
                                        Qt::Key_L,
                                        Qt::ControlModifier | Qt::ShiftModifier);
                        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
                        QTest::keyClick(window.focusWidget(), Qt::Key_Right);
                    }),
               page(u"ownwords"_s, ui::Place::Analysis, sayInOwnWords),
               page(u"try"_s, ui::Place::Analysis, tryOut),
               page(u"past"_s, ui::Place::Analysis, lookBack),
               page(u"offers"_s, ui::Place::Offers),
               page(u"plan"_s, ui::Place::Plan),
               page(u"referral"_s, ui::Place::Referral),
               page(u"palette"_s,
                    ui::Place::Analysis,
                    [](QWidget &window) {
                        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
                        QTest::keyClicks(window.focusWidget(), u"a"_s);
                    }),
               byKeys(u"shortcuts"_s, ui::Place::Analysis, u"F1"_s),
           }
           + toLookAt();
}

} // namespace shots
