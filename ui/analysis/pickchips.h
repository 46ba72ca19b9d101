#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QToolButton;

namespace ui {

/// Words to choose from that flow over as many lines as they need: one of them, or any.
class PickChips : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { One, Any };

    PickChips(const QString &name, Mode mode, QWidget *parent = nullptr);

    void setOptions(const QStringList &texts, const QList<Icon> &pictures = {});
    void setPicked(const QList<int> &indices);
    QList<int> picked() const;
    void focusPicked();

Q_SIGNALS:
    /// By a person; setPicked() is silent.
    void changed();

private:
    void toggle(int index);

    Mode m_mode;
    QStringList m_texts;
    QList<QToolButton *> m_buttons;
};

} // namespace ui
