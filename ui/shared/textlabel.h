#pragma once

#include "ui/shared/theme.h"

#include <QHash>
#include <QLabel>

namespace ui {

/// A text in one of the roles. Wraps by words; titles and headings are headings to a screen reader.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {},
                       TextRole role = TextRole::Body,
                       QWidget *parent = nullptr);

    TextRole textRole() const { return m_role; }
    void setTextRole(TextRole role);
    /// Quiet text follows the palette, so it changes with the appearance.
    void setMuted(bool muted = true);
    int heightForWidth(int width) const override;

private:
    /// For these widths the height is known, as long as text and letters stay the same.
    struct Heights
    {
        QString text;
        QFont font;
        QHash<int, int> ofWidth;
    };

    TextRole m_role;
    mutable Heights m_heights;
};

} // namespace ui
