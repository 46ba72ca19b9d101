#pragma once

#include "core/model/caseload.h"
#include "core/model/clock.h"
#include "core/model/lookalike.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTableView;

namespace ui {

class CaseDelegate;
class CaseListModel;
class EmptyState;
class NewCaseRow;
class SearchField;
class TextLabel;

/// Mijn dossiers: who is there, what comes next, how long they wait. The page searches nothing
/// itself: it says what was typed and shows the ids that come back.
class CaseloadPage : public QWidget
{
    Q_OBJECT

public:
    explicit CaseloadPage(const core::Clock &clock, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const { return m_actions; }
    void setRows(const QList<core::CaseloadRow> &rows);
    /// The line of this case is the current one, now or when it comes.
    void choose(const core::CaseId &id);
    /// One case is new or changed.
    void setRow(const core::CaseloadRow &row);
    /// The answer to searchTyped; left alone when something else was typed since.
    void setMatches(const QString &search, const QList<core::CaseId> &matches);
    /// Opens the line for a new case.
    void beginNew();
    /// The answer to nameTyped.
    void setLookalikes(const QString &name,
                       const QDate &birthDate,
                       const QList<core::Lookalike> &lookalikes);
    /// A new case needs a reason first: somebody like this is there.
    void askWhy();

Q_SIGNALS:
    /// Empty = all are shown, no answer needed.
    void searchTyped(const QString &search);
    void caseOpened(const core::CaseId &id);
    void caseAsked(const QString &youth, const QDate &birthDate, const QString &reason);
    /// Of a new case: who is there already?
    void nameTyped(const QString &youth, const QDate &birthDate);
    void siblingAsked(const core::Lookalike &who, const QString &youth, const QDate &birthDate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void makeTable();
    void makeActions();
    void typed(const QString &text);
    void endNew();
    void openCurrent();
    void hoverRow(int row);
    void restoreCurrent();
    void showState();
    void fitColumns();
    void retranslate();

    const core::Clock &m_clock;
    CaseListModel *m_model;
    CaseDelegate *m_delegate;
    SearchField *m_search;
    TextLabel *m_count;
    NewCaseRow *m_newRow;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
    core::CaseId m_current;
};

} // namespace ui
