#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ui {

/// Two parts beside each other while there is room for that, else below each other.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QWidget *widget;
        int share; ///< Of the width, or of the height.
    };
    /// `room` is the width from which they stand beside each other.
    SideBySide(const Part &first, const Part &second, int room, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_room;
    QBoxLayout *m_layout;
};

} // namespace ui
