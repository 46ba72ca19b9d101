#include "ui/conversation/copyblocks.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/takeout.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CopyBlocks::CopyBlocks(OpenCase &open, QWidget *parent) : QWidget(parent), m_open(open)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    column->setSpacing(sizes().gapSmall);
    for (int i = 0; i < core::RegistrationPartCount; ++i) {
        m_rows.append(makeRow(i));
        column->addWidget(m_rows.last().card);
    }
    column->addStretch();
}

CopyBlocks::Row CopyBlocks::makeRow(int index)
{
    Row row{new Card(this),
            new TextLabel({}, TextRole::Strong),
            new TextLabel,
            iconButton(Icon::Copy, {})};
    row.card->setObjectName(u"block%1"_s.arg(index + 1));
    row.card->setClickable(true);
    row.button->setObjectName(u"copy%1"_s.arg(index + 1));
    row.text->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(row.card);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(row.heading, 1);
    head->addWidget(row.button, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(row.text);
    row.card->installEventFilter(this);
    row.button->installEventFilter(this);
    connect(row.card, &Card::clicked, this, [this, index] { copy(index); });
    connect(row.button, &QToolButton::clicked, this, [this, index] { copy(index); });
    return row;
}

void CopyBlocks::show(const QList<core::TextBlock> &blocks)
{
    m_blocks = blocks;
    for (qsizetype i = 0; i < m_rows.size() && i < blocks.size(); ++i) {
        const Row &row = m_rows[i];
        row.heading->setText(blocks[i].heading);
        row.text->setText(blocks[i].text);
        row.text->setMuted(blocks[i].isGap);
        row.card->setAccessibleName(blocks[i].heading);
        row.card->setAccessibleDescription(blocks[i].text);
        setButtonName(row.button, tr("Copy: %1").arg(blocks[i].heading));
    }
}

void CopyBlocks::copy(int index)
{
    if (index < 0 || index >= m_blocks.size())
        return;
    const core::TextBlock block = m_blocks[index];
    takeOut(m_open, this, core::AuditEvent::Copy, u"registration"_s, [this, block] {
        QApplication::clipboard()->setText(block.text);
        Q_EMIT copied(block.heading);
    });
}

int CopyBlocks::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (focus && (m_rows[i].card == focus || m_rows[i].card->isAncestorOf(focus)))
            return static_cast<int>(i);
    }
    return -1;
}

bool CopyBlocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    copy(focused());
    return true;
}

} // namespace ui
