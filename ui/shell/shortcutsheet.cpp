#include "ui/shell/shortcutsheet.h"

#include "ui/shared/scrollpage.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandmodel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts()) {
        const bool isKeypad = sequence[0].key() == Qt::Key_Enter; // Written as Return already.
        if (!isKeypad)
            keys.append(sequence.toString(QKeySequence::NativeText));
    }
    return keys.join(u"  "_s);
}

void addLine(QGridLayout &grid, const QAction &action)
{
    auto *words = new QLabel(plainText(action));
    auto *keys = new QLabel(keysOf(action));
    setTextRole(keys, TextRole::Strong);
    words->setWordWrap(true);
    keys->setWordWrap(true);
    keys->setAlignment(Qt::AlignRight);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(keys, row, 1, Qt::AlignTop);
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window) : Overlay(window)
{
    new QVBoxLayout(panel());
    setWidthAtMost(textWidth(150));
}

void ShortcutSheet::showKeys(const QList<QAction *> &everywhere,
                             const QString &pageName,
                             const QList<QAction *> &onPage)
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    const Sizes size = sizes();
    row->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    row->setSpacing(2 * size.gapPage);
    row->addWidget(column(tr("Everywhere"), everywhere), 1);
    row->addWidget(column(pageName, onPage), 1);
    delete m_page;
    m_page = new ScrollPage(sheet, panel());
    m_page->setObjectName(u"shortcutSheet"_s);
    m_page->setAccessibleName(tr("Shortcuts"));
    m_page->setMinimumHeight(std::min(sheet->sizeHint().height(), window()->height() * 3 / 4));
    panel()->layout()->addWidget(m_page);
    openOn(m_page);
}

QWidget *ShortcutSheet::column(const QString &title, const QList<QAction *> &actions)
{
    auto *side = new QWidget;
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(sizes().gapSmall);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto *heading = new QLabel(title);
    setTextRole(heading, TextRole::Heading);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addLine(*grid, *action);
    }
    if (grid->rowCount() == 1)
        grid->addWidget(new QLabel(tr("This page has no keys of its own.")), 1, 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    return side;
}

} // namespace ui
