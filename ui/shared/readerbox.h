#pragma once

#include "core/model/reader.h"

#include <QComboBox>

namespace ui {

/// For whom something is shown or printed: everyone of the case who may ask for it. Who was chosen
/// stays chosen while the case changes.
class ReaderBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// In the language of the screen.
    void fill(const core::CaseFile &file);
    const QList<core::Reader> &readers() const { return m_readers; }
    /// The youth before it is filled.
    core::Reader reader() const;
    /// Tells nobody; the first when that one is not there.
    void choose(const core::Reader &reader);

private:
    QList<core::Reader> m_readers;
    QStringList m_names;
};

} // namespace ui
