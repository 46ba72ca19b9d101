#include "tests/support/screentexts.h"

#include "ui/analysis/carditem.h"
#include "ui/analysis/diagramscene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

void addRows(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole),
                                   int(Qt::ToolTipRole),
                                   int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)})
                texts += cell.data(role).toString();
        }
        addRows(texts, model, model.index(row, 0, parent));
    }
}

void addMap(QStringList &texts, const QGraphicsView &view)
{
    auto *scene = dynamic_cast<ui::DiagramScene *>(view.scene());
    if (!scene)
        return;
    for (const core::Factor &factor : scene->file().factors) {
        const ui::CardItem *card = scene->card(factor.id);
        texts += card->face().text;
        texts += card->toolTip();
    }
    for (const QGraphicsItem *item : scene->items())
        texts += item->toolTip();
}

/// What only a screen reader is told, as the cards of a map.
void addHeard(QStringList &texts, QWidget *widget)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    if (!told)
        return;
    for (int i = -1; i < told->childCount(); ++i) {
        QAccessibleInterface *part = i < 0 ? told : told->child(i);
        if (!part || (i >= 0 && part->object()))
            continue;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            texts += part->text(text);
    }
}

void addWidget(QStringList &texts, QWidget *widget)
{
    texts += widget->windowTitle();
    texts += widget->toolTip();
    addHeard(texts, widget);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts += label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        texts += button->text();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        texts += line->text() + line->placeholderText();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        texts += plain->toPlainText() + plain->placeholderText();
    if (const auto *rich = qobject_cast<QTextEdit *>(widget))
        texts += rich->toPlainText();
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        addRows(texts, *box->model());
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
        addRows(texts, *view->model());
    if (const auto *map = qobject_cast<QGraphicsView *>(widget))
        addMap(texts, *map);
}

} // namespace

QString screenTexts(const QWidget &window)
{
    QStringList texts{window.windowTitle(), window.accessibleName()};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            addWidget(texts, widget);
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}
