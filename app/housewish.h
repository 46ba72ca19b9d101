#pragma once

#include "app/housefile.h"

#include <functional>

class QWidget;

/// Asks for a house file, shows what it would set, and takes it into use when that is wanted.
/// Nothing here waits: a lock closes the dialogs.
class HouseWish
{
public:
    HouseWish(const HouseFile &file, core::Language language) : m_file(file), m_language(language)
    {}

    std::function<void(const core::House &)> onUsed;
    std::function<void(const QString &)> onRefused;

    void ask(QWidget *parent, const core::House &inUse) const;
    void preview(QWidget *parent, const core::House &inUse, const QString &path) const;

private:
    HouseFile m_file;
    core::Language m_language;
};
