#pragma once

#include "core/offers/catalogue.h"
#include "core/report/letterdocument.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QListWidget;
class QStackedWidget;

namespace ui {

class ConsentPanel;
class EmptyState;
class MessageBar;
class PaperPreview;
class ReferralForm;

/// Verwijzing: the referrals of the case, what each asks, whose consent is missing, and the letter
/// as it will be.
class ReferralPage : public QWidget
{
    Q_OBJECT

public:
    ReferralPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const { return m_actions; }
    void saveLetter(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody();
    void makeActions();
    void refresh();
    void showReferral();
    const core::Referral *current() const;
    core::Result<core::LetterDocument> letter() const;
    void addReferral();
    void removeReferral();
    void askWhere();
    void retranslate();

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    core::ReferralId m_current;
    core::ReferralId m_shown; ///< Whose letter is in the preview.
    bool m_isRefused = false; // The message says whose consent is missing.
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    ReferralForm *m_form;
    ConsentPanel *m_consents;
    PaperPreview *m_preview;
    QList<QAction *> m_actions;
    QList<QAction *> m_keys; // Those, and what only has a key.
};

} // namespace ui
