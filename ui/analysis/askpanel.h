#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// What could still be asked, one gentle question each; nothing waits for it. A question lights the
/// cards and arrows that it is about.
class AskPanel : public QWidget
{
    Q_OBJECT

public:
    /// `safetyTopics`: those of the guide that ask about safety.
    AskPanel(OpenCase &open, const QStringList &safetyTopics, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

private:
    OpenCase &m_open;
    QStringList m_safetyTopics;
    TextLabel *m_lead;
    QVBoxLayout *m_questions;
};

} // namespace ui
