#pragma once

#include <QString>
#include <QWidget>

/// Where pictures for looking at are kept: the folder JEUGDHUIS_PICTURES; without it nowhere.
inline QString picturePath(const QString &name)
{
    const QString folder = qEnvironmentVariable("JEUGDHUIS_PICTURES");
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + name;
}

inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString path = picturePath(name + QStringLiteral(".png"));
    if (!path.isEmpty())
        widget.grab().save(path);
}
