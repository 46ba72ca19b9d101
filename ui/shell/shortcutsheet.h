#pragma once

#include "ui/shell/overlay.h"

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class ScrollPage;

/// All keys at a glance: everywhere on the left, on this page on the right.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *window);

    void showKeys(const QList<QAction *> &everywhere,
                  const QString &pageName,
                  const QList<QAction *> &onPage);

private:
    QWidget *column(const QString &title, const QList<QAction *> &actions);

    ScrollPage *m_page = nullptr;
};

} // namespace ui
