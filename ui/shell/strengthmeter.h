#pragma once

#include <QWidget>

namespace ui {

/// A bar of four parts; the words beside it say the same.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// 0 = nothing typed, 1 = refused, 2..4 = good to very strong.
    void setLevel(int level);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level = 0;
};

} // namespace ui
