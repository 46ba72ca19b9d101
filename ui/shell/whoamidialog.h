#pragma once

#include "core/audit/member.h"
#include "ui/shared/dialog.h"

class QLineEdit;

namespace ui {

class Segmented;
class TextLabel;

/// Who uses this vault: a name and a role, and what that role may see.
class WhoAmIDialog : public Dialog
{
    Q_OBJECT

public:
    WhoAmIDialog(const core::Member &member, QWidget *parent);

Q_SIGNALS:
    void said(const QString &name, core::MemberRole role);

private:
    core::MemberRole role() const;
    void showMeaning();
    void take();

    QLineEdit *m_name;
    Segmented *m_role;
    TextLabel *m_meaning;
};

/// "Anke (coach)"; empty while no name was given.
QString wordsFor(const core::Member &member);

} // namespace ui
