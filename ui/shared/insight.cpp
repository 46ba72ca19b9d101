#include "ui/shared/insight.h"

#include "ui/shared/opencase.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class Sentry : public QObject
{
public:
    Sentry(QWidget &page, std::function<void()> refresh)
        : QObject(&page), m_page(page), m_refresh(std::move(refresh))
    {
        page.installEventFilter(this);
    }

    void tell()
    {
        if (m_page.isVisible())
            m_refresh();
        else
            m_isLate = true;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_page && event->type() == QEvent::Show && m_isLate) {
            m_isLate = false;
            m_refresh();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_page;
    std::function<void()> m_refresh;
    bool m_isLate = false;
};

} // namespace

void refreshInSight(QWidget &page, const OpenCase &open, const std::function<void()> &refresh)
{
    auto *sentry = new Sentry(page, refresh);
    QObject::connect(&open, &OpenCase::changed, sentry, [sentry] { sentry->tell(); });
}

} // namespace ui
