#pragma once

#include "core/model/reader.h"
#include "ui/analysis/stillview.h"
#include "ui/shared/opencase.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSlider;
class QVBoxLayout;

namespace ui {

class ReaderBox;
class Segmented;
class TextLabel;

/// The map as it was, over the page: a slider through time, versions by name, and what changed
/// since. Nothing can be edited here; Esc is back to now. Knows no store: it asks, and is told.
class PastView : public QWidget
{
    Q_OBJECT

public:
    PastView(OpenCase &open, QWidget *page);

    /// Covers the page and asks what moments there are.
    void begin();
    void end();
    /// When something was done, eldest first.
    void showMoments(const QList<QDateTime> &moments);
    void showPast(const QDateTime &at, const core::CaseFile &past);

Q_SIGNALS:
    void momentsAsked();
    void pastAsked(const QDateTime &at);
    void ended();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Side { Then, Now };

    void build();
    QWidget *banner();
    QWidget *timeRow();
    QWidget *changesColumn();
    void fillGoTo();
    void goTo(int entry);
    int lastTalk() const;
    void moveTo(int moment);
    void nameMoment();
    void refresh();
    void listChanges(const core::CaseFile &before, const core::CaseFile &after);
    void showSide(Side side);
    void light(const Lit &lit, bool isGone);

    OpenCase &m_open;
    DiagramScene m_scene;
    StillView *m_view;
    TextLabel *m_when;
    Segmented *m_side;
    QSlider *m_slider;
    QComboBox *m_goTo;
    ReaderBox *m_reader;
    QLineEdit *m_name;
    TextLabel *m_count;
    QVBoxLayout *m_changes;
    QTimer m_rest;
    QList<QDateTime> m_moments;
    QList<QDateTime> m_places; ///< Of the entries of m_goTo.
    QDateTime m_asked;
    QDateTime m_at;
    core::CaseFile m_past;
    core::CaseFile m_then; ///< As the reader may see it.
    core::CaseFile m_now;
};

} // namespace ui
