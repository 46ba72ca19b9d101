#pragma once

#include "core/conversation/house.h"
#include "ui/conversation/talkactions.h"
#include "ui/conversation/talkdeeds.h"
#include "ui/conversation/talkspot.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QStackedWidget;

namespace core {
class Catalogue;
}

namespace ui {

class AfterTalk;
class CardPanel;
class ConsentSheet;
class FamilyPanel;
class ElidedLabel;
class LightTopic;
class NavList;
class OpenCase;
class OverviewPanel;
class RatingCard;
class SafetyPanel;
class Segmented;
class SpeakLine;
class TextLabel;
class Toast;
class TableChips;
class TopicView;

/// Gesprek: four questions and ten life domains at the left, the topics of one in the middle with
/// what was said, the line that keeps what is said now, and the cards made of it at the right.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    ConversationPage(OpenCase &openCase, const core::House &house, QWidget *parent = nullptr);

    /// With the offers come what needs attention and what follows after the talk.
    void use(const core::Catalogue &catalogue);
    /// After `use`.
    QList<QAction *> pageActions() const;
    /// "family", a question or a life domain by its word.
    void go(const QString &place);
    QString place() const { return m_place; }
    /// For a child, or who reads little: one topic at a time.
    void setLight(bool light);
    bool isLight() const { return m_isLight; }
    /// Shows the sentence where it was said.
    void showStatement(const core::StatementId &id);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Where does this card stand on the map?
    void cardAsked(const core::FactorId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMiddle();
    void joinLine();
    void joinTopics();
    void joinCards();
    void joinActions();
    void joinSpot();
    void standAt(const QString &place);
    void tellSpot();
    void bringSpot(const TalkSpot &spot);
    void revealEditor(const QWidget *editor);
    QStringList places() const;
    void fillPlaces();
    void wordPlaces();
    void step(int steps);
    void refresh();
    void refreshPlaces();
    void refreshPoints();
    void showPlace();
    void begin();
    void otherCase();
    void fit();
    void joinLight();
    void showLight();
    void stepLight(int by);
    void retranslate();

    void keep();
    void keepTyped();
    void makeCard(std::optional<core::Polarity> polarity);
    void makeGoal();
    void makeWish();
    void edit(const core::Uuid &subject);
    void setAside();
    void beginMending(const core::StatementId &id);
    void endMending();
    void beginSharing();
    void turnUnknown();
    void addPersonSights(QMenu *menu, const core::Statement &statement);
    void removeStatement();
    void removeCard(const core::FactorId &id);
    void openMenu(const QPoint &at);
    void addSightMenu(QMenu *menu, const core::Statement &statement);

    /// Marked ones, else the one with the focus, else the one said last.
    QList<core::Statement> chosen() const;
    QString chosenWords() const;

    OpenCase &m_case;
    const core::House &m_house;
    TalkDeeds m_deeds;
    TalkActions m_actions;
    QString m_place;
    Voice m_voice = Voice::Youth;
    core::CaseId m_shownCase;
    core::StatementId m_last;
    core::StatementId m_mending;
    TalkSpot m_spot; ///< Where the words in the line are said.
    QStringList m_places;
    bool m_isLight = false;

    NavList *m_nav;
    QComboBox *m_narrowNav;
    TextLabel *m_title;
    Segmented *m_voices;
    QStackedWidget *m_stack;
    TopicView *m_topics;
    LightTopic *m_light;
    SpeakLine *m_line;
    FamilyPanel *m_family;
    OverviewPanel *m_overview;
    SafetyPanel *m_safety;
    ConsentSheet *m_consent;
    TableChips *m_table;
    RatingCard *m_ratings;
    ElidedLabel *m_open;
    AfterTalk *m_after = nullptr;
    CardPanel *m_cards;
    Toast *m_toast;
};

} // namespace ui
