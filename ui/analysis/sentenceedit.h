#pragma once

#include "core/analysis/plainwords.h"
#include "core/model/id.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class TextLabel;

/// One sentence of the story in own words. Says in passing what could be plainer; never in the
/// way. Half-typed words are a draft under the id of the sentence.
class SentenceEdit : public QFrame
{
    Q_OBJECT

public:
    struct Sentence
    {
        core::Uuid id{};
        QString text; // As it stands.
        QString told; // By the map; empty for one that is free.
        bool isOwn = false;
    };

    explicit SentenceEdit(QWidget *parent = nullptr);

    void open(const Sentence &sentence, core::Language language);
    /// Without keeping what was typed.
    void leave();
    core::Uuid id() const { return m_sentence.id; }

Q_SIGNALS:
    /// In own words; never empty and never what stood there.
    void entered(const QString &text);
    /// The own words go.
    void takenBack();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keep();
    void showHint();

    Sentence m_sentence;
    core::Language m_language = core::Language::Dutch;
    TextLabel *m_told;
    QPlainTextEdit *m_words;
    TextLabel *m_hint;
    QPushButton *m_back;
};

/// What could be plainer, in one gentle sentence; empty when nothing.
QString plainHint(const core::PlainReport &report);

} // namespace ui
