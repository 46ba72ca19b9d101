#include "ui/shell/housepreview.h"

#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct SayOfHouse
{
    Q_DECLARE_TR_FUNCTIONS(HousePreview)
};

QStringList namesOfDomains(const core::House &house)
{
    QStringList names;
    for (const core::Domain domain : house.domains)
        names.append(house.guide.name(domain).in(screenLanguage()));
    return names;
}

void addWording(QStringList &lines,
                const QString &what,
                const core::Wording &now,
                const core::Wording &before)
{
    if (now != before)
        lines.append(u"%1: %2"_s.arg(what, now.in(screenLanguage())));
}

void addTopics(QStringList &lines, const core::House &house, const core::House &inUse)
{
    for (int i = 0; i < core::DomainCount; ++i) {
        for (const core::Topic &topic : house.guide.topicsOf(static_cast<core::Domain>(i))) {
            const core::Topic *before = inUse.guide.topic(topic.key);
            const core::Topic none;
            const core::Topic &was = before ? *before : none;
            addWording(lines, SayOfHouse::tr("%1, youth").arg(topic.key), topic.youth, was.youth);
            addWording(
                lines, SayOfHouse::tr("%1, parents").arg(topic.key), topic.parent, was.parent);
            addWording(
                lines, SayOfHouse::tr("%1, under 10").arg(topic.key), topic.child, was.child);
        }
    }
}

} // namespace

QStringList houseLines(const core::House &house, const core::House &inUse)
{
    QStringList lines{SayOfHouse::tr("Name: %1").arg(house.name),
                      SayOfHouse::tr("Life domains: %1").arg(namesOfDomains(house).join(u", "_s)),
                      SayOfHouse::tr("Numbers to call:")};
    for (const core::CrisisNumber &crisis : house.crisis)
        lines.append(u"    %1  %2"_s.arg(crisis.number, crisis.name.in(screenLanguage())));
    QStringList wordings;
    addWording(wordings, SayOfHouse::tr("Secrecy"), house.guide.secrecy(), inUse.guide.secrecy());
    for (const core::Question question : {core::Question::Happened,
                                          core::Question::Vulnerable,
                                          core::Question::Wish,
                                          core::Question::Need})
        addWording(wordings,
                   SayOfHouse::tr("Question"),
                   house.guide.question(question),
                   inUse.guide.question(question));
    addTopics(wordings, house, inUse);
    lines.append(
        {QString(),
         wordings.isEmpty()
             ? SayOfHouse::tr("All questions stay as they are.")
             : SayOfHouse::tr("%n question(s) get other words:", nullptr, int(wordings.size()))});
    return lines + wordings;
}

HousePreview::HousePreview(const core::House &house, const core::House &inUse, QWidget *parent)
    : Dialog(tr("Use these settings of the house?"), parent)
{
    setText(tr("Nothing that was said or written changes. Another file brings it back."));
    auto *lines = new QPlainTextEdit(houseLines(house, inUse).join(u'\n'), this);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setAccessibleName(tr("What it sets"));
    lines->setMinimumSize(QFontMetrics(lines->font()).averageCharWidth() * 60,
                          QFontMetrics(lines->font()).lineSpacing() * 12);
    body()->addWidget(lines);
    addCancelButton(tr("Leave it"));
    QPushButton *use = addButton(tr("Use these"), Variant::Primary);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    use->setFocus();
}

} // namespace ui
