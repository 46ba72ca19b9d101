#pragma once

#include "core/analysis/story.h"
#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTextBrowser;
class QTextCursor;

namespace ui {

class TextLabel;

/// The map as a story beside it, for one reader. A sentence lights its cards and arrows; what is
/// chosen on the map marks its sentences.
class StoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// Marks the sentences that rest on it.
    void mark(const Choice &choice);

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

private:
    void fillReaders();
    core::StoryWish wish() const;
    void write();
    void writeSentence(QTextCursor &cursor, const core::StorySentence &sentence);
    void follow(const QString &anchor);

    OpenCase &m_open;
    QComboBox *m_reader;
    QCheckBox *m_asI;
    QTextBrowser *m_text;
    QList<core::Reader> m_readers; ///< In the order of the box.
    core::Story m_story;
    struct Piece
    {
        int from;
        int to;
        core::StorySentence sentence;
    };
    QList<Piece> m_pieces; ///< Where each sentence stands in the text.
};

} // namespace ui
