#include "ui/caseload/lookalikelist.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// "Sem, 28-02-2013: brother or sister in case 2026-0148 of Isa"
QString whoText(const core::KnownPerson &who)
{
    const QString day = dayText(who.birthDate);
    const QString person = day.isEmpty() ? who.name : who.name + u", "_s + day;
    if (who.role == core::PersonRole::Youth)
        return LookalikeList::tr("%1: case %2").arg(person, who.code);
    return LookalikeList::tr("%1: %2 in case %3 of %4")
        .arg(person, wordFor(who.role).toLower(), who.code, who.youth);
}

} // namespace

LookalikeList::LookalikeList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"lookalikes"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(sizes().gapTiny);
    hide();
}

void LookalikeList::show(const QList<core::Lookalike> &lookalikes)
{
    m_shown = lookalikes;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::Lookalike &who : lookalikes)
        m_lines->addWidget(line(who));
    setVisible(!lookalikes.isEmpty());
}

std::optional<core::Lookalike> LookalikeList::first() const
{
    return m_shown.isEmpty() ? std::nullopt : std::optional(m_shown.first());
}

QWidget *LookalikeList::line(const core::Lookalike &who)
{
    auto *line = new QWidget(this);
    const QString text = whoText(who.who);
    auto *words =
        new TextLabel(tr("%1 (%2)").arg(text, core::wordsFor(who.why).in(screenLanguage())),
                      TextRole::Small,
                      line);
    auto *open = new QPushButton(tr("Open"), line);
    auto *sibling = new QPushButton(tr("Brother or sister"), line);
    open->setObjectName(u"lookalikeOpen"_s);
    sibling->setObjectName(u"lookalikeSibling"_s);
    open->setAccessibleName(tr("Open the case of %1").arg(text));
    sibling->setAccessibleName(tr("Brother or sister of %1").arg(who.who.youth));
    setVariant(open, Variant::Ghost);
    setVariant(sibling, Variant::Ghost);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gapSmall);
    row->addWidget(words, 1);
    row->addWidget(open);
    row->addWidget(sibling);
    connect(open, &QPushButton::clicked, this, [this, who] { Q_EMIT openAsked(who); });
    connect(sibling, &QPushButton::clicked, this, [this, who] { Q_EMIT siblingAsked(who); });
    return line;
}

void LookalikeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_shown);
    QWidget::changeEvent(event);
}

} // namespace ui
