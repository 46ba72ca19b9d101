#include "ui/shared/accessibility.h"

#include "ui/shared/card.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

class CardInterface : public QAccessibleWidget
{
public:
    explicit CardInterface(Card *card) : QAccessibleWidget(card), m_card(card) {}

    QAccessible::Role role() const override
    {
        return m_card->isClickable() ? QAccessible::Button : QAccessible::Grouping;
    }

    QStringList actionNames() const override
    {
        const QStringList usual = QAccessibleWidget::actionNames();
        return m_card->isClickable() ? QStringList{pressAction()} + usual : usual;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_card->isClickable())
            Q_EMIT m_card->clicked();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Card *m_card;
};

QAccessible::Role roleOf(TextRole role)
{
    const bool isHeading =
        role == TextRole::Display || role == TextRole::Title || role == TextRole::Heading;
    return isHeading ? QAccessible::Heading : QAccessible::StaticText;
}

class TextInterface : public QAccessibleWidget
{
public:
    explicit TextInterface(TextLabel *label)
        : QAccessibleWidget(label, roleOf(label->textRole())), m_label(label)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString named = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && named.isEmpty() ? m_label->text() : named;
    }

private:
    TextLabel *m_label;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *card = qobject_cast<Card *>(object))
        return new CardInterface(card);
    if (auto *label = qobject_cast<TextLabel *>(object))
        return new TextInterface(label);
    if (auto *segments = qobject_cast<Segmented *>(object))
        return new QAccessibleWidget(segments, QAccessible::Grouping);
    if (auto *bar = qobject_cast<MessageBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::AlertMessage);
    if (auto *toast = qobject_cast<Toast *>(object))
        return new QAccessibleWidget(toast, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace ui
