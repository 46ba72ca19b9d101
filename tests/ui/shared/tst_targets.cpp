#include "tests/ui/shared/gallerypages.h"
#include "ui/shared/chip.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace ui;

namespace {

QList<QWidget *(*)()> makers()
{
    return {makeConversation, makeControls, makeLists, makeMessages, makeIcons};
}

QByteArray describe(const QWidget *widget)
{
    const QString name = widget->accessibleName();
    return QByteArray(widget->metaObject()->className()) + " '" + name.toUtf8() + "' "
           + QByteArray::number(widget->width()) + "x" + QByteArray::number(widget->height());
}

bool isPartOfAnother(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget->parentWidget())
           || qobject_cast<const QScrollBar *>(widget);
}

bool isTarget(const QWidget *widget)
{
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPartOfAnother(widget);
}

int neededWidth(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || label->wordWrap())
        return 0;
    return label->fontMetrics().horizontalAdvance(label->text());
}

int neededHeight(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap() && !label->text().isEmpty())
        return label->heightForWidth(label->width());
    const bool hasText =
        qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
    return hasText ? widget->fontMetrics().height() : 0;
}

bool liesInside(const QWidget *widget)
{
    const bool hasText = neededHeight(widget) > 0;
    return !hasText || widget->parentWidget()->rect().contains(widget->geometry());
}

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everythingOneCanPressIsLargeEnough_data() { sizes(); }

    void everythingOneCanPressIsLargeEnough()
    {
        for (const auto &page : shownPages()) {
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                if (isTarget(widget))
                    QVERIFY2(widget->width() >= 24 && widget->height() >= 24,
                             describe(widget).constData());
            }
        }
    }

    void noTextIsClipped_data() { sizes(); }

    void noTextIsClipped()
    {
        for (const auto &page : shownPages()) {
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                QVERIFY2(liesInside(widget), describe(widget).constData());
                QVERIFY2(widget->width() >= neededWidth(widget)
                             && widget->height() >= neededHeight(widget),
                         describe(widget).constData());
            }
        }
    }

private:
    static void sizes()
    {
        QTest::addColumn<double>("textScale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    static std::vector<std::unique_ptr<QWidget>> shownPages()
    {
        QFETCH(double, textScale);
        applyTheme(*qApp, {.textScale = textScale});
        std::vector<std::unique_ptr<QWidget>> pages;
        for (const auto make : makers()) {
            pages.emplace_back(make());
            pages.back()->resize(pages.back()->minimumSizeHint().expandedTo({1000, 1400}));
            pages.back()->show();
            QApplication::processEvents();
        }
        return pages;
    }
};

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
