#pragma once

#include "core/model/casefile.h"
#include "core/model/schema.h"
#include "core/model/words.h"

#include <rapidcheck.h>

namespace core {

/// Any case, inside a rapidcheck property: each field gets any value of its type; what check()
/// wants is put right afterwards.
class AnyCase
{
public:
    AnyCase()
    {
        forEachType([this]<typename Entity>() { begin(m_file.*Schema<Entity>::List); });
    }

    CaseFile make()
    {
        forEachType([this]<typename Entity>() { fill(m_file.*Schema<Entity>::List); });
        putRight();
        return m_file;
    }

private:
    static int any(int least, int most) { return *rc::gen::inRange(least, most + 1); }

    void begin(Case &head) { head.id = CaseId::make(m_rng); }
    template<typename Entity>
    void begin(QList<Entity> &list)
    {
        for (int n = any(1, 3); n > 0; --n) {
            list.append(Entity());
            list.last().id = decltype(Entity::id)::make(m_rng);
        }
    }

    void fill(Case &head) { fillFields(head); }
    template<typename Entity>
    void fill(QList<Entity> &list)
    {
        for (Entity &entity : list)
            fillFields(entity);
    }
    template<typename Entity>
    void fillFields(Entity &entity)
    {
        forEachField<Entity>([&](const auto &field) { set(entity.*field.member); });
    }

    void set(QString &text)
    {
        const auto letters = *rc::gen::container<std::u32string>(rc::gen::element<char32_t>(
            U'a', U'"', U'\\', U'\n', U'\t', U' ', U'é', U'%', U'1', U'😀'));
        text = QString::fromStdU32String(letters);
    }
    void set(bool &value) { value = *rc::gen::arbitrary<bool>(); }
    void set(int &value) { value = any(1, 3); }
    void set(QDate &date) { date = any(0, 3) ? QDate(2000, 1, 1).addDays(any(0, 20000)) : QDate(); }
    void set(QDateTime &time)
    {
        time = any(0, 3) ? QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4e12))
                         : QDateTime();
    }
    void set(QPointF &point) { point = QPointF(any(-9999, 9999) / 8.0, any(-9999, 9999) / 3.0); }
    template<typename Entity>
    void set(Id<Entity> &id)
    {
        const QList<Entity> &list = m_file.*Schema<Entity>::List;
        id = list[any(0, static_cast<int>(list.size()) - 1)].id;
    }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void set(Enum &value)
    {
        value = static_cast<Enum>(any(0, static_cast<int>(Words<Enum>::list.size()) - 1));
    }
    template<typename Value>
    void set(std::optional<Value> &value)
    {
        if (any(0, 1)) {
            value = Value();
            set(*value);
        }
    }
    template<typename Value>
    void set(QList<Value> &list)
    {
        for (int n = any(0, 3); n > 0; --n) {
            list.append(Value());
            set(list.last());
        }
    }

    void putRight()
    {
        for (Person &person : m_file.persons)
            person.name.prepend(u'x');
        for (Statement &statement : m_file.statements) {
            statement.text.prepend(u'x');
            statement.topic = QStringLiteral("lijf/3");
        }
        for (Factor &factor : m_file.factors)
            factor.text.prepend(u'x');
        for (Goal &goal : m_file.goals)
            goal.text.prepend(u'x');
        for (Action &action : m_file.actions)
            action.text.prepend(u'x');
        for (Note &note : m_file.notes)
            note.text.prepend(u'x');
        for (SafetyAgreement &agreement : m_file.safetyAgreements)
            agreement.text.prepend(u'x');
        for (SafetyStep &step : m_file.safetySteps)
            step.text.prepend(u'x');
        for (StoryEdit &edit : m_file.storyEdits)
            edit.text.prepend(u'x');
        // A loop begins at its smallest identifier, and those are new after reading.
        for (NamedLoop &loop : m_file.loops)
            loop.factors = {m_file.factors.first().id};
        for (qsizetype i = 0; i < m_file.topics.size(); ++i)
            m_file.topics[i].topic = QStringLiteral("geld/%1").arg(i + 1);
    }

    SeededRng m_rng{7};
    CaseFile m_file;
};

} // namespace core
