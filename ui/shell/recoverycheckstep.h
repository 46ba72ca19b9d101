#pragma once

#include "ui/shell/startstep.h"

#include <QStringList>

class QLineEdit;

namespace core {
class Rng;
}

namespace ui {

class Field;

/// Two groups of the recovery code, typed from the paper: proof that it was written down.
class RecoveryCheckStep : public StartStep
{
    Q_OBJECT

public:
    explicit RecoveryCheckStep(core::Rng &rng, QWidget *parent = nullptr);

    void begin() override;
    void setCode(const QString &code);

Q_SIGNALS:
    void proved();
    void codeWanted();

protected:
    void retranslate() override;
    void advance() override;

private:
    struct Asked
    {
        qsizetype group = 0;
        QLineEdit *edit = nullptr;
        Field *field = nullptr;
    };

    Asked addAsked(const QString &name);
    bool isRight(const Asked &asked) const;

    core::Rng &m_rng;
    QStringList m_code;
    Asked m_first;
    Asked m_second;
};

} // namespace ui
