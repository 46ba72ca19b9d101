#include "ui/shell/faultstep.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"
#include "ui/shell/vaultwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FaultStep::FaultStep(QWidget *parent)
    : StartStep(parent), m_detail(new TextLabel({}, TextRole::Small, this))
{
    m_detail->setMuted();
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(m_detail);
    retranslate();
}

void FaultStep::begin()
{
    StartStep::begin();
    primary()->setFocus();
}

void FaultStep::setFault(const core::VaultError &error)
{
    m_error = error;
    retranslate();
}

void FaultStep::retranslate()
{
    setWords(tr("This vault does not open"), vaultSentence(m_error.reason));
    m_detail->setText(m_error.text.in(screenLanguage()));
    primary()->setText(tr("Try again"));
}

} // namespace ui
