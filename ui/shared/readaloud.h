#pragma once

#include <QLocale>
#include <QObject>

class QThread;

namespace ui {

/// Reads words aloud with a voice of this computer (speech-dispatcher). The voice is looked for
/// when somebody asks for it the first time, and in a thread of its own: that takes seconds.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    enum class Speech { Unknown, Looking, None, There };

    explicit ReadAloud(QObject *parent = nullptr);
    ~ReadAloud() override;

    /// None: there is none for the language that was asked for last.
    Speech speech() const { return m_speech; }
    bool isReading() const { return m_isReading; }
    /// In the place of what is being read.
    void read(const QString &words, const QLocale &language);
    void stop();

Q_SIGNALS:
    void changed();

private:
    class Speaker;

    void begin();
    void look();
    void set(Speech speech, bool isReading);

    QThread *m_thread = nullptr;
    Speaker *m_speaker = nullptr; ///< In that thread.
    Speech m_speech = Speech::Unknown;
    bool m_isReading = false;
};

} // namespace ui
