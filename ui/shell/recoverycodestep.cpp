#include "ui/shell/recoverycodestep.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Groups = 9;
constexpr int Columns = 3;

QFont largeMono()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontOf(TextRole::Title).pointSizeF());
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RecoveryCodeStep::RecoveryCodeStep(QWidget *parent) : StartStep(parent)
{
    content()->addWidget(paper());
    retranslate();
}

/// Numbered, because two of the groups are asked for afterwards.
QWidget *RecoveryCodeStep::paper()
{
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    const Sizes size = sizes();
    grid->setContentsMargins({});
    grid->setSpacing(size.gap);
    for (int i = 0; i < Groups; ++i) {
        auto *number = new QLabel(QString::number(i + 1), card);
        setTextRole(number, TextRole::Small);
        m_groups.append(new QLabel(card));
        m_groups.last()->setFont(largeMono());
        const int row = i / Columns;
        const int column = i % Columns * 2;
        grid->addWidget(number, row, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_groups.last(), row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    return card;
}

void RecoveryCodeStep::begin()
{
    StartStep::begin();
    primary()->setFocus();
}

void RecoveryCodeStep::setCode(const QString &code)
{
    const QStringList groups = code.split(u'-');
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_groups.at(i)->setText(groups.value(i));
        m_groups.at(i)->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(groups.value(i)));
    }
}

void RecoveryCodeStep::retranslate()
{
    setWords(tr("Write down your recovery code"),
             tr("If you forget your passphrase, this code is the only way back. It is shown once. "
                "Write it on paper and keep it in a safe place, not with this laptop."));
    primary()->setText(tr("I have written it down"));
}

} // namespace ui
