#include "ui/analysis/voicesposter.h"

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/mappaint.h"
#include "ui/shared/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Dpi = 96;
constexpr qreal Margin = 38; // 10 mm

class VoicesPainter
{
    Q_DECLARE_TR_FUNCTIONS(ui::VoicesPainter)

public:
    explicit VoicesPainter(const VoicesPoster &poster) : m_poster(poster)
    {
        m_scene.setAppearance(fontOfPoster(10), paletteOf(ui::tokens(Appearance::Light)));
        m_scene.setFoldsEmptyLanes(true);
        m_scene.reset(poster.view);
    }

    void paint(QPainter &painter, const QSizeF &paper)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF rest = QRectF(QPointF(), paper).adjusted(Margin, Margin, -Margin, -Margin);
        paintText(painter,
                  rest,
                  fontOfPoster(20, QFont::DemiBold),
                  tokens().primary,
                  tr("%1 and %2").arg(m_poster.one.name, m_poster.other.name));
        const QStringList about{m_poster.view.head.code, dayText(m_poster.day), m_poster.legend};
        paintText(painter,
                  rest.adjusted(0, 34, 0, 0),
                  fontOfPoster(9),
                  tokens().muted,
                  about.join(u"  \u00b7  "_s));
        paintText(painter,
                  QRectF(rest.left(), rest.bottom() - 40, rest.width(), 40),
                  fontOfPoster(10),
                  tokens().text,
                  m_poster.summary.join(u"  \u00b7  "_s));
        rest.adjust(0, 64, 0, -52);
        const qreal half = (rest.width() - Margin) / 2;
        paintSide(painter, m_poster.one, QRectF(rest.topLeft(), QSizeF(half, rest.height())));
        rest.setLeft(rest.right() - half);
        paintSide(painter, m_poster.other, rest);
    }

private:
    const Tokens &tokens() const { return *m_scene.look().tokens; }

    void paintSide(QPainter &painter, const VoicesPoster::Side &side, const QRectF &room)
    {
        paintText(painter, room, fontOfPoster(14, QFont::DemiBold), tokens().text, side.name);
        m_scene.stage(side.staging);
        paintMap(painter, m_scene, room.adjusted(0, 30, 0, 0));
    }

    const VoicesPoster &m_poster;
    DiagramScene m_scene;
};

} // namespace

QByteArray voicesPdf(const VoicesPoster &poster)
{
    const QPageLayout paper(QPageSize(QPageSize::A3), QPageLayout::Landscape, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Dpi);
    writer.setPageLayout(paper);
    writer.setTitle(poster.view.head.code);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    VoicesPainter(poster).paint(painter, paper.fullRectPixels(Dpi).size());
    painter.end();
    return bytes;
}

} // namespace ui
