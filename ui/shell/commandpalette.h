#pragma once

#include "ui/shell/commandmodel.h"
#include "ui/shell/overlay.h"

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

/// Type a few letters of what you want, Enter does it.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void ask(const QList<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &typed);
    void move(int rows);
    void run();
    void retranslate();

    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    CommandModel m_model;
};

} // namespace ui
