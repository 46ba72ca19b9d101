#pragma once

#include "core/journal/journal.h"
#include "core/model/id.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QDialog;
class QLineEdit;

namespace ui {

/// Says whose fields the named editors below this widget hold. Such a field commits when it is
/// left.
void setSubject(QWidget *form, const core::Uuid &subject);
/// Shows what is stored, unless somebody is typing there.
void showWords(QLineEdit *line, const QString &words);
/// A line that is emptied by whoever takes its words, also below a subject.
void keepUntilTaken(QWidget *line);
/// A line that is of no case.
void keepNoDraft(QWidget *line);
/// What belongs to the words of an editor and comes back with them, such as who says them. The form
/// that gives it hears that it came back by QEvent::DynamicPropertyChange of the editor, before the
/// words do.
void setContext(QWidget *editor, const QString &context);
QString contextOf(const QWidget *editor);

/// What stands half-typed in a window and its dialogs, for the vault (core::Draft): in the vault
/// within two seconds of the first key, or at once when asked, and put back with the caret where it
/// was. What stood in a dialog goes with it when somebody closes it, and stays when a lock does.
///
/// The place of a draft is "<scope>/<subject>/<name of the editor>"; the scope is the open case.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(QWidget &window, QObject *parent = nullptr);

    /// From now on drafts are of this scope; what stands half-typed of another one goes off the
    /// screen.
    void open(const QString &scope);
    /// Tells what has not been told, and then no more: what editors do now is no news.
    void close();
    bool isInScope(const core::Draft &draft) const;
    static QString subjectOf(const core::Draft &draft);
    /// Tells now what has not been told.
    void flush();
    /// What an input method has composed so far becomes words: nothing can be asked of it any more.
    void keepComposed();
    /// Where one types, with what stands there, typed or not.
    std::optional<core::Draft> focused() const;
    /// The same for an editor that was left; also while closed.
    core::Draft standsIn(const QWidget *editor) const;
    /// Nothing when no form shows its subject.
    QWidget *editorOf(const core::Draft &draft) const;
    /// Words and caret.
    static void put(const core::Draft &draft, QWidget *editor);

Q_SIGNALS:
    void kept(const core::Draft &draft);
    void dropped(const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QWidget *editor);
    void enterDialog(QDialog *dialog);
    void leave();
    void watchLeft(QWidget *editor, const QString &place);
    void typed();
    void typedAnew();
    QString placeOf(const QWidget *editor) const;

    QWidget &m_window;
    QString m_scope; ///< Empty while closed.
    QString m_opened;
    QPointer<QWidget> m_editor; ///< Where one types.
    QString m_place;            ///< Of m_editor as it was last typed in.
    bool m_isTyped = false;     ///< Since it was told.
    QString m_composed;         ///< In m_editor, by an input method, and not yet words.
    QPointer<QDialog> m_dialog; ///< That m_editor was in last.
    QStringList m_inDialog;     ///< Places in it.
    QTimer m_rest;
};

} // namespace ui
