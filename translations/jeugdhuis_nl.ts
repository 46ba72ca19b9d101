<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="nl_NL">
<context>
    <name>Arrows</name>
    <message>
        <source>f</source>
        <comment>key: feeds</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>d</source>
        <comment>key: dampens</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>s</source>
        <comment>key: started</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>w</source>
        <comment>key: affects</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>g</source>
        <comment>key: goes with</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begon</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>voedt</translation>
    </message>
    <message>
        <source>dampens</source>
        <translation>remt</translation>
    </message>
    <message>
        <source>affects</source>
        <translation>werkt door op</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>heel sterk</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>don't know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>That is how it began. History, never in a loop.</source>
        <translation>Zo begon het. Geschiedenis, nooit in een cirkel.</translation>
    </message>
    <message>
        <source>This makes it more.</source>
        <translation>Dit maakt het meer.</translation>
    </message>
    <message>
        <source>This makes it less.</source>
        <translation>Dit maakt het minder.</translation>
    </message>
    <message>
        <source>It does something, we do not know what yet.</source>
        <translation>Het doet iets, we weten nog niet wat.</translation>
    </message>
    <message>
        <source>They belong together, we do not know how.</source>
        <translation>Ze horen bij elkaar, we weten niet hoe.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sinds vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
</context>
<context>
    <name>ColumnPick</name>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>number of the card</source>
        <translation>nummer van de kaart</translation>
    </message>
    <message>
        <source>what the card says</source>
        <translation>wat er op de kaart staat</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>burden, strength or background</source>
        <translation>last, kracht of achtergrond</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wie zegt dat</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>sinds wanneer</translation>
    </message>
    <message>
        <source>is it so now</source>
        <translation>is het nu zo</translation>
    </message>
    <message>
        <source>can it change</source>
        <translation>te veranderen</translation>
    </message>
    <message>
        <source>how much one wants it</source>
        <translation>hoeveel zin</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>teken</translation>
    </message>
    <message>
        <source>how strong</source>
        <translation>hoe sterk</translation>
    </message>
    <message>
        <source>kind of arrow</source>
        <translation>soort pijl</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>hoe zeker</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>met vertraging</translation>
    </message>
    <message>
        <source>who sees it differently</source>
        <translation>wie ziet dat anders</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>has it a direction</source>
        <translation>heeft het een richting</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Family and network</source>
        <translation>Gezin en netwerk</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Waar we zijn</translation>
    </message>
    <message>
        <source>Safety sheet</source>
        <translation>Veiligheidsblad</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Not saved yet: %1 What you typed is kept and tried again.</source>
        <translation>Nog niet bewaard: %1 Wat je typte blijft hier en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>You left off here.</source>
        <translation>Je was hier gebleven.</translation>
    </message>
    <message>
        <source>You were typing: “%1”</source>
        <translation>Je was aan het typen: “%1”</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation>Alles is bewaard op deze laptop.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>Er is niets meer om ongedaan te maken of opnieuw te doen.</translation>
    </message>
    <message>
        <source>The settings of the house are in use.</source>
        <translation>De instellingen van het huis zijn in gebruik.</translation>
    </message>
    <message>
        <source>Open this case?</source>
        <translation>Dit dossier openen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Brother or sister of %1</source>
        <translation>Broer of zus van %1</translation>
    </message>
    <message>
        <source>Not while you look together. You can do that afterwards.</source>
        <translation>Niet tijdens het samen kijken. Dat kan daarna.</translation>
    </message>
    <message>
        <source>A field holds at most 20,000 characters, and this would make %1. It was not put in; what stood there is unchanged.</source>
        <translation>In een veld passen hoogstens 20.000 tekens, en dit zouden er %1 worden. Het is niet ingevoegd; wat er stond is ongewijzigd.</translation>
    </message>
</context>
<context>
    <name>Differ</name>
    <message>
        <source>the other way round</source>
        <translation>juist andersom</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Wie ziet dat anders?</translation>
    </message>
    <message>
        <source>sees it differently</source>
        <translation>ziet dat anders</translation>
    </message>
    <message>
        <source>and says:</source>
        <translation>en zegt:</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 cards</source>
        <translation>%1: %2 van de %3 kaarten</translation>
    </message>
</context>
<context>
    <name>HousePreview</name>
    <message>
        <source>%1, youth</source>
        <translation>%1, jongere</translation>
    </message>
    <message>
        <source>%1, parents</source>
        <translation>%1, ouders</translation>
    </message>
    <message>
        <source>%1, under 10</source>
        <translation>%1, onder 10</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Life domains: %1</source>
        <translation>Leefgebieden: %1</translation>
    </message>
    <message>
        <source>Numbers to call:</source>
        <translation>Nummers om te bellen:</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>All questions stay as they are.</source>
        <translation>Alle vragen blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) get other words:</source>
        <translation>
            <numerusform>%n vraag krijgt andere woorden:</numerusform>
            <numerusform>%n vragen krijgen andere woorden:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the settings of the house</source>
        <translation>Een bestand met de instellingen van het huis</translation>
    </message>
</context>
<context>
    <name>LightTopic</name>
    <message>
        <source>This goes well</source>
        <translation>Dit gaat goed</translation>
    </message>
    <message>
        <source>I want to talk about it</source>
        <translation>Hier wil ik over praten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>LoopNames</name>
    <message>
        <source>%1 and %2</source>
        <comment>two cards</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>life domain, %1</source>
        <translation>leefgebied, %1</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Cirkels</translation>
    </message>
    <message>
        <source>here the first %1</source>
        <translation>hier de eerste %1</translation>
    </message>
</context>
<context>
    <name>MapListMenu</name>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>What the arrow does</source>
        <translation>Wat de pijl doet</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Hoe sterk</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n arrow(s) out</source>
        <translation>
            <numerusform>%n pijl uit</numerusform>
            <numerusform>%n pijlen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) in</source>
        <translation>
            <numerusform>%n pijl in</numerusform>
            <numerusform>%n pijlen in</numerusform>
        </translation>
    </message>
    <message>
        <source>no arrows yet</source>
        <translation>nog geen pijlen</translation>
    </message>
    <message numerus="yes">
        <source>in %n loop(s)</source>
        <translation>
            <numerusform>in %n cirkel</numerusform>
            <numerusform>in %n cirkels</numerusform>
        </translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>zegt %1</translation>
    </message>
    <message>
        <source>seen differently by %1</source>
        <translation>%1 ziet dat anders</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>life domain %1</source>
        <translation>leefgebied %1</translation>
    </message>
    <message>
        <source>weight %1 of 5</source>
        <translation>gewicht %1 van 5</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>met vertraging</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>pijl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the arrow does, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was started by: %1</source>
        <translation>begon door: %1</translation>
    </message>
    <message>
        <source>is fed by: %1</source>
        <translation>wordt gevoed door: %1</translation>
    </message>
    <message>
        <source>is dampened by: %1</source>
        <translation>wordt geremd door: %1</translation>
    </message>
    <message>
        <source>is affected by: %1</source>
        <translation>hierop werkt door: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>cirkel</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begon</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>niet doorgegaan</translation>
    </message>
    <message>
        <source>working on it</source>
        <translation>mee bezig</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>losgelaten</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Legend of the arrows</source>
        <translation>Uitleg van de pijlen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Card: %1</source>
        <translation>Kaart: %1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>We do not know this yet</source>
        <translation>Dit weten we nog niet</translation>
    </message>
    <message>
        <source>Others see nothing of this.</source>
        <translation>Anderen zien hier niets van.</translation>
    </message>
    <message>
        <source>Others see: %1</source>
        <translation>Anderen zien: %1</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Make a card</source>
        <translation>Maak een kaart</translation>
    </message>
    <message>
        <source>Make a strength</source>
        <translation>Maak er een kracht van</translation>
    </message>
    <message>
        <source>This is a wish</source>
        <translation>Dit is een wens</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Maak er een doel van</translation>
    </message>
    <message>
        <source>Mend the sentence</source>
        <translation>Zin verbeteren</translation>
    </message>
    <message>
        <source>Remove the sentence</source>
        <translation>Zin weghalen</translation>
    </message>
    <message>
        <source>Ask the youth or the parents</source>
        <translation>Vraag de jongere of de ouders</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Volgend onderwerp</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Vorig onderwerp</translation>
    </message>
    <message>
        <source>Next life domain</source>
        <translation>Volgend leefgebied</translation>
    </message>
    <message>
        <source>Previous life domain</source>
        <translation>Vorig leefgebied</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Gezin en netwerk</translation>
    </message>
    <message>
        <source>Person %1 says it</source>
        <translation>Persoon %1 zegt het</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Waar we zijn</translation>
    </message>
    <message>
        <source>Safety sheet</source>
        <translation>Veiligheidsblad</translation>
    </message>
    <message>
        <source>We do not know this yet</source>
        <translation>Dit weten we nog niet</translation>
    </message>
    <message>
        <source>What others may hear of it</source>
        <translation>Wat anderen ervan mogen horen</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Aantekening maken</translation>
    </message>
    <message>
        <source>Who agrees to what</source>
        <translation>Wie stemt waarmee in</translation>
    </message>
    <message>
        <source>Light form: pictures, few words</source>
        <translation>Lichte vorm: plaatjes, weinig woorden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Body and health</source>
        <translation>Lijf en gezondheid</translation>
    </message>
    <message>
        <source>Feelings and thoughts</source>
        <translation>Gevoel en gedachten</translation>
    </message>
    <message>
        <source>Home and family</source>
        <translation>Thuis en gezin</translation>
    </message>
    <message>
        <source>Parents and parenting</source>
        <translation>Ouders en opvoeden</translation>
    </message>
    <message>
        <source>School, learning and work</source>
        <translation>School, leren en werk</translation>
    </message>
    <message>
        <source>Friends, support and free time</source>
        <translation>Vrienden, steun en vrije tijd</translation>
    </message>
    <message>
        <source>Money, housing and paperwork</source>
        <translation>Geld, wonen en regelen</translation>
    </message>
    <message>
        <source>Safety and what happened</source>
        <translation>Veiligheid en wat er gebeurd is</translation>
    </message>
    <message>
        <source>Me and my future</source>
        <translation>Ik en mijn toekomst</translation>
    </message>
    <message>
        <source>Help so far</source>
        <translation>Hulp tot nu toe</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>jongere</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>moeder</translation>
    </message>
    <message>
        <source>father</source>
        <translation>vader</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>broer of zus</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vriend</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>care</source>
        <translation>hulpverlener</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>stiefouder</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>opa of oma</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>ex-partner</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>leraar</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helper</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>ouderlijk gezag</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Niet besproken</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Gaat goed</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Hier wil ik over praten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Wil ik niet over praten</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Don't know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Have the conversation</source>
        <translation>Gesprek voeren</translation>
    </message>
    <message>
        <source>Draw the analysis</source>
        <translation>Analyse tekenen</translation>
    </message>
    <message>
        <source>Choose goals</source>
        <translation>Doelen kiezen</translation>
    </message>
    <message>
        <source>Choose an offer</source>
        <translation>Aanbod kiezen</translation>
    </message>
    <message>
        <source>Start the offer</source>
        <translation>Aanbod laten beginnen</translation>
    </message>
    <message>
        <source>Finish the referral</source>
        <translation>Verwijzing afmaken</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Op antwoord wachten</translation>
    </message>
    <message>
        <source>Look back together</source>
        <translation>Samen terugkijken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>expert by experience</source>
        <translation>ervaringsdeskundige</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>Add an agreement: who does what? Then Enter</source>
        <translation>Voeg een afspraak toe: wie doet wat? Dan Enter</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>ui::ActionRow</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer klaar</translation>
    </message>
    <message>
        <source>Remove this agreement</source>
        <translation>Deze afspraak weghalen</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
</context>
<context>
    <name>ui::AfterTalk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Het staat in %1.</translation>
    </message>
    <message>
        <source>What comes out of the talk</source>
        <translation>Wat uit het gesprek komt</translation>
    </message>
    <message>
        <source>%1 agrees today</source>
        <translation>%1 stemt vandaag in</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Which talk?</source>
        <translation>Welk gesprek?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>For the registration</source>
        <translation>Voor de registratie</translation>
    </message>
    <message>
        <source>The sheet as it will be</source>
        <translation>Het blad zoals het wordt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Bewaren voor de agenda</translation>
    </message>
    <message>
        <source>Dutch and English side by side</source>
        <translation>Nederlands en Engels naast elkaar</translation>
    </message>
</context>
<context>
    <name>ui::AnalysisPage</name>
    <message>
        <source>Map of cards and arrows</source>
        <translation>Kaart met kaarten en pijlen</translation>
    </message>
    <message>
        <source>Arrow keys choose where to, or type it. Enter draws.</source>
        <translation>Kies met de pijltjes waarheen, of typ het. Enter tekent.</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>De kaart staat in %1.</translation>
    </message>
    <message>
        <source>This goes round: %1</source>
        <translation>Dit gaat rond: %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n step(s) away, %1 cards</source>
        <translation>
            <numerusform>Tot %n stap ver, %1 kaarten</numerusform>
            <numerusform>Tot %n stappen ver, %1 kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is in %1.</source>
        <translation>Het verhaal staat in %1.</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Hoe het eerder was</translation>
    </message>
    <message>
        <source>The map in short</source>
        <translation>De kaart in het kort</translation>
    </message>
    <message>
        <source>Somebody else deleted this card while you moved it.</source>
        <translation>Iemand anders heeft deze kaart verwijderd terwijl je hem verplaatste.</translation>
    </message>
    <message>
        <source>Somebody else deleted this card. Enter makes it again.</source>
        <translation>Iemand anders heeft deze kaart verwijderd. Enter maakt hem opnieuw.</translation>
    </message>
    <message>
        <source>Your words are kept: Insert brings them back.</source>
        <translation>Je woorden zijn bewaard: Insert haalt ze terug.</translation>
    </message>
    <message>
        <source>What the arrows mean</source>
        <translation>Wat de pijlen betekenen</translation>
    </message>
    <message>
        <source>An arrow from a card to itself. It stands apart from the circles.</source>
        <translation>Een pijl van een kaart naar zichzelf. Die staat apart van de cirkels.</translation>
    </message>
    <message>
        <source>Type what plays a part, and Enter: that is a card.</source>
        <translation>Typ wat meespeelt, en Enter: dat is een kaart.</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentForm</name>
    <message>
        <source>This day is past.</source>
        <translation>Deze dag is voorbij.</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Schrijf de tijd als 14:30.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Wanneer zien we elkaar weer?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>Van 1 tot 1440 minuten.</translation>
    </message>
</context>
<context>
    <name>ui::AskPanel</name>
    <message>
        <source>Still to ask</source>
        <translation>Nog te vragen</translation>
    </message>
    <message>
        <source>Nothing of this has to be done.</source>
        <translation>Niets hiervan moet.</translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>Er is niets meer te vragen.</translation>
    </message>
</context>
<context>
    <name>ui::BeginPanel</name>
    <message>
        <source>can be changed</source>
        <translation>is te veranderen</translation>
    </message>
    <message>
        <source>can partly be changed</source>
        <translation>is deels te veranderen</translation>
    </message>
    <message>
        <source>What does the map say?</source>
        <translation>Wat zegt de kaart?</translation>
    </message>
    <message>
        <source>Where to begin?</source>
        <translation>Waar beginnen we?</translation>
    </message>
    <message>
        <source>The map has no arrow yet that leads from something you can change.</source>
        <translation>Er loopt nog geen pijl vanaf iets dat je kunt veranderen.</translation>
    </message>
    <message>
        <source>does %1</source>
        <translation>doet %1</translation>
    </message>
    <message numerus="yes">
        <source>touches %n vicious circle(s)</source>
        <translation>
            <numerusform>raakt %n vicieuze cirkel</numerusform>
            <numerusform>raakt %n vicieuze cirkels</numerusform>
        </translation>
    </message>
    <message>
        <source>willing: %1 of 10</source>
        <translation>zin erin: %1 van 10</translation>
    </message>
    <message>
        <source>‘%1’ %2</source>
        <translation>‘%1’ %2</translation>
    </message>
    <message>
        <source>Then probably: %1</source>
        <translation>Dan waarschijnlijk: %1</translation>
    </message>
    <message>
        <source>Look without pointing</source>
        <translation>Kijken zonder aan te wijzen</translation>
    </message>
    <message>
        <source>Everybody has pointed.</source>
        <translation>Iedereen heeft aangewezen.</translation>
    </message>
    <message>
        <source>Everybody points at three cards. Still to point: %1</source>
        <translation>Iedereen wijst drie kaarten aan. Nog aan de beurt: %1</translation>
    </message>
</context>
<context>
    <name>ui::BuildArrows</name>
    <message>
        <source>It makes that</source>
        <translation>Het maakt dat</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Volgende kaart</translation>
    </message>
    <message>
        <source>How much comes from what?</source>
        <translation>Hoeveel komt waarvandaan?</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Deze kaart</translation>
    </message>
    <message>
        <source>Space: yes or no. Enter: yes, and go on from there.</source>
        <translation>Spatie: ja of nee. Enter: ja, en ga daar verder.</translation>
    </message>
    <message>
        <source>What does ‘%1’ lead to?</source>
        <translation>Waar leidt ‘%1’ toe?</translation>
    </message>
    <message>
        <source>First a few cards: step 1.</source>
        <translation>Eerst een paar kaarten: stap 1.</translation>
    </message>
</context>
<context>
    <name>ui::BuildBegin</name>
    <message>
        <source>Look again at what you pointed at. Is that really where it begins? What would you notice first if it got a little better?</source>
        <translation>Kijk nog eens naar wat je aanwees. Begint het daar echt? Wat zou je als eerste merken als het iets beter ging?</translation>
    </message>
</context>
<context>
    <name>ui::BuildCards</name>
    <message>
        <source>Nothing says yet how it began. What changed when it started?</source>
        <translation>Er staat nog niet hoe het begon. Wat veranderde er toen?</translation>
    </message>
    <message>
        <source>Nothing says yet what keeps it going. What makes it worse?</source>
        <translation>Er staat nog niet wat het in stand houdt. Wat maakt het erger?</translation>
    </message>
    <message>
        <source>Nothing helps yet on this map. When is it a bit better?</source>
        <translation>Er staat nog niets dat helpt. Wanneer gaat het iets beter?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>This was said. Enter makes a card of it.</source>
        <translation>Dit is gezegd. Enter maakt er een kaart van.</translation>
    </message>
    <message>
        <source>Show usual chains</source>
        <translation>Toon bekende ketens</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>What plays a part?</source>
        <translation>Wat speelt er?</translation>
    </message>
    <message>
        <source>A card, in their own words</source>
        <translation>Een kaart, in eigen woorden</translation>
    </message>
    <message>
        <source>Enter puts it on the map.</source>
        <translation>Enter zet het op de kaart.</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Five to eight cards are enough to begin.</source>
        <translation>Vijf tot acht kaarten is genoeg om te beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>Five to eight are enough to begin. There are %n card(s).</source>
        <translation>
            <numerusform>Vijf tot acht is genoeg om te beginnen. Er is %n kaart.</numerusform>
            <numerusform>Vijf tot acht is genoeg om te beginnen. Er zijn %n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide usual chains</source>
        <translation>Verberg bekende ketens</translation>
    </message>
    <message>
        <source>Many families know these. They are only on the map when you take one.</source>
        <translation>Veel gezinnen kennen deze. Ze staan pas op de kaart als je er een kiest.</translation>
    </message>
</context>
<context>
    <name>ui::BuildCircles</name>
    <message>
        <source>More circles</source>
        <translation>Meer cirkels</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Ja, bewaar deze</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Niet helemaal</translation>
    </message>
    <message>
        <source>Does something go round?</source>
        <translation>Draait er iets rond?</translation>
    </message>
    <message>
        <source>No circle yet. Go back to the arrows: what does the last one lead to?</source>
        <translation>Nog geen cirkel. Ga terug naar de pijlen: waar leidt de laatste toe?</translation>
    </message>
    <message>
        <source>Read a circle together. Is it so?</source>
        <translation>Lees samen een cirkel. Klopt dit?</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, bewaard</translation>
    </message>
    <message>
        <source>And so it starts again. Is it so?</source>
        <translation>En zo begint het opnieuw. Klopt dit?</translation>
    </message>
</context>
<context>
    <name>ui::BuildPanel</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>Wie praat er?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Build together</source>
        <translation>Samen bouwen</translation>
    </message>
    <message>
        <source>1 Cards</source>
        <translation>1 Kaarten</translation>
    </message>
    <message>
        <source>2 Arrows</source>
        <translation>2 Pijlen</translation>
    </message>
    <message>
        <source>3 Circles</source>
        <translation>3 Cirkels</translation>
    </message>
    <message>
        <source>4 Begin</source>
        <translation>4 Beginnen</translation>
    </message>
    <message>
        <source>Nothing of this has to be done. Stop whenever you like.</source>
        <translation>Niets hiervan hoeft. Stop wanneer je wilt.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
</context>
<context>
    <name>ui::Burst</name>
    <message>
        <source>This list has %1 lines; at most %2 become cards at once. Nothing was pasted.</source>
        <translation>Deze lijst heeft %1 regels; er worden er hoogstens %2 tegelijk kaarten. Er is niets geplakt.</translation>
    </message>
    <message>
        <source>Line %1 has %2 characters; a card holds at most %3. Nothing was pasted.</source>
        <translation>Regel %1 heeft %2 tekens; op een kaart passen er hoogstens %3. Er is niets geplakt.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Type: new card. F2: other name. Enter: form.</source>
        <translation>Typ: nieuwe kaart. F2: andere naam. Enter: formulier.</translation>
    </message>
    <message>
        <source>What the arrows mean</source>
        <translation>Wat de pijlen betekenen</translation>
    </message>
</context>
<context>
    <name>ui::CanvasCommands</name>
    <message>
        <source>New card</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>New arrow</source>
        <translation>Nieuwe pijl</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Gewone grootte</translation>
    </message>
    <message>
        <source>Next arrow of the card</source>
        <translation>Volgende pijl van de kaart</translation>
    </message>
    <message>
        <source>Previous arrow of the card</source>
        <translation>Vorige pijl van de kaart</translation>
    </message>
    <message>
        <source>Next loop</source>
        <translation>Volgende cirkel</translation>
    </message>
    <message>
        <source>Previous loop</source>
        <translation>Vorige cirkel</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Netjes maken</translation>
    </message>
    <message>
        <source>Turn the arrow round</source>
        <translation>Pijl omkeren</translation>
    </message>
    <message>
        <source>Form and loops beside the map</source>
        <translation>Formulier en cirkels naast de kaart</translation>
    </message>
    <message>
        <source>One step farther around the card</source>
        <translation>Een stap verder om de kaart heen</translation>
    </message>
    <message>
        <source>One step nearer to the card</source>
        <translation>Een stap dichter bij de kaart</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>Naar de volgende kaart</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Kaart verplaatsen</translation>
    </message>
    <message>
        <source>Open the form of what is chosen</source>
        <translation>Formulier openen van wat gekozen is</translation>
    </message>
    <message>
        <source>Choose nothing, stop</source>
        <translation>Niets kiezen, stoppen</translation>
    </message>
    <message>
        <source>Arrow: feeds, dampens</source>
        <translation>Pijl: voedt, remt</translation>
    </message>
    <message>
        <source>Arrow: how strong</source>
        <translation>Pijl: hoe sterk</translation>
    </message>
    <message>
        <source>Arrow: how sure</source>
        <translation>Pijl: hoe zeker</translation>
    </message>
    <message>
        <source>Hold and drag: move the map</source>
        <translation>Vasthouden en slepen: kaart verschuiven</translation>
    </message>
    <message>
        <source>In the list of loops: name, pin</source>
        <translation>In de lijst van cirkels: naam, vastzetten</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>Ik zie dat anders</translation>
    </message>
    <message>
        <source>Map as a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>In the list: other name</source>
        <translation>In de lijst: andere naam</translation>
    </message>
    <message>
        <source>In the list: into the next life domain</source>
        <translation>In de lijst: naar het volgende leefgebied</translation>
    </message>
</context>
<context>
    <name>ui::CardForm</name>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>This is the question now</source>
        <translation>Dit is er nu</translation>
    </message>
    <message>
        <source>Can it change?</source>
        <translation>Kan het anders?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Alleen voor</translation>
    </message>
    <message>
        <source>Sentence to share</source>
        <translation>Deelbare zin</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>How heavy does it weigh?</source>
        <translation>Hoe zwaar weegt het?</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Nobody chosen: everyone may see it.</source>
        <translation>Niemand gekozen: iedereen mag het zien.</translation>
    </message>
    <message>
        <source>Sentence for the others</source>
        <translation>Zin voor de anderen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijlen</translation>
    </message>
    <message>
        <source>New arrow</source>
        <translation>Nieuwe pijl</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Kaart weghalen</translation>
    </message>
    <message>
        <source>Arrow out: %1</source>
        <translation>Pijl naar: %1</translation>
    </message>
    <message>
        <source>Arrow in: %1</source>
        <translation>Pijl van: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Do you want to work on this?</source>
        <translation>Heb je zin om hieraan te werken?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very much. The youth says it.</source>
        <translation>0 helemaal niet, 10 heel graag. De jongere zegt het.</translation>
    </message>
    <message>
        <source>What may be underneath</source>
        <translation>Wat er onder kan liggen</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Wie ziet dat anders?</translation>
    </message>
    <message>
        <source>Pinned: tidying leaves it here</source>
        <translation>Vastgezet: Netjes maken laat hem hier staan</translation>
    </message>
</context>
<context>
    <name>ui::CardPanel</name>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Ctrl+Enter makes a card of a sentence.</source>
        <translation>Ctrl+Enter maakt van een zin een kaart.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
</context>
<context>
    <name>ui::CardsForm</name>
    <message>
        <source>What they are</source>
        <translation>Wat het zijn</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseDelegate</name>
    <message>
        <source>invented</source>
        <translation>verzonnen</translation>
    </message>
    <message>
        <source>%1: talked about</source>
        <translation>%1: over gepraat</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: nog niet</translation>
    </message>
</context>
<context>
    <name>ui::CaseListModel</name>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
</context>
<context>
    <name>ui::CaseloadPage</name>
    <message>
        <source>A case begins with a first name.</source>
        <translation>Een dossier begint met een voornaam.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, words, numbers</source>
        <translation>Zoek op naam, woord of nummer</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Dossiers zoeken</translation>
    </message>
</context>
<context>
    <name>ui::ChosenOffers</name>
    <message>
        <source>Chosen together</source>
        <translation>Samen gekozen</translation>
    </message>
    <message>
        <source>Choose an offer with Enter. At most three new things at first.</source>
        <translation>Kies aanbod met Enter. Eerst hooguit drie nieuwe dingen.</translation>
    </message>
    <message>
        <source>%1 of %2 new things</source>
        <translation>%1 van %2 nieuwe dingen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>voor iedereen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnPick</name>
    <message>
        <source>The first row names the columns</source>
        <translation>De eerste regel noemt de kolommen</translation>
    </message>
    <message>
        <source>First rows, and what their columns mean</source>
        <translation>De eerste regels, en wat de kolommen zeggen</translation>
    </message>
    <message>
        <source>means</source>
        <translation>is</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>What column %1 means</source>
        <translation>Wat kolom %1 is</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Zoek wat je wilt doen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Niets past bij deze letters.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentPanel</name>
    <message>
        <source>Everyone who must agree has agreed.</source>
        <translation>Iedereen die moet instemmen, heeft ingestemd.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Trekt het in</translation>
    </message>
    <message>
        <source>Agrees today</source>
        <translation>Stemt vandaag in</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Zegt nee</translation>
    </message>
    <message>
        <source>The law allows going on</source>
        <translation>De wet laat het toe</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Digitally</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write the day of the consent.</source>
        <translation>Schrijf de dag van de toestemming.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This day is before the birth of the youth.</source>
        <translation>Deze dag is vóór de geboorte van de jongere.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>This is before the day of the consent.</source>
        <translation>Dit is voor de dag van de toestemming.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentSheet</name>
    <message>
        <source>Our help</source>
        <translation>Onze hulp</translation>
    </message>
    <message>
        <source>Before help begins. A referral asks for its own.</source>
        <translation>Voordat hulp begint. Een verwijzing vraagt haar eigen toestemming.</translation>
    </message>
    <message>
        <source>Telling others</source>
        <translation>Anderen iets vertellen</translation>
    </message>
    <message>
        <source>For each of them apart: school, the doctor, grandmother.</source>
        <translation>Voor ieder apart: school, de huisarts, oma.</translation>
    </message>
    <message>
        <source>Somebody who listens along</source>
        <translation>Iemand die meeluistert</translation>
    </message>
    <message>
        <source>An interpreter, an experience expert, a trainee.</source>
        <translation>Een tolk, een ervaringsdeskundige, een stagiair.</translation>
    </message>
    <message>
        <source>Who? Enter asks for consent</source>
        <translation>Wie? Enter vraagt toestemming</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
</context>
<context>
    <name>ui::ConversationPage</name>
    <message>
        <source>This was said earlier and stays as it is. Say it anew.</source>
        <translation>Dit is eerder gezegd en blijft staan. Zeg het opnieuw.</translation>
    </message>
    <message>
        <source>Sentence removed.</source>
        <translation>Zin weggehaald.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Card removed, with its arrows.</source>
        <translation>Kaart weggehaald, met haar pijlen.</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>Wie mag dit zien</translation>
    </message>
    <message>
        <source>Everyone in the case</source>
        <translation>Iedereen in het dossier</translation>
    </message>
    <message>
        <source>Only the coach</source>
        <translation>Alleen de coach</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Aan wie je het vraagt</translation>
    </message>
    <message>
        <source>Questions and life domains</source>
        <translation>Vragen en leefgebieden</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier vragen</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>Ask the youth or the parents (F4)</source>
        <translation>Vraag het de jongere of de ouders (F4)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Only these and the coach</source>
        <translation>Alleen deze en de coach</translation>
    </message>
</context>
<context>
    <name>ui::CopyBlocks</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Write the day like 12-5-2027.</source>
        <translation>Schrijf de dag als 12-5-2027.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPanel</name>
    <message>
        <source>This is not a date. Type it as 12-5-2012, or leave it empty.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 12-5-2012, of laat het leeg.</translation>
    </message>
    <message>
        <source>%1 is spoken of in this case and stays.</source>
        <translation>Over %1 staat iets in dit dossier; de naam blijft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Naam van een nieuwe persoon</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Birth date of a new person</source>
        <translation>Geboortedatum van een nieuwe persoon</translation>
    </message>
    <message>
        <source>Role of a new person</source>
        <translation>Rol van een nieuwe persoon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>This day has not been yet. Look at the year.</source>
        <translation>Deze dag is er nog niet geweest. Kijk naar het jaar.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPicture</name>
    <message>
        <source>Picture of the family</source>
        <translation>Tekening van het gezin</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Om hen heen</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>gezag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>support</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>%1 lives in two homes.</source>
        <translation>%1 woont in twee huizen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Is a support</source>
        <translation>Is een steun</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>Een nieuw huishouden</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Huis van %1</translation>
    </message>
    <message>
        <source>Relation to the youth</source>
        <translation>Relatie met de jongere</translation>
    </message>
</context>
<context>
    <name>ui::FaultStep</name>
    <message>
        <source>This vault does not open</source>
        <translation>Deze kluis gaat niet open</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nog eens proberen</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pijl</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Wat je bekijkt</translation>
    </message>
    <message>
        <source>The question now</source>
        <translation>De vraag van nu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <translation>
            <numerusform>%1 van %n kaart</numerusform>
            <numerusform>%1 van %n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GoalCard</name>
    <message>
        <source>Remove this goal</source>
        <translation>Dit doel weghalen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Wiens doel</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer klaar</translation>
    </message>
    <message>
        <source>whose?</source>
        <translation>van wie?</translation>
    </message>
    <message>
        <source>About which cards?</source>
        <translation>Over welke kaarten?</translation>
    </message>
    <message>
        <source>With which offers?</source>
        <translation>Met welk aanbod?</translation>
    </message>
</context>
<context>
    <name>ui::HousePreview</name>
    <message>
        <source>Use these settings of the house?</source>
        <translation>Deze instellingen van het huis gebruiken?</translation>
    </message>
    <message>
        <source>Nothing that was said or written changes. Another file brings it back.</source>
        <translation>Wat gezegd of geschreven is, verandert niet. Met een ander bestand is alles weer terug.</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Wat het instelt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Gebruik deze</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Bring a map in</source>
        <translation>Kaart van elders overnemen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>Wat twijfel geeft</translation>
    </message>
    <message>
        <source>%1: arrows, %2 rows</source>
        <translation>%1: pijlen, %2 regels</translation>
    </message>
    <message>
        <source>%1: cards, %2 rows</source>
        <translation>%1: kaarten, %2 regels</translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <translation>Er verandert niets voordat je overneemt.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s)</source>
        <translation>
            <numerusform>%n pijl</numerusform>
            <numerusform>%n pijlen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in: say which column is what.</source>
        <translation>Er is niets om over te nemen: zeg welke kolom wat is.</translation>
    </message>
    <message>
        <source>Cards of the same name become one (%1): %2</source>
        <translation>Kaarten met dezelfde naam worden één (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working theory(ies)</source>
        <translation>
            <numerusform>%n werktheorie</numerusform>
            <numerusform>%n werktheorieën</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LightPage</name>
    <message>
        <source>Map of at most seven cards: to look at</source>
        <translation>Kaart van hoogstens zeven kaarten: om te bekijken</translation>
    </message>
    <message>
        <source>The whole map (Esc)</source>
        <translation>De hele kaart (Esc)</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message numerus="yes">
        <source>In short · %n more card(s) folded away</source>
        <translation>
            <numerusform>In het kort · nog %n kaart weggevouwen</numerusform>
            <numerusform>In het kort · nog %n kaarten weggevouwen</numerusform>
        </translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>The map in short</source>
        <translation>De kaart in het kort</translation>
    </message>
</context>
<context>
    <name>ui::LightTopic</name>
    <message>
        <source>No voice on this computer</source>
        <translation>Geen stem op deze computer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop met voorlezen</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Even een stem zoeken…</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ui::LinkForm</name>
    <message>
        <source>What the arrow says</source>
        <translation>Wat de pijl zegt</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Hoe sterk?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Hoe zeker?</translation>
    </message>
    <message>
        <source>Only after some time</source>
        <translation>Pas na een tijd</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wie zegt dat?</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Wie ziet dat anders?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Alleen voor</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pijl</translation>
    </message>
    <message>
        <source>When did you see this?</source>
        <translation>Wanneer zag je dat?</translation>
    </message>
    <message>
        <source>An example, in their own words.</source>
        <translation>Een voorbeeld, in eigen woorden.</translation>
    </message>
    <message>
        <source>Delete arrow</source>
        <translation>Pijl weghalen</translation>
    </message>
    <message>
        <source>Is it the other way round? (R)</source>
        <translation>Is het andersom? (R)</translation>
    </message>
    <message>
        <source>An own arrow beside it</source>
        <translation>Een eigen pijl ernaast</translation>
    </message>
</context>
<context>
    <name>ui::LookalikeList</name>
    <message>
        <source>%1: case %2</source>
        <translation>%1: dossier %2</translation>
    </message>
    <message>
        <source>%1: %2 in case %3 of %4</source>
        <translation>%1: %2 in dossier %3 van %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Broer of zus</translation>
    </message>
    <message>
        <source>Open the case of %1</source>
        <translation>Open het dossier van %1</translation>
    </message>
    <message>
        <source>Brother or sister of %1</source>
        <translation>Broer of zus van %1</translation>
    </message>
</context>
<context>
    <name>ui::LoopPanel</name>
    <message>
        <source>No loops yet. Draw arrows until one comes back.</source>
        <translation>Nog geen cirkels. Teken pijlen tot er een terugkomt.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Cirkels</translation>
    </message>
    <message numerus="yes">
        <source>%n loop(s) found</source>
        <translation>
            <numerusform>%n cirkel gevonden</numerusform>
            <numerusform>%n cirkels gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Toon alle %1</translation>
    </message>
    <message>
        <source>Through here: %1</source>
        <translation>Loopt hierdoor: %1</translation>
    </message>
    <message>
        <source>None of them runs through here.</source>
        <translation>Geen ervan loopt hierdoor.</translation>
    </message>
    <message>
        <source>The others: %1</source>
        <translation>De andere: %1</translation>
    </message>
    <message>
        <source>Through one or more of these %1 cards: %2</source>
        <translation>Door een of meer van deze %1 kaarten: %2</translation>
    </message>
    <message>
        <source>Through all %1 cards: %2</source>
        <translation>Door alle %1 kaarten: %2</translation>
    </message>
    <message>
        <source>None of them runs through these %1 cards.</source>
        <translation>Geen ervan loopt door deze %1 kaarten.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with an arrow to itself</source>
        <translation>
            <numerusform>%n kaart met een pijl naar zichzelf</numerusform>
            <numerusform>%n kaarten met een pijl naar zichzelf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LoopRow</name>
    <message>
        <source>Name of the loop</source>
        <translation>Naam van de cirkel</translation>
    </message>
    <message>
        <source>no loop any more</source>
        <translation>geen cirkel meer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Name this loop (F2)</source>
        <translation>Geef deze cirkel een naam (F2)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Losmaken (P)</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Vastzetten (P)</translation>
    </message>
</context>
<context>
    <name>ui::MadeCard</name>
    <message>
        <source>Remove the card</source>
        <translation>De kaart weghalen</translation>
    </message>
    <message>
        <source>Enter shows the sentence, M the map. + strength, - burden, 0 background, Delete removes.</source>
        <translation>Enter toont de zin, M de kaart. + kracht, - last, 0 achtergrond, Delete haalt weg.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Toon op de kaart</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>ui::MapImporter</name>
    <message>
        <source>Bring a map in</source>
        <translation>Kaart van elders overnemen</translation>
    </message>
    <message>
        <source>Maps and tables (*.csv *.tsv *.txt *.graphml *.xml *.json)</source>
        <translation>Kaarten en tabellen (*.csv *.tsv *.txt *.graphml *.xml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 cards and %2 arrows came in. Undo takes them back.</source>
        <translation>%1 kaarten en %2 pijlen zijn overgenomen. Ongedaan maken haalt ze weer weg.</translation>
    </message>
    <message>
        <source>Nothing came in: everything was there already.</source>
        <translation>Er is niets bijgekomen: alles stond er al.</translation>
    </message>
</context>
<context>
    <name>ui::MapList</name>
    <message>
        <source>The map as a list</source>
        <translation>De analyse als lijst</translation>
    </message>
</context>
<context>
    <name>ui::MapReader</name>
    <message>
        <source>%1 was not read: %2. Choose another file.</source>
        <translation>%1 is niet gelezen: %2. Kies een ander bestand.</translation>
    </message>
</context>
<context>
    <name>ui::MapSaver</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 is niet geschreven: %2. Kies een andere plek.</translation>
    </message>
    <message>
        <source>%1 ends in none of pdf, svg, png, csv, graphml, json and dot. Choose another name.</source>
        <translation>%1 eindigt niet op pdf, svg, png, csv, graphml, json of dot. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart bewaren</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Poster (*.pdf)</source>
        <translation>Poster (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png *.svg)</source>
        <translation>Plaatje (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>For other programs (*.graphml *.json *.dot)</source>
        <translation>Voor andere programma's (*.graphml *.json *.dot)</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>voor: %1</translation>
    </message>
</context>
<context>
    <name>ui::MapSight</name>
    <message>
        <source>Look at a part of the map</source>
        <translation>Een deel van de kaart bekijken</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Weer alles tonen</translation>
    </message>
    <message>
        <source>Overview in the corner</source>
        <translation>Overzicht in de hoek</translation>
    </message>
    <message>
        <source>Everything is shown again.</source>
        <translation>Alles is weer te zien.</translation>
    </message>
</context>
<context>
    <name>ui::MapViews</name>
    <message>
        <source>Map in lanes</source>
        <translation>Kaart in banen</translation>
    </message>
    <message>
        <source>Map with cards standing free</source>
        <translation>Kaart met vrije kaarten</translation>
    </message>
    <message>
        <source>Loop as a circle</source>
        <translation>Cirkel rond getekend</translation>
    </message>
    <message>
        <source>Pin the card: tidying leaves it</source>
        <translation>Kaart vastzetten: Netjes maken laat hem staan</translation>
    </message>
    <message>
        <source>There is no loop on this map yet.</source>
        <translation>Er is nog geen cirkel op deze kaart.</translation>
    </message>
</context>
<context>
    <name>ui::MechanismPick</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Overzicht van de kaart</translation>
    </message>
    <message>
        <source>Click or drag: go there</source>
        <translation>Klik of sleep: daarheen</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Naam bewaren</translation>
    </message>
</context>
<context>
    <name>ui::NewCaseRow</name>
    <message>
        <source>First name of the youth</source>
        <translation>Voornaam van de jongere</translation>
    </message>
    <message>
        <source>Birth date (12-5-2012)</source>
        <translation>Geboortedatum (12-5-2012)</translation>
    </message>
    <message>
        <source>Birth date, may stay empty</source>
        <translation>Geboortedatum, mag leeg blijven</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 12-5-2012, or leave it empty.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 12-5-2012, of laat het leeg.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This day has yet to come. Look at the year, or leave it empty.</source>
        <translation>Deze dag moet nog komen. Kijk naar het jaar, of laat het leeg.</translation>
    </message>
    <message>
        <source>Somebody like this is there already</source>
        <translation>Zo iemand is er al</translation>
    </message>
    <message>
        <source>Open that case, or say why this is somebody else.</source>
        <translation>Open dat dossier, of zeg waarom dit iemand anders is.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>ui::NewPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or use the proposal.</source>
        <translation>Deze wachtzin is te makkelijk te raden. Maak hem langer, of neem het voorstel.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>De twee zijn niet gelijk. Typ de wachtzin nog een keer.</translation>
    </message>
    <message>
        <source>15 characters or more. A few words that have nothing to do with each other are strong and easy to keep.</source>
        <translation>15 tekens of meer. Een paar woorden die niets met elkaar te maken hebben zijn sterk en goed te onthouden.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters.</source>
        <translation>
            <numerusform>Te kort: nog %n teken.</numerusform>
            <numerusform>Te kort: nog %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody would try this one first.</source>
        <translation>Deze zou iedereen het eerst proberen.</translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <translation>Zwak: makkelijk te raden.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Redelijk: met nog een woord is hij goed.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>A proposal: five words from the dictionary</source>
        <translation>Een voorstel: vijf woorden uit het woordenboek</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Neem deze</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Nog een keer</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Wachtzin, nog een keer</translation>
    </message>
</context>
<context>
    <name>ui::NewVaultStep</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Kies je wachtzin</translation>
    </message>
    <message>
        <source>It locks all files on this laptop. Nobody can look it up for you.</source>
        <translation>Hij sluit alle dossiers op deze laptop af. Niemand kan hem voor je opzoeken.</translation>
    </message>
    <message>
        <source>Making the vault...</source>
        <translation>De kluis wordt gemaakt...</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Maak de kluis</translation>
    </message>
</context>
<context>
    <name>ui::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Everybody may see these: no coach is among the people of this case.</source>
        <translation>Iedereen mag deze zien: bij de mensen van dit dossier staat geen coach.</translation>
    </message>
    <message>
        <source>For yourself, until you say who may see it.</source>
        <translation>Voor jezelf, tot jij zegt wie het mag zien.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe aantekening</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Aantekening van %1</translation>
    </message>
    <message>
        <source>%1 may see the note</source>
        <translation>%1 mag de aantekening zien</translation>
    </message>
</context>
<context>
    <name>ui::OfferListModel</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Offers follow from the cards of the analysis. Add a card first.</source>
        <translation>Aanbod volgt uit de kaarten van de analyse. Maak eerst een kaart.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or show everything.</source>
        <translation>Niets gevonden. Probeer een ander woord, of toon alles.</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Kan nu beginnen</translation>
    </message>
    <message>
        <source>With the local team</source>
        <translation>Via het lokale team</translation>
    </message>
    <message>
        <source>By referral</source>
        <translation>Met verwijzing</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>Does not fit now</source>
        <translation>Past nu niet</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>trede %1, %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Search offers</source>
        <translation>Aanbod zoeken</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle leefgebieden</translation>
    </message>
    <message>
        <source>Choose or put back</source>
        <translation>Kiezen of terugleggen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message>
        <source>Not yet: %1</source>
        <translation>Nog niet: %1</translation>
    </message>
    <message>
        <source>Nobody showed yet how it is going. Each life domain has a line from 0 to 10.</source>
        <translation>Nog niemand liet zien hoe het gaat. Bij elk leefgebied staat een lijn van 0 tot 10.</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Hoe gaat het</translation>
    </message>
    <message>
        <source>What %1 asks for, in own words</source>
        <translation>Wat %1 vraagt, in eigen woorden</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Voor later: %1</translation>
    </message>
    <message>
        <source>Safety, not asked yet: %1</source>
        <translation>Veiligheid, nog niet gevraagd: %1</translation>
    </message>
    <message>
        <source>Everything came up. That is allowed, not needed.</source>
        <translation>Alles kwam langs. Dat mag, het hoeft niet.</translation>
    </message>
    <message>
        <source>What you could still talk about</source>
        <translation>Waar jullie nog over kunnen praten</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Waar we zijn</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Verberg wat je typt</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Toon wat je typt</translation>
    </message>
</context>
<context>
    <name>ui::PastView</name>
    <message>
        <source>Which map</source>
        <translation>Welke kaart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Map as it was: to look at</source>
        <translation>De kaart zoals die was: om te bekijken</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Terug naar nu (Esc)</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Geef dit moment een naam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>What changed since?</source>
        <translation>Wat is er sindsdien veranderd?</translation>
    </message>
    <message>
        <source>Looking back …</source>
        <translation>Terugkijken …</translation>
    </message>
    <message>
        <source>So it was on %1</source>
        <translation>Zo was het op %1</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Ga naar …</translation>
    </message>
    <message>
        <source>After the talk of %1</source>
        <translation>Na het gesprek van %1</translation>
    </message>
    <message>
        <source>Nothing: it is as it was.</source>
        <translation>Niets: het is zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>Eén verandering</numerusform>
            <numerusform>%n veranderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there were no cards yet</source>
        <translation>%1: er waren nog geen kaarten</translation>
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>Type it as 12-5-2012</source>
        <translation>Typ bijvoorbeeld 12-5-2012</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Has authority</source>
        <translation>Heeft gezag</translation>
    </message>
    <message>
        <source>Is a support</source>
        <translation>Is een steun</translation>
    </message>
    <message>
        <source>Authority since</source>
        <translation>Gezag sinds</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hoe we dat weten</translation>
    </message>
    <message>
        <source>Another household, Enter</source>
        <translation>Nog een huishouden, Enter</translation>
    </message>
    <message>
        <source>Name of another household</source>
        <translation>Naam van nog een huishouden</translation>
    </message>
    <message>
        <source>Lives in: %1</source>
        <translation>Woont in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>authority since %1</source>
        <translation>gezag sinds %1</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>gezag</translation>
    </message>
    <message>
        <source>support</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>Relation to the youth</source>
        <translation>Relatie tot de jongere</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Deze dag is er nog niet geweest.</translation>
    </message>
    <message>
        <source>Authority until</source>
        <translation>Gezag tot en met</translation>
    </message>
    <message>
        <source>authority until %1</source>
        <translation>gezag tot en met %1</translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation>Dit is voordat het begon.</translation>
    </message>
</context>
<context>
    <name>ui::PickCommands</name>
    <message>
        <source>Choose all cards</source>
        <translation>Alle kaarten kiezen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste cards, or a list of lines</source>
        <translation>Kaarten plakken, of een lijst met regels</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>In één kolom</translation>
    </message>
    <message>
        <source>On one row</source>
        <translation>Op één rij</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gelijk verdelen</translation>
    </message>
    <message>
        <source>Make one card of them</source>
        <translation>Tot één kaart samenvoegen</translation>
    </message>
    <message>
        <source>Split in two cards</source>
        <translation>In twee kaarten splitsen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Groep opheffen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Choose the next card as well</source>
        <translation>De volgende kaart erbij kiezen</translation>
    </message>
    <message>
        <source>Mouse: drag round cards to choose them; Ctrl and click adds one</source>
        <translation>Muis: sleep om kaarten heen om ze te kiezen; Ctrl en klikken kiest er één bij</translation>
    </message>
</context>
<context>
    <name>ui::PickDeeds</name>
    <message numerus="yes">
        <source>%n cards chosen</source>
        <translation>
            <numerusform>%n kaart gekozen</numerusform>
            <numerusform>%n kaarten gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) copied</source>
        <translation>
            <numerusform>%n kaart gekopieerd</numerusform>
            <numerusform>%n kaarten gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stayed behind: only for people who are not in this case.</source>
        <translation>
            <numerusform>%n kaart bleef achter: alleen voor mensen die niet in dit dossier staan.</numerusform>
            <numerusform>%n kaarten bleven achter: alleen voor mensen die niet in dit dossier staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) pasted</source>
        <translation>
            <numerusform>%n kaart geplakt</numerusform>
            <numerusform>%n kaarten geplakt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste that can become a card.</source>
        <translation>Er is niets om te plakken dat een kaart kan worden.</translation>
    </message>
    <message>
        <source>A long list</source>
        <translation>Een lange lijst</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n lines. Each becomes a card.</source>
        <translation>
            <numerusform>De lijst heeft %n regel. Elke regel wordt een kaart.</numerusform>
            <numerusform>De lijst heeft %n regels. Elke regel wordt een kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>Kaarten maken</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) made of the list</source>
        <translation>
            <numerusform>%n kaart van de lijst gemaakt</numerusform>
            <numerusform>%n kaarten van de lijst gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>These cards cannot become one: nobody may see all of them.</source>
        <translation>Deze kaarten kunnen niet één kaart worden: niemand mag ze allemaal zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are now %1; their words stay as sentences.</source>
        <translation>
            <numerusform>%n kaart is nu %1; de woorden blijven als uitspraken bewaard.</numerusform>
            <numerusform>%n kaarten zijn nu %1; hun woorden blijven als uitspraken bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) between them went.</source>
        <translation>
            <numerusform>%n pijl ertussen is weg.</numerusform>
            <numerusform>%n pijlen ertussen zijn weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double arrow(s) became one.</source>
        <translation>
            <numerusform>%n dubbele pijl is er één geworden.</numerusform>
            <numerusform>%n dubbele pijlen zijn samengevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 is no more.</source>
        <translation>De cirkel %1 bestaat niet meer.</translation>
    </message>
    <message>
        <source>The card is not there any more.</source>
        <translation>De kaart is er niet meer.</translation>
    </message>
    <message>
        <source>One card became two. Ctrl+Z makes it one again.</source>
        <translation>Eén kaart werd er twee. Ctrl+Z maakt er weer één van.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>What do these cards have in common?</source>
        <translation>Wat hebben deze kaarten gemeen?</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>%1 is no group any more. The cards stay.</source>
        <translation>%1 is geen groep meer. De kaarten blijven.</translation>
    </message>
    <message numerus="yes">
        <source>Make one card of %n?</source>
        <translation>
            <numerusform>Van %n kaart één maken?</numerusform>
            <numerusform>Van %n kaarten één maken?</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be called %1. The words of the others stay as sentences below it. Ctrl+Z takes it back.</source>
        <translation>Die gaat %1 heten. De woorden van de andere kaarten blijven er als zinnen bij staan. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Maak er één kaart van</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>My cases</source>
        <translation>Mijn dossiers</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Verklarende analyse</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>Four goals at a time is enough. Finish or drop one first.</source>
        <translation>Vier doelen tegelijk is genoeg. Rond er eerst een af of laat er een los.</translation>
    </message>
    <message>
        <source>In the family's own words: what will be different, and how will you notice?</source>
        <translation>In de woorden van het gezin: wat wordt er anders, en waaraan merk je dat?</translation>
    </message>
    <message>
        <source>Type a goal, then Enter</source>
        <translation>Typ een doel, dan Enter</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>Other agreements</source>
        <translation>Andere afspraken</translation>
    </message>
</context>
<context>
    <name>ui::Pointing</name>
    <message>
        <source>Who points?</source>
        <translation>Wie wijst er?</translation>
    </message>
    <message>
        <source>Point at three cards</source>
        <translation>Wijs drie kaarten aan</translation>
    </message>
    <message>
        <source>%1 points at %2</source>
        <translation>%1 wijst aan: %2</translation>
    </message>
</context>
<context>
    <name>ui::PosterPainter</name>
    <message>
        <source>What plays a part for %1</source>
        <translation>Wat er speelt bij %1</translation>
    </message>
    <message>
        <source>What plays a part</source>
        <translation>Wat er speelt</translation>
    </message>
    <message>
        <source>all people are invented</source>
        <translation>alle mensen zijn verzonnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more circle(s)</source>
        <translation>
            <numerusform>en nog %n cirkel</numerusform>
            <numerusform>en nog %n cirkels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>De hele kaart</translation>
    </message>
    <message>
        <source>This is the whole map. Is this how it is?</source>
        <translation>Dit is de hele kaart. Is het zo?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Sentence by sentence (↓)</source>
        <translation>Zin voor zin (↓)</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>zin %1</translation>
    </message>
</context>
<context>
    <name>ui::Presenter</name>
    <message>
        <source>Present</source>
        <translation>Laten zien</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Wie kijkt mee?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Ticked are those who were at the last talk, on %1.</source>
        <translation>Aangevinkt zijn wie bij het laatste gesprek waren, op %1.</translation>
    </message>
    <message>
        <source>Ticked is everybody, for there was no talk yet.</source>
        <translation>Iedereen is aangevinkt: er was nog geen gesprek.</translation>
    </message>
    <message>
        <source>Nobody looks along: everything is on the screen, for you alone.</source>
        <translation>Niemand kijkt mee: alles staat op het scherm, voor jou alleen.</translation>
    </message>
    <message>
        <source>The story speaks to %1.</source>
        <translation>Het verhaal praat tegen %1.</translation>
    </message>
    <message>
        <source>The story is about %1.</source>
        <translation>Het verhaal gaat over %1.</translation>
    </message>
    <message>
        <source>On the screen is only what all of them may see. %1</source>
        <translation>Op het scherm staat alleen wat zij allemaal mogen zien. %1</translation>
    </message>
</context>
<context>
    <name>ui::QuickBar</name>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>New card, or a line such as: A -&gt; B</source>
        <translation>Nieuwe kaart, of een regel zoals: A -&gt; B</translation>
    </message>
    <message>
        <source>In the words of the family, or: this -&gt; that</source>
        <translation>In de woorden van het gezin, of: dit -&gt; dat</translation>
    </message>
    <message>
        <source>Enter makes the card. Up, Down: life domain. -&gt; feeds, -| dampens.</source>
        <translation>Enter maakt de kaart. Omhoog, omlaag: leefgebied. -&gt; voedt, -| remt.</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
</context>
<context>
    <name>ui::RatingCard</name>
    <message>
        <source>How is it going with this?</source>
        <translation>Hoe gaat het hiermee?</translation>
    </message>
    <message>
        <source>%1, %2: how is it going, 0 is not at all, 10 is very well</source>
        <translation>%1, %2: hoe gaat het, 0 is helemaal niet goed, 10 is heel goed</translation>
    </message>
</context>
<context>
    <name>ui::RatingLine</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>, last time %1</source>
        <translation>, vorige keer %1</translation>
    </message>
</context>
<context>
    <name>ui::ReadingMap</name>
    <message>
        <source>Map of cards and arrows</source>
        <translation>Kaart met kaarten en pijlen</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Goes into the log.</source>
        <translation>Komt in het logboek.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::RecoverStep</name>
    <message>
        <source>Back in with the recovery code</source>
        <translation>Terug met de herstelcode</translation>
    </message>
    <message>
        <source>Type the code from your paper and choose a new passphrase.</source>
        <translation>Typ de code van je papier en kies een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>De kluis gaat open...</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Herstel&amp;code</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Wachtzin instellen en openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryCheckStep</name>
    <message>
        <source>Group %1 is not the same as in the code. Look at your paper.</source>
        <translation>Groep %1 is anders dan in de code. Kijk op je papier.</translation>
    </message>
    <message>
        <source>Check what you wrote</source>
        <translation>Controleer wat je opschreef</translation>
    </message>
    <message>
        <source>Type two groups from your paper, so that you know it can be read.</source>
        <translation>Typ twee groepjes van je papier, dan weet je dat het te lezen is.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Toon de code nog eens</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryCodeStep</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Groep %1: %2</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Schrijf je herstelcode op</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back. It is shown once. Write it on paper and keep it in a safe place, not with this laptop.</source>
        <translation>Als je je wachtzin vergeet, is deze code de enige weg terug. Je ziet hem één keer. Schrijf hem op papier en bewaar dat veilig, niet bij deze laptop.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
</context>
<context>
    <name>ui::ReferralForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>How urgent (usual when empty)</source>
        <translation>Hoeveel haast (leeg: gewoon)</translation>
    </message>
    <message>
        <source>Who told the waiting time</source>
        <translation>Van wie is de wachttijd</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Hun antwoord</translation>
    </message>
    <message>
        <source>What help</source>
        <translation>Welke hulp</translation>
    </message>
    <message>
        <source>What we ask of them</source>
        <translation>Wat we van hen vragen</translation>
    </message>
    <message>
        <source>Waiting time in weeks (empty: not known)</source>
        <translation>Wachttijd in weken (leeg: onbekend)</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>First meeting there</source>
        <translation>Eerste afspraak daar</translation>
    </message>
</context>
<context>
    <name>ui::ReferralInCard</name>
    <message>
        <source>An AGB code has eight digits.</source>
        <translation>Een AGB-code heeft acht cijfers.</translation>
    </message>
    <message>
        <source>This day has yet to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Who sent them</source>
        <translation>Wie stuurde hen</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Verwezen door</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>AGB code</source>
        <translation>AGB-code</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Binnengekomen op</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In hun woorden</translation>
    </message>
    <message>
        <source>What they hope for</source>
        <translation>Waar ze op hopen</translation>
    </message>
</context>
<context>
    <name>ui::ReferralPage</name>
    <message>
        <source>New referral</source>
        <translation>Nieuwe verwijzing</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief bewaren</translation>
    </message>
    <message>
        <source>Letter (*.pdf)</source>
        <translation>Brief (*.pdf)</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>De brief staat in %1.</translation>
    </message>
    <message>
        <source>No referral. What the family needs may be among the offers.</source>
        <translation>Geen verwijzing. Wat het gezin nodig heeft, staat misschien bij het aanbod.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>The letter as it will be</source>
        <translation>De brief zoals hij wordt</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief bewaren</translation>
    </message>
    <message>
        <source>Remove this draft</source>
        <translation>Dit concept weghalen</translation>
    </message>
    <message>
        <source>Person %1 agrees, or takes it back</source>
        <translation>Persoon %1 stemt in, of trekt het in</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>Wie stemt in?</translation>
    </message>
</context>
<context>
    <name>ui::SafetyPanel</name>
    <message>
        <source>Safety agreement</source>
        <translation>Veiligheidsafspraak</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Maak een nieuwe</translation>
    </message>
    <message>
        <source>What did we agree?</source>
        <translation>Wat spreken we af?</translation>
    </message>
    <message>
        <source>How do we notice that it gets worse?</source>
        <translation>Waaraan merken we dat het slechter gaat?</translation>
    </message>
    <message>
        <source>What helps then?</source>
        <translation>Wat helpt dan?</translation>
    </message>
    <message>
        <source>Whom do we call?</source>
        <translation>Wie bellen we?</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Opnieuw vragen op</translation>
    </message>
    <message>
        <source>Who may see this, beside you?</source>
        <translation>Wie mag dit zien, naast jou?</translation>
    </message>
    <message>
        <source>When it cannot wait</source>
        <translation>Als het niet kan wachten</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Afgesproken op %1.</translation>
    </message>
    <message>
        <source>Ask straight. What is said here helps to keep someone safe.</source>
        <translation>Vraag het rechtstreeks. Wat hier staat, helpt iemand veilig te houden.</translation>
    </message>
    <message>
        <source>%1 may see the agreement</source>
        <translation>%1 mag de afspraak zien</translation>
    </message>
</context>
<context>
    <name>ui::SafetySteps</name>
    <message>
        <source>1. What did you see and hear? Facts, and who else lives there.</source>
        <translation>1. Wat zag en hoorde je? Feiten, en wie er nog meer woont.</translation>
    </message>
    <message>
        <source>2. Ask a colleague; Veilig Thuis may be asked without names.</source>
        <translation>2. Vraag een collega; Veilig Thuis kan ook zonder namen.</translation>
    </message>
    <message>
        <source>3. Talk with parents and child, unless that makes it unsafe.</source>
        <translation>3. Praat met ouders en kind, tenzij dat het onveilig maakt.</translation>
    </message>
    <message>
        <source>4. Weigh it: is someone in danger now, or again and again?</source>
        <translation>4. Weeg: is iemand nu in gevaar, of steeds opnieuw?</translation>
    </message>
    <message>
        <source>5. Decide: is a report needed? Is help needed?</source>
        <translation>5. Beslis: is melden nodig? Is hulp nodig?</translation>
    </message>
    <message>
        <source>Reporting code, five steps</source>
        <translation>Meldcode, vijf stappen</translation>
    </message>
    <message>
        <source>Only you see this. It is never on a print.</source>
        <translation>Alleen jij ziet dit. Het staat nooit op een afdruk.</translation>
    </message>
    <message>
        <source>Day of step %1</source>
        <translation>Dag van stap %1</translation>
    </message>
</context>
<context>
    <name>ui::SentenceEdit</name>
    <message>
        <source>This is a long sentence. Two short ones read easier.</source>
        <translation>Dit is een lange zin. Twee korte lezen makkelijker.</translation>
    </message>
    <message>
        <source>“%1” is a word of the trade. Plainer: %2.</source>
        <translation>‘%1’ is een vakwoord. Gewoner: %2.</translation>
    </message>
    <message>
        <source>One thing in each sentence reads easier.</source>
        <translation>Eén ding per zin leest makkelijker.</translation>
    </message>
    <message>
        <source>As the map tells it</source>
        <translation>Zoals de kaart het vertelt</translation>
    </message>
    <message>
        <source>This sentence in own words</source>
        <translation>Deze zin in eigen woorden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>A sentence of your own, at the end of this part.</source>
        <translation>Een eigen zin, aan het eind van dit deel.</translation>
    </message>
    <message>
        <source>The map tells: %1</source>
        <translation>De kaart vertelt: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShareQuestion</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>If ‘%1’ is 100 %, how much comes from what?</source>
        <translation>Als ‘%1’ 100 % is, hoeveel komt dan waarvandaan?</translation>
    </message>
    <message>
        <source>We do not know: %1 %</source>
        <translation>Weten we niet: %1 %</translation>
    </message>
</context>
<context>
    <name>ui::SheetSaver</name>
    <message>
        <source>Save the sheet</source>
        <translation>Blad bewaren</translation>
    </message>
    <message>
        <source>Sheet (*.pdf)</source>
        <translation>Blad (*.pdf)</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Bewaren voor de agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>ui::ShellActions</name>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Zoek wat je wilt doen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Donker of licht</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <extracomment>The other language, in that language.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Settings of the house</source>
        <translation>Instellingen van het huis</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Wie ben ik</translation>
    </message>
    <message>
        <source>Look together with the family</source>
        <translation>Samen kijken met het gezin</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Wie kijken er mee?</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>Deze pagina heeft geen eigen toetsen.</translation>
    </message>
</context>
<context>
    <name>ui::SideColumn</name>
    <message>
        <source>Beside the map</source>
        <translation>Naast de kaart</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cirkels</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Beside the map: %1</source>
        <translation>Naast de kaart: %1</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bouwen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ui::SourceList</name>
    <message>
        <source>It was said so</source>
        <translation>Zo is het gezegd</translation>
    </message>
    <message>
        <source>Show in the conversation: %1</source>
        <translation>Toon in het gesprek: %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakLine</name>
    <message>
        <source>%1 says it</source>
        <translation>%1 zegt het</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>Wat er gezegd wordt, letterlijk</translation>
    </message>
    <message>
        <source>What %1 says, word for word</source>
        <translation>Wat %1 zegt, letterlijk</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wie zijn erbij?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Gezin en netwerk</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Enter mends the sentence · Esc leaves it as it was</source>
        <translation>Enter verbetert de zin · Esc laat hem zoals hij was</translation>
    </message>
    <message>
        <source>Enter keeps it · Ctrl+Enter makes a card of it</source>
        <translation>Enter bewaart · Ctrl+Enter maakt er een kaart van</translation>
    </message>
    <message>
        <source>In words that others may see; empty: they see nothing</source>
        <translation>In woorden die anderen mogen zien; leeg: zij zien niets</translation>
    </message>
    <message>
        <source>Enter keeps what others may hear · Esc leaves it as it was</source>
        <translation>Enter bewaart wat anderen mogen horen · Esc laat het zoals het was</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wie zegt het</translation>
    </message>
</context>
<context>
    <name>ui::Spelling</name>
    <message>
        <source>No word like ‘%1’</source>
        <translation>Geen woord dat lijkt op ‘%1’</translation>
    </message>
</context>
<context>
    <name>ui::SpiderWeb</name>
    <message>
        <source>How it is going</source>
        <translation>Hoe gaat het</translation>
    </message>
    <message>
        <source>%1: %2, last time %3</source>
        <translation>%1: %2, vorige keer %3</translation>
    </message>
    <message>
        <source>%1: last time %2</source>
        <translation>%1: vorige keer %2</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Split in two cards</source>
        <translation>In twee kaarten splitsen</translation>
    </message>
    <message>
        <source>Words of the first card</source>
        <translation>Woorden van de eerste kaart</translation>
    </message>
    <message>
        <source>Words of the second card</source>
        <translation>Woorden van de tweede kaart</translation>
    </message>
    <message>
        <source>Both stay said by the same people and seen by the same people.</source>
        <translation>Beide blijven gezegd door dezelfde mensen en te zien voor dezelfde mensen.</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Eerste kaart</translation>
    </message>
    <message>
        <source>Second card</source>
        <translation>Tweede kaart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Arrows that go along with the second</source>
        <translation>Pijlen die met de tweede meegaan</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Jeugdhuis</source>
        <translation>Jeugdhuis</translation>
    </message>
    <message>
        <source>Everything is encrypted and stays on this laptop.</source>
        <translation>Alles is versleuteld en blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Not all that was typed fits on the disk. It is kept and tried again every two seconds: make room, and leave the laptop on.</source>
        <translation>Niet alles wat getypt is past op de schijf. Het wordt bewaard en om de twee seconden opnieuw geprobeerd: maak ruimte vrij en laat de laptop aan.</translation>
    </message>
</context>
<context>
    <name>ui::StatementRow</name>
    <message>
        <source>Take together: %1</source>
        <translation>Neem samen: %1</translation>
    </message>
    <message>
        <source>Take together with other sentences (Space)</source>
        <translation>Neem samen met andere zinnen (spatie)</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved on this laptop</source>
        <translation>Bewaard op deze laptop</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Bewaren...</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Wie ben ik?</translation>
    </message>
    <message>
        <source>Say who uses this laptop</source>
        <translation>Zeg wie deze laptop gebruikt</translation>
    </message>
</context>
<context>
    <name>ui::StoryPanel</name>
    <message>
        <source>as “I”</source>
        <translation>als ‘ik’</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Say it in own words</source>
        <translation>In eigen woorden zeggen</translation>
    </message>
    <message>
        <source>Add a sentence to the story</source>
        <translation>Een zin bij het verhaal zetten</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Verhaal opslaan</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen tekst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n own sentence(s) are not shown: this reader may not see any more what they are about.</source>
        <translation>
            <numerusform>%n eigen zin is niet te zien: deze lezer mag niet meer zien waar die over gaat.</numerusform>
            <numerusform>%n eigen zinnen zijn niet te zien: deze lezer mag niet meer zien waar die over gaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StorySaver</name>
    <message>
        <source>Save the story</source>
        <translation>Verhaal opslaan</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Gewone tekst (*.txt)</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <translation>%1 Kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>ui::StoryText</name>
    <message>
        <source>The story of the map</source>
        <translation>Het verhaal van de kaart</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen tekst</translation>
    </message>
    <message>
        <source>The cards have changed: is this still right?</source>
        <translation>De kaarten zijn veranderd: klopt dit nog?</translation>
    </message>
    <message>
        <source>The map now tells: %1</source>
        <translation>De kaart vertelt nu: %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Take the new sentence</source>
        <translation>Neem de nieuwe zin</translation>
    </message>
</context>
<context>
    <name>ui::TableChips</name>
    <message>
        <source>%1 is at the table</source>
        <translation>%1 zit aan tafel</translation>
    </message>
    <message>
        <source>Who is at the table today?</source>
        <translation>Wie zitten er vandaag aan tafel?</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Wie waren erbij?</translation>
    </message>
    <message>
        <source>Said something in this conversation</source>
        <translation>Zei iets in dit gesprek</translation>
    </message>
</context>
<context>
    <name>ui::TogetherBar</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Samen: %1</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Wie kijken er mee?</translation>
    </message>
    <message>
        <source>Stop (F9)</source>
        <translation>Stoppen (F9)</translation>
    </message>
</context>
<context>
    <name>ui::TopicCard</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Traces</name>
    <message>
        <source>the goal %1</source>
        <translation>het doel %1</translation>
    </message>
    <message>
        <source>the name of the circle %1</source>
        <translation>de naam van de cirkel %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>de groep %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n keer aanbod</numerusform>
            <numerusform>%n keer aanbod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working theory(ies)</source>
        <translation>
            <numerusform>%n werktheorie</numerusform>
            <numerusform>%n werktheorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own sentence(s) of the story</source>
        <translation>
            <numerusform>%n eigen zin van het verhaal</numerusform>
            <numerusform>%n eigen zinnen van het verhaal</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>en meer</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are gone.</source>
        <translation>
            <numerusform>%n kaart is weg.</numerusform>
            <numerusform>%n kaarten zijn weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 is weg.</translation>
    </message>
    <message>
        <source> Also out of: %1.</source>
        <translation> Ook uit: %1.</translation>
    </message>
    <message>
        <source> Ctrl+Z brings it back.</source>
        <translation> Ctrl+Z haalt het terug.</translation>
    </message>
</context>
<context>
    <name>ui::TryForm</name>
    <message>
        <source>If …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>dan …</translation>
    </message>
    <message>
        <source>It is not so if …</source>
        <translation>Het klopt niet als …</translation>
    </message>
    <message>
        <source>Tie to what is chosen on the map</source>
        <translation>Koppel aan wat op de kaart gekozen is</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What did we see?</source>
        <translation>Wat zagen we?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Alleen voor</translation>
    </message>
    <message>
        <source>What would you see then? In your own words.</source>
        <translation>Wat zie je dan? In eigen woorden.</translation>
    </message>
    <message>
        <source>When do we look?</source>
        <translation>Wanneer kijken we?</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>It was so</source>
        <translation>Klopte</translation>
    </message>
    <message>
        <source>It was not so</source>
        <translation>Klopte niet</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam eruit?</translation>
    </message>
    <message>
        <source>What did we see? One sentence.</source>
        <translation>Wat zagen we? In één zin.</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Haal dit weg</translation>
    </message>
    <message>
        <source>Not tied to a card yet.</source>
        <translation>Nog niet aan een kaart gekoppeld.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Gaat over: %1</translation>
    </message>
</context>
<context>
    <name>ui::TryPanel</name>
    <message>
        <source>it was so</source>
        <translation>klopte</translation>
    </message>
    <message>
        <source>it was not so</source>
        <translation>klopte niet</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>time to look</source>
        <translation>tijd om te kijken</translation>
    </message>
    <message>
        <source>we look on %1</source>
        <translation>we kijken op %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>What does the map expect?</source>
        <translation>Wat verwacht de kaart?</translation>
    </message>
    <message>
        <source>What we try</source>
        <translation>Wat we proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) to look: was it so?</source>
        <translation>
            <numerusform>Eén keer kijken: klopte het?</numerusform>
            <numerusform>%n keer kijken: klopte het?</numerusform>
        </translation>
    </message>
    <message>
        <source>If we change something, what do we expect? And how would we notice that it is not so?</source>
        <translation>Als we iets veranderen, wat verwachten we dan? En hoe merken we dat het niet klopt?</translation>
    </message>
    <message>
        <source>First choose a card on the map.</source>
        <translation>Kies eerst een kaart.</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Nog geen woorden</translation>
    </message>
    <message>
        <source>What would prove it wrong?</source>
        <translation>Hoe merken we dat het niet klopt?</translation>
    </message>
    <message>
        <source>From this card the map leads to nothing that we know and wish for.</source>
        <translation>Vanaf deze kaart leidt niets naar iets dat we weten en willen.</translation>
    </message>
</context>
<context>
    <name>ui::UnlockStep</name>
    <message>
        <source>That is not the passphrase. This was try %1.</source>
        <translation>Dit is niet de wachtzin. Dit was poging %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Your files are locked. Type your passphrase to go on.</source>
        <translation>Je dossiers zijn op slot. Typ je wachtzin om verder te gaan.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>De kluis gaat open...</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Vergeten? Neem de herstelcode</translation>
    </message>
</context>
<context>
    <name>ui::VaultWords</name>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>Dit is niet de wachtzin van deze kluis.</translation>
    </message>
    <message>
        <source>That is not the recovery code of this vault. Compare it with the paper, group by group.</source>
        <translation>Dit is niet de herstelcode van deze kluis. Vergelijk hem met je papier, groep voor groep.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or use the proposal.</source>
        <translation>Deze wachtzin is te makkelijk te raden. Maak hem langer, of neem het voorstel.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Jeugdhuis. Install that version to open it.</source>
        <translation>Deze kluis is van een nieuwere versie van Jeugdhuis. Installeer die versie om hem te openen.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of Jeugdhuis. Go on there, or close it first.</source>
        <translation>Deze kluis is al open in een ander venster van Jeugdhuis. Ga daar verder, of sluit dat eerst.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder. Open it, or choose another folder.</source>
        <translation>In deze map staat al een kluis. Open die, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In deze map staat geen kluis.</translation>
    </message>
    <message>
        <source>Jeugdhuis may not write in this folder. Ask for write access or choose another folder.</source>
        <translation>Jeugdhuis mag niet in deze map schrijven. Vraag schrijfrecht, of kies een andere map.</translation>
    </message>
    <message>
        <source>This folder is on a network. A vault must be on this laptop itself.</source>
        <translation>Deze map staat op een netwerk. Een kluis moet op deze laptop zelf staan.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing is lost.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets kwijt.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the vault. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen vrij om de kluis te openen. Sluit andere programma's en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged or was changed. Put back the copy from your backup; do not delete anything.</source>
        <translation>Het sleutelbestand van deze kluis is beschadigd of veranderd. Zet de kopie uit je back-up terug; gooi niets weg.</translation>
    </message>
    <message>
        <source>The key file and the files belong to two different vaults. Put back the key file of this vault.</source>
        <translation>Het sleutelbestand en de dossiers horen bij twee verschillende kluizen. Zet het sleutelbestand van deze kluis terug.</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed. Put back your last backup and keep this folder aside.</source>
        <translation>De kluis is beschadigd. Er is niets veranderd. Zet je laatste back-up terug en bewaar deze map apart.</translation>
    </message>
    <message>
        <source>This backup is damaged. Try an older one.</source>
        <translation>Deze back-up is beschadigd. Probeer een oudere.</translation>
    </message>
    <message>
        <source>The key file of this vault is missing. Put back the copy from your backup; do not delete anything.</source>
        <translation>Het sleutelbestand van deze kluis ontbreekt. Zet de kopie uit je reservekopie terug; gooi niets weg.</translation>
    </message>
</context>
<context>
    <name>ui::ViewChooser</name>
    <message>
        <source>Layout of the map</source>
        <translation>Indeling van de kaart</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>How much may tidying move?</source>
        <translation>Hoeveel mag er schuiven bij Netjes maken?</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>Mag schuiven</translation>
    </message>
</context>
<context>
    <name>ui::VoiceLegend</name>
    <message>
        <source>one line: %1</source>
        <translation>één lijn: %1</translation>
    </message>
    <message>
        <source>two lines: %1</source>
        <translation>twee lijnen: %1</translation>
    </message>
    <message>
        <source>three lines: both</source>
        <translation>drie lijnen: samen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>ui::VoicesMode</name>
    <message>
        <source>Voices: one, both, the other</source>
        <translation>Stemmen: de een, samen, de ander</translation>
    </message>
    <message>
        <source>Side by side on paper</source>
        <translation>Naast elkaar op papier</translation>
    </message>
    <message>
        <source>Poster (*.pdf)</source>
        <translation>Poster (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::VoicesPainter</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::VoicesPanel</name>
    <message>
        <source>Who looks along?</source>
        <translation>Wie kijkt mee?</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Wat de kaart laat zien</translation>
    </message>
    <message>
        <source>Side by side on paper</source>
        <translation>Naast elkaar op papier</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>What each says stays as it is. Nobody is wrong.</source>
        <translation>Wat ieder zegt, blijft staan. Niemand heeft ongelijk.</translation>
    </message>
    <message>
        <source>Whose map?</source>
        <translation>Wiens kaart?</translation>
    </message>
    <message>
        <source>And over it</source>
        <translation>En daaroverheen</translation>
    </message>
    <message>
        <source>What is kept from one of them is not shown.</source>
        <translation>Wat een van hen niet mag zien, staat er niet op.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>The same arrow, another sign</source>
        <translation>Zelfde pijl, ander teken</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 zegt: %2</translation>
    </message>
    <message>
        <source>%1 (seen differently)</source>
        <translation>%1 (wordt anders gezien)</translation>
    </message>
    <message>
        <source>No arrow says yet who drew it.</source>
        <translation>Bij nog geen pijl staat wie het zegt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together you see %n circle(s) that nobody saw alone</source>
        <translation>
            <numerusform>Samen zie je %n cirkel die niemand alleen zag</numerusform>
            <numerusform>Samen zie je %n cirkels die niemand alleen zag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhoAmIDialog</name>
    <message>
        <source>You open cases, write in them and print.</source>
        <translation>Je opent dossiers, schrijft erin en drukt af.</translation>
    </message>
    <message>
        <source>You see the list and the figures. A case opens only with a reason, and you do not write in it.</source>
        <translation>Je ziet de lijst en de cijfers. Een dossier opent alleen met een reden, en je schrijft er niet in.</translation>
    </message>
    <message>
        <source>You see no cases and no names of families.</source>
        <translation>Je ziet geen dossiers en geen namen van gezinnen.</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Wie ben ik?</translation>
    </message>
    <message>
        <source>What I am</source>
        <translation>Wat ik ben</translation>
    </message>
    <message>
        <source>The log of this laptop says who opened a case. It stays here.</source>
        <translation>In het logboek van deze laptop staat wie een dossier opende. Dat blijft hier.</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mijn naam</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
</TS>