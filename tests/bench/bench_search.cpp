// From the third letter typed in the search field to the rows in the model: key event, page,
// casebook, store thread and back over the event loop, against the bare full-text query alone.
// Over the 200 most frequent beginnings, three rounds.
//
// bench_search [FOLDER]: uses FOLDER/large.db of bench_store, made when it is not there.

#include "app/answer.h"
#include "app/figures/benchvault.h"
#include "app/figures/figure.h"
#include "app/figures/searchdesk.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of the caseload, joined to a casebook as the program does it, and keys for it.
class Typist
{
public:
    explicit Typist(figures::SearchDesk &desk) : m_page(desk.clock())
    {
        core::Casebook &casebook = desk.casebook();
        m_page.resize(1200, 800);
        m_page.setRows(casebook.caseload().result());
        m_field = m_page.findChild<QLineEdit *>(u"caseSearch"_s);
        m_rows = m_page.findChild<QTableView *>(u"caseTable"_s)->model();
        QObject::connect(
            &m_page, &ui::CaseloadPage::searchTyped, &m_page, [&](const QString &text) {
                if (!text.isEmpty())
                    answer(&m_page,
                           casebook.search(text, figures::SearchLimit),
                           [this, text](const auto &found) { m_page.setMatches(text, found); });
            });
        QObject::connect(m_rows, &QAbstractItemModel::modelReset, &m_page, [this] { ++m_resets; });
        m_page.show();
    }

    /// Milliseconds from the last letter to its rows.
    double type(const QString &beginning)
    {
        m_field->clear();
        QCoreApplication::processEvents();
        double last = 0;
        for (const QChar letter : beginning)
            last = press(letter);
        if (m_rows->rowCount() == 0)
            qFatal("nothing found for %s", qPrintable(beginning));
        QCoreApplication::processEvents(); // Painted before the next one.
        return last;
    }

private:
    double press(QChar letter)
    {
        const int before = m_resets;
        return figures::milliseconds([&] {
            QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_field, &key);
            while (m_resets == before)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

    ui::CaseloadPage m_page;
    QLineEdit *m_field = nullptr;
    QAbstractItemModel *m_rows = nullptr;
    int m_resets = 0;
};

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
    Typist typist(desk);
    const QStringList beginnings = desk.frequentBeginnings(200);
    figures::Figure figure{.name = u"search"_s,
                           .ours = u"third letter typed to rows in the model"_s,
                           .peer = u"the bare full-text query"_s,
                           .wanted = 2};
    const auto at = [&](int round) { return beginnings[round % beginnings.size()]; };
    figures::takeTurns(
        figure,
        static_cast<int>(3 * beginnings.size()),
        [&](int round) { return typist.type(at(round)); },
        [&](int round) { return desk.bareSearch(at(round)); });
    QTextStream(stdout) << figure.line() << '\n';
    return 0;
}
