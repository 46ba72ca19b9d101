#include "ui/analysis/sourcelist.h"

#include "ui/shared/buttons.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SourceList::SourceList(QWidget *parent) : QWidget(parent), m_quotes(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(tr("It was said so"), TextRole::Label));
    m_quotes->setSpacing(2);
    column->addLayout(m_quotes);
}

void SourceList::show(const core::CaseFile &file, const core::Factor &factor)
{
    clear(m_quotes);
    bool hasAny = false;
    for (const core::StatementId &id : factor.statements) {
        const core::Statement *statement = core::find(file.statements, id);
        if (!statement)
            continue;
        const QString who = personName(file, statement->saidBy);
        const QString quote = u"\u201c%1\u201d"_s.arg(statement->text.simplified());
        const QString text = who.isEmpty() ? quote : u"%1: %2"_s.arg(who, quote);
        QPushButton *button =
            pushButton(fontMetrics().elidedText(text, Qt::ElideRight, textWidth(32)),
                       Variant::Nav,
                       Icon::Conversation,
                       this);
        button->setObjectName(u"source"_s);
        button->setToolTip(text);
        button->setAccessibleName(tr("Show in the conversation: %1").arg(text));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_quotes->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT statementAsked(id); });
        hasAny = true;
    }
    setVisible(hasAny);
}

} // namespace ui
