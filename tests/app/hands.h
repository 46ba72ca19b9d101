#pragma once

#include "tests/support/program.h"
#include "ui/analysis/analysispage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>

#include <functional>
#include <memory>

/// A person at the analysis page who has only a keyboard, or only a mouse and letters to type
/// words with. Everything is found on the screen; `problem` says what could not be.
class Hands
{
public:
    explicit Hands(ui::MainWindow &window);
    virtual ~Hands() = default;

    /// The card is chosen afterwards, the arrow too.
    virtual void makeCard(const core::Factor &card) = 0;
    virtual void drawArrow(const QString &from, const QString &to, core::LinkKind kind) = 0;
    /// Puts the form of what was made at its first field.
    virtual void beginForm() = 0;
    virtual void endForm() = 0;
    virtual void nameLoop(const QStringList &cards, const QString &name, bool isPinned) = 0;

    void choose(const QString &field, const QStringList &chips);
    virtual void step(const QString &field, int value) = 0;
    virtual void option(const QString &field, int index) = 0;
    virtual void write(const QString &field, const QString &words) = 0;
    virtual void pick(const QString &field, const QStringList &ids) = 0;
    void tick(const QString &words);

    QStringList problems;

protected:
    /// Brings the control under the hand.
    virtual bool reach(QWidget *control) = 0;
    virtual void press(QAbstractButton *button) = 0;

    QWidget *field(const QString &name);
    /// Its name, or its words.
    static QString nameOf(const QWidget *control);
    QWidget *row(const QStringList &cards);
    QWidget *shownRow(const QStringList &cards) const;
    void showAllLoops();
    /// The window is the active one again after a menu; what a window manager does.
    void comeBack();
    ui::MainWindow &window() const { return m_window; }
    ui::AnalysisPage &page() const { return *m_page; }
    ui::DiagramView &view() const { return *m_page->findChild<ui::DiagramView *>(); }
    ui::DiagramScene &scene() const { return view().diagram(); }
    QLineEdit &line() const { return *m_page->findChild<QLineEdit *>(QStringLiteral("quickLine")); }
    core::FactorId card(const QString &text) const;

private:
    ui::MainWindow &m_window;
    ui::AnalysisPage *m_page;
};

/// A menu runs its own loop while it is open: what is to be done there is laid ready before.
void inMenu(const std::function<void(QMenu &)> &act);
/// The entry with this id.
QAction *entryOf(const QMenu &menu, const QString &id);

std::unique_ptr<Hands> keyboardOn(ui::MainWindow &window);
std::unique_ptr<Hands> mouseOn(ui::MainWindow &window);
