#include "ui/conversation/madecard.h"

#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// “the whole sentence” Isa
QString origin(const core::CaseFile &file, const core::Factor &factor)
{
    QStringList lines;
    for (const core::StatementId &id : factor.statements) {
        const core::Statement *statement = core::find(file.statements, id);
        if (statement == nullptr)
            continue;
        const QString who = personName(file, statement->saidBy);
        lines.append(statement->text == factor.text
                         ? who
                         : u"“%1” %2"_s.arg(statement->text, who).trimmed());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

MadeCard::MadeCard(const core::CaseFile &file, const core::Factor &factor, QWidget *parent)
    : Card(parent), m_id(factor.id), m_tone(toneOf(factor.polarity))
{
    const int gap = sizes().gap;
    setContentsMargins(gap + sizes().iconSmall + gap, gap, gap, gap);
    setObjectName(u"madeCard"_s);
    setClickable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapTiny);
    auto *words = new TextLabel(factor.text, TextRole::Strong, this);
    words->setTextFormat(Qt::PlainText);
    layout->addWidget(words);
    const QString from = origin(file, factor);
    if (!from.isEmpty()) {
        auto *said = new TextLabel(from, TextRole::Small, this);
        said->setTextFormat(Qt::PlainText);
        said->setMuted();
        layout->addWidget(said);
    }
    setAccessibleName(u"%1: %2"_s.arg(wordFor(factor.polarity), factor.text));
    setAccessibleDescription(from);
    setToolTip(tr("Enter shows the sentence, M the map. + strength, - burden, 0 background, Delete "
                  "removes."));
}

void MadeCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        Q_EMIT turnAsked(m_id, core::Polarity::Strength);
        break;
    case Qt::Key_Minus:
        Q_EMIT turnAsked(m_id, core::Polarity::Burden);
        break;
    case Qt::Key_0:
        Q_EMIT turnAsked(m_id, core::Polarity::Background);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeAsked(m_id);
        break;
    case Qt::Key_M:
        Q_EMIT mapAsked(m_id);
        break;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    default:
        Card::keyPressEvent(event);
    }
}

void MadeCard::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void MadeCard::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto polarity :
         {core::Polarity::Strength, core::Polarity::Burden, core::Polarity::Background}) {
        QAction *action = menu->addAction(icon(iconOf(toneOf(polarity))), wordFor(polarity));
        connect(action, &QAction::triggered, this, [this, polarity] {
            Q_EMIT turnAsked(m_id, polarity);
        });
    }
    menu->addSeparator();
    QAction *map = menu->addAction(icon(Icon::Network), tr("Show on the map"));
    connect(map, &QAction::triggered, this, [this] { Q_EMIT mapAsked(m_id); });
    QAction *remove = menu->addAction(icon(Icon::Trash), tr("Remove the card"));
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeAsked(m_id); });
    menu->popup(at);
}

void MadeCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int side = sizes().iconSmall;
    const QRectF place(sizes().gap, sizes().gap + (sizes().line - side) / 2.0, side, side);
    paintIcon(painter, place, iconOf(m_tone), tokens(palette()).tone(m_tone).ink);
}

} // namespace ui
