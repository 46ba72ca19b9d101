#pragma once

#include "core/analysis/mapfilter.h"

#include <QFrame>

namespace ui {

class PersonPick;
class PickChips;
class ScrollPage;
class TextLabel;

/// What of the map one wants to look at. Folded it is one line that says how much is left, with
/// the way back.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent);

    /// The people and times of the case.
    void show(const core::CaseFile &file, const core::MapFilter &filter);
    void tellCount(qsizetype matching, qsizetype all);
    void fold(bool isFolded);
    bool isFolded() const;
    /// As wide as this, and as high as its words need, but not higher than there is room.
    void fitTo(const QSize &room);
    void focusFirst();
    QString sentence() const;

Q_SIGNALS:
    void changed(const core::MapFilter &filter);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void add(const QString &label, PickChips *chips);
    core::MapFilter filter() const;

    QStringList m_since;
    TextLabel *m_count;
    QWidget *m_body;
    ScrollPage *m_page;
    PersonPick *m_saidBy;
    PickChips *m_polarity;
    PickChips *m_domains;
    PickChips *m_times; // The question now, then the times.
    PickChips *m_kinds;
    PickChips *m_certainty;
};

} // namespace ui
