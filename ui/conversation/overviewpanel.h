#pragma once

#include "core/conversation/house.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class NotesCard;
class SpiderWeb;
class TextLabel;

/// Where we are: how it is going with everything, what one could still talk about (an invitation,
/// never a bar to fill), and the coach's own notes.
class OverviewPanel : public QWidget
{
    Q_OBJECT

public:
    OverviewPanel(OpenCase &openCase, const core::House &house, QWidget *parent = nullptr);

    void refresh();
    void beginNote();

Q_SIGNALS:
    /// To a question, a life domain, or the family.
    void placeAsked(const QString &place);

private:
    struct Hint
    {
        QString place;
        QString words;

        bool operator==(const Hint &) const = default;
    };
    QList<Hint> hints() const;
    void showHints(const QList<Hint> &hints);

    OpenCase &m_case;
    const core::House &m_house;
    TextLabel *m_webTitle;
    SpiderWeb *m_web;
    TextLabel *m_openTitle;
    QVBoxLayout *m_open;
    QList<Hint> m_hints;
    NotesCard *m_notes;
};

/// "Not yet: what do you need? · Money"; empty when nothing is open.
QString openLine(const core::CaseFile &file, const core::House &house);

} // namespace ui
