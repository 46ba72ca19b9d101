#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/poster.h"
#include "ui/analysis/posterwords.h"

#include <QCoreApplication>

namespace ui {

/// Draws one poster on whatever has 96 dots an inch: a head, the map as large as it goes, and in
/// what is left beside or below it the loops.
class PosterPainter
{
    Q_DECLARE_TR_FUNCTIONS(ui::PosterPainter)

public:
    explicit PosterPainter(const Poster &poster);

    /// Of the cards, to their size on the screen.
    qreal scaleOn(const QSizeF &paper) const;
    void paint(QPainter &painter, const QSizeF &paper);

private:
    struct Sheet
    {
        QRectF map;
        QRectF words;
        int columns = 1; // Of the words.
        qreal scale = 1;
    };

    const Tokens &colors() const { return *m_scene.look().tokens; }
    qreal headHeight(qreal width) const;
    Sheet sheetIn(const QRectF &rest) const;
    Sheet sheetBeside(const QRectF &rest) const;
    Sheet sheetBelow(const QRectF &rest) const;
    void paintHead(QPainter &painter, const QRectF &rest) const;
    void paintLegend(QPainter &painter, const QRectF &row) const;
    qreal legendHeight(qreal width) const;
    void paintLoops(QPainter &painter, const Sheet &sheet) const;
    qreal paintLoop(QPainter &painter, const QRectF &room, const PosterLoop &loop) const;

    const Poster &m_poster;
    DiagramScene m_scene;
    QList<PosterLoop> m_loops;
};

} // namespace ui
