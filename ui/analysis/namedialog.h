#pragma once

#include "ui/shared/dialog.h"

class QLineEdit;

namespace ui {

/// Asks for one name.
class NameDialog : public Dialog
{
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, const QString &name, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void take();

    QLineEdit *m_edit;
};

} // namespace ui
