#include "core/model/casefile.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/caseload/rows.h"
#include "tests/ui/shots.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/opencase.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shots {

namespace {

/// What a window needs for as long as it stands.
struct Ground
{
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 30))};
    core::SeededRng rng{1};
    ui::OpenCase openCase{clock, rng};
};

struct Desk : public Ground, public ui::MainWindow
{
    Desk() : ui::MainWindow(Ground::openCase) {}
};

core::CaseFile invented(core::Rng &rng)
{
    core::CaseFile file;
    file.head.id = core::CaseId::make(rng);
    file.head.code = u"2026-0148"_s;
    core::Person isa;
    isa.id = core::PersonId::make(rng);
    isa.name = u"Isa"_s;
    isa.role = core::PersonRole::Youth;
    file.persons.append(isa);
    return file;
}

std::unique_ptr<QWidget> desk(QSize)
{
    auto desk = std::make_unique<Desk>();
    auto *caseload = new ui::CaseloadPage(desk->clock);
    desk->addPage(ui::Place::Caseload, caseload, caseload->pageActions());
    for (const ui::Place place : ui::AllPlaces) {
        if (ui::needsCase(place))
            desk->addPage(place, new QLabel(ui::placeName(place)));
    }
    desk->openCase.reset(invented(desk->rng));
    return desk;
}

Shot page(const QString &name, ui::Place place, const std::function<void(QWidget &)> &prepare)
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
        page(u"caseload"_s, ui::Place::Caseload, [](QWidget &) {}),
        page(u"conversation"_s, ui::Place::Conversation, [](QWidget &) {}),
        page(u"palette"_s,
             ui::Place::Conversation,
             [](QWidget &window) {
                 QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
                 QTest::keyClicks(window.focusWidget(), u"v"_s);
             }),
        page(u"shortcuts"_s,
             ui::Place::Caseload,
             [](QWidget &window) { QTest::keyClick(&window, Qt::Key_F1); }),
    };
}

} // namespace shots
