#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class ElidedLabel;

/// The head of a page: where one is, what it is called, and on the right what one can do.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// "De Vries-Bakker › Start conversation"; hidden while empty.
    void setTrail(const QString &trail);
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_trail;
    ElidedLabel *m_title;
    QHBoxLayout *m_row;
};

} // namespace ui
