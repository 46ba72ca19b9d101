#include "ui/shared/textlabel.h"

namespace ui {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextRole(role);
}

void TextLabel::setTextRole(TextRole role)
{
    m_role = role;
    ui::setTextRole(this, role);
}

void TextLabel::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace ui
