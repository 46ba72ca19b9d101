#include "core/model/rng.h"
#include "tests/ui/shots.h"
#include "ui/shell/startwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shots {

namespace {

core::SeededRng startRng(1);

void type(QWidget &window, const QString &field, const QString &text)
{
    auto *edit = window.findChild<QLineEdit *>(field);
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

Shot start(
    const QString &name,
    const std::function<void(ui::StartWindow &)> &step,
    const std::function<void(QWidget &)> &prepare = [](QWidget &) {})
{
    return Shot{name,
                [](QSize) { return std::make_unique<ui::StartWindow>(startRng); },
                [step, prepare](QWidget &window) {
                    step(static_cast<ui::StartWindow &>(window));
                    prepare(window);
                }};
}

void typeOwnPassphrase(QWidget &window)
{
    auto *proposal = window.findChild<QLabel *>(u"proposal"_s);
    Q_UNUSED(QTest::qWaitFor([proposal] { return !proposal->text().isEmpty(); }));
    type(window, u"newPassphrase"_s, u"de kat zat op de mat"_s);
}

void refuse(QWidget &window)
{
    auto &start = static_cast<ui::StartWindow &>(window);
    for (int i = 0; i < 6; ++i)
        start.showFault(core::vaultError(core::VaultFault::WrongPassphrase, core::Wording()));
}

} // namespace

QList<Shot> startShots()
{
    using Start = ui::StartWindow;
    const QString code = u"7K3M-X0QZ-4T9B-W2HJ-N8RD-5VCP-E6GS-1YFA-Q3T7"_s;
    return {
        start(u"start-language"_s, [](Start &window) { window.askLanguage(); }),
        start(
            u"start-vault"_s, [](Start &window) { window.askNewVault(); }, typeOwnPassphrase),
        start(u"start-code"_s, [code](Start &window) { window.showRecoveryCode(code); }),
        start(
            u"start-check"_s,
            [code](Start &window) { window.showRecoveryCode(code); },
            [](QWidget &window) {
                QTest::keyClick(window.focusWidget(), Qt::Key_Space);
                QTest::keyClicks(window.focusWidget(), u"XXXX"_s);
                QTest::keyClick(window.focusWidget(), Qt::Key_Return);
            }),
        start(u"start-unlock"_s, [](Start &window) { window.askPassphrase(); }),
        start(
            u"start-wrong"_s, [](Start &window) { window.askPassphrase(); }, refuse),
        start(
            u"start-busy"_s,
            [](Start &window) { window.askPassphrase(); },
            [](QWidget &window) {
                type(window, u"passphrase"_s, u"iets"_s);
                QTest::keyClick(window.focusWidget(), Qt::Key_Return);
            }),
        start(
            u"start-recover"_s,
            [](Start &window) { window.askPassphrase(); },
            [](QWidget &window) {
                for (int i = 0; i < 3; ++i)
                    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
                QTest::keyClick(window.focusWidget(), Qt::Key_Space);
            }),
        start(u"start-fault"_s,
              [](Start &window) {
                  window.showFault(core::vaultError(
                      core::VaultFault::DatabaseDamaged,
                      u"/home/coach/.local/share/jeugdhuis/vault/vault.db: page 12 is not what "
                      "was written."_s));
              }),
    };
}

} // namespace shots
