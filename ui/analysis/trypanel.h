#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;
class TryForm;

/// What the family tries out: if ... then ..., what would prove it wrong, and when they look. Made
/// by hand, or proposed by the map when somebody asks it to; never by itself.
class TryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TryPanel(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// What is chosen on the map can be tied to, or asked about.
    void mark(const Choice &choice);
    void begin();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    /// A form is to be shown: what was half-typed comes back.
    void wanted();

private:
    void buildHead();
    void list();
    QWidget *cardOf(const core::Hypothesis &guess);
    void propose();
    /// By value: the form it opens in may commit what stood there, and the case is another then.
    void open(core::Hypothesis guess);
    void take(const core::Hypothesis &after);
    void remove();
    void showForm(bool isShown);

    OpenCase &m_open;
    core::CaseId m_case;
    Choice m_choice;
    TextLabel *m_lead;
    QPushButton *m_new;
    QPushButton *m_propose;
    QVBoxLayout *m_cards;
    TryForm *m_form;
};

} // namespace ui
