#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The sentences a card came from; pressing one asks for the place where it was said.
class SourceList : public QWidget
{
    Q_OBJECT

public:
    explicit SourceList(QWidget *parent = nullptr);

    void show(const core::CaseFile &file, const core::Factor &factor);

Q_SIGNALS:
    void statementAsked(const core::StatementId &id);

private:
    QVBoxLayout *m_quotes;
};

} // namespace ui
