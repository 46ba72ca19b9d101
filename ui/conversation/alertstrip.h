#pragma once

#include "core/referral/alerts.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class OpenCase;

/// What asks for attention in this case, one quiet line each; not there when nothing does. For the
/// coach: not on a screen that the family looks at.
class AlertStrip : public QWidget
{
    Q_OBJECT

public:
    AlertStrip(OpenCase &openCase, const core::Catalogue &catalogue, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    OpenCase &m_case;
    const core::Catalogue &m_catalogue;
    QVBoxLayout *m_column;
};

} // namespace ui
