#pragma once

#include "core/analysis/views.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/voicesposter.h"
#include "ui/shared/opencase.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PersonPick;
class Segmented;
class TextLabel;
class VoiceLegend;

/// Whose map it is: of one person, or of two over each other, and in words where the two differ and
/// what only both together show. Nobody is right. Nothing is in it that somebody at the table may
/// not see.
class VoicesPanel : public QWidget
{
    Q_OBJECT

public:
    enum Side { One, Both, Other };

    explicit VoicesPanel(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// Shows the next side: one, both, the other, and again.
    void swipe(int by = 1);
    void setSide(Side side);
    Side side() const;

    /// The case as those at the table may see it.
    const core::CaseFile &view() const { return m_view; }
    /// What is to be seen of it now.
    Staging staging() const;
    Staging stagingOf(Side side) const;
    QString nameOf(Side side) const;
    /// Both beside each other.
    VoicesPoster poster(const QDate &day) const;

Q_SIGNALS:
    /// The view or what is to be seen of it is other than it was.
    void shown();
    void pointed(const ui::Lit &lit);
    void printAsked();

private:
    void build();
    void fillPeople();
    void choose();
    /// Beside the window: in a large map it takes longer than a frame.
    void compare();
    void list();
    void listAgreement(core::Agreement agreement);
    void listLoops();
    void addRow(const QString &title, const QStringList &lines, const Lit &lit);
    /// How the two differ, one line a class that has any.
    QStringList summary() const;
    QString wordFor(core::Agreement agreement) const;
    QStringList linesOf(const QList<core::ComparedArrow> &arrows) const;
    core::PersonId personOf(const QComboBox &box) const;

    OpenCase &m_open;
    core::CaseId m_case;
    core::CaseFile m_view;
    core::PersonId m_one;
    core::PersonId m_other;
    QList<core::PersonId> m_table;
    core::ViewComparison m_found;
    QFutureWatcher<core::ViewComparison> m_comparing;
    QComboBox *m_onePick;
    QComboBox *m_otherPick;
    PersonPick *m_tablePick;
    Segmented *m_side;
    VoiceLegend *m_legend;
    TextLabel *m_lead;
    QPushButton *m_print;
    QVBoxLayout *m_rows;
};

} // namespace ui
