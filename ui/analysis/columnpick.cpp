#include "ui/analysis/columnpick.h"

#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int ShownRows = 6;

} // namespace

QString wordFor(core::ColumnUse use)
{
    static constexpr const char *Names[] = {
        QT_TRANSLATE_NOOP("ColumnPick", "not used"),
        QT_TRANSLATE_NOOP("ColumnPick", "number of the card"),
        QT_TRANSLATE_NOOP("ColumnPick", "what the card says"),
        QT_TRANSLATE_NOOP("ColumnPick", "life domain"),
        QT_TRANSLATE_NOOP("ColumnPick", "burden, strength or background"),
        QT_TRANSLATE_NOOP("ColumnPick", "weight"),
        QT_TRANSLATE_NOOP("ColumnPick", "who said it"),
        QT_TRANSLATE_NOOP("ColumnPick", "since when"),
        QT_TRANSLATE_NOOP("ColumnPick", "is it so now"),
        QT_TRANSLATE_NOOP("ColumnPick", "can it change"),
        QT_TRANSLATE_NOOP("ColumnPick", "how much one wants it"),
        QT_TRANSLATE_NOOP("ColumnPick", "from"),
        QT_TRANSLATE_NOOP("ColumnPick", "to"),
        QT_TRANSLATE_NOOP("ColumnPick", "sign"),
        QT_TRANSLATE_NOOP("ColumnPick", "how strong"),
        QT_TRANSLATE_NOOP("ColumnPick", "kind of arrow"),
        QT_TRANSLATE_NOOP("ColumnPick", "how sure"),
        QT_TRANSLATE_NOOP("ColumnPick", "with delay"),
        QT_TRANSLATE_NOOP("ColumnPick", "who sees it differently"),
        QT_TRANSLATE_NOOP("ColumnPick", "example"),
        QT_TRANSLATE_NOOP("ColumnPick", "has it a direction"),
    };
    static_assert(std::size(Names) == core::ColumnUseCount);
    return QCoreApplication::translate("ColumnPick", Names[static_cast<size_t>(use)]);
}

ColumnPick::ColumnPick(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTableWidget)
    , m_hasHead(new QCheckBox(tr("The first row names the columns")))
{
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("First rows, and what their columns mean"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setDefaultSectionSize(textWidth(17));
    m_rows->verticalHeader()->setDefaultSectionSize(sizes().control);
    m_rows->setMinimumHeight((ShownRows + 1) * sizes().control);
    m_hasHead->setObjectName(u"importHead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_rows, 1);
    column->addWidget(m_hasHead);
    connect(m_hasHead, &QCheckBox::clicked, this, [this](bool hasHead) {
        m_table.table = core::withHead(m_table.table, hasHead);
        fill();
        Q_EMIT changed();
    });
}

void ColumnPick::show(const core::MappedTable &table)
{
    m_table = table;
    fill();
}

void ColumnPick::fill()
{
    const core::SourceTable &table = m_table.table;
    const int rows = int(std::min<qsizetype>(table.rows.size(), ShownRows - 1));
    m_hasHead->setChecked(table.hasHead);
    m_rows->clear();
    m_rows->setColumnCount(int(table.head.size()));
    m_rows->setRowCount(rows + 1);
    QStringList lines{tr("means")};
    for (int column = 0; column < table.head.size(); ++column) {
        const QString name = table.head[column].trimmed();
        const QString shown = name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
        m_rows->setHorizontalHeaderItem(column, new QTableWidgetItem(shown));
        m_rows->setCellWidget(0, column, pickOf(column));
        for (int row = 0; row < rows; ++row)
            m_rows->setItem(
                row + 1, column, new QTableWidgetItem(table.rows[row].cell(column).simplified()));
    }
    for (int row = 0; row < rows; ++row)
        lines += QString::number(table.rows[row].line);
    m_rows->setVerticalHeaderLabels(lines);
}

QWidget *ColumnPick::pickOf(int column)
{
    auto *pick = new QComboBox;
    pick->setObjectName(u"importColumn%1"_s.arg(column));
    pick->setAccessibleName(
        tr("What column %1 means").arg(m_rows->horizontalHeaderItem(column)->text()));
    const QList<core::ColumnUse> uses = core::usesFor(m_table.table.content);
    for (const core::ColumnUse use : uses)
        pick->addItem(wordFor(use), static_cast<int>(use));
    pick->setCurrentIndex(pick->findData(static_cast<int>(m_table.uses[column])));
    connect(pick, &QComboBox::activated, this, [this, pick, column] {
        take(column, static_cast<core::ColumnUse>(pick->currentData().toInt()));
    });
    return pick;
}

/// The column that had this use has none now.
void ColumnPick::take(int column, core::ColumnUse use)
{
    core::choose(m_table, column, use);
    for (int other = 0; other < m_table.uses.size(); ++other) {
        auto *pick = qobject_cast<QComboBox *>(m_rows->cellWidget(0, other));
        pick->setCurrentIndex(pick->findData(static_cast<int>(m_table.uses[other])));
    }
    Q_EMIT changed();
}

} // namespace ui
