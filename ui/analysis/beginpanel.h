#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/leverfinder.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Pointing;
class TextLabel;

/// Where to begin: first everybody points for themselves, only then (or when they say that they
/// will not point) the map says what each promising card would do. Four things beside each other,
/// never one number, never a winner.
class BeginPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BeginPanel(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// Where to point, or the first card that the map weighed.
    void focusFirst();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

private:
    void reveal(bool isRevealed);
    void askToPoint();
    void list(const BeginList &list);
    QWidget *cardOf(const BeginList &list, qsizetype number);
    QString effectsOf(const BeginList &list, qsizetype number) const;

    OpenCase &m_open;
    LeverFinder m_finder;
    core::CaseId m_case;
    bool m_isRevealed = false;
    TextLabel *m_lead;
    Pointing *m_pointing;
    QPushButton *m_reveal;
    QPushButton *m_skip;
    QVBoxLayout *m_cards;
};

} // namespace ui
