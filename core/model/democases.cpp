#include "core/model/democases.h"

#include "core/model/casejson.h"
#include "core/model/content.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QList<CaseFile> demoCases(Rng &rng)
{
    QList<CaseFile> cases;
    for (const QString &name :
         {u"cases/isa.json"_s, u"cases/milan.json"_s, u"cases/jesse.json"_s}) {
        const Result<CaseFile> file = parseCase(content(name), name, rng);
        Q_ASSERT_X(file, "demoCases", file ? "" : qPrintable(file.error().detail));
        cases.append(*file);
    }
    return cases;
}

} // namespace core
