// From the press of a key to the letter on the screen, on the conversation page of the real window,
// while sentences and drafts are written and the caseload is searched in a vault of 16,000 cases;
// and the same in an empty QPlainTextEdit in the same run. Keys come from a thread of their own,
// one each 25 ms, so that waiting for the event loop counts. Wanted: 16 ms for 99 of 100.
//
// Then how long after the first key the draft is durable. Wanted: 2 seconds.
//
// bench_typing [FOLDER]: uses FOLDER/large.db of bench_store, made when it is not there.

#include "app/figures/benchvault.h"
#include "app/figures/figure.h"
#include "app/figures/searchdesk.h"
#include "core/conversation/house.h"
#include "ui/conversation/conversationpage.h"
#include "ui/render/fonts.h"
#include "ui/shared/drafts.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QInputDevice>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int Keys = 1200;
constexpr int LettersOfASentence = 40;

/// A key that knows when it was pressed.
class TimedKey : public QKeyEvent
{
public:
    TimedKey(int key, const QString &text)
        : QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text), pressed(Clock::now())
    {}

    Clock::time_point pressed;
};

/// Stops the clock of each key when the window has painted what the key did.
class TimingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const auto *key = dynamic_cast<TimedKey *>(event);
        const Clock::time_point pressed = key ? key->pressed : Clock::time_point();
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        const bool isDone = QApplication::notify(receiver, event);
        if (key)
            m_waiting += pressed;
        if (isPaint) {
            for (const Clock::time_point &since : std::as_const(m_waiting))
                times += std::chrono::duration<double, std::milli>(Clock::now() - since).count();
            m_waiting.clear();
        }
        return isDone;
    }

    QList<double> times;

private:
    QList<Clock::time_point> m_waiting;
};

void type(TimingApplication &application, QPlainTextEdit *edit, bool withSentences)
{
    application.times.clear();
    (void)QInputDevice::primaryKeyboard(); // Is made once, and belongs to this thread.
    edit->window()->activateWindow();
    edit->setFocus();
    QThread *typist = QThread::create([edit, withSentences] {
        for (int i = 1; i <= Keys; ++i) {
            QThread::msleep(25);
            const bool isEnter = withSentences && i % LettersOfASentence == 0;
            auto *key = isEnter ? new TimedKey(Qt::Key_Return, u"\r"_s)
                                : new TimedKey(Qt::Key_A, QString(QChar(u'a' + i % 26)));
            QCoreApplication::postEvent(edit, key);
        }
    });
    QObject::connect(typist, &QThread::finished, &application, &QCoreApplication::quit);
    typist->start();
    QApplication::exec();
    delete typist;
}

void report(const QString &what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return QString::number(times[qsizetype(part * double(times.size() - 1))], 'f', 2);
    };
    QTextStream(stdout) << what << ": median " << at(0.5) << " ms, p99 " << at(0.99)
                        << " ms, slowest " << at(1) << " ms of " << times.size() << " keys\n";
}

/// The page joined to a casebook as the program does it.
class Room
{
public:
    explicit Room(figures::SearchDesk &desk)
        : m_casebook(desk.casebook())
        , m_case(desk.clock(), m_rng)
        , m_house(core::shippedHouse().value())
        , m_page(m_case, m_house)
        , m_drafts(m_page)
    {
        QObject::connect(&m_case, &ui::OpenCase::committed, &m_page, [this](const auto &change) {
            m_casebook.apply(m_case.file().head.id, change);
        });
        QObject::connect(&m_drafts, &ui::Drafts::kept, &m_page, [this](const auto &draft) {
            m_casebook.keepDraft(draft);
        });
        QObject::connect(&m_drafts, &ui::Drafts::dropped, &m_page, [this](const auto &place) {
            m_casebook.dropDraft(place);
        });
        const core::CaseId id = m_casebook.caseload().result().first().id;
        m_case.reset(*m_casebook.load(id).result());
        m_drafts.open(id.text());
        m_page.resize(1280, 800);
        m_page.show();
    }

    QPlainTextEdit *edit() const { return m_page.findChild<QPlainTextEdit *>(u"speakEdit"_s); }
    /// Asked again as soon as it is answered.
    void search(const QStringList &beginnings)
    {
        const QString text = beginnings[m_searches++ % beginnings.size()];
        m_casebook.search(text, figures::SearchLimit)
            .then(&m_page, [this, beginnings](const auto &) { search(beginnings); });
    }
    int searches() const { return m_searches; }
    qsizetype sentences() const { return m_case.file().statements.size(); }

    /// Milliseconds from a first key until the draft is in the vault.
    double draft()
    {
        edit()->setFocus();
        QCoreApplication::processEvents();
        const Clock::time_point begin = Clock::now();
        double durable = -1;
        QObject context;
        QObject::connect(&m_drafts, &ui::Drafts::kept, &context, [&] {
            (void)m_casebook.drafts().then(&context, [&](const auto &) {
                durable = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
            });
        });
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QCoreApplication::sendEvent(edit(), &key);
        while (durable < 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        edit()->clear();
        return durable;
    }

private:
    core::Casebook &m_casebook;
    core::SystemRng m_rng;
    ui::OpenCase m_case;
    const core::House m_house;
    ui::ConversationPage m_page;
    ui::Drafts m_drafts;
    int m_searches = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimingApplication application(argc, argv);
    ui::loadFonts();
    ui::applyTheme(application, ui::Appearance::Light);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath() + u"/jeugdhuis-bench"_s;
    const QString path = folder + u"/large.db"_s;
    QDir().mkpath(folder);
    (void)figures::BenchVault::open(path, 16'000, figures::Key::With).value();
    {
        QPlainTextEdit empty;
        empty.resize(1280, 800);
        empty.show();
        type(application, &empty, false);
        report(u"an empty QPlainTextEdit"_s, application.times);
    }
    figures::SearchDesk desk(path);
    Room room(desk);
    QList<double> drafts;
    for (int i = 0; i < 5; ++i)
        drafts += room.draft();
    room.search(desk.frequentBeginnings(200));
    type(application, room.edit(), true);
    report(u"conversation, saving and searching"_s, application.times);
    QTextStream(stdout) << room.searches() << " searches beside it, " << room.sentences()
                        << " sentences in the case\ndraft durable after a first key: "
                        << "slowest " << *std::max_element(drafts.begin(), drafts.end())
                        << " ms of " << drafts.size() << " (wanted 2000)\n";
    return 0;
}
