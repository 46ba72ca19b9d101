#include "ui/shared/readerbox.h"

#include "ui/shared/personname.h"
#include "ui/shared/words.h"

namespace ui {

void ReaderBox::fill(const core::CaseFile &file)
{
    const core::Reader before = reader();
    const QList<core::Reader> readers = core::readersOf(file);
    QStringList names;
    for (const core::Reader &one : readers)
        names += one.person.isEmpty() ? core::readerName(one, file, screenLanguage())
                                      : personName(file, one.person);
    if (readers == m_readers && names == m_names)
        return; // It may be open.
    m_readers = readers;
    m_names = names;
    clear();
    addItems(names);
    choose(before);
}

core::Reader ReaderBox::reader() const
{
    return m_readers.value(currentIndex(), core::Reader::youth());
}

void ReaderBox::choose(const core::Reader &reader)
{
    setCurrentIndex(std::max<int>(0, static_cast<int>(m_readers.indexOf(reader))));
}

} // namespace ui
