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

/// Layouts ask for it again and again, and each time the whole text would be set anew.
int TextLabel::heightForWidth(int width) const
{
    if (m_heights.text != text() || m_heights.font != font())
        m_heights = {.text = text(), .font = font(), .ofWidth = {}};
    const auto known = m_heights.ofWidth.constFind(width);
    if (known != m_heights.ofWidth.constEnd())
        return *known;
    return *m_heights.ofWidth.insert(width, QLabel::heightForWidth(width));
}

} // namespace ui
