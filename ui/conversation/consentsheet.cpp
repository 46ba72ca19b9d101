#include "ui/conversation/consentsheet.h"

#include "ui/shared/card.h"
#include "ui/shared/consentpanel.h"
#include "ui/shared/drafts.h"
#include "ui/shared/layouts.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ConsentSheet::ConsentSheet(OpenCase &open, QWidget *parent) : QWidget(parent), m_open(open)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

/// Worded when it is made.
void ConsentSheet::build()
{
    delete m_content;
    m_parts.clear();
    m_parts += makePart(core::ConsentPurpose::Help,
                        tr("Our help"),
                        tr("Before help begins. A referral asks for its own."));
    m_parts += makePart(core::ConsentPurpose::Information,
                        tr("Telling others"),
                        tr("For each of them apart: school, the doctor, grandmother."));
    m_parts += makePart(core::ConsentPurpose::Listening,
                        tr("Somebody who listens along"),
                        tr("An interpreter, an experience expert, a trainee."));
    m_content = cardColumn({m_parts[0].card, m_parts[1].card, m_parts[2].card}, this);
    layout()->addWidget(m_content);
    refresh();
}

ConsentSheet::Part
ConsentSheet::makePart(core::ConsentPurpose purpose, const QString &title, const QString &why)
{
    Part part;
    part.purpose = purpose;
    part.card = new Card(this);
    auto *column = new QVBoxLayout(part.card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(title, TextRole::Heading));
    auto *small = new TextLabel(why, TextRole::Small);
    small->setMuted();
    column->addWidget(small);
    part.list = new QVBoxLayout;
    part.list->setSpacing(sizes().gap);
    if (purpose != core::ConsentPurpose::Help) {
        part.line = new QLineEdit;
        part.line->setObjectName(u"consentFor%1"_s.arg(static_cast<int>(purpose)));
        part.line->setPlaceholderText(tr("Who? Enter asks for consent"));
        part.line->setAccessibleName(title + u": "_s + tr("name"));
        keepUntilTaken(part.line);
        column->addWidget(part.line);
        connect(part.line, &QLineEdit::returnPressed, this, [this, purpose, line = part.line] {
            ask(purpose, line->text().simplified());
            line->clear();
        });
    }
    column->addLayout(part.list);
    return part;
}

/// The latest asked about first; help is asked about as such.
QStringList ConsentSheet::namesFor(core::ConsentPurpose purpose) const
{
    if (purpose == core::ConsentPurpose::Help)
        return {QString()};
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.prepend(name);
    };
    for (const core::Consent &consent : m_open.file().consents) {
        if (consent.purpose == purpose)
            add(consent.towards);
    }
    for (const auto &[asked, name] : m_asked) {
        if (asked == purpose)
            add(name);
    }
    return names;
}

void ConsentSheet::ask(core::ConsentPurpose purpose, const QString &name)
{
    if (name.isEmpty())
        return;
    m_asked.append({purpose, name});
    refresh();
}

void ConsentSheet::fill(Part &part)
{
    const QStringList names = namesFor(part.purpose);
    if (names != part.names || part.panels.isEmpty()) {
        part.names = names;
        part.panels.clear();
        clear(part.list);
        for (const QString &name : names) {
            auto *panel = new ConsentPanel(m_open, part.card);
            panel->setTitle(name);
            part.panels += panel;
            part.list->addWidget(panel);
            panel->setVisible(true);
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        part.panels[i]->show(core::ConsentAsk{part.purpose, {}, names[i]});
}

void ConsentSheet::refresh()
{
    const core::CaseId &now = m_open.file().head.id;
    if (m_case != now && !now.isEmpty()) { // Behind a lock there is none.
        m_case = now;
        m_asked.clear();
    }
    for (Part &part : m_parts)
        fill(part);
}

void ConsentSheet::begin()
{
    const auto buttons = m_parts[0].card->findChildren<QPushButton *>();
    const auto asked = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->property(ConsentPanel::AgreesName).toBool();
    });
    QWidget *first = asked != buttons.end() ? static_cast<QWidget *>(*asked) : m_parts[1].line;
    first->setFocus(Qt::ShortcutFocusReason);
    m_content->ensureWidgetVisible(first);
}

void ConsentSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace ui
