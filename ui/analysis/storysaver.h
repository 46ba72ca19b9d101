#pragma once

#include "core/analysis/story.h"
#include "ui/shared/opencase.h"

class QWidget;

namespace ui {

/// The story on paper: asks where that of this reader goes, a PDF or a plain text, and tells how it
/// went.
class StorySaver : public QObject
{
    Q_OBJECT

public:
    StorySaver(OpenCase &open, QWidget *panel);

    void ask(const core::StoryWish &wish);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void save(const core::StoryWish &wish, const QString &path);
    void write(const core::StoryWish &wish, const QString &path);

    OpenCase &m_open;
    QWidget *m_panel;
};

} // namespace ui
