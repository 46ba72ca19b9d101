#include "ui/analysis/buildbegin.h"

#include "ui/analysis/beginpanel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BuildBegin::BuildBegin(OpenCase &open, QWidget *parent)
    : QWidget(parent), m_begin(new BeginPanel(open))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_begin);
    auto *question = new TextLabel(
        tr("Look again at what you pointed at. Is that really where it begins? What would you "
           "notice first if it got a little better?"));
    question->setObjectName(u"reflection"_s);
    column->addWidget(question);
    connect(m_begin, &BeginPanel::pointed, this, &BuildBegin::pointed);
}

void BuildBegin::refresh()
{
    m_begin->refresh();
}

void BuildBegin::focusFirst()
{
    m_begin->focusFirst();
}

} // namespace ui
