#pragma once

#include "ui/analysis/quickline.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// The line in which cards and arrows are typed. Up and Down choose the lane, Ctrl+Up and Ctrl+Down
/// what the card is, Tab takes the first suggestion, Enter makes. Esc closes and keeps the words:
/// they are there again when it opens without new ones.
class QuickBar : public QFrame
{
    Q_OBJECT

public:
    explicit QuickBar(QWidget *parent = nullptr);

    /// Opens with this text, on this lane; suggestions come from the file.
    void open(const core::CaseFile &file, const QString &text, core::Domain lane);
    core::Domain lane() const { return m_lane; }
    /// Words that were put aside with Esc.
    bool hasWaiting() const;

Q_SIGNALS:
    /// Words that were half-typed came back while it was closed.
    void cameBack(const QString &words);
    void entered(const ui::TypedLine &line, core::Domain lane);
    void laneChanged(core::Domain lane);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void setLane(core::Domain lane);
    void setPolarity(core::Polarity polarity);
    void suggest();
    void takeSuggestion();
    void enter();
    void putAside();
    void close(const QString &left);
    void fillMenus();

    core::CaseFile m_file;
    core::Domain m_lane = core::Domain::Feelings;
    core::Polarity m_polarity = core::Polarity::Burden;
    QStringList m_suggestions;
    QStringList m_waiting; // Put aside before what stands in the line.
    QToolButton *m_laneButton;
    QToolButton *m_polarityButton;
    QLineEdit *m_edit;
    QLabel *m_hint;
};

} // namespace ui
