#pragma once

#include "core/report/letterdocument.h"

#include <QTextBrowser>

namespace ui {

/// A letter or a sheet as it will be: black on white in the dark too, with letters as large as
/// those of the screen.
class PaperPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    enum class Place { Start, Kept };
    /// `Kept` where it was scrolled to.
    void show(const core::LetterDocument &paper, Place place);
};

} // namespace ui
