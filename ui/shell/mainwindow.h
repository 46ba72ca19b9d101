#pragma once

#include "core/model/id.h"
#include "ui/shared/tokens.h"
#include "ui/shell/place.h"
#include "ui/shell/statusline.h"

#include <QHash>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace ui {

class CommandPalette;
class EscapeTwice;
class MessageBar;
class OpenCase;
class PageActions;
class PageHeader;
class ShellActions;
class ShortcutSheet;
class Sidebar;
class TogetherBar;

/// The frame around the pages. It knows where one is and whether a case is open, and no more.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(OpenCase &openCase, QWidget *parent = nullptr);

    /// Takes the page, in the place of the one that was there. `actions` become buttons in the
    /// header, but for those of low priority; these and all other actions of the widget are lines
    /// in the palette and keys in the sheet, as long as the page is in front. A page with a
    /// PageHeader of its own keeps it.
    void addPage(Place place, QWidget *page, const QList<QAction *> &actions = {});
    void go(Place place);
    /// To the page that holds this widget.
    void goTo(const QWidget *inside);
    /// When nothing that is to be seen has the focus: the keys of a page need it.
    void focusPage();
    Place place() const { return m_place; }
    /// A sentence above the page until it is put away.
    void say(Tone tone, const QString &sentence);
    /// The same, of what was just done here: gone once the case changes or another page comes.
    void note(Tone tone, const QString &sentence);
    void setSaved(Saved saved);
    void setHub(const QString &words);
    /// What the house is called, in the title and above the places.
    void setHouse(const QString &name);
    void setMember(const QString &words);

Q_SIGNALS:
    void newCaseAsked();
    void lockAsked();
    void whoAmIAsked();
    void languageSwitched();
    void appearanceSwitched();
    void houseAsked();
    /// The family looks along from now on, or other people of it.
    void togetherAsked(const QList<core::PersonId> &people);
    void togetherLeft();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Page
    {
        QWidget *widget = nullptr;
        PageHeader *header = nullptr; ///< Of its own; then ours steps aside.
        QList<QAction *> actions;
    };

    QLayout *right();
    void fillSidebar();
    void setNarrow(bool narrow);
    void joinActions();
    void enter(Place place);
    void showCase();
    void forgetNote();
    void showTrail();
    void joinTogether();
    void showTogether();
    void leaveTogether();
    bool isOpen(Place place) const;
    QList<QAction *> ofPage() const;
    QList<QAction *> inHeader() const;
    /// The action that answers the keys of one of ours on this page.
    QAction *inCharge(QAction *own) const;
    void shareKeys();
    void showPalette();
    void showShortcuts();
    void retranslate();

    OpenCase &m_case;
    ShellActions *m_actions;
    Sidebar *m_sidebar;
    PageHeader *m_header;
    PageActions *m_pageActions;
    MessageBar *m_message;
    bool m_isNote = false; // What the message says.
    QStackedWidget *m_stack;
    StatusLine *m_status;
    TogetherBar *m_together;
    EscapeTwice *m_escape;
    CommandPalette *m_palette;
    ShortcutSheet *m_sheet;
    QHash<Place, Page> m_pages;
    Place m_place = Place::Caseload;
    QString m_house;
    Qt::WindowStates m_stateBefore; ///< Of the window, before the family looked along.
};

} // namespace ui
