#include "ui/analysis/buildcircles.h"

#include "core/analysis/looptext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int AtFirst = 3;

} // namespace

BuildCircles::BuildCircles(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_limit(AtFirst)
    , m_lead(new TextLabel)
    , m_rows(new QVBoxLayout)
    , m_more(pushButton(tr("More circles"), Variant::Ghost))
    , m_reading(new QWidget)
    , m_lines(new TextLabel)
    , m_on(pushButton(tr("Read on"), Variant::Primary, Icon::ArrowRight))
    , m_right(pushButton(tr("Yes, keep it"), Variant::Plain, Icon::Check))
    , m_wrong(pushButton(tr("Not quite"), Variant::Ghost))
{
    m_on->setObjectName(u"readOn"_s);
    m_right->setObjectName(u"circleRight"_s);
    m_wrong->setObjectName(u"circleWrong"_s);
    m_lines->setObjectName(u"circleLines"_s);
    m_more->setObjectName(u"moreCircles"_s);
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(sizes().gapSmall);
    reading->addWidget(m_lines);
    reading->addWidget(m_on, 0, Qt::AlignLeft);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_right);
    answers->addWidget(m_wrong);
    answers->addStretch();
    reading->addLayout(answers);
    m_reading->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    m_rows->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("Does something go round?"), TextRole::Strong));
    column->addWidget(m_lead);
    column->addWidget(m_reading);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_on, &QPushButton::clicked, this, &BuildCircles::readOn);
    connect(m_right, &QPushButton::clicked, this, [this] { close(true); });
    connect(m_wrong, &QPushButton::clicked, this, [this] { close(false); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += AtFirst;
        list(m_loops);
    });
    connect(&m_finder, &LoopFinder::found, this, &BuildCircles::list);
}

void BuildCircles::refresh()
{
    m_finder.find(m_open.file());
}

void BuildCircles::list(const LoopList &loops)
{
    const bool isOther = loops.graph.nodes.size() != m_open.file().factors.size();
    if (isOther)
        return; // Another search is under way.
    m_loops = loops;
    clear(m_rows);
    const auto count = int(loops.main.size());
    m_lead->setText(
        count == 0 ? tr("No circle yet. Go back to the arrows: what does the last one lead to?")
                   : tr("Read a circle together. Is it so?"));
    for (int i = 0; i < std::min(m_limit, count); ++i)
        addRow(loops.main[i].loop);
    m_more->setVisible(count > m_limit);
    if (m_read >= loops.found.list.size()) {
        m_read = -1;
        m_reading->hide();
    }
}

void BuildCircles::addRow(int index)
{
    const core::Loop &loop = m_loops.found.list[index];
    const LoopKey key = keyOf(m_open.file(), loop);
    const core::NamedLoop *named = namedLoop(m_open.file(), key);
    const QString name =
        named && !named->name.isEmpty() ? named->name : proposedName(m_open.file(), key);
    auto *card = new Card;
    card->setObjectName(u"circle"_s);
    card->setClickable(true);
    card->setAccessibleName(name);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    column->addWidget(new TextLabel(name, TextRole::Strong));
    const QString kind = core::nameOf(loop.kind, loop.nodes.size(), screenLanguage());
    column->addWidget(
        new TextLabel(named && named->pinned ? tr("%1, kept").arg(kind) : kind, TextRole::Small));
    connect(card, &Card::clicked, this, [this, index] { read(index); });
    m_rows->addWidget(card);
}

Lit BuildCircles::litOf(const core::Loop &loop) const
{
    const QList<core::FactorId> cards = core::factorsOf(m_open.file(), loop);
    const QList<core::LinkId> links = core::linksOf(m_open.file(), loop);
    return {QSet(cards.begin(), cards.end()), QSet(links.begin(), links.end())};
}

void BuildCircles::read(int index)
{
    m_read = index;
    m_line = 0;
    m_reading->show();
    Q_EMIT pointed(litOf(m_loops.found.list[index]));
    readOn();
    m_on->setFocus();
}

void BuildCircles::readOn()
{
    if (m_read < 0)
        return;
    const core::Loop &loop = m_loops.found.list[m_read];
    const QStringList sentences = core::loopSentences(loop, m_loops.graph, screenLanguage());
    m_line = std::min(m_line + 1, int(sentences.size()));
    const bool isRound = m_line == sentences.size();
    QStringList lines = sentences.first(m_line);
    if (isRound)
        lines += tr("And so it starts again. Is it so?");
    m_lines->setText(lines.join(u'\n'));
    m_on->setVisible(!isRound);
    m_right->setVisible(isRound);
    m_wrong->setVisible(isRound);
    if (isRound)
        m_right->setFocus();
}

void BuildCircles::close(bool isRight)
{
    if (m_read < 0)
        return;
    const core::Loop loop = m_loops.found.list[m_read];
    m_read = -1;
    m_reading->hide();
    if (isRight) {
        m_open.commit(pinned(m_open, keyOf(m_open.file(), loop), true));
        return;
    }
    const QList<core::LinkId> links = core::linksOf(m_open.file(), loop);
    if (!links.isEmpty())
        Q_EMIT linkAsked(links.constFirst());
}

void BuildCircles::focusFirst()
{
    if (m_rows->count() > 0)
        m_rows->itemAt(0)->widget()->setFocus();
}

} // namespace ui
