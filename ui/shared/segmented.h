#pragma once

#include "ui/shared/icons.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QRadioButton;

namespace ui {

/// One of two to five. Arrows move, the digits choose; to a screen reader it is a group of radio
/// buttons.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    /// The first option is chosen until told otherwise. Returns its index.
    int addOption(const QString &text, Icon picture = Icon::None);
    void setOptionText(int index, const QString &text);
    int count() const { return int(m_options.size()); }
    int current() const;
    /// Silent: only a person's choice is told.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stopAt(int index);

    QHBoxLayout *m_row;
    QList<QRadioButton *> m_options;
};

} // namespace ui
