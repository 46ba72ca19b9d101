#pragma once

#include "core/conversation/house.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class DayEdit;
class SafetySteps;
class SightChips;
class TextLabel;
class WordsEdit;

/// Veiligheidsblad: what we agreed and when we ask again, whom to call, the meldcode. Nobody but
/// the coach sees the agreement until the coach says who may.
class SafetyPanel : public QWidget
{
    Q_OBJECT

public:
    SafetyPanel(OpenCase &openCase, const core::House &house, QWidget *parent = nullptr);

    void refresh();
    /// Ready for typing what was agreed.
    void begin();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = QString core::SafetyAgreement::*;

    void build();
    Card *makeAgreement();
    Card *makeNumbers();
    void addWords(QVBoxLayout *column, const QString &label, const QString &name, Words member);
    const core::SafetyAgreement *agreement() const;
    void keep(const std::function<void(core::SafetyAgreement &)> &edit);
    void beginAnother();

    OpenCase &m_case;
    const core::House &m_house;
    QWidget *m_content = nullptr;
    QList<std::pair<WordsEdit *, Words>> m_words;
    DayEdit *m_askAgain = nullptr;
    TextLabel *m_since = nullptr;
    SightChips *m_sight = nullptr;
    SafetySteps *m_steps = nullptr;
};

} // namespace ui
