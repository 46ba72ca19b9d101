#include "ui/analysis/sharequestion.h"

#include "ui/shared/buttons.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Whole = 100;
constexpr int Step = 5;

} // namespace

ShareQuestion::ShareQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel({}, TextRole::Strong))
    , m_unknown(new TextLabel)
    , m_causes(new QVBoxLayout)
{
    setObjectName(u"shareQuestion"_s);
    m_unknown->setObjectName(u"shareUnknown"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_question);
    m_causes->setSpacing(sizes().gapTiny);
    column->addLayout(m_causes);
    column->addWidget(m_unknown);
    auto *row = new QHBoxLayout;
    auto *keep = pushButton(tr("Keep"), Variant::Primary);
    auto *skip = pushButton(tr("Skip"), Variant::Ghost);
    keep->setObjectName(u"shareKeep"_s);
    skip->setObjectName(u"shareSkip"_s);
    row->addWidget(keep);
    row->addWidget(skip);
    row->addStretch();
    column->addLayout(row);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_effect, m_shares); });
    connect(skip, &QPushButton::clicked, this, &ShareQuestion::skipped);
}

void ShareQuestion::ask(const core::CaseFile &file, const core::FactorId &effect)
{
    clear(m_causes);
    m_rows.clear();
    m_effect = effect;
    m_shares = core::sharesOf(file, effect);
    const core::Factor *card = core::find(file.factors, effect);
    m_question->setText(
        tr("If \u2018%1\u2019 is 100 %, how much comes from what?").arg(card ? card->text : u""_s));
    for (const core::LinkId &id : std::as_const(m_shares.links)) {
        const core::Link *link = core::find(file.links, id);
        const core::Factor *cause = core::find(file.factors, link->from);
        addRow(cause ? cause->text : QString());
    }
    showParts();
    if (!m_rows.isEmpty())
        m_rows.first().number->setFocus();
}

void ShareQuestion::addRow(const QString &cause)
{
    const qsizetype index = m_rows.size();
    const Row row{new QSlider(Qt::Horizontal), new QSpinBox};
    row.slider->setRange(0, Whole);
    row.slider->setSingleStep(Step);
    row.slider->setPageStep(2 * Step);
    row.slider->setAccessibleName(cause);
    row.slider->setFocusPolicy(Qt::ClickFocus); // Tab goes from number to number.
    row.number->setRange(0, Whole);
    row.number->setSingleStep(Step);
    row.number->setSuffix(u" %"_s);
    row.number->setAccessibleName(cause);
    row.number->setObjectName(u"shareNumber"_s);
    m_rows += row;
    m_causes->addWidget(new TextLabel(cause));
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.slider, 1);
    line->addWidget(row.number);
    m_causes->addWidget(both);
    connect(
        row.slider, &QSlider::valueChanged, this, [this, index](int value) { set(index, value); });
    connect(
        row.number, &QSpinBox::valueChanged, this, [this, index](int value) { set(index, value); });
}

void ShareQuestion::set(qsizetype row, int percent)
{
    m_shares.set(row, percent);
    showParts();
}

void ShareQuestion::showParts()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QSignalBlocker still(m_rows[i].slider);
        const QSignalBlocker quiet(m_rows[i].number);
        m_rows[i].slider->setValue(m_shares.parts[i]);
        m_rows[i].number->setValue(m_shares.parts[i]);
    }
    m_unknown->setText(tr("We do not know: %1 %").arg(m_shares.unknown()));
}

void ShareQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
