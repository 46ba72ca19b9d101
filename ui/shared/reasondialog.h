#pragma once

#include "ui/shared/dialog.h"

class QLineEdit;

namespace ui {

/// Asks why, in one line that may not stay empty; it goes into the log.
class ReasonDialog : public Dialog
{
    Q_OBJECT

public:
    /// `go` is on the button that goes on.
    ReasonDialog(const QString &title, const QString &text, const QString &go, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

private:
    void give();

    QLineEdit *m_edit;
};

} // namespace ui
