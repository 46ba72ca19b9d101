#pragma once

#include "ui/shared/card.h"
#include "ui/shared/opencase.h"

namespace ui {

class DayEdit;
class WordsEdit;

/// The five steps of the meldcode (Besluit verplichte meldcode huiselijk geweld en
/// kindermishandeling), each with a field: what was seen, said, weighed and decided. Only the coach
/// sees it.
class SafetySteps : public Card
{
    Q_OBJECT

public:
    explicit SafetySteps(OpenCase &openCase, QWidget *parent = nullptr);

    void refresh();

private:
    struct Row
    {
        WordsEdit *words = nullptr;
        DayEdit *day = nullptr;
    };
    const core::SafetyStep *stepOf(int number) const;
    void keep(int number, const std::function<void(core::SafetyStep &)> &edit);

    OpenCase &m_case;
    QList<Row> m_rows;
};

} // namespace ui
