#include "ui/analysis/buildarrows.h"

#include "ui/analysis/fitrows.h"
#include "ui/analysis/sharequestion.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BuildArrows::BuildArrows(OpenCase &open, const DiagramScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_scene(scene)
    , m_fromPick(new QComboBox)
    , m_question(new TextLabel({}, TextRole::Strong))
    , m_sign(new Segmented(tr("It makes that")))
    , m_list(new QListWidget)
    , m_chain(new TextLabel({}, TextRole::Small))
    , m_next(pushButton(tr("Next card"), Variant::Plain, Icon::ArrowRight))
    , m_shares(pushButton(tr("How much comes from what?"), Variant::Ghost, Icon::Sliders))
    , m_shareQuestion(new ShareQuestion)
{
    m_fromPick->setObjectName(u"buildFrom"_s);
    m_list->setObjectName(u"buildTo"_s);
    m_next->setObjectName(u"buildNextCard"_s);
    m_shares->setObjectName(u"buildShares"_s);
    m_shareQuestion->hide();
    build();
    m_list->installEventFilter(this);
    connect(m_fromPick, &QComboBox::activated, this, [this](int row) {
        m_trail.clear();
        goTo(m_cards.value(row));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isListing)
            return;
        const bool isWanted = item->checkState() == Qt::Checked;
        // The list is filled anew meanwhile.
        QMetaObject::invokeMethod(
            this,
            [this, to = idOf(*item), isWanted] { toggle(to, isWanted); },
            Qt::QueuedConnection);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_trail.clear();
        const qsizetype at = m_cards.indexOf(m_from);
        goTo(m_cards.value((at + 1) % std::max<qsizetype>(1, m_cards.size())));
        m_list->setFocus();
    });
    connect(m_shares, &QPushButton::clicked, this, &BuildArrows::askShares);
    connect(m_shareQuestion, &ShareQuestion::skipped, this, [this] {
        m_shareQuestion->hide();
        m_list->setFocus();
    });
    connect(m_shareQuestion,
            &ShareQuestion::answered,
            this,
            [this](const core::FactorId &effect, const core::Shares &shares) {
                m_shareQuestion->hide();
                m_open.commit(core::shared(m_open.file(), effect, shares));
                m_list->setFocus();
            });
}

void BuildArrows::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    m_sign->addOption(tr("more"), Icon::Plus);
    m_sign->addOption(tr("less"), Icon::Minus);
    m_sign->setObjectName(u"buildSign"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chain->setObjectName(u"buildTrail"_s);
    column->addWidget(new Field(tr("This card"), m_fromPick));
    column->addWidget(m_question);
    column->addWidget(new Field(tr("It makes that"), m_sign));
    column->addWidget(m_list);
    auto *hint =
        new TextLabel(tr("Space: yes or no. Enter: yes, and go on from there."), TextRole::Small);
    hint->setMuted();
    column->addWidget(hint);
    column->addWidget(m_chain);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addWidget(m_shares, 0, Qt::AlignLeft);
    column->addWidget(m_shareQuestion);
}

void BuildArrows::refresh()
{
    const core::CaseFile &file = m_open.file();
    QList<core::FactorId> cards;
    for (const core::Factor &factor : file.factors)
        cards += factor.id;
    m_cards = cards;
    m_fromPick->clear();
    for (const core::Factor &factor : file.factors)
        m_fromPick->addItem(factor.text);
    if (!m_cards.contains(m_from))
        m_from = m_cards.value(0);
    m_fromPick->setCurrentIndex(int(m_cards.indexOf(m_from)));
    listTargets();
}

bool BuildArrows::hasArrow(const core::FactorId &to) const
{
    const auto &links = m_open.file().links;
    return std::any_of(links.begin(), links.end(), [&](const core::Link &link) {
        return link.from == m_from && link.to == to && link.kind != core::LinkKind::GoesWith
               && link.kind != core::LinkKind::Started;
    });
}

void BuildArrows::listTargets()
{
    const core::CaseFile &file = m_open.file();
    const core::Factor *from = core::find(file.factors, m_from);
    m_question->setText(from ? tr("What does \u2018%1\u2019 lead to?").arg(from->text)
                             : tr("First a few cards: step 1."));
    m_list->setAccessibleName(m_question->text());
    const core::FactorId current =
        m_list->currentItem() ? idOf(*m_list->currentItem()) : core::FactorId();
    m_isListing = true;
    m_list->clear();
    m_targets.clear();
    for (const core::Factor &factor : file.factors) {
        if (factor.id == m_from)
            continue;
        m_targets += factor.id;
        auto *item = new QListWidgetItem(factor.text, m_list);
        item->setCheckState(hasArrow(factor.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(int(std::max<qsizetype>(0, m_targets.indexOf(current))));
    fitRows(*m_list, 8);
    m_isListing = false;
    m_chain->setText(m_trail.join(u" \u2192 "_s));
    m_chain->setVisible(m_trail.size() > 1);
    m_shares->setVisible(core::sharesOf(file, m_from).links.size() > 1);
    if (m_shareQuestion->effect() != m_from)
        m_shareQuestion->hide();
}

core::FactorId BuildArrows::idOf(const QListWidgetItem &item) const
{
    return m_targets.value(m_list->row(&item));
}

void BuildArrows::goTo(const core::FactorId &card)
{
    m_from = card;
    m_fromPick->setCurrentIndex(int(m_cards.indexOf(card)));
    m_list->setCurrentRow(0);
    listTargets();
    Q_EMIT pointed(Lit{{card}, {}});
}

void BuildArrows::draw(const core::FactorId &to)
{
    core::Link draft;
    draft.from = m_from;
    draft.to = to;
    draft.kind = m_sign->current() == 0 ? core::LinkKind::Feeds : core::LinkKind::Dampens;
    m_open.commit(saidArrow(m_open, m_scene.places(), draft, m_who));
}

void BuildArrows::toggle(const core::FactorId &to, bool isWanted)
{
    if (isWanted)
        draw(to);
    else
        m_open.commit(withoutArrows(m_open.file(), m_from, to));
}

void BuildArrows::goOn(QListWidgetItem *item)
{
    if (!item)
        return;
    const core::FactorId to = idOf(*item);
    const core::Factor *from = core::find(m_open.file().factors, m_from);
    if (m_trail.isEmpty() && from)
        m_trail += from->text;
    m_trail += item->text();
    if (!hasArrow(to))
        draw(to);
    goTo(to);
}

bool BuildArrows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BuildArrows::askShares()
{
    m_shareQuestion->show();
    m_shareQuestion->ask(m_open.file(), m_from);
}

void BuildArrows::focusFirst()
{
    m_list->setFocus();
}

} // namespace ui
