#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class EmptyState;
class TextLabel;

/// The cards made so far, strengths first, each with the sentence it came from.
class CardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CardPanel(QWidget *parent = nullptr);

    void refresh(const core::CaseFile &file);
    /// Brings a card into view.
    void reveal(const core::FactorId &id);

Q_SIGNALS:
    void statementAsked(const core::StatementId &id);
    void removeAsked(const core::FactorId &id);
    void mapAsked(const core::FactorId &id);
    void turnAsked(const core::FactorId &id, core::Polarity polarity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addCards(core::Polarity polarity);
    void addGoals();
    void addHeading(const QString &text);

    core::CaseFile m_file;
    core::FactorId m_focused;
    TextLabel *m_title;
    EmptyState *m_empty;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace ui
