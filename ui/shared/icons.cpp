#include "ui/shared/icons.h"

#include "ui/shared/iconengine.h"
#include "ui/shared/tokens.h"

#include <QFile>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Drawing
{
    Icon icon;
    QLatin1StringView name;
};

constexpr Drawing Drawings[] = {
    {Icon::ArrowDown, "arrow-down"_L1},
    {Icon::ArrowLeft, "arrow-left"_L1},
    {Icon::ArrowRight, "arrow-right"_L1},
    {Icon::ArrowUp, "arrow-up"_L1},
    {Icon::BookOpen, "book-open"_L1},
    {Icon::Burden, "weight"_L1},
    {Icon::Calendar, "calendar"_L1},
    {Icon::Chart, "chart-column"_L1},
    {Icon::Check, "check"_L1},
    {Icon::ChevronDown, "chevron-down"_L1},
    {Icon::ChevronLeft, "chevron-left"_L1},
    {Icon::ChevronRight, "chevron-right"_L1},
    {Icon::ChevronUp, "chevron-up"_L1},
    {Icon::Circle, "circle"_L1},
    {Icon::CircleCheck, "circle-check"_L1},
    {Icon::Clock, "clock"_L1},
    {Icon::Close, "x"_L1},
    {Icon::Command, "command"_L1},
    {Icon::Conversation, "message-circle"_L1},
    {Icon::Copy, "copy"_L1},
    {Icon::Document, "file-text"_L1},
    {Icon::Dot, "circle-dot"_L1},
    {Icon::Download, "download"_L1},
    {Icon::Edit, "pencil"_L1},
    {Icon::ExternalLink, "external-link"_L1},
    {Icon::Eye, "eye"_L1},
    {Icon::EyeOff, "eye-off"_L1},
    {Icon::Fit, "maximize"_L1},
    {Icon::Flag, "flag"_L1},
    {Icon::FolderOpen, "folder-open"_L1},
    {Icon::Globe, "globe"_L1},
    {Icon::Heart, "heart"_L1},
    {Icon::Help, "circle-question-mark"_L1},
    {Icon::History, "history"_L1},
    {Icon::House, "house"_L1},
    {Icon::Info, "info"_L1},
    {Icon::Key, "key"_L1},
    {Icon::Keyboard, "keyboard"_L1},
    {Icon::Languages, "languages"_L1},
    {Icon::Layers, "layers"_L1},
    {Icon::Link, "link"_L1},
    {Icon::List, "list"_L1},
    {Icon::Lock, "lock"_L1},
    {Icon::LogOut, "log-out"_L1},
    {Icon::Loop, "repeat"_L1},
    {Icon::MapPin, "map-pin"_L1},
    {Icon::Minus, "minus"_L1},
    {Icon::Moon, "moon"_L1},
    {Icon::More, "ellipsis"_L1},
    {Icon::Network, "network"_L1},
    {Icon::Offers, "package-open"_L1},
    {Icon::Phone, "phone"_L1},
    {Icon::Plus, "plus"_L1},
    {Icon::Print, "printer"_L1},
    {Icon::Problem, "octagon-alert"_L1},
    {Icon::Redo, "redo-2"_L1},
    {Icon::Save, "save"_L1},
    {Icon::Search, "search"_L1},
    {Icon::Send, "send"_L1},
    {Icon::Settings, "settings"_L1},
    {Icon::Share, "share-2"_L1},
    {Icon::Shield, "shield"_L1},
    {Icon::ShieldCheck, "shield-check"_L1},
    {Icon::Sliders, "sliders-horizontal"_L1},
    {Icon::Sparkles, "sparkles"_L1},
    {Icon::Spline, "spline"_L1},
    {Icon::Split, "split"_L1},
    {Icon::Sprout, "sprout"_L1},
    {Icon::Star, "star"_L1},
    {Icon::Strength, "hand-heart"_L1},
    {Icon::Sun, "sun"_L1},
    {Icon::Sync, "refresh-cw"_L1},
    {Icon::Target, "target"_L1},
    {Icon::Trash, "trash-2"_L1},
    {Icon::Undo, "undo-2"_L1},
    {Icon::Unlock, "lock-open"_L1},
    {Icon::Upload, "upload"_L1},
    {Icon::User, "user"_L1},
    {Icon::UserPlus, "user-plus"_L1},
    {Icon::Users, "users"_L1},
    {Icon::Warning, "triangle-alert"_L1},
    {Icon::ZoomIn, "zoom-in"_L1},
    {Icon::ZoomOut, "zoom-out"_L1},
};

QByteArray drawing(Icon which, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(iconName(which)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

bool isPaper(const QPainter &painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture;
}

QPixmap picture(Icon which, const QSize &pixels, const QColor &color)
{
    const QString key = u"icon/%1/%2x%3/%4"_s.arg(static_cast<int>(which))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba());
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QPixmap made(pixels);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    QSvgRenderer(drawing(which, color)).render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

} // namespace

QIcon icon(Icon which)
{
    return which == Icon::None ? QIcon() : QIcon(new IconEngine(which));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &color)
{
    if (which == Icon::None || rect.isEmpty())
        return;
    if (isPaper(painter)) {
        QSvgRenderer(drawing(which, color)).render(&painter, rect);
        return;
    }
    const qreal scale = painter.device()->devicePixelRatio();
    QPixmap drawn = picture(which, (rect.size() * scale).toSize(), color);
    drawn.setDevicePixelRatio(scale);
    // On a whole device pixel, or the strokes blur.
    const QPointF corner = (rect.topLeft() * scale).toPoint().toPointF() / scale;
    painter.drawPixmap(corner, drawn);
}

Icon whichIcon(const QIcon &icon)
{
    const QString name = icon.name();
    const auto *found =
        std::ranges::find_if(Drawings, [&name](const Drawing &it) { return it.name == name; });
    return found == std::end(Drawings) ? Icon::None : found->icon;
}

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (const Drawing &it : Drawings)
        icons.append(it.icon);
    return icons;
}

QString iconName(Icon which)
{
    const auto *found =
        std::ranges::find_if(Drawings, [which](const Drawing &it) { return it.icon == which; });
    return found == std::end(Drawings) ? QString() : QString(found->name);
}

} // namespace ui
