// From the third letter typed in the search field to the rows in the model: key event, page,
// casebook, store thread and back over the event loop, against the bare full-text query alone.
// Over the 200 most frequent beginnings, three rounds.
//
// bench_search [FOLDER]: uses FOLDER/large.db of bench_store, made when it is not there.

#include "app/answer.h"
#include "app/figures/benchvault.h"
#include "app/figures/figure.h"
#include "app/figures/searchdesk.h"
#include "ui/caseload/caselistmodel.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the clock stops: when the model has the rows, or when the table has taken them in too.
enum class Until { InModel, InTable };

/// The page of the caseload, joined to a casebook as the program does it, and keys for it.
class Typist
{
public:
    Typist(figures::SearchDesk &desk, Until until)
        : m_casebook(desk.casebook()), m_until(until), m_page(desk.clock())
    {
        const QList<core::CaseloadRow> rows = m_casebook.caseload().result();
        m_model.setRows(rows);
        m_page.setRows(rows);
        m_page.resize(1200, 800);
        m_field = m_page.findChild<QLineEdit *>(u"caseSearch"_s);
        QObject::connect(&m_page,
                         &ui::CaseloadPage::searchTyped,
                         &m_page,
                         [this](const QString &text) { search(text); });
        m_page.show();
    }

    /// Milliseconds from the last letter to its rows.
    double type(const QString &beginning)
    {
        m_field->clear();
        double last = 0;
        for (const QChar letter : beginning)
            last = press(letter);
        return last;
    }

private:
    void search(const QString &text)
    {
        if (text.isEmpty())
            return;
        answer(&m_page,
               m_casebook.search(text, figures::SearchLimit),
               [this, text](const QList<core::CaseId> &found) {
                   if (m_until == Until::InModel)
                       m_model.setMatches(found);
                   else
                       m_page.setMatches(text, found);
                   m_there = Clock::now();
                   ++m_answers;
               });
    }

    double press(QChar letter)
    {
        settle(); // Nobody types so fast that the window has not been painted yet.
        const int before = m_answers;
        const Clock::time_point begin = Clock::now();
        QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_field, &key);
        while (m_answers == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return std::chrono::duration<double, std::milli>(m_there - begin).count();
    }

    static void settle()
    {
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        }
    }

    using Clock = std::chrono::steady_clock;

    core::Casebook &m_casebook;
    Until m_until;
    ui::CaseListModel m_model;
    ui::CaseloadPage m_page;
    QLineEdit *m_field = nullptr;
    int m_answers = 0;
    Clock::time_point m_there; // When the last one was.
};

void measure(figures::SearchDesk &desk, Until until, const QString &ours)
{
    Typist typist(desk, until);
    const QStringList beginnings = desk.frequentBeginnings(200);
    figures::Figure figure{
        .name = u"search"_s, .ours = ours, .peer = u"the bare full-text query"_s, .wanted = 2};
    const auto at = [&](int round) { return beginnings[round % beginnings.size()]; };
    figures::takeTurns(
        figure,
        static_cast<int>(3 * beginnings.size()),
        [&](int round) { return typist.type(at(round)); },
        [&](int round) { return desk.bareSearch(at(round)); });
    QTextStream(stdout) << figure.line() << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::loadFonts();
    ui::applyTheme(application, ui::Appearance::Light);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath() + u"/jeugdhuis-bench"_s;
    const QString path = folder + u"/large.db"_s;
    QDir().mkpath(folder);
    (void)figures::BenchVault::open(path, 16'000, figures::Key::With).value();

    figures::SearchDesk desk(path);
    measure(desk, Until::InModel, u"third letter typed to rows in the model"_s);
    measure(desk, Until::InTable, u"to rows taken in by the table"_s);
    return 0;
}
