#include "ui/shell/languagestep.h"

#include "ui/shared/theme.h"
#include "ui/shared/variant.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LanguageStep::LanguageStep(QWidget *parent)
    : StartStep(parent), m_first(addChoice(u"Nederlands"_s, core::Language::Dutch))
{
    addChoice(u"English"_s, core::Language::English);
    primary()->hide();
    retranslate();
}

QPushButton *LanguageStep::addChoice(const QString &name, core::Language language)
{
    auto *choice = new QPushButton(name, this);
    choice->setObjectName(name);
    setTextRole(choice, TextRole::Heading);
    choice->setMinimumHeight(2 * sizes().control);
    content()->addWidget(choice);
    connect(
        choice, &QPushButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    return choice;
}

void LanguageStep::begin()
{
    StartStep::begin();
    m_first->setFocus();
}

void LanguageStep::retranslate()
{
    // In both languages whatever is set: nobody has chosen yet.
    setWords(u"Welkom, welcome"_s, u"Kies je taal. Choose your language."_s);
}

} // namespace ui
