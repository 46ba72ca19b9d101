#include "ui/shell/commandpalette.h"

#include "ui/shared/theme.h"
#include "ui/shell/commanddelegate.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsShown = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : Overlay(window)
    , m_edit(new QLineEdit(panel()))
    , m_list(new QListView(panel()))
    , m_nothing(new QLabel(panel()))
{
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(sizes().gap, sizes().gap, sizes().gap, sizes().gap);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    setWidthAtMost(textWidth(72));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
}

void CommandPalette::ask(const QList<Command> &commands)
{
    m_edit->clear();
    m_model.setCommands(commands);
    filter({});
    openOn(m_edit);
}

void CommandPalette::filter(const QString &typed)
{
    m_model.setTyped(typed);
    const int shown = std::min(m_model.rowCount(), RowsShown);
    m_list->setFixedHeight(shown * sizes().control);
    m_nothing->setVisible(shown == 0);
    m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::move(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::run()
{
    QAction *action = m_model.actionAt(m_list->currentIndex());
    if (!action)
        return;
    shut();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(RowsShown);
        return true;
    case Qt::Key_PageUp:
        move(-RowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions"));
    m_nothing->setText(tr("Nothing fits these letters."));
}

} // namespace ui
