#include "ui/shared/navlist.h"

#include "ui/shared/navdelegate.h"
#include "ui/shared/paint.h"

#include <QScrollBar>

#include <algorithm>

namespace ui {

NavList::NavList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setItemDelegate(new NavDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(NavDelegate::KeyRole).toString());
    });
}

void NavList::addSection(const QString &key, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(NavDelegate::KeyRole, key);
    item->setData(NavDelegate::SectionRole, true);
}

void NavList::addEntry(const QString &key, Icon picture, const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(NavDelegate::KeyRole, key);
    item->setData(NavDelegate::IconRole, static_cast<int>(picture));
    updateGeometry();
}

void NavList::setText(const QString &key, const QString &text)
{
    if (auto *item = find(key)) {
        item->setText(text);
        item->setToolTip(m_isIconsOnly ? text : QString());
    }
    updateGeometry();
}

void NavList::setIconsOnly(bool only)
{
    m_isIconsOnly = only;
    // A bar would stand on the icons; wheel and arrows still move them.
    setVerticalScrollBarPolicy(only ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (int row = 0; row < count(); ++row) {
        item(row)->setToolTip(only ? item(row)->text() : QString());
        item(row)->setHidden(only && item(row)->data(NavDelegate::SectionRole).toBool());
    }
    updateGeometry();
}

void NavList::setBadge(const QString &key, int count)
{
    auto *item = find(key);
    if (!item)
        return;
    item->setData(NavDelegate::BadgeRole, count);
    item->setData(Qt::AccessibleDescriptionRole, count > 0 ? QString::number(count) : QString());
}

void NavList::setEntryEnabled(const QString &key, bool enabled)
{
    if (auto *item = find(key))
        item->setFlags(enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

QString NavList::current() const
{
    const auto *item = currentItem();
    return item ? item->data(NavDelegate::KeyRole).toString() : QString();
}

void NavList::setCurrent(const QString &key)
{
    const QSignalBlocker silent(this);
    setCurrentItem(find(key));
    scrollTo(currentIndex());
    viewport()->update();
}

void NavList::keyboardSearch(const QString &text)
{
    if (m_passesWords)
        Q_EMIT typed(text);
    else
        QListWidget::keyboardSearch(text);
}

/// Where there is no room for all, one sees at least where one is.
void NavList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scrollTo(currentIndex());
}

QSize NavList::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() + 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += isRowHidden(row) ? 0 : sizeHintForRow(row);
    if (m_isIconsOnly)
        return {sizes().icon + 2 * sizes().gap, height};
    const int widest = count() > 0 ? sizeHintForColumn(0) : 0;
    return {std::max(widest, textWidth(24)), height};
}

QSize NavList::minimumSizeHint() const
{
    return {sizeHint().width(), 2 * sizes().control};
}

QListWidgetItem *NavList::find(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NavDelegate::KeyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace ui
