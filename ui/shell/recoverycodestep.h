#pragma once

#include "ui/shell/startstep.h"

class QLabel;

namespace ui {

/// The recovery code, shown this once, in numbered groups to write down.
class RecoveryCodeStep : public StartStep
{
    Q_OBJECT

public:
    explicit RecoveryCodeStep(QWidget *parent = nullptr);

    void begin() override;
    void setCode(const QString &code);

Q_SIGNALS:
    void written();

protected:
    void retranslate() override;
    void advance() override { Q_EMIT written(); }

private:
    QWidget *paper();

    QList<QLabel *> m_groups;
};

} // namespace ui
