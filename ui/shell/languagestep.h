#pragma once

#include "core/model/language.h"
#include "ui/shell/startstep.h"

namespace ui {

/// The first thing a new person meets, in both languages at once.
class LanguageStep : public StartStep
{
    Q_OBJECT

public:
    explicit LanguageStep(QWidget *parent = nullptr);

    void begin() override;

Q_SIGNALS:
    void languageChosen(core::Language language);

protected:
    void retranslate() override;
    void advance() override {}

private:
    QPushButton *addChoice(const QString &name, core::Language language);

    QPushButton *m_first;
};

} // namespace ui
