#pragma once

#include "core/analysis/usualchains.h"
#include "ui/analysis/builddeeds.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DiagramScene;
class Segmented;
class TextLabel;

/// First step: five to eight cards, typed or taken from what was said. What a map often leaves out
/// is asked; usual chains come only when somebody wants to see them.
class BuildCards : public QWidget
{
    Q_OBJECT

public:
    BuildCards(OpenCase &open, const DiagramScene &scene, QWidget *parent = nullptr);

    void refresh();
    void setSpeaker(const core::PersonId &who) { m_who = who; }
    void focusFirst();

private:
    void build();
    void enter();
    void take(int row);
    void listSaid();
    void listPrompts();
    void showChains(bool isShown);
    void takeChain(const core::UsualChain &chain);

    OpenCase &m_open;
    const DiagramScene &m_scene;
    core::PersonId m_who;
    QList<core::Statement> m_said;
    TextLabel *m_count;
    QLineEdit *m_line;
    Segmented *m_polarity;
    QComboBox *m_domain;
    QVBoxLayout *m_prompts;
    TextLabel *m_saidLabel;
    QListWidget *m_saidList;
    QPushButton *m_chains;
    QVBoxLayout *m_chainRows;
};

} // namespace ui
