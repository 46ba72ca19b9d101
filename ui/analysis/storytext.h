#pragma once

#include "core/analysis/story.h"
#include "ui/analysis/diagramscene.h"

#include <QTextBrowser>

namespace ui {

/// A sentence of the story and where it belongs.
struct StoryPlace
{
    core::StoryPart part = core::StoryPart::Opening;
    core::StorySentence sentence;

    bool operator==(const StoryPlace &) const = default;
};

/// A story in sentences that can be walked with the arrow keys, chosen and edited. Own sentences
/// carry a quiet mark; stale ones ask whether they are still right.
class StoryText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StoryText(QWidget *parent = nullptr);

    void tell(const core::Story &story);
    /// Marks the sentences that rest on it.
    void mark(const Choice &choice);
    std::optional<StoryPlace> current() const;
    /// Chooses the sentence with these own words or of this basis; false when it is not there.
    bool choose(const core::StorySentence &sentence);

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    void currentChanged();
    void editAsked(const ui::StoryPlace &place);
    /// A sentence at the end of the part where one is.
    void addAsked();
    /// The stale sentence is still right.
    void keepAsked(const ui::StoryPlace &place);
    /// The own words go; what the map tells comes back.
    void takeAsked(const ui::StoryPlace &place);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Piece
    {
        int from;
        int to;
        StoryPlace place;
    };

    void write(const core::StorySection &section, QTextCursor &cursor);
    void write(const StoryPlace &place, QTextCursor &cursor);
    void ask(const core::StorySentence &sentence, QTextCursor &cursor);
    void follow(const QString &anchor);
    void step(int by);
    void choose(int piece);
    int pieceAt(const QPoint &point) const;
    void highlight();

    core::Story m_story;
    QList<Piece> m_pieces;
    int m_current = -1;
    Choice m_choice;
};

} // namespace ui
