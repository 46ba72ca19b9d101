#include "ui/shared/textlabel.h"

namespace ui {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Fixed would hold a text that wraps to the lines of its size hint and cut the rest.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
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
