#include "tests/app/hands.h"
#include "ui/analysis/quickbar.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString arrowSign(core::LinkKind kind)
{
    switch (kind) {
    case core::LinkKind::Started:
        return u" => "_s;
    case core::LinkKind::Feeds:
        return u" -> "_s;
    case core::LinkKind::Dampens:
        return u" -| "_s;
    case core::LinkKind::Affects:
        return u" ~> "_s;
    case core::LinkKind::GoesWith:
        return u" -- "_s;
    }
    return {};
}

class Keys : public Hands
{
public:
    using Hands::Hands;

    void makeCard(const core::Factor &card) override
    {
        leave();
        type(card.text.left(1));
        for (int i = 0; i < core::DomainCount && bar().lane() != card.domain; ++i)
            hit(Qt::Key_Down);
        for (int i = 0; i < static_cast<int>(card.polarity); ++i)
            hit(Qt::Key_Down, Qt::ControlModifier);
        type(card.text.mid(1));
        hit(Qt::Key_Return);
        if (line().isVisible())
            hit(Qt::Key_Escape);
        if (scene().choice().factor != this->card(card.text))
            problems += u"not made: "_s + card.text;
    }

    void drawArrow(const QString &from, const QString &to, core::LinkKind kind) override
    {
        leave();
        type(from + arrowSign(kind) + to);
        hit(Qt::Key_Return);
        if (line().isVisible())
            hit(Qt::Key_Escape);
        for (qsizetype i = scene().linksAround().size(); i > 0 && !isChosen(from, to); --i)
            hit(Qt::Key_BracketRight);
        if (!isChosen(from, to))
            problems += u"not drawn: "_s + from + arrowSign(kind) + to;
    }

    void beginForm() override { hit(Qt::Key_Return); }
    void endForm() override { leave(); }

    void step(const QString &name, int value) override
    {
        if (reach(field(name)))
            hit(static_cast<Qt::Key>(Qt::Key_0 + value));
    }

    void option(const QString &name, int index) override
    {
        QWidget *group = field(name);
        if (!group)
            return;
        const auto options = group->findChildren<QRadioButton *>();
        const auto checked = std::find_if(
            options.begin(), options.end(), [](const auto *option) { return option->isChecked(); });
        if (checked != options.end() && reach(*checked))
            hit(static_cast<Qt::Key>(Qt::Key_1 + index));
    }

    void write(const QString &name, const QString &words) override
    {
        if (!reach(field(name)))
            return;
        hit(Qt::Key_A, Qt::ControlModifier);
        type(words);
        hit(Qt::Key_Return);
    }

    void pick(const QString &name, const QStringList &ids) override
    {
        for (const QString &id : ids) {
            if (!reach(field(name)))
                return;
            inMenu([id](QMenu &menu) {
                const QAction *wanted = entryOf(menu, id);
                for (qsizetype i = 0; i < menu.actions().size() && menu.activeAction() != wanted;
                     ++i)
                    QTest::keyClick(&menu, Qt::Key_Down);
                QTest::keyClick(&menu, Qt::Key_Return);
            });
            hit(Qt::Key_Space);
            comeBack();
        }
    }

    void nameLoop(const QStringList &cards, const QString &name, bool isPinned) override
    {
        leave();
        if (!reach(row(cards)))
            return;
        hit(Qt::Key_F2);
        hit(Qt::Key_A, Qt::ControlModifier);
        type(name);
        hit(Qt::Key_Return);
        if (isPinned && reach(row(cards)))
            hit(Qt::Key_P);
    }

protected:
    bool reach(QWidget *control) override
    {
        constexpr int farthest = 400;
        for (int i = 0; control && i < farthest && QApplication::focusWidget() != control; ++i)
            hit(Qt::Key_Tab);
        const bool isThere = control && QApplication::focusWidget() == control;
        if (!isThere)
            problems += u"Tab does not come to "_s + nameOf(control);
        return isThere;
    }

    void press(QAbstractButton *button) override
    {
        if (reach(button))
            hit(Qt::Key_Space);
    }

private:
    static void hit(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }

    /// Back on the canvas with nothing chosen.
    void leave()
    {
        for (int i = 0; i < 5 && QApplication::focusWidget() != &view(); ++i)
            hit(Qt::Key_Escape);
        for (int i = 0; i < 3 && !scene().choice().isEmpty(); ++i)
            hit(Qt::Key_Escape);
        if (QApplication::focusWidget() != &view())
            problems += u"Esc does not lead back to the map"_s;
    }

    bool isChosen(const QString &from, const QString &to) const
    {
        const core::Link *link = core::find(scene().file().links, scene().choice().link);
        return link && link->from == card(from) && link->to == card(to);
    }
    ui::QuickBar &bar() const { return *page().findChild<ui::QuickBar *>(); }
};

} // namespace

std::unique_ptr<Hands> keyboardOn(ui::MainWindow &window)
{
    return std::make_unique<Keys>(window);
}
