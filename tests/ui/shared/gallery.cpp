// Shows every shared widget: `gallery` to try them, `gallery --shots DIR` for pictures of all of
// them.
#include "tests/ui/shared/gallerypages.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialog.h"
#include "ui/shared/field.h"
#include "ui/shared/navlist.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/paint.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

struct Page
{
    QString key;
    QString title;
    Icon picture;
    QWidget *(*make)();
};

const QList<Page> &pages()
{
    static const QList<Page> list = {
        {u"conversation"_s, u"Gesprek"_s, Icon::Conversation, makeConversation},
        {u"controls"_s, u"Knoppen en velden"_s, Icon::Sliders, makeControls},
        {u"lists"_s, u"Mijn dossiers"_s, Icon::FolderOpen, makeLists},
        {u"messages"_s, u"Plan"_s, Icon::Target, makeMessages},
        {u"icons"_s, u"Tekens"_s, Icon::Sparkles, makeIcons},
    };
    return list;
}

class Sidebar : public QWidget
{
public:
    explicit Sidebar(NavList *list)
    {
        const Sizes length = sizes();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(length.gap, length.gapLarge, length.gap + 1, length.gap);
        column->addWidget(list, 1);
        auto *dark = pushButton(u"Donker"_s, Variant::Nav, Icon::Moon);
        auto *more = pushButton(u"Instellingen"_s, Variant::Nav, Icon::Settings);
        column->addWidget(dark);
        column->addWidget(more);
        connect(dark, &QPushButton::clicked, this, [this] {
            const bool isDark = tokens(palette()).appearance == Appearance::Dark;
            applyTheme(*qApp, isDark ? Appearance::Light : Appearance::Dark);
        });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens(palette()).surface);
        painter.fillRect(width() - 1, 0, 1, height(), tokens(palette()).border);
    }
};

class Gallery : public QWidget
{
public:
    Gallery()
        : m_header(new PageHeader)
        , m_stack(new QStackedWidget)
        , m_list(new NavList(u"Onderdelen"_s))
    {
        fill();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        row->addWidget(new Sidebar(m_list));
        row->addLayout(column, 1);
        column->addWidget(m_header);
        column->addWidget(m_stack, 1);
        m_header->setTrail(u"Brouwer › Isa (14)"_s);
        m_header->addControl(iconButton(Icon::Undo, u"Ongedaan maken"_s));
        m_header->addControl(iconButton(Icon::Redo, u"Opnieuw"_s));
        m_header->addControl(pushButton(u"Afdrukken"_s, Variant::Plain, Icon::Print));
        m_header->addControl(pushButton(u"Nieuwe kaart"_s, Variant::Primary, Icon::Plus));
        connect(m_list, &NavList::chosen, this, &Gallery::go);
        go(pages().first().key);
    }

    void go(const QString &key)
    {
        for (int index = 0; index < pages().size(); ++index) {
            if (pages().at(index).key != key)
                continue;
            m_stack->setCurrentIndex(index);
            m_header->setTitle(pages().at(index).title);
        }
        m_list->setCurrent(key);
    }

private:
    void fill()
    {
        m_list->addSection(u"case"_s, u"Dossier"_s);
        for (const Page &page : pages()) {
            if (page.key == u"icons"_s)
                m_list->addSection(u"more"_s, u"Meer"_s);
            m_list->addEntry(page.key, page.picture, page.title);
            auto *inside = new QWidget;
            auto *box = new QVBoxLayout(inside);
            const int pad = sizes().gapPage;
            box->setContentsMargins(pad, pad, pad, pad);
            box->addWidget(page.make());
            m_stack->addWidget(new ScrollPage(inside));
        }
        m_list->setBadge(u"messages"_s, 3);
        m_list->setBadge(u"lists"_s, 148);
    }

    PageHeader *m_header;
    QStackedWidget *m_stack;
    NavList *m_list;
};

void save(QWidget &widget, const QString &file)
{
    QApplication::processEvents();
    if (!widget.grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
}

void shootMenu(const QString &file)
{
    QMenu menu;
    const auto add = [&menu](Icon picture, const QString &text, const QKeySequence &keys) {
        menu.addAction(icon(picture), text)->setShortcut(keys);
    };
    add(Icon::Edit, u"Kaart wijzigen"_s, Qt::Key_F2);
    add(Icon::Link, u"Pijl maken"_s, Qt::CTRL | Qt::Key_L);
    menu.addSeparator();
    auto *shown = menu.addAction(u"Alleen sterke pijlen"_s);
    shown->setCheckable(true);
    shown->setChecked(true);
    menu.addMenu(u"Kleur naar"_s)->addAction(u"Soort"_s);
    menu.addSeparator();
    add(Icon::Trash, u"Verwijderen"_s, Qt::Key_Delete);
    menu.actions().constLast()->setEnabled(false);
    menu.setActiveAction(menu.actions().at(1));
    menu.popup({0, 0});
    save(menu, file);
}

void shootCombo(const QString &file)
{
    QComboBox combo;
    combo.addItem(icon(Icon::User), u"Isa (14)"_s);
    combo.addItem(icon(Icon::User), u"Moeder, Carola"_s);
    combo.addItem(icon(Icon::User), u"Vader, Henk"_s);
    combo.addItem(icon(Icon::Users), u"Samen"_s);
    combo.resize(combo.sizeHint());
    combo.show();
    combo.showPopup();
    save(*combo.findChild<QFrame *>(), file);
}

void shootDialog(const QString &file)
{
    auto *dialog = new Dialog(u"Kaart verwijderen?"_s);
    dialog->setText(
        u"De kaart \"Slaapt slecht\" en haar drie pijlen gaan weg. Ongedaan maken kan."_s);
    dialog->body()->addWidget(new Field(u"Waarom? (mag leeg)"_s, new QLineEdit));
    dialog->addCancelButton(u"Annuleren"_s);
    dialog->addButton(u"Verwijderen"_s, Variant::Danger);
    dialog->show();
    save(*dialog, file);
    dialog->close();
}

void shoot(QApplication &app, const QDir &folder, const Theme &theme)
{
    applyTheme(app, theme);
    const QString look = theme.appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
    const QString mark = u"%1-%2"_s.arg(look).arg(qRound(theme.textScale * 100));
    const auto file = [&](const QString &name) {
        return folder.filePath(u"%1-%2.png"_s.arg(name, mark));
    };
    Gallery gallery;
    gallery.resize(theme.textScale > 1.5 ? QSize(1920, 1200) : QSize(1440, 900));
    gallery.show();
    for (const Page &page : pages()) {
        gallery.go(page.key);
        Toast toast(&gallery);
        if (page.key == u"messages"_s)
            toast.say(Tone::Success, u"De kaart is verwijderd."_s, u"Ongedaan maken"_s);
        save(gallery, file(page.key));
    }
    shootMenu(file(u"menu"_s));
    shootCombo(file(u"combo"_s));
    shootDialog(file(u"dialog"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    loadFonts();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--shots"_s) {
        QDir folder(arguments.at(2));
        folder.mkpath(u"."_s);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            for (const qreal scale : {1.0, 2.0})
                shoot(app, folder, {.appearance = appearance, .textScale = scale});
        }
        return 0;
    }
    applyTheme(app, Appearance::Light);
    Gallery gallery;
    gallery.resize(1440, 900);
    gallery.show();
    return QApplication::exec();
}
