#pragma once

#include <QFutureWatcher>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class Field;
class PassphraseField;
class StrengthMeter;
class TextLabel;

/// Where a new passphrase is made: a proposal to take, or own words, typed twice.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    void begin();
    QString text() const;
    /// Why it cannot be used yet; empty when it can.
    QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Weight
    {
        int level = 0;
        QString words;
    };

    static Weight weightOf(const QString &text);
    QWidget *withMeter();
    void addProposal();
    void addFields();
    void readWords();
    void propose();
    void useProposal();
    void weigh();
    void retranslate();

    QFutureWatcher<QStringList> m_reading;
    QStringList m_words;
    Card *m_proposalCard;
    TextLabel *m_proposalLabel;
    TextLabel *m_proposal;
    QPushButton *m_use;
    QPushButton *m_another;
    PassphraseField *m_first;
    StrengthMeter *m_meter;
    Field *m_firstField;
    PassphraseField *m_again;
    Field *m_againField;
};

} // namespace ui
