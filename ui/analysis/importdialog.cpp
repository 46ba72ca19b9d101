#include "ui/analysis/importdialog.h"

#include "ui/analysis/columnpick.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ImportDialog::ImportDialog(OpenCase &open, const QStringList &paths, QWidget *parent)
    : Dialog(tr("Bring a map in"), parent)
    , m_open(open)
    , m_files(new QComboBox)
    , m_columns(new ColumnPick)
    , m_counts(new TextLabel(tr("Reading…"), TextRole::Strong))
    , m_doubts(new QListWidget)
    , m_merge(new QCheckBox)
{
    setObjectName(u"importDialog"_s);
    build();
    addCancelButton(tr("Cancel"));
    m_bring = addButton(tr("Bring in"), Variant::Primary);
    m_bring->setObjectName(u"importBring"_s);
    m_bring->setEnabled(false);
    connect(m_bring, &QPushButton::clicked, this, &ImportDialog::bringIn);
    connect(m_files, &QComboBox::activated, this, &ImportDialog::showTable);
    connect(m_columns, &ColumnPick::changed, this, &ImportDialog::ask);
    connect(&m_reader, &MapReader::opened, this, &ImportDialog::showTables);
    connect(&m_reader, &MapReader::understood, this, &ImportDialog::showMap);
    m_reader.open(withSiblings(paths));
}

void ImportDialog::build()
{
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Table"));
    m_counts->setObjectName(u"importCounts"_s);
    m_doubts->setObjectName(u"importDoubts"_s);
    m_doubts->setAccessibleName(tr("What is doubtful"));
    m_doubts->setWordWrap(true);
    m_doubts->setMinimumHeight(3 * sizes().control);
    m_doubts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_merge->setObjectName(u"importMerge"_s);
    body()->setSpacing(sizes().gap);
    body()->addWidget(m_files);
    body()->addWidget(m_columns, 2);
    body()->addWidget(m_counts);
    body()->addWidget(m_doubts, 1);
    body()->addWidget(m_merge);
    for (QWidget *later : QList<QWidget *>{m_files, m_doubts, m_merge})
        later->hide();
    resize(textWidth(100), 20 * sizes().control);
}

void ImportDialog::showTables(const MapReader::Tables &tables)
{
    if (!tables) {
        Q_EMIT refused(tables.error().detail);
        reject();
        return;
    }
    for (const core::MappedTable &table : *tables) {
        if (table.table.content == core::SourceTable::Content::Loops)
            continue; // Loops are found anew in what comes in.
        if (table.table.content == core::SourceTable::Content::Hypotheses) {
            m_hypotheses += table;
            continue;
        }
        const bool isArrows = table.table.content == core::SourceTable::Content::Arrows;
        m_tables += table;
        m_files->addItem((isArrows ? tr("%1: arrows, %2 rows") : tr("%1: cards, %2 rows"))
                             .arg(table.table.name)
                             .arg(table.table.rows.size()));
    }
    m_files->setVisible(m_tables.size() > 1);
    setText(m_tables.isEmpty() ? QString() : tr("Nothing changes before you say so."));
    if (!m_tables.isEmpty())
        showTable(0);
    ask();
}

void ImportDialog::showTable(int index)
{
    keepTable();
    m_shown = index;
    m_columns->show(m_tables[index]);
}

void ImportDialog::keepTable()
{
    if (m_shown >= 0)
        m_tables[m_shown] = m_columns->table();
}

void ImportDialog::ask()
{
    keepTable();
    m_bring->setEnabled(false);
    m_reader.understand(m_tables + m_hypotheses, m_open.file());
}

void ImportDialog::showMap(const ReadMap &read)
{
    m_read = read;
    const bool isNothing = read.map.cards.isEmpty();
    QString counts = tr("%n card(s)", nullptr, int(read.map.cards.size())) + u", "_s
                     + tr("%n arrow(s)", nullptr, int(read.map.arrows.size()));
    if (!read.map.hypotheses.isEmpty())
        counts += u", "_s + tr("%n working theory(ies)", nullptr, int(read.map.hypotheses.size()));
    m_counts->setText(isNothing ? tr("There is nothing to bring in: say which column is what.")
                      : read.map.isTooLarge() ? core::tooLargeSentence(read.map, screenLanguage())
                                              : counts);
    m_doubts->clear();
    m_doubts->addItems(read.doubts);
    m_doubts->setVisible(!read.doubts.isEmpty());
    m_bring->setEnabled(!isNothing && !read.map.isTooLarge());
    showSame();
}

void ImportDialog::showSame()
{
    constexpr qsizetype Named = 4;
    QStringList names;
    for (const core::SameName &same : std::as_const(m_read.same)) {
        if (names.size() < Named)
            names += m_read.map.cards[same.card].factor.text.simplified().left(40);
    }
    if (m_read.same.size() > Named)
        names += u"…"_s;
    m_merge->setVisible(!m_read.same.isEmpty());
    m_merge->setText(tr("Cards of the same name become one (%1): %2")
                         .arg(m_read.same.size())
                         .arg(names.join(u", "_s)));
}

void ImportDialog::bringIn()
{
    const QList<core::SameName> merged =
        m_merge->isChecked() ? m_read.same : QList<core::SameName>();
    const core::Change change =
        core::importChange(m_open.file(),
                           m_read.map,
                           merged,
                           {[this] { return m_open.fresh<core::Factor>().id; },
                            [this] { return m_open.fresh<core::Link>().id; },
                            [this] { return m_open.fresh<core::Hypothesis>().id; }});
    if (!change.isEmpty())
        m_open.commit(change);
    Q_EMIT imported(core::broughtBy(change));
    accept();
}

} // namespace ui
