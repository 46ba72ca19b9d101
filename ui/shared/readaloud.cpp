#include "ui/shared/readaloud.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTextToSpeech>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

constexpr std::chrono::seconds LongestSearch{10}; // A speech-dispatcher that hangs never answers.

} // namespace

/// Lives in the thread of the voice; what it tells comes back by the loop of the window.
class ReadAloud::Speaker : public QObject
{
public:
    explicit Speaker(ReadAloud *reading) : m_reading(reading) {}

    void say(const QString &words, const QLocale &language)
    {
        if (!m_engine)
            begin();
        const QList<QLocale> known = m_engine->availableLocales();
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const QLocale &it) {
            return it.language() == language.language();
        });
        if (m_engine->state() == QTextToSpeech::Error || !isKnown) {
            tell(Speech::None, false);
            return;
        }
        m_engine->setLocale(language);
        tell(Speech::There, true);
        m_engine->say(words);
    }

    void stop()
    {
        if (m_engine)
            m_engine->stop();
    }

private:
    void begin()
    {
        m_engine = new QTextToSpeech(this);
        connect(m_engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            const bool isBroken = state == QTextToSpeech::Error;
            tell(isBroken ? Speech::None : Speech::There, state == QTextToSpeech::Speaking);
        });
    }

    void tell(Speech speech, bool isReading)
    {
        const auto tell = [reading = m_reading, speech, isReading] {
            if (reading)
                reading->set(speech, isReading);
        };
        QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection);
    }

    const QPointer<ReadAloud> m_reading;
    QTextToSpeech *m_engine = nullptr;
};

ReadAloud::ReadAloud(QObject *parent) : QObject(parent) {}

/// Nobody waits for a voice that is still being looked for.
ReadAloud::~ReadAloud()
{
    constexpr int LongestWait = 200;
    if (!m_thread)
        return;
    m_speaker->deleteLater();
    if (m_thread->wait(LongestWait))
        delete m_thread;
}

void ReadAloud::begin()
{
    m_thread = new QThread;
    m_speaker = new Speaker(this);
    m_speaker->moveToThread(m_thread);
    connect(m_speaker, &QObject::destroyed, m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread->start();
}

void ReadAloud::read(const QString &words, const QLocale &language)
{
    if (!m_thread)
        begin();
    if (m_speech != Speech::There)
        look();
    const auto say = [speaker = m_speaker, words, language] { speaker->say(words, language); };
    QMetaObject::invokeMethod(m_speaker, say, Qt::QueuedConnection);
}

void ReadAloud::look()
{
    set(Speech::Looking, false);
    QTimer::singleShot(LongestSearch, this, [this] {
        if (m_speech == Speech::Looking)
            set(Speech::None, false);
    });
}

void ReadAloud::stop()
{
    if (!m_thread)
        return;
    const auto stop = [speaker = m_speaker] { speaker->stop(); };
    QMetaObject::invokeMethod(m_speaker, stop, Qt::QueuedConnection);
}

void ReadAloud::set(Speech speech, bool isReading)
{
    if (m_speech == speech && m_isReading == isReading)
        return;
    m_speech = speech;
    m_isReading = isReading;
    Q_EMIT changed();
}

} // namespace ui
