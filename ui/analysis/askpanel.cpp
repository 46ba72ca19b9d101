#include "ui/analysis/askpanel.h"

#include "core/analysis/quality.h"
#include "ui/shared/card.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AskPanel::AskPanel(OpenCase &open, const QStringList &safetyTopics, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_safetyTopics(safetyTopics)
    , m_lead(new TextLabel({}, TextRole::Small))
    , m_questions(new QVBoxLayout)
{
    m_lead->setMuted();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("Still to ask"), TextRole::Heading));
    column->addWidget(m_lead);
    m_questions->setSpacing(sizes().gapSmall);
    column->addLayout(m_questions);
    column->addStretch();
}

void AskPanel::refresh()
{
    clear(m_questions);
    for (const core::QualityPoint &point : core::qualityOf(m_open.file(), m_safetyTopics)) {
        const QString question = core::promptOf(point, m_open.file(), screenLanguage());
        if (question.isEmpty())
            continue;
        auto *card = new Card;
        card->setObjectName(u"question"_s);
        card->setClickable(true);
        card->setAccessibleName(question);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(
            new TextLabel(core::nameOf(point.criterion, screenLanguage()), TextRole::Caption));
        column->addWidget(new TextLabel(question));
        Lit lit;
        lit.factors = QSet(point.factors.begin(), point.factors.end());
        lit.links = QSet(point.links.begin(), point.links.end());
        connect(card, &Card::clicked, this, [this, lit] { Q_EMIT pointed(lit); });
        m_questions->addWidget(card);
    }
    m_lead->setText(m_questions->count() > 0 ? tr("Nothing of this has to be done.")
                                             : tr("There is nothing left to ask."));
}

} // namespace ui
