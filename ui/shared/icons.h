#pragma once

#include <QIcon>
#include <QList>

class QPainter;

namespace ui {

/// The drawings of resources/icons (Lucide).
enum class Icon {
    None,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    BookOpen,
    Burden,
    Calendar,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleCheck,
    Clock,
    Close,
    Command,
    Conversation,
    Copy,
    Document,
    Dot,
    Download,
    Edit,
    ExternalLink,
    Eye,
    EyeOff,
    Fit,
    Flag,
    FolderOpen,
    Globe,
    Heart,
    Help,
    History,
    House,
    Info,
    Key,
    Keyboard,
    Languages,
    Layers,
    Link,
    List,
    Lock,
    LogOut,
    Loop,
    MapPin,
    Minus,
    Moon,
    More,
    Network,
    Offers,
    Phone,
    Plus,
    Print,
    Problem,
    Redo,
    Save,
    Search,
    Send,
    Settings,
    Share,
    Shield,
    ShieldCheck,
    Sliders,
    Sparkles,
    Spline,
    Split,
    Sprout,
    Star,
    Strength,
    Sun,
    Sync,
    Target,
    Trash,
    Undo,
    Unlock,
    Upload,
    User,
    UserPlus,
    Users,
    Warning,
    ZoomIn,
    ZoomOut,
};

/// Drawn in the colour of the palette at the moment of painting, crisp at every scale.
QIcon icon(Icon which);
/// Vector on paper, a cached picture on the screen.
void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &color);
/// The drawing behind an icon that icon() made; None for any other.
Icon whichIcon(const QIcon &icon);
QList<Icon> allIcons();
/// The name of its file.
QString iconName(Icon which);

} // namespace ui
