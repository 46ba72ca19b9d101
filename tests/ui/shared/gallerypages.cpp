#include "tests/ui/shared/gallerypages.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmented.h"
#include "ui/shared/stepdots.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapLarge);
    return column;
}

Card *titledCard(const QString &title, QVBoxLayout *&column)
{
    auto *card = new Card;
    column = columnIn(card);
    column->setSpacing(sizes().gap);
    column->addWidget(new TextLabel(title, TextRole::Heading));
    return card;
}

QWidget *flowOf(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    return box;
}

QPushButton *disabled(QPushButton *button)
{
    button->setEnabled(false);
    return button;
}

Card *buttonsCard()
{
    QVBoxLayout *column = nullptr;
    Card *card = titledCard(u"Knoppen"_s, column);
    auto *on = pushButton(u"School"_s, Variant::Chip, Icon::Check);
    on->setCheckable(true);
    on->setChecked(true);
    column->addWidget(flowOf({pushButton(u"Doel toevoegen"_s, Variant::Primary, Icon::Plus),
                              pushButton(u"Brief bekijken"_s, Variant::Plain, Icon::Document),
                              pushButton(u"Later"_s, Variant::Ghost),
                              pushButton(u"Verwijderen"_s, Variant::Danger, Icon::Trash)}));
    column->addWidget(flowOf({disabled(pushButton(u"Verzenden"_s, Variant::Primary, Icon::Send)),
                              disabled(pushButton(u"Afdrukken"_s, Variant::Plain, Icon::Print)),
                              on,
                              pushButton(u"Thuis"_s, Variant::Chip),
                              pushButton(u"Vrije tijd"_s, Variant::Chip)}));
    column->addWidget(flowOf({iconButton(Icon::Undo, u"Ongedaan maken"_s),
                              iconButton(Icon::Redo, u"Opnieuw"_s),
                              iconButton(Icon::ZoomOut, u"Uitzoomen"_s),
                              iconButton(Icon::ZoomIn, u"Inzoomen"_s),
                              iconButton(Icon::Fit, u"Alles tonen"_s),
                              iconButton(Icon::More, u"Meer"_s)}));
    column->addStretch();
    return card;
}

Card *chipsCard()
{
    QVBoxLayout *column = nullptr;
    Card *card = titledCard(u"Woorden met een kleur"_s, column);
    column->addWidget(flowOf({new Chip(u"Last"_s, Tone::Burden),
                              new Chip(u"Kracht"_s, Tone::Strength),
                              new Chip(u"Achtergrond"_s, Tone::Background),
                              new Chip(u"Vrij toegankelijk"_s, Tone::Info),
                              new Chip(Icon::Clock, u"6 weken"_s, Tone::Neutral),
                              new Chip(u"Toestemming mist"_s, Tone::Warning),
                              new Chip(u"Gestopt"_s, Tone::Problem)}));
    auto *kind = new Segmented(u"Soort"_s);
    kind->addOption(u"Last"_s, Icon::Burden);
    kind->addOption(u"Kracht"_s, Icon::Strength);
    kind->addOption(u"Achtergrond"_s, Icon::Dot);
    column->addWidget(new Field(u"Soort kaart"_s, kind));
    auto *burden = new StepDots(u"Gewicht"_s);
    burden->setTone(Tone::Burden);
    burden->setValue(4);
    auto *field = new Field(u"Hoe zwaar weegt dit?"_s, burden);
    field->setHint(u"1 is licht, 5 is zwaar. Mag leeg blijven."_s);
    column->addWidget(field);
    column->addStretch();
    return card;
}

Card *choicesCard()
{
    QVBoxLayout *column = nullptr;
    Card *card = titledCard(u"Kiezen"_s, column);
    auto *mother = new QCheckBox(u"Moeder"_s);
    mother->setChecked(true);
    auto *part = new QCheckBox(u"Netwerk"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    column->addWidget(flowOf({mother, new QCheckBox(u"Vader"_s), part}));
    auto *yes = new QRadioButton(u"Ja, beide ouders akkoord"_s);
    yes->setChecked(true);
    column->addWidget(flowOf({yes, new QRadioButton(u"Nog niet"_s), new QRadioButton(u"Nee"_s)}));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 10);
    slider->setValue(6);
    column->addWidget(new Field(u"Hoe graag wil je dit veranderen? (0 tot 10)"_s, slider));
    auto *progress = new QProgressBar;
    progress->setValue(45);
    progress->setTextVisible(false);
    progress->setFixedHeight(8);
    column->addWidget(progress);
    column->addStretch();
    return card;
}

Card *fieldsCard()
{
    QVBoxLayout *column = nullptr;
    Card *card = titledCard(u"Invullen"_s, column);
    auto *who = new QComboBox;
    who->addItem(icon(Icon::User), u"Isa (14)"_s);
    who->addItem(icon(Icon::Users), u"Moeder"_s);
    auto *place = new QLineEdit;
    place->setPlaceholderText(u"Straat en nummer"_s);
    auto *wrong = new QLineEdit(u"31-02-2026"_s);
    auto *wrongField = new Field(u"Geboortedatum"_s, wrong);
    wrongField->setProblem(u"Deze dag bestaat niet."_s);
    auto *weeks = new QSpinBox;
    weeks->setValue(6);
    weeks->setSuffix(u" weken"_s);
    auto *date = new QDateEdit(QDate(2026, 11, 12));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"dd-MM-yyyy"_s);
    auto *off = new QLineEdit(u"Uit de verwijzing"_s);
    off->setEnabled(false);
    auto *grid = new QGridLayout;
    grid->setSpacing(sizes().gap);
    grid->addWidget(new Field(u"Wie zegt dit?"_s, who), 0, 0);
    grid->addWidget(new Field(u"Adres"_s, place), 0, 1);
    grid->addWidget(new Field(u"Wachttijd"_s, weeks), 1, 0);
    grid->addWidget(new Field(u"Datum"_s, date), 1, 1);
    grid->addWidget(wrongField, 2, 0);
    grid->addWidget(new Field(u"Verwijzer"_s, off), 2, 1);
    column->addLayout(grid);
    column->addStretch();
    return card;
}

QTableWidget *caseTable()
{
    auto *table = new QTableWidget(5, 4);
    table->setHorizontalHeaderLabels(
        {u"Dossier"_s, u"Volgende stap"_s, u"Wacht"_s, u"Leefgebieden"_s});
    const QStringList cells = {
        u"Isa Brouwer"_s,     u"Gesprek afmaken"_s,    u"3 dagen"_s,  u"Thuis, School"_s,
        u"Milan Aksoy"_s,     u"Toestemming vragen"_s, u"12 dagen"_s, u"Gezondheid"_s,
        u"Jesse Wolters"_s,   u"Doel kiezen"_s,        u"1 dag"_s,    u"Vrienden, Geld"_s,
        u"Noor ten Hagen"_s,  u"Antwoord afwachten"_s, u"34 dagen"_s, u"Wonen, Veiligheid"_s,
        u"Sami El Idrissi"_s, u"Terugkijken"_s,        u"6 dagen"_s,  u"School"_s};
    for (int cell = 0; cell < cells.size(); ++cell)
        table->setItem(cell / 4, cell % 4, new QTableWidgetItem(cells.at(cell)));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSortingEnabled(true);
    table->resizeRowsToContents();
    table->selectRow(1);
    return table;
}

QListWidget *personList()
{
    auto *list = new QListWidget;
    for (const auto *name : {u"Isa",
                             u"Moeder, Carola",
                             u"Vader, Henk",
                             u"Oma Riet",
                             u"Mentor",
                             u"Jongerenwerker",
                             u"Buurvrouw",
                             u"Voetbaltrainer",
                             u"Huisarts"})
        list->addItem(new QListWidgetItem(icon(Icon::User), QStringView(name).toString()));
    list->setCurrentRow(2);
    return list;
}

Card *statementCard(const QString &who, const QString &words, Tone tone, const QString &kind)
{
    auto *card = new Card;
    card->setClickable(true);
    auto *column = columnIn(card);
    column->setSpacing(sizes().gapSmall);
    auto *name = new TextLabel(who, TextRole::Small);
    name->setMuted();
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(new Chip(kind, tone));
    column->addLayout(head);
    column->addWidget(new TextLabel(words));
    return card;
}

} // namespace

QWidget *makeConversation()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gapLarge);
    auto *main = new Card;
    auto *column = columnIn(main);
    auto *step = new TextLabel(u"Leefgebied 2 van 10 · Thuis"_s, TextRole::Small);
    step->setMuted();
    column->addWidget(step);
    column->addWidget(new TextLabel(u"Hoe gaat het thuis?"_s, TextRole::Title));
    auto *advice =
        new TextLabel(u"Vraag eerst open. Schrijf op wat er gezegd wordt; ordenen kan later."_s);
    advice->setMuted();
    column->addWidget(advice);
    auto *words = new QPlainTextEdit(
        u"“Als papa en mama ruzie hebben ga ik naar boven en dan game ik tot het stil is.”"_s);
    column->addWidget(new Field(u"Wat zegt Isa?"_s, words), 1);
    auto *who = new Segmented(u"Wie zegt dit?"_s);
    for (const auto *name : {u"Isa", u"Moeder", u"Vader", u"Coach"})
        who->addOption(QStringView(name).toString());
    column->addWidget(new Field(u"Wie zegt dit?"_s, who));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(pushButton(u"Vorige vraag"_s, Variant::Plain, Icon::ArrowLeft));
    buttons->addStretch();
    auto *saved = new TextLabel(u"Bewaard op deze laptop"_s, TextRole::Small);
    saved->setMuted();
    saved->setWordWrap(false);
    buttons->addWidget(saved);
    buttons->addWidget(pushButton(u"Maak er een kaart van"_s, Variant::Primary, Icon::Plus));
    column->addLayout(buttons);
    row->addWidget(main, 5);
    auto *side = new QVBoxLayout;
    side->setSpacing(sizes().gap);
    side->addWidget(new TextLabel(u"Gezegd in dit gesprek"_s, TextRole::Heading));
    side->addWidget(
        statementCard(u"Isa"_s, u"“Ik slaap pas als het stil is.”"_s, Tone::Burden, u"Last"_s));
    side->addWidget(statementCard(
        u"Moeder"_s, u"“Oma staat altijd klaar voor ons.”"_s, Tone::Strength, u"Kracht"_s));
    side->addWidget(statementCard(u"Vader"_s,
                                  u"“Sinds de verhuizing is alles anders.”"_s,
                                  Tone::Background,
                                  u"Achtergrond"_s));
    side->addStretch();
    row->addLayout(side, 3);
    return page;
}

QWidget *makeControls()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(sizes().gapLarge);
    grid->addWidget(buttonsCard(), 0, 0);
    grid->addWidget(chipsCard(), 0, 1);
    grid->addWidget(choicesCard(), 1, 0);
    grid->addWidget(fieldsCard(), 1, 1);
    grid->setRowStretch(2, 1);
    return page;
}

QWidget *makeLists()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    column->addWidget(new SearchField(u"Zoek in dossiers"_s));
    column->addWidget(caseTable(), 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes().gapLarge);
    row->addWidget(personList(), 1);
    auto *tabs = new QTabWidget;
    tabs->addTab(new EmptyState(Icon::Network, u"Nog geen pijlen. Sleep van kaart naar kaart."_s),
                 icon(Icon::Network),
                 u"Pijlen"_s);
    tabs->addTab(new QWidget, icon(Icon::Loop), u"Cirkels"_s);
    tabs->addTab(new QWidget, u"Verhaal"_s);
    row->addWidget(tabs, 2);
    column->addLayout(row, 3);
    return page;
}

QWidget *makeMessages()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(sizes().gapSmall);
    const auto say = [bars](Tone tone, const QString &sentence, const QString &action = {}) {
        auto *bar = new MessageBar;
        bar->say(tone, sentence, action);
        bars->addWidget(bar);
    };
    say(Tone::Info, u"Een collega heeft dit dossier ook geopend."_s);
    say(Tone::Success, u"De brief is gemaakt."_s, u"Openen"_s);
    say(Tone::Warning, u"Voor de brief mist nog de toestemming van vader."_s, u"Vastleggen"_s);
    say(Tone::Problem,
        u"De kluis kon niet schrijven: de schijf is vol. Wat u typte staat er nog."_s,
        u"Opnieuw"_s);
    column->addLayout(bars);
    auto *card = new Card;
    auto *empty = new EmptyState(Icon::Target,
                                 u"Er is nog geen doel. Kies samen wat het eerst beter moet."_s);
    empty->setAction(u"Doel toevoegen"_s);
    columnIn(card)->addWidget(empty);
    column->addWidget(card, 1);
    return page;
}

QWidget *makeIcons()
{
    auto *page = new QWidget;
    auto *flow = new FlowLayout(page);
    for (const Icon which : allIcons())
        flow->addWidget(iconButton(which, iconName(which)));
    return page;
}
