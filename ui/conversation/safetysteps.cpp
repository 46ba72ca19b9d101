#include "ui/conversation/safetysteps.h"

#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wordsedit.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Steps = 5;

QString titleOfStep(int number)
{
    switch (number) {
    case 1:
        return SafetySteps::tr("1. What did you see and hear? Facts, and who else lives there.");
    case 2:
        return SafetySteps::tr("2. Ask a colleague; Veilig Thuis may be asked without names.");
    case 3:
        return SafetySteps::tr("3. Talk with parents and child, unless that makes it unsafe.");
    case 4:
        return SafetySteps::tr("4. Weigh it: is someone in danger now, or again and again?");
    default:
        return SafetySteps::tr("5. Decide: is a report needed? Is help needed?");
    }
}

} // namespace

SafetySteps::SafetySteps(OpenCase &openCase, QWidget *parent) : Card(parent), m_case(openCase)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(sizes().gapSmall);
    grid->setColumnStretch(0, 1);
    grid->addWidget(
        new TextLabel(tr("Reporting code, five steps"), TextRole::Heading, this), 0, 0, 1, 2);
    auto *who =
        new TextLabel(tr("Only you see this. It is never on a print."), TextRole::Small, this);
    who->setMuted();
    grid->addWidget(who, 1, 0, 1, 2);
    for (int number = 1; number <= Steps; ++number) {
        const QString title = titleOfStep(number);
        Row row{new WordsEdit(title, 2, this), new DayEdit(this)};
        row.words->setKeepsLines(true);
        row.words->setObjectName(u"safetyStep%1"_s.arg(number));
        row.day->setObjectName(u"safetyDay%1"_s.arg(number));
        row.day->setAccessibleName(tr("Day of step %1").arg(number));
        grid->addWidget(new TextLabel(title, TextRole::Body, this), 2 * number, 0, 1, 2);
        grid->addWidget(row.words, 2 * number + 1, 0);
        grid->addWidget(row.day, 2 * number + 1, 1, Qt::AlignTop);
        connect(row.words, &WordsEdit::entered, this, [this, number](const QString &text) {
            keep(number, [&](core::SafetyStep &step) { step.text = text; });
        });
        connect(row.day, &DayEdit::entered, this, [this, number](const QDate &day) {
            keep(number, [&](core::SafetyStep &step) { step.on = day; });
        });
        m_rows.append(row);
    }
}

const core::SafetyStep *SafetySteps::stepOf(int number) const
{
    const QList<core::SafetyStep> &steps = m_case.file().safetySteps;
    const auto found = std::find_if(
        steps.begin(), steps.end(), [number](const auto &step) { return step.step == number; });
    return found == steps.end() ? nullptr : &*found;
}

/// A step without words is no step.
void SafetySteps::keep(int number, const std::function<void(core::SafetyStep &)> &edit)
{
    const core::SafetyStep *stored = stepOf(number);
    auto after = stored ? *stored : m_case.fresh<core::SafetyStep>();
    const core::SafetyStep before = after;
    after.step = number;
    if (!stored)
        after.on = m_case.clock().today();
    edit(after);
    if (!stored && !after.text.isEmpty())
        m_case.add(after);
    else if (stored && after.text.isEmpty())
        m_case.commit(core::removed(before));
    else if (stored)
        m_case.change(before, after);
}

void SafetySteps::refresh()
{
    setSubject(this, m_case.file().head.id.uuid());
    for (int i = 0; i < m_rows.size(); ++i) {
        const core::SafetyStep *step = stepOf(i + 1);
        m_rows[i].words->showText(step ? step->text : QString());
        m_rows[i].day->setDay(step ? step->on : QDate());
    }
}

} // namespace ui
