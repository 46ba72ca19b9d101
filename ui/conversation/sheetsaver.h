#pragma once

#include "core/report/letterdocument.h"
#include "ui/shared/opencase.h"

#include <functional>

namespace ui {

/// Takes what comes out of a talk out of the program: to a PDF, to paper, to a calendar.
class SheetSaver : public QObject
{
    Q_OBJECT

public:
    SheetSaver(OpenCase &open, QWidget *panel);

    void askPdf(const core::LetterDocument &sheet);
    void askPrinter(const core::LetterDocument &sheet);
    void askCalendar(const QByteArray &calendar);

Q_SIGNALS:
    void saved(const QString &path);
    void printed();
    void failed(const QString &why);

private:
    using Write = std::function<core::Result<>(const QString &path)>;
    struct Kind
    {
        QString title;
        QString filter;
        QString suffix;
        QString object; ///< What the log calls it.
    };
    void ask(const Kind &kind, const Write &write);
    void save(const QString &path, const Write &write);

    OpenCase &m_open;
    QWidget *m_panel;
};

} // namespace ui
