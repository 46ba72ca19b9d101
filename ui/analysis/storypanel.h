#pragma once

#include "core/analysis/story.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/sentenceedit.h"
#include "ui/analysis/storytext.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QPushButton;

namespace ui {

class ReaderBox;
class StorySaver;
class TextLabel;

/// The map as a story beside it, for one reader. A sentence lights its cards and arrows; what is
/// chosen on the map marks its sentences; each sentence can be said in own words.
class StoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// Marks the sentences that rest on it.
    void mark(const Choice &choice);
    /// Save, say in own words, add a sentence, the short story.
    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    /// The panel is to be shown: what was half-typed in it comes back.
    void wanted();
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void buildHead();
    void buildFoot();
    QAction *add(const QString &text, const QList<QKeySequence> &keys);
    void connectText();
    core::StoryWish wish() const;
    void write();
    void edit(const StoryPlace &place);
    void editCurrent();
    void addSentence();
    void goOn(const core::Uuid &subject);
    bool goOnIn(const core::StoryWish &wish, const core::StoryEditId &id);
    void enter(const QString &text);
    void keep(const StoryPlace &place);
    void take(const StoryPlace &place);
    core::StoryEditId idOf(const core::StoryWish &wish, const StoryPlace &place) const;
    core::StoryEditId freeIdOf(const core::StoryWish &wish, core::StoryPart part) const;

    OpenCase &m_open;
    ReaderBox *m_reader;
    QCheckBox *m_asI;
    TextLabel *m_keptBack;
    StoryText *m_text;
    QWidget *m_foot;
    QPushButton *m_editButton = nullptr;
    SentenceEdit *m_edit;
    StorySaver *m_saver;
    QList<QAction *> m_actions;
    core::CaseId m_case;
    std::optional<StoryPlace> m_edited; ///< Where the own words will stand.
};

} // namespace ui
