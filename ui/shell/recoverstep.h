#pragma once

#include "ui/shell/startstep.h"

class QLineEdit;

namespace ui {

class Field;
class NewPassphrase;

/// The passphrase was forgotten: the code on paper gives a new one.
class RecoverStep : public StartStep
{
    Q_OBJECT

public:
    explicit RecoverStep(QWidget *parent = nullptr);

    void begin() override;

Q_SIGNALS:
    void recoveryAsked(const QString &code, const QString &passphrase);
    void backWanted();

protected:
    void retranslate() override;
    void advance() override;

private:
    QLineEdit *m_code;
    Field *m_field;
    NewPassphrase *m_passphrase;
};

} // namespace ui
