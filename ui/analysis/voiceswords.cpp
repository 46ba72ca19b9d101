// What the panel of the voices says of two views.

#include "core/analysis/casegraph.h"
#include "core/analysis/looptext.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/voicespanel.h"
#include "ui/shared/card.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostLines = 4;
constexpr qsizetype MostLoops = 3;

/// What both see differently first: that is where the talk is.
constexpr core::Agreement Agreements[] = {core::Agreement::OtherSign,
                                          core::Agreement::Reversed,
                                          core::Agreement::Together,
                                          core::Agreement::OnlyOne,
                                          core::Agreement::OnlyOther};

Lit litOf(const QList<core::ComparedArrow> &arrows)
{
    Lit lit;
    for (const core::ComparedArrow &arrow : arrows) {
        lit.factors += {arrow.from, arrow.to};
        lit.links += QSet(arrow.links.begin(), arrow.links.end());
    }
    return lit;
}

QList<core::ComparedArrow> arrowsOf(const core::ViewComparison &found, core::Agreement agreement)
{
    QList<core::ComparedArrow> arrows = found.arrows;
    arrows.removeIf([=](const core::ComparedArrow &it) { return it.agreement != agreement; });
    return arrows;
}

} // namespace

QString VoicesPanel::wordFor(core::Agreement agreement) const
{
    switch (agreement) {
    case core::Agreement::Together:
        return tr("Together");
    case core::Agreement::OtherSign:
        return tr("The same arrow, another sign");
    case core::Agreement::Reversed:
        return tr("The other way round");
    case core::Agreement::OnlyOne:
        return tr("Only %1").arg(nameOf(One));
    case core::Agreement::OnlyOther:
        return tr("Only %1").arg(nameOf(Other));
    }
    return {};
}

/// "‘A’ feeds ‘B’"; where the two say other things, each in a line of their own with their name.
QStringList VoicesPanel::linesOf(const QList<core::ComparedArrow> &arrows) const
{
    QStringList lines;
    for (const core::ComparedArrow &arrow : arrows) {
        const bool isTold = arrow.agreement == core::Agreement::OtherSign
                            || arrow.agreement == core::Agreement::Reversed;
        const core::Factor *from = core::find(m_view.factors, arrow.from);
        const core::Factor *to = core::find(m_view.factors, arrow.to);
        for (const core::LinkId &id : arrow.links) {
            const core::Link *link = core::find(m_view.links, id);
            const QString said = u"\u2018%1\u2019 %2 \u2018%3\u2019"_s.arg(
                from->text, ui::wordFor(link->kind), to->text);
            const QString who = personNames(m_view, link->saidBy);
            const QString line = isTold ? tr("%1 says: %2").arg(who, said) : said;
            lines += link->disputedBy.isEmpty() ? line : tr("%1 (seen differently)").arg(line);
        }
    }
    lines.removeDuplicates();
    return lines;
}

void VoicesPanel::list()
{
    clear(m_rows);
    if (m_other.isEmpty())
        return;
    for (const core::Agreement agreement : Agreements)
        listAgreement(agreement);
    listLoops();
    if (m_found.arrows.isEmpty())
        m_rows->addWidget(new TextLabel(tr("No arrow says yet who drew it."), TextRole::Small));
}

void VoicesPanel::listAgreement(core::Agreement agreement)
{
    const QList<core::ComparedArrow> arrows = arrowsOf(m_found, agreement);
    if (arrows.isEmpty())
        return;
    QStringList lines = linesOf(arrows);
    const qsizetype more = lines.size() - MostLines;
    if (more > 0) {
        lines = lines.first(MostLines);
        lines += tr("and %n more", nullptr, int(more));
    }
    addRow(u"%1: %2"_s.arg(wordFor(agreement)).arg(arrows.size()), lines, litOf(arrows));
}

void VoicesPanel::listLoops()
{
    if (m_found.together.isEmpty())
        return;
    m_rows->addWidget(new TextLabel(tr("Together you see %n circle(s) that nobody saw alone",
                                       nullptr,
                                       int(m_found.together.size())),
                                    TextRole::Strong));
    for (const core::Loop &loop :
         m_found.together.first(std::min<qsizetype>(MostLoops, m_found.together.size()))) {
        const QList<core::FactorId> cards = core::factorsOf(m_view, loop);
        Lit lit;
        lit.factors = QSet(cards.begin(), cards.end());
        for (const core::LinkId &link : core::linksOf(m_view, loop)) {
            if (stagingOf(Both).links.contains(link))
                lit.links += link;
        }
        addRow(core::nameOf(loop.kind, loop.nodes.size(), screenLanguage()),
               {core::loopLine(loop, m_found.graph, screenLanguage())},
               lit);
    }
}

void VoicesPanel::addRow(const QString &title, const QStringList &lines, const Lit &lit)
{
    auto *card = new Card;
    card->setObjectName(u"voiceRow"_s);
    card->setClickable(true);
    card->setAccessibleName(title);
    card->setAccessibleDescription(lines.join(u". "_s));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    column->addWidget(new TextLabel(title, TextRole::Strong));
    for (const QString &line : lines)
        column->addWidget(new TextLabel(line, TextRole::Small));
    connect(card, &Card::clicked, this, [this, lit] {
        setSide(Both);
        Q_EMIT pointed(lit);
    });
    m_rows->addWidget(card);
}

QStringList VoicesPanel::summary() const
{
    const core::ViewComparison found = m_comparing.result(); // Paper waits for it.
    QStringList lines;
    for (const core::Agreement agreement : Agreements) {
        if (const int count = found.count(agreement); count > 0)
            lines += u"%1: %2"_s.arg(wordFor(agreement)).arg(count);
    }
    if (!found.together.isEmpty())
        lines += tr("Together you see %n circle(s) that nobody saw alone",
                    nullptr,
                    int(found.together.size()));
    return lines;
}

} // namespace ui
