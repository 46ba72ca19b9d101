#include "ui/shared/drafts.h"

#include "ui/shared/searchfield.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::chrono::seconds Rest{1}; // It is written within two, also when the disk is busy.
constexpr char SubjectName[] = "subject";
constexpr char UntilTakenName[] = "keepUntilTaken";
constexpr char NoDraftName[] = "keepNoDraft";
constexpr char ContextName[] = "draftContext";

bool isEditor(const QWidget *widget)
{
    const bool isText = qobject_cast<const QLineEdit *>(widget) != nullptr
                        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    const bool isSearch = qobject_cast<const SearchField *>(widget) != nullptr;
    const bool isOfNoCase = widget && widget->property(NoDraftName).toBool();
    return isText && !isSearch && !isOfNoCase && !widget->objectName().isEmpty();
}

QString subjectAbove(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString subject = widget->property(SubjectName).toString();
        if (!subject.isEmpty())
            return subject;
    }
    return {};
}

/// Over the borders of dialogs too.
bool isWithin(const QWidget &window, const QWidget *widget)
{
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool commitsWhenLeft(const QWidget *editor)
{
    return !editor->property(UntilTakenName).toBool() && !subjectAbove(editor).isEmpty();
}

core::Draft draftOf(const QString &place, const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return {place, line->text(), line->cursorPosition(), contextOf(editor)};
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return {place, text->toPlainText(), text->textCursor().position(), contextOf(editor)};
}

} // namespace

void setSubject(QWidget *form, const core::Uuid &subject)
{
    form->setProperty(SubjectName, subject.is_nil() ? QString() : core::toText(subject));
}

void showWords(QLineEdit *line, const QString &words)
{
    if (line->text() == words) {
        line->setModified(false);
        return;
    }
    if (line->hasFocus() && line->isModified())
        return;
    line->setText(words);
    line->setCursorPosition(0);
}

void keepUntilTaken(QWidget *line)
{
    line->setProperty(UntilTakenName, true);
}

void keepNoDraft(QWidget *line)
{
    line->setProperty(NoDraftName, true);
}

void setContext(QWidget *editor, const QString &context)
{
    if (contextOf(editor) != context)
        editor->setProperty(ContextName, context);
}

QString contextOf(const QWidget *editor)
{
    return editor->property(ContextName).toString();
}

Drafts::Drafts(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &Drafts::flush);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        leave();
        if (now && isWithin(m_window, now) && isEditor(now))
            enter(now);
    });
}

void Drafts::open(const QString &scope)
{
    m_scope.clear();
    if (scope != std::exchange(m_opened, scope)) {
        for (auto *line : m_window.findChildren<QLineEdit *>()) {
            if (isEditor(line) && !commitsWhenLeft(line))
                line->clear();
        }
        for (auto *text : m_window.findChildren<QPlainTextEdit *>()) {
            if (text->property(UntilTakenName).toBool())
                text->clear();
        }
    }
    m_scope = scope;
}

void Drafts::close()
{
    flush();
    m_scope.clear();
}

bool Drafts::isInScope(const core::Draft &draft) const
{
    return !m_scope.isEmpty() && draft.place.startsWith(m_scope + u'/');
}

QString Drafts::subjectOf(const core::Draft &draft)
{
    return draft.place.section(u'/', 1, 1);
}

void Drafts::enter(QWidget *editor)
{
    m_editor = editor;
    m_editor->disconnect(this);
    m_place = placeOf(editor);
    editor->installEventFilter(this);
    if (auto *dialog = qobject_cast<QDialog *>(editor->window()))
        enterDialog(dialog);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &Drafts::typed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, &Drafts::typed);
    typedAnew(); // Somebody else may have been chosen meanwhile.
}

/// The words are the same and what belongs to them is not.
void Drafts::typedAnew()
{
    const core::Draft draft = draftOf({}, m_editor);
    if (!draft.context.isEmpty() && !draft.text.isEmpty())
        typed();
}

void Drafts::enterDialog(QDialog *dialog)
{
    if (m_dialog != dialog) {
        m_dialog = dialog;
        m_inDialog.clear();
        connect(dialog, &QDialog::finished, this, [this] {
            for (const QString &place : std::exchange(m_inDialog, {})) {
                if (!m_scope.isEmpty())
                    Q_EMIT dropped(place);
            }
        });
    }
    if (!m_inDialog.contains(m_place))
        m_inDialog.append(m_place);
}

bool Drafts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::InputMethod)
        m_composed = static_cast<QInputMethodEvent *>(event)->preeditString();
    if (watched == m_editor && event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == ContextName)
        typedAnew();
    return QObject::eventFilter(watched, event);
}

void Drafts::keepComposed()
{
    if (m_composed.isEmpty() || !m_editor)
        return;
    QGuiApplication::inputMethod()->commit(); // It may know better words.
    if (m_composed.isEmpty())
        return;
    QInputMethodEvent asWords;
    asWords.setCommitString(m_composed);
    QCoreApplication::sendEvent(m_editor, &asWords);
}

/// The form that holds the field has committed it by now, or does so in this event.
void Drafts::leave()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editor->removeEventFilter(this);
    m_composed.clear();
    if (!isEditor(m_editor)) { // It loses the focus because it goes.
        m_rest.stop();
        m_isTyped = false;
        m_editor.clear();
        return;
    }
    if (!commitsWhenLeft(m_editor)) {
        flush();
        watchLeft(m_editor, m_place);
    } else if (!m_scope.isEmpty())
        Q_EMIT dropped(m_place);
    m_rest.stop();
    m_isTyped = false;
    m_editor.clear();
}

/// A button takes the words of a line that was left for it.
void Drafts::watchLeft(QWidget *editor, const QString &place)
{
    const auto look = [this, editor, place] {
        const bool isSameCase = !m_scope.isEmpty() && placeOf(editor) == place;
        if (isSameCase && draftOf({}, editor).text.isEmpty())
            Q_EMIT dropped(place);
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, look);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, look);
}

void Drafts::typed()
{
    m_isTyped = true;
    m_place = placeOf(m_editor); // Its form may show another subject by now.
    if (draftOf({}, m_editor).text.isEmpty())
        flush(); // Taken, or wiped out.
    else if (!m_rest.isActive())
        m_rest.start();
}

void Drafts::flush()
{
    m_rest.stop();
    if (!m_editor || !m_isTyped || m_scope.isEmpty())
        return;
    m_isTyped = false;
    const core::Draft draft = draftOf(m_place, m_editor);
    if (draft.text.isEmpty() && !commitsWhenLeft(m_editor))
        Q_EMIT dropped(m_place);
    else
        Q_EMIT kept(draft);
}

std::optional<core::Draft> Drafts::focused() const
{
    return m_editor ? std::optional(draftOf(m_place, m_editor)) : std::nullopt;
}

core::Draft Drafts::standsIn(const QWidget *editor) const
{
    return draftOf(placeOf(editor), editor);
}

QWidget *Drafts::editorOf(const core::Draft &draft) const
{
    for (QWidget *editor : m_window.findChildren<QWidget *>(draft.place.section(u'/', 2))) {
        if (isEditor(editor) && placeOf(editor) == draft.place)
            return editor;
    }
    return nullptr;
}

void Drafts::put(const core::Draft &draft, QWidget *editor)
{
    if (!draft.context.isEmpty())
        setContext(editor, draft.context);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(draft.text);
        line->setModified(true);
        line->setCursorPosition(draft.caret);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(draft.text);
        QTextCursor caret = text->textCursor();
        caret.setPosition(
            static_cast<int>(std::clamp<qsizetype>(draft.caret, 0, draft.text.size())));
        text->setTextCursor(caret);
    }
}

QString Drafts::placeOf(const QWidget *editor) const
{
    return m_opened + u'/' + subjectAbove(editor) + u'/' + editor->objectName();
}

} // namespace ui
