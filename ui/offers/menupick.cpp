#include "ui/offers/menupick.h"

#include "ui/shared/theme.h"
#include "ui/shared/variant.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// An ampersand in a card is an ampersand, not a key.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MenuPick::MenuPick(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setVariant(this, Variant::Ghost);
    setTextRole(this, TextRole::Small);
    setMenu(m_menu);
}

void MenuPick::setOptions(const QStringList &options, const QList<qsizetype> &tickedOptions)
{
    m_menu->clear();
    QStringList names;
    for (qsizetype i = 0; i < options.size(); ++i) {
        QAction *action = m_menu->addAction(plain(options[i]));
        action->setCheckable(true);
        action->setChecked(tickedOptions.contains(i));
        if (action->isChecked())
            names.append(options[i]);
        connect(action, &QAction::triggered, this, [this, i](bool on) { Q_EMIT ticked(i, on); });
    }
    setEnabled(!options.isEmpty());
    showText(names);
}

void MenuPick::showText(const QStringList &names)
{
    const QString all = names.isEmpty() ? m_invitation : names.join(u"  ·  "_s);
    setText(plain(fontMetrics().elidedText(all, Qt::ElideRight, textWidth(60))));
    setToolTip(names.isEmpty() ? QString() : names.join(u'\n'));
    setAccessibleName(all);
}

} // namespace ui
