#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace ui {

/// The actions of a page as buttons. The last one is what people come for most and looks so.
class PageActions : public QWidget
{
    Q_OBJECT

public:
    explicit PageActions(QWidget *parent = nullptr);

    /// Only the last one keeps its words.
    void setNarrow(bool narrow);
    void setActions(const QList<QAction *> &actions);

private:
    void add(QAction *action, bool isLast);
    void dress(QToolButton &button) const;

    QHBoxLayout *m_row;
    bool m_isNarrow = false;
};

} // namespace ui
