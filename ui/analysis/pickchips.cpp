#include "ui/analysis/pickchips.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/variant.h"

#include <QToolButton>

namespace ui {

PickChips::PickChips(const QString &name, Mode mode, QWidget *parent)
    : QWidget(parent), m_mode(mode)
{
    setAccessibleName(name);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void PickChips::setOptions(const QStringList &texts, const QList<Icon> &pictures)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    clear(layout());
    m_buttons.clear();
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(texts[i]);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (i < pictures.size())
            button->setIcon(icon(pictures[i]));
        setVariant(button, Variant::Chip);
        layout()->addWidget(button);
        button->show();
        m_buttons += button;
        connect(button, &QToolButton::clicked, this, [this, i] { toggle(i); });
    }
}

void PickChips::toggle(int index)
{
    for (int i = 0; m_mode == Mode::One && i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
    Q_EMIT changed();
}

void PickChips::setPicked(const QList<int> &indices)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(indices.contains(i));
}

QList<int> PickChips::picked() const
{
    QList<int> indices;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            indices += i;
    }
    return indices;
}

void PickChips::focusPicked()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            button->setFocus();
    }
}

} // namespace ui
