#pragma once

#include <QWidget>

namespace ui {

/// The mark of the program and the name of the house.
class Brand : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(QWidget *parent = nullptr);

    /// The name of the house.
    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace ui
