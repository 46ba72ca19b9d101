#pragma once

#include "ui/analysis/builddeeds.h"
#include "ui/analysis/diagramscene.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class Segmented;
class ShareQuestion;
class TextLabel;

/// Second step: what leads to what. A card, and a list of what it could lead to: Space draws and
/// takes away, Enter draws and goes on with that card, so that a chain grows.
class BuildArrows : public QWidget
{
    Q_OBJECT

public:
    BuildArrows(OpenCase &open, const DiagramScene &scene, QWidget *parent = nullptr);

    void refresh();
    void setSpeaker(const core::PersonId &who) { m_who = who; }
    void focusFirst();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listTargets();
    void goTo(const core::FactorId &card);
    void draw(const core::FactorId &to);
    void toggle(const core::FactorId &to, bool isWanted);
    void goOn(QListWidgetItem *item);
    void askShares();
    core::FactorId idOf(const QListWidgetItem &item) const;
    bool hasArrow(const core::FactorId &to) const;

    OpenCase &m_open;
    const DiagramScene &m_scene;
    core::PersonId m_who;
    core::FactorId m_from;
    QList<core::FactorId> m_cards;
    QList<core::FactorId> m_targets;
    QStringList m_trail;
    QComboBox *m_fromPick;
    TextLabel *m_question;
    Segmented *m_sign;
    QListWidget *m_list;
    TextLabel *m_chain;
    QPushButton *m_next;
    QPushButton *m_shares;
    ShareQuestion *m_shareQuestion;
    bool m_isListing = false;
};

} // namespace ui
