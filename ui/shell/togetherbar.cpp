#include "ui/shell/togetherbar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/paint.h"
#include "ui/shared/personname.h"
#include "ui/shared/shortcut.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TogetherBar::TogetherBar(const QList<QAction *> &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_words(new ElidedLabel({}, this))
    , m_who(pushButton({}, Variant::Ghost, Icon::Users, this))
    , m_menu(new QMenu(this))
    , m_leave(pushButton({}, Variant::Plain, Icon::None, this))
{
    setObjectName(u"togetherBar"_s);
    m_words->setObjectName(u"togetherPeople"_s);
    m_who->setObjectName(u"togetherWho"_s);
    m_menu->setObjectName(u"togetherMenu"_s);
    m_leave->setObjectName(u"togetherLeave"_s);
    auto *row = new FlowLayout(this); // With large letters in several rows.
    const Sizes size = sizes();
    row->setContentsMargins(size.gapLarge, size.gapSmall, size.gapLarge, size.gapSmall);
    row->setSpacing(size.gapSmall);
    m_words->setMinimumHeight(size.control);
    row->addWidget(m_words);
    for (QAction *page : m_pages) {
        auto *button = pushButton({}, Variant::Ghost, Icon::None, this);
        button->setCheckable(true);
        button->setIcon(page->icon());
        connect(button, &QPushButton::clicked, page, &QAction::trigger);
        m_buttons += button;
        row->addWidget(button);
    }
    row->addWidget(m_who);
    row->addWidget(m_leave);
    connect(m_who, &QPushButton::clicked, this, &TogetherBar::ask);
    connect(m_leave, &QPushButton::clicked, this, &TogetherBar::left);
    connect(m_menu, &QMenu::triggered, this, &TogetherBar::choose);
    retranslate();
}

void TogetherBar::showPeople(const QList<core::Person> &persons,
                             const QList<core::PersonId> &people)
{
    m_persons = persons;
    m_people = people;
    m_menu->clear();
    for (const core::Person &person : std::as_const(m_persons)) {
        if (person.role == core::PersonRole::Coach)
            continue;
        QAction *one = m_menu->addAction(personName(person, m_persons));
        one->setCheckable(true);
        one->setChecked(m_people.contains(person.id));
        one->setData(QVariant::fromValue(person.id.bytes()));
    }
    retranslate();
}

void TogetherBar::mark(const QAction *page)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setChecked(m_pages[i] == page);
}

void TogetherBar::ask()
{
    m_menu->popup(m_who->mapToGlobal(QPoint(0, m_who->height())));
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().constFirst());
}

void TogetherBar::choose()
{
    QList<core::PersonId> people;
    for (const QAction *one : m_menu->actions()) {
        for (const core::Person &person : std::as_const(m_persons)) {
            if (one->isChecked() && one->data().toByteArray() == person.id.bytes())
                people += person.id;
        }
    }
    Q_EMIT peopleChosen(people);
}

void TogetherBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TogetherBar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

void TogetherBar::retranslate()
{
    QStringList names;
    for (const core::Person &person : std::as_const(m_persons)) {
        if (m_people.contains(person.id))
            names += personName(person, m_persons);
    }
    m_words->setText(names.isEmpty() ? tr("Together")
                                     : tr("Together: %1").arg(names.join(u", "_s)));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_buttons[i]->setAccessibleName(m_pages[i]->text());
        m_buttons[i]->setToolTip(withShortcut(m_pages[i]->text(), m_pages[i]->shortcut()));
    }
    m_who->setText(tr("Who looks along?"));
    m_who->setToolTip(withShortcut(m_who->text(), QKeySequence(u"Shift+F9"_s)));
    m_leave->setText(tr("Stop (F9)"));
    fit();
}

/// With large letters the drawings of the pages are enough, and the names are shortened.
void TogetherBar::fit()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setText(m_pages[i]->text());
    m_words->setMaximumWidth(QWIDGETSIZE_MAX);
    if (layout()->sizeHint().width() <= width())
        return;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setText({});
    m_words->setMaximumWidth(width() / 4);
}

void TogetherBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ui
