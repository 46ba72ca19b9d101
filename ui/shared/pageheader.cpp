#include "ui/shared/pageheader.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_trail(new ElidedLabel)
    , m_title(new ElidedLabel(title))
    , m_row(new QHBoxLayout(this))
{
    const Sizes length = sizes();
    setTextRole(m_trail, TextRole::Small);
    setTextRole(m_title, TextRole::Title);
    m_trail->setForegroundRole(QPalette::PlaceholderText);
    m_trail->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_trail);
    names->addWidget(m_title);
    names->addStretch();
    m_row->setContentsMargins(length.gapPage, length.gap, length.gapPage, length.gap + 1);
    m_row->setSpacing(length.gapSmall);
    m_row->addLayout(names, 1);
    setMinimumHeight(length.control + 2 * length.gapLarge + length.gapTiny);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setTrail(const QString &trail)
{
    m_trail->setText(trail);
    m_trail->setVisible(!trail.isEmpty());
}

void PageHeader::addControl(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace ui
