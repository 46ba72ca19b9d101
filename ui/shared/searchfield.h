#pragma once

#include <QLineEdit>

class QAction;

namespace ui {

/// Esc empties it; Down hands over to what is below.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    /// Also its name to a screen reader.
    void setPlaceholder(const QString &placeholder);

Q_SIGNALS:
    void movedDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
