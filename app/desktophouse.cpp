#include "app/desktop.h"
#include "app/housewish.h"
#include "ui/conversation/conversationpage.h"

#include <QCoreApplication>
#include <QEvent>

// What a region sets: loaded at the start, changed while one works.

void Desktop::loadHouse()
{
    QString complaint;
    m_house = m_houseFile.load(m_translations.language(), complaint);
    m_window.setHouse(m_house.name);
    if (!complaint.isEmpty())
        m_window.say(ui::Tone::Warning, complaint);
}

void Desktop::askHouse()
{
    HouseWish wish(m_houseFile, m_translations.language());
    wish.onUsed = [this](const core::House &house) { use(house); };
    wish.onRefused = [this](const QString &why) { m_window.say(ui::Tone::Problem, why); };
    wish.ask(&m_window, m_house);
}

void Desktop::use(const core::House &house)
{
    m_house = house;
    m_window.setHouse(house.name);
    QEvent reworded(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_conversation, &reworded);
    m_window.say(ui::Tone::Success, tr("The settings of the house are in use."));
}
