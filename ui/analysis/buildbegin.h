#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

namespace ui {

class BeginPanel;

/// Last step: where to begin, and at the end a question, never a verdict.
class BuildBegin : public QWidget
{
    Q_OBJECT

public:
    explicit BuildBegin(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

private:
    BeginPanel *m_begin;
};

} // namespace ui
