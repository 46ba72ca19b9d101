#pragma once

#include "core/model/reader.h"
#include "ui/shared/opencase.h"

#include <QAction>

namespace ui {

class DiagramScene;
struct Poster;

/// The map on paper or for other programs: first for whom, then where. What the reader may not see
/// is in none of it.
class MapSaver : public QObject
{
    Q_OBJECT

public:
    /// On paper the map is as this scene shows it.
    MapSaver(OpenCase &open, const DiagramScene &scene, QWidget *page);

    QAction *action() const { return m_action; }
    void retranslate();

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void askReader();
    void askPlace(const core::Reader &reader);
    void save(const core::Reader &reader, const QString &path);
    void write(const core::Reader &reader, const QString &path);

    OpenCase &m_open;
    const DiagramScene &m_scene;
    QWidget *m_page;
    QAction *m_action;
};

/// Whole or not at all, for its owner only. Fails with path and reason.
core::Result<> saveBytes(const QString &path, const QByteArray &bytes);

/// Writes the map in the format that the ending of the path names (pdf, svg, png, csv, graphml,
/// json, dot), each file whole or not at all; CSV is four files. Fails with path and reason.
core::Result<> saveMap(const Poster &poster, const QString &path);

} // namespace ui
