#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui {

/// The actions of a page as buttons. The last one is what people come for most and looks so.
class PageActions : public QWidget
{
    Q_OBJECT

public:
    explicit PageActions(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);

private:
    void add(QAction *action, bool isLast);

    QHBoxLayout *m_row;
};

} // namespace ui
