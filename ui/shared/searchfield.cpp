#include "ui/shared/searchfield.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setPlaceholder(placeholder);
}

void SearchField::setPlaceholder(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT movedDown();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
