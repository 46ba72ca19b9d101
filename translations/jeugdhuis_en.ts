<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_GB">
<context>
    <name>Arrows</name>
    <message>
        <source>f</source>
        <comment>key: feeds</comment>
        <translation>f</translation>
    </message>
    <message>
        <source>d</source>
        <comment>key: dampens</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>s</source>
        <comment>key: started</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>w</source>
        <comment>key: affects</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>g</source>
        <comment>key: goes with</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>feeds</translation>
    </message>
    <message>
        <source>dampens</source>
        <translation>dampens</translation>
    </message>
    <message>
        <source>affects</source>
        <translation>affects</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>goes with</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>clearly</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>strongly</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>don't know</source>
        <translation>don't know</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>That is how it began. History, never in a loop.</source>
        <translation>That is how it began. History, never in a loop.</translation>
    </message>
    <message>
        <source>This makes it more.</source>
        <translation>This makes it more.</translation>
    </message>
    <message>
        <source>This makes it less.</source>
        <translation>This makes it less.</translation>
    </message>
    <message>
        <source>It does something, we do not know what yet.</source>
        <translation>It does something, we do not know what yet.</translation>
    </message>
    <message>
        <source>They belong together, we do not know how.</source>
        <translation>They belong together, we do not know how.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>since today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>ColumnPick</name>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>number of the card</source>
        <translation>number of the card</translation>
    </message>
    <message>
        <source>what the card says</source>
        <translation>what the card says</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>life domain</translation>
    </message>
    <message>
        <source>burden, strength or background</source>
        <translation>burden, strength or background</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>who said it</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>is it so now</source>
        <translation>is it so now</translation>
    </message>
    <message>
        <source>can it change</source>
        <translation>can it change</translation>
    </message>
    <message>
        <source>how much one wants it</source>
        <translation>how much one wants it</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>sign</translation>
    </message>
    <message>
        <source>how strong</source>
        <translation>how strong</translation>
    </message>
    <message>
        <source>kind of arrow</source>
        <translation>kind of arrow</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>how sure</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>with delay</translation>
    </message>
    <message>
        <source>who sees it differently</source>
        <translation>who sees it differently</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>has it a direction</source>
        <translation>has it a direction</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Family and network</source>
        <translation>Family and network</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Where we are</translation>
    </message>
    <message>
        <source>Safety sheet</source>
        <translation>Safety sheet</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>After the talk</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
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
        <translation>Not saved yet: %1 What you typed is kept and tried again.</translation>
    </message>
    <message>
        <source>You left off here.</source>
        <translation>You left off here.</translation>
    </message>
    <message>
        <source>You were typing: “%1”</source>
        <translation>You were typing: “%1”</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation>Everything is saved on this laptop.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>There is nothing more to undo or redo.</translation>
    </message>
    <message>
        <source>The settings of the house are in use.</source>
        <translation>The settings of the house are in use.</translation>
    </message>
    <message>
        <source>Open this case?</source>
        <translation>Open this case?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Brother or sister of %1</source>
        <translation>Brother or sister of %1</translation>
    </message>
    <message>
        <source>Not while you look together. You can do that afterwards.</source>
        <translation>Not while you look together. You can do that afterwards.</translation>
    </message>
    <message>
        <source>A field holds at most 20,000 characters, and this would make %1. It was not put in; what stood there is unchanged.</source>
        <translation>A field holds at most 20,000 characters, and this would make %1. It was not put in; what stood there is unchanged.</translation>
    </message>
</context>
<context>
    <name>Differ</name>
    <message>
        <source>the other way round</source>
        <translation>the other way round</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Who sees it differently?</translation>
    </message>
    <message>
        <source>sees it differently</source>
        <translation>sees it differently</translation>
    </message>
    <message>
        <source>and says:</source>
        <translation>and says:</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 cards</source>
        <translation>%1: %2 of the %3 cards</translation>
    </message>
</context>
<context>
    <name>HousePreview</name>
    <message>
        <source>%1, youth</source>
        <translation>%1, youth</translation>
    </message>
    <message>
        <source>%1, parents</source>
        <translation>%1, parents</translation>
    </message>
    <message>
        <source>%1, under 10</source>
        <translation>%1, under 10</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Life domains: %1</source>
        <translation>Life domains: %1</translation>
    </message>
    <message>
        <source>Numbers to call:</source>
        <translation>Numbers to call:</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>All questions stay as they are.</source>
        <translation>All questions stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) get other words:</source>
        <translation>
            <numerusform>%n question gets other words:</numerusform>
            <numerusform>%n questions get other words:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with the settings of the house</source>
        <translation>A file with the settings of the house</translation>
    </message>
</context>
<context>
    <name>LightTopic</name>
    <message>
        <source>This goes well</source>
        <translation>This goes well</translation>
    </message>
    <message>
        <source>I want to talk about it</source>
        <translation>I want to talk about it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Rather not</translation>
    </message>
</context>
<context>
    <name>LoopNames</name>
    <message>
        <source>%1 and %2</source>
        <comment>two cards</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>life domain, %1</source>
        <translation>life domain, %1</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message>
        <source>here the first %1</source>
        <translation>here the first %1</translation>
    </message>
</context>
<context>
    <name>MapListMenu</name>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>What the arrow does</source>
        <translation>What the arrow does</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>How strong</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n arrow(s) out</source>
        <translation>
            <numerusform>%n arrow out</numerusform>
            <numerusform>%n arrows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) in</source>
        <translation>
            <numerusform>%n arrow in</numerusform>
            <numerusform>%n arrows in</numerusform>
        </translation>
    </message>
    <message>
        <source>no arrows yet</source>
        <translation>no arrows yet</translation>
    </message>
    <message numerus="yes">
        <source>in %n loop(s)</source>
        <translation>
            <numerusform>in %n loop</numerusform>
            <numerusform>in %n loops</numerusform>
        </translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>said by %1</translation>
    </message>
    <message>
        <source>seen differently by %1</source>
        <translation>seen differently by %1</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>life domain %1</source>
        <translation>life domain %1</translation>
    </message>
    <message>
        <source>weight %1 of 5</source>
        <translation>weight %1 of 5</translation>
    </message>
    <message>
        <source>with delay</source>
        <translation>with delay</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>arrow</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the arrow does, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was started by: %1</source>
        <translation>was started by: %1</translation>
    </message>
    <message>
        <source>is fed by: %1</source>
        <translation>is fed by: %1</translation>
    </message>
    <message>
        <source>is dampened by: %1</source>
        <translation>is dampened by: %1</translation>
    </message>
    <message>
        <source>is affected by: %1</source>
        <translation>is affected by: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>loop</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>not taken up</translation>
    </message>
    <message>
        <source>working on it</source>
        <translation>working on it</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Legend of the arrows</source>
        <translation>Legend of the arrows</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Card: %1</source>
        <translation>Card: %1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>We do not know this yet</source>
        <translation>We do not know this yet</translation>
    </message>
    <message>
        <source>Others see nothing of this.</source>
        <translation>Others see nothing of this.</translation>
    </message>
    <message>
        <source>Others see: %1</source>
        <translation>Others see: %1</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Make a card</source>
        <translation>Make a card</translation>
    </message>
    <message>
        <source>Make a strength</source>
        <translation>Make a strength</translation>
    </message>
    <message>
        <source>This is a wish</source>
        <translation>This is a wish</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Make a goal</translation>
    </message>
    <message>
        <source>Mend the sentence</source>
        <translation>Mend the sentence</translation>
    </message>
    <message>
        <source>Remove the sentence</source>
        <translation>Remove the sentence</translation>
    </message>
    <message>
        <source>Ask the youth or the parents</source>
        <translation>Ask the youth or the parents</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Next topic</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Previous topic</translation>
    </message>
    <message>
        <source>Next life domain</source>
        <translation>Next life domain</translation>
    </message>
    <message>
        <source>Previous life domain</source>
        <translation>Previous life domain</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Family and network</translation>
    </message>
    <message>
        <source>Person %1 says it</source>
        <translation>Person %1 says it</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Where we are</translation>
    </message>
    <message>
        <source>Safety sheet</source>
        <translation>Safety sheet</translation>
    </message>
    <message>
        <source>We do not know this yet</source>
        <translation>We do not know this yet</translation>
    </message>
    <message>
        <source>What others may hear of it</source>
        <translation>What others may hear of it</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>After the talk</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Who agrees to what</source>
        <translation>Who agrees to what</translation>
    </message>
    <message>
        <source>Light form: pictures, few words</source>
        <translation>Light form: pictures, few words</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Body and health</source>
        <translation>Body and health</translation>
    </message>
    <message>
        <source>Feelings and thoughts</source>
        <translation>Feelings and thoughts</translation>
    </message>
    <message>
        <source>Home and family</source>
        <translation>Home and family</translation>
    </message>
    <message>
        <source>Parents and parenting</source>
        <translation>Parents and parenting</translation>
    </message>
    <message>
        <source>School, learning and work</source>
        <translation>School, learning and work</translation>
    </message>
    <message>
        <source>Friends, support and free time</source>
        <translation>Friends, support and free time</translation>
    </message>
    <message>
        <source>Money, housing and paperwork</source>
        <translation>Money, housing and paperwork</translation>
    </message>
    <message>
        <source>Safety and what happened</source>
        <translation>Safety and what happened</translation>
    </message>
    <message>
        <source>Me and my future</source>
        <translation>Me and my future</translation>
    </message>
    <message>
        <source>Help so far</source>
        <translation>Help so far</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>youth</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>father</source>
        <translation>father</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>friend</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>step-parent</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>grandparent</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>former partner</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helper</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>parental authority</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Not discussed</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Going well</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>I want to talk about this</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Don't know</source>
        <translation>Don't know</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Burden</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Have the conversation</source>
        <translation>Have the conversation</translation>
    </message>
    <message>
        <source>Draw the analysis</source>
        <translation>Draw the analysis</translation>
    </message>
    <message>
        <source>Choose goals</source>
        <translation>Choose goals</translation>
    </message>
    <message>
        <source>Choose an offer</source>
        <translation>Choose an offer</translation>
    </message>
    <message>
        <source>Start the offer</source>
        <translation>Start the offer</translation>
    </message>
    <message>
        <source>Finish the referral</source>
        <translation>Finish the referral</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>Await the answer</translation>
    </message>
    <message>
        <source>Look back together</source>
        <translation>Look back together</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>expert by experience</source>
        <translation>expert by experience</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>Add an agreement: who does what? Then Enter</source>
        <translation>Add an agreement: who does what? Then Enter</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
</context>
<context>
    <name>ui::ActionRow</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Remove this agreement</source>
        <translation>Remove this agreement</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>who?</translation>
    </message>
</context>
<context>
    <name>ui::AfterTalk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>What comes out of the talk</source>
        <translation>What comes out of the talk</translation>
    </message>
    <message>
        <source>%1 agrees today</source>
        <translation>%1 agrees today</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Which talk?</source>
        <translation>Which talk?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>For the registration</source>
        <translation>For the registration</translation>
    </message>
    <message>
        <source>The sheet as it will be</source>
        <translation>The sheet as it will be</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Dutch and English side by side</source>
        <translation>Dutch and English side by side</translation>
    </message>
</context>
<context>
    <name>ui::AnalysisPage</name>
    <message>
        <source>Map of cards and arrows</source>
        <translation>Map of cards and arrows</translation>
    </message>
    <message>
        <source>Arrow keys choose where to, or type it. Enter draws.</source>
        <translation>Arrow keys choose where to, or type it. Enter draws.</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>The map is in %1.</translation>
    </message>
    <message>
        <source>This goes round: %1</source>
        <translation>This goes round: %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n step(s) away, %1 cards</source>
        <translation>
            <numerusform>Up to %n step away, %1 cards</numerusform>
            <numerusform>Up to %n steps away, %1 cards</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is in %1.</source>
        <translation>The story is in %1.</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>How it was before</translation>
    </message>
    <message>
        <source>The map in short</source>
        <translation>The map in short</translation>
    </message>
    <message>
        <source>Somebody else deleted this card while you moved it.</source>
        <translation>Somebody else deleted this card while you moved it.</translation>
    </message>
    <message>
        <source>Somebody else deleted this card. Enter makes it again.</source>
        <translation>Somebody else deleted this card. Enter makes it again.</translation>
    </message>
    <message>
        <source>Your words are kept: Insert brings them back.</source>
        <translation>Your words are kept: Insert brings them back.</translation>
    </message>
    <message>
        <source>What the arrows mean</source>
        <translation>What the arrows mean</translation>
    </message>
    <message>
        <source>An arrow from a card to itself. It stands apart from the circles.</source>
        <translation>An arrow from a card to itself. It stands apart from the circles.</translation>
    </message>
    <message>
        <source>Type what plays a part, and Enter: that is a card.</source>
        <translation>Type what plays a part, and Enter: that is a card.</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentForm</name>
    <message>
        <source>This day is past.</source>
        <translation>This day is past.</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Write the time like 14:30.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>When do we meet again?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>From 1 to 1440 minutes.</translation>
    </message>
</context>
<context>
    <name>ui::AskPanel</name>
    <message>
        <source>Still to ask</source>
        <translation>Still to ask</translation>
    </message>
    <message>
        <source>Nothing of this has to be done.</source>
        <translation>Nothing of this has to be done.</translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>There is nothing left to ask.</translation>
    </message>
</context>
<context>
    <name>ui::BeginPanel</name>
    <message>
        <source>can be changed</source>
        <translation>can be changed</translation>
    </message>
    <message>
        <source>can partly be changed</source>
        <translation>can partly be changed</translation>
    </message>
    <message>
        <source>What does the map say?</source>
        <translation>What does the map say?</translation>
    </message>
    <message>
        <source>Where to begin?</source>
        <translation>Where to begin?</translation>
    </message>
    <message>
        <source>The map has no arrow yet that leads from something you can change.</source>
        <translation>The map has no arrow yet that leads from something you can change.</translation>
    </message>
    <message>
        <source>does %1</source>
        <translation>does %1</translation>
    </message>
    <message numerus="yes">
        <source>touches %n vicious circle(s)</source>
        <translation>
            <numerusform>touches %n vicious circle</numerusform>
            <numerusform>touches %n vicious circles</numerusform>
        </translation>
    </message>
    <message>
        <source>willing: %1 of 10</source>
        <translation>willing: %1 of 10</translation>
    </message>
    <message>
        <source>‘%1’ %2</source>
        <translation>‘%1’ %2</translation>
    </message>
    <message>
        <source>Then probably: %1</source>
        <translation>Then probably: %1</translation>
    </message>
    <message>
        <source>Look without pointing</source>
        <translation>Look without pointing</translation>
    </message>
    <message>
        <source>Everybody has pointed.</source>
        <translation>Everybody has pointed.</translation>
    </message>
    <message>
        <source>Everybody points at three cards. Still to point: %1</source>
        <translation>Everybody points at three cards. Still to point: %1</translation>
    </message>
</context>
<context>
    <name>ui::BuildArrows</name>
    <message>
        <source>It makes that</source>
        <translation>It makes that</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>How much comes from what?</source>
        <translation>How much comes from what?</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>less</source>
        <translation>less</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>This card</translation>
    </message>
    <message>
        <source>Space: yes or no. Enter: yes, and go on from there.</source>
        <translation>Space: yes or no. Enter: yes, and go on from there.</translation>
    </message>
    <message>
        <source>What does ‘%1’ lead to?</source>
        <translation>What does ‘%1’ lead to?</translation>
    </message>
    <message>
        <source>First a few cards: step 1.</source>
        <translation>First a few cards: step 1.</translation>
    </message>
</context>
<context>
    <name>ui::BuildBegin</name>
    <message>
        <source>Look again at what you pointed at. Is that really where it begins? What would you notice first if it got a little better?</source>
        <translation>Look again at what you pointed at. Is that really where it begins? What would you notice first if it got a little better?</translation>
    </message>
</context>
<context>
    <name>ui::BuildCards</name>
    <message>
        <source>Nothing says yet how it began. What changed when it started?</source>
        <translation>Nothing says yet how it began. What changed when it started?</translation>
    </message>
    <message>
        <source>Nothing says yet what keeps it going. What makes it worse?</source>
        <translation>Nothing says yet what keeps it going. What makes it worse?</translation>
    </message>
    <message>
        <source>Nothing helps yet on this map. When is it a bit better?</source>
        <translation>Nothing helps yet on this map. When is it a bit better?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>This was said. Enter makes a card of it.</source>
        <translation>This was said. Enter makes a card of it.</translation>
    </message>
    <message>
        <source>Show usual chains</source>
        <translation>Show usual chains</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What plays a part?</source>
        <translation>What plays a part?</translation>
    </message>
    <message>
        <source>A card, in their own words</source>
        <translation>A card, in their own words</translation>
    </message>
    <message>
        <source>Enter puts it on the map.</source>
        <translation>Enter puts it on the map.</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Five to eight cards are enough to begin.</source>
        <translation>Five to eight cards are enough to begin.</translation>
    </message>
    <message numerus="yes">
        <source>Five to eight are enough to begin. There are %n card(s).</source>
        <translation>
            <numerusform>Five to eight are enough to begin. There are %n card.</numerusform>
            <numerusform>Five to eight are enough to begin. There are %n cards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide usual chains</source>
        <translation>Hide usual chains</translation>
    </message>
    <message>
        <source>Many families know these. They are only on the map when you take one.</source>
        <translation>Many families know these. They are only on the map when you take one.</translation>
    </message>
</context>
<context>
    <name>ui::BuildCircles</name>
    <message>
        <source>More circles</source>
        <translation>More circles</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Yes, keep it</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Not quite</translation>
    </message>
    <message>
        <source>Does something go round?</source>
        <translation>Does something go round?</translation>
    </message>
    <message>
        <source>No circle yet. Go back to the arrows: what does the last one lead to?</source>
        <translation>No circle yet. Go back to the arrows: what does the last one lead to?</translation>
    </message>
    <message>
        <source>Read a circle together. Is it so?</source>
        <translation>Read a circle together. Is it so?</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, kept</translation>
    </message>
    <message>
        <source>And so it starts again. Is it so?</source>
        <translation>And so it starts again. Is it so?</translation>
    </message>
</context>
<context>
    <name>ui::BuildPanel</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>Who is speaking?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Build together</source>
        <translation>Build together</translation>
    </message>
    <message>
        <source>1 Cards</source>
        <translation>1 Cards</translation>
    </message>
    <message>
        <source>2 Arrows</source>
        <translation>2 Arrows</translation>
    </message>
    <message>
        <source>3 Circles</source>
        <translation>3 Circles</translation>
    </message>
    <message>
        <source>4 Begin</source>
        <translation>4 Begin</translation>
    </message>
    <message>
        <source>Nothing of this has to be done. Stop whenever you like.</source>
        <translation>Nothing of this has to be done. Stop whenever you like.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>ui::Burst</name>
    <message>
        <source>This list has %1 lines; at most %2 become cards at once. Nothing was pasted.</source>
        <translation>This list has %1 lines; at most %2 become cards at once. Nothing was pasted.</translation>
    </message>
    <message>
        <source>Line %1 has %2 characters; a card holds at most %3. Nothing was pasted.</source>
        <translation>Line %1 has %2 characters; a card holds at most %3. Nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Type: new card. F2: other name. Enter: form.</source>
        <translation>Type: new card. F2: other name. Enter: form.</translation>
    </message>
    <message>
        <source>What the arrows mean</source>
        <translation>What the arrows mean</translation>
    </message>
</context>
<context>
    <name>ui::CanvasCommands</name>
    <message>
        <source>New card</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>New arrow</source>
        <translation>New arrow</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Next arrow of the card</source>
        <translation>Next arrow of the card</translation>
    </message>
    <message>
        <source>Previous arrow of the card</source>
        <translation>Previous arrow of the card</translation>
    </message>
    <message>
        <source>Next loop</source>
        <translation>Next loop</translation>
    </message>
    <message>
        <source>Previous loop</source>
        <translation>Previous loop</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Tidy up</translation>
    </message>
    <message>
        <source>Turn the arrow round</source>
        <translation>Turn the arrow round</translation>
    </message>
    <message>
        <source>Form and loops beside the map</source>
        <translation>Form and loops beside the map</translation>
    </message>
    <message>
        <source>One step farther around the card</source>
        <translation>One step farther around the card</translation>
    </message>
    <message>
        <source>One step nearer to the card</source>
        <translation>One step nearer to the card</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>To the next card</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Move the card</translation>
    </message>
    <message>
        <source>Open the form of what is chosen</source>
        <translation>Open the form of what is chosen</translation>
    </message>
    <message>
        <source>Choose nothing, stop</source>
        <translation>Choose nothing, stop</translation>
    </message>
    <message>
        <source>Arrow: feeds, dampens</source>
        <translation>Arrow: feeds, dampens</translation>
    </message>
    <message>
        <source>Arrow: how strong</source>
        <translation>Arrow: how strong</translation>
    </message>
    <message>
        <source>Arrow: how sure</source>
        <translation>Arrow: how sure</translation>
    </message>
    <message>
        <source>Hold and drag: move the map</source>
        <translation>Hold and drag: move the map</translation>
    </message>
    <message>
        <source>In the list of loops: name, pin</source>
        <translation>In the list of loops: name, pin</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>I see it differently</translation>
    </message>
    <message>
        <source>Map as a list</source>
        <translation>Map as a list</translation>
    </message>
    <message>
        <source>In the list: other name</source>
        <translation>In the list: other name</translation>
    </message>
    <message>
        <source>In the list: into the next life domain</source>
        <translation>In the list: into the next life domain</translation>
    </message>
</context>
<context>
    <name>ui::CardForm</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>This is the question now</source>
        <translation>This is the question now</translation>
    </message>
    <message>
        <source>Can it change?</source>
        <translation>Can it change?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Sentence to share</source>
        <translation>Sentence to share</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>How heavy does it weigh?</source>
        <translation>How heavy does it weigh?</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Nobody chosen: everyone may see it.</source>
        <translation>Nobody chosen: everyone may see it.</translation>
    </message>
    <message>
        <source>Sentence for the others</source>
        <translation>Sentence for the others</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>New arrow</source>
        <translation>New arrow</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Delete card</translation>
    </message>
    <message>
        <source>Arrow out: %1</source>
        <translation>Arrow out: %1</translation>
    </message>
    <message>
        <source>Arrow in: %1</source>
        <translation>Arrow in: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Do you want to work on this?</source>
        <translation>Do you want to work on this?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very much. The youth says it.</source>
        <translation>0 not at all, 10 very much. The youth says it.</translation>
    </message>
    <message>
        <source>What may be underneath</source>
        <translation>What may be underneath</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Who sees it differently?</translation>
    </message>
    <message>
        <source>Pinned: tidying leaves it here</source>
        <translation>Pinned: tidying leaves it here</translation>
    </message>
</context>
<context>
    <name>ui::CardPanel</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Ctrl+Enter makes a card of a sentence.</source>
        <translation>Ctrl+Enter makes a card of a sentence.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>ui::CardsForm</name>
    <message>
        <source>What they are</source>
        <translation>What they are</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseDelegate</name>
    <message>
        <source>invented</source>
        <translation>invented</translation>
    </message>
    <message>
        <source>%1: talked about</source>
        <translation>%1: talked about</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: not yet</translation>
    </message>
</context>
<context>
    <name>ui::CaseListModel</name>
    <message>
        <source>Youth</source>
        <translation>Youth</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>ui::CaseloadPage</name>
    <message>
        <source>A case begins with a first name.</source>
        <translation>A case begins with a first name.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, words, numbers</source>
        <translation>Search names, words, numbers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Search cases</translation>
    </message>
</context>
<context>
    <name>ui::ChosenOffers</name>
    <message>
        <source>Chosen together</source>
        <translation>Chosen together</translation>
    </message>
    <message>
        <source>Choose an offer with Enter. At most three new things at first.</source>
        <translation>Choose an offer with Enter. At most three new things at first.</translation>
    </message>
    <message>
        <source>%1 of %2 new things</source>
        <translation>%1 of %2 new things</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>for everyone</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnPick</name>
    <message>
        <source>The first row names the columns</source>
        <translation>The first row names the columns</translation>
    </message>
    <message>
        <source>First rows, and what their columns mean</source>
        <translation>First rows, and what their columns mean</translation>
    </message>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What column %1 means</source>
        <translation>What column %1 means</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nothing fits these letters.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentPanel</name>
    <message>
        <source>Everyone who must agree has agreed.</source>
        <translation>Everyone who must agree has agreed.</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Takes it back</translation>
    </message>
    <message>
        <source>Agrees today</source>
        <translation>Agrees today</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Says no</translation>
    </message>
    <message>
        <source>The law allows going on</source>
        <translation>The law allows going on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Digitally</source>
        <translation>Digitally</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Write the day of the consent.</source>
        <translation>Write the day of the consent.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This day is before the birth of the youth.</source>
        <translation>This day is before the birth of the youth.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>This is before the day of the consent.</source>
        <translation>This is before the day of the consent.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentSheet</name>
    <message>
        <source>Our help</source>
        <translation>Our help</translation>
    </message>
    <message>
        <source>Before help begins. A referral asks for its own.</source>
        <translation>Before help begins. A referral asks for its own.</translation>
    </message>
    <message>
        <source>Telling others</source>
        <translation>Telling others</translation>
    </message>
    <message>
        <source>For each of them apart: school, the doctor, grandmother.</source>
        <translation>For each of them apart: school, the doctor, grandmother.</translation>
    </message>
    <message>
        <source>Somebody who listens along</source>
        <translation>Somebody who listens along</translation>
    </message>
    <message>
        <source>An interpreter, an experience expert, a trainee.</source>
        <translation>An interpreter, an experience expert, a trainee.</translation>
    </message>
    <message>
        <source>Who? Enter asks for consent</source>
        <translation>Who? Enter asks for consent</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
</context>
<context>
    <name>ui::ConversationPage</name>
    <message>
        <source>This was said earlier and stays as it is. Say it anew.</source>
        <translation>This was said earlier and stays as it is. Say it anew.</translation>
    </message>
    <message>
        <source>Sentence removed.</source>
        <translation>Sentence removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Card removed, with its arrows.</source>
        <translation>Card removed, with its arrows.</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>Who may see this</translation>
    </message>
    <message>
        <source>Everyone in the case</source>
        <translation>Everyone in the case</translation>
    </message>
    <message>
        <source>Only the coach</source>
        <translation>Only the coach</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Questions and life domains</source>
        <translation>Questions and life domains</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Four questions</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Youth</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Ask the youth or the parents (F4)</source>
        <translation>Ask the youth or the parents (F4)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Only these and the coach</source>
        <translation>Only these and the coach</translation>
    </message>
</context>
<context>
    <name>ui::CopyBlocks</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Write the day like 12-5-2027.</source>
        <translation>Write the day like 12-5-2027.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPanel</name>
    <message>
        <source>This is not a date. Type it as 12-5-2012, or leave it empty.</source>
        <translation>This is not a date. Type it as 12-5-2012, or leave it empty.</translation>
    </message>
    <message>
        <source>%1 is spoken of in this case and stays.</source>
        <translation>%1 is spoken of in this case and stays.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name of a new person</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Birth date of a new person</source>
        <translation>Birth date of a new person</translation>
    </message>
    <message>
        <source>Role of a new person</source>
        <translation>Role of a new person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>This day has not been yet. Look at the year.</source>
        <translation>This day has not been yet. Look at the year.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPicture</name>
    <message>
        <source>Picture of the family</source>
        <translation>Picture of the family</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Around them</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>authority</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>%1 lives in two homes.</source>
        <translation>%1 lives in two homes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Is a support</source>
        <translation>Is a support</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>A new household</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Home of %1</translation>
    </message>
    <message>
        <source>Relation to the youth</source>
        <translation>Relation to the youth</translation>
    </message>
</context>
<context>
    <name>ui::FaultStep</name>
    <message>
        <source>This vault does not open</source>
        <translation>This vault does not open</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>The question now</source>
        <translation>The question now</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <translation>
            <numerusform>%1 of %n card</numerusform>
            <numerusform>%1 of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GoalCard</name>
    <message>
        <source>Remove this goal</source>
        <translation>Remove this goal</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Whose goal</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>whose?</source>
        <translation>whose?</translation>
    </message>
    <message>
        <source>About which cards?</source>
        <translation>About which cards?</translation>
    </message>
    <message>
        <source>With which offers?</source>
        <translation>With which offers?</translation>
    </message>
</context>
<context>
    <name>ui::HousePreview</name>
    <message>
        <source>Use these settings of the house?</source>
        <translation>Use these settings of the house?</translation>
    </message>
    <message>
        <source>Nothing that was said or written changes. Another file brings it back.</source>
        <translation>Nothing that was said or written changes. Another file brings it back.</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>What it sets</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Bring a map in</source>
        <translation>Bring a map in</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>What is doubtful</translation>
    </message>
    <message>
        <source>%1: arrows, %2 rows</source>
        <translation>%1: arrows, %2 rows</translation>
    </message>
    <message>
        <source>%1: cards, %2 rows</source>
        <translation>%1: cards, %2 rows</translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <translation>Nothing changes before you say so.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s)</source>
        <translation>
            <numerusform>%n arrow</numerusform>
            <numerusform>%n arrows</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in: say which column is what.</source>
        <translation>There is nothing to bring in: say which column is what.</translation>
    </message>
    <message>
        <source>Cards of the same name become one (%1): %2</source>
        <translation>Cards of the same name become one (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working theory(ies)</source>
        <translation>
            <numerusform>%n working theory(ies)</numerusform>
            <numerusform>%n working theory(ies)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LightPage</name>
    <message>
        <source>Map of at most seven cards: to look at</source>
        <translation>Map of at most seven cards: to look at</translation>
    </message>
    <message>
        <source>The whole map (Esc)</source>
        <translation>The whole map (Esc)</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message numerus="yes">
        <source>In short · %n more card(s) folded away</source>
        <translation>
            <numerusform>In short · %n more card folded away</numerusform>
            <numerusform>In short · %n more cards folded away</numerusform>
        </translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>The map in short</source>
        <translation>The map in short</translation>
    </message>
</context>
<context>
    <name>ui::LightTopic</name>
    <message>
        <source>No voice on this computer</source>
        <translation>No voice on this computer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Looking for a voice…</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ui::LinkForm</name>
    <message>
        <source>What the arrow says</source>
        <translation>What the arrow says</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>How strong?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>How sure?</translation>
    </message>
    <message>
        <source>Only after some time</source>
        <translation>Only after some time</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Who says so?</translation>
    </message>
    <message>
        <source>Who sees it differently?</source>
        <translation>Who sees it differently?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>When did you see this?</source>
        <translation>When did you see this?</translation>
    </message>
    <message>
        <source>An example, in their own words.</source>
        <translation>An example, in their own words.</translation>
    </message>
    <message>
        <source>Delete arrow</source>
        <translation>Delete arrow</translation>
    </message>
    <message>
        <source>Is it the other way round? (R)</source>
        <translation>Is it the other way round? (R)</translation>
    </message>
    <message>
        <source>An own arrow beside it</source>
        <translation>An own arrow beside it</translation>
    </message>
</context>
<context>
    <name>ui::LookalikeList</name>
    <message>
        <source>%1: case %2</source>
        <translation>%1: case %2</translation>
    </message>
    <message>
        <source>%1: %2 in case %3 of %4</source>
        <translation>%1: %2 in case %3 of %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Open the case of %1</source>
        <translation>Open the case of %1</translation>
    </message>
    <message>
        <source>Brother or sister of %1</source>
        <translation>Brother or sister of %1</translation>
    </message>
</context>
<context>
    <name>ui::LoopPanel</name>
    <message>
        <source>No loops yet. Draw arrows until one comes back.</source>
        <translation>No loops yet. Draw arrows until one comes back.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message numerus="yes">
        <source>%n loop(s) found</source>
        <translation>
            <numerusform>%n loop found</numerusform>
            <numerusform>%n loops found</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Through here: %1</source>
        <translation>Through here: %1</translation>
    </message>
    <message>
        <source>None of them runs through here.</source>
        <translation>None of them runs through here.</translation>
    </message>
    <message>
        <source>The others: %1</source>
        <translation>The others: %1</translation>
    </message>
    <message>
        <source>Through one or more of these %1 cards: %2</source>
        <translation>Through one or more of these %1 cards: %2</translation>
    </message>
    <message>
        <source>Through all %1 cards: %2</source>
        <translation>Through all %1 cards: %2</translation>
    </message>
    <message>
        <source>None of them runs through these %1 cards.</source>
        <translation>None of them runs through these %1 cards.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with an arrow to itself</source>
        <translation>
            <numerusform>%n card with an arrow to itself</numerusform>
            <numerusform>%n cards with an arrow to itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LoopRow</name>
    <message>
        <source>Name of the loop</source>
        <translation>Name of the loop</translation>
    </message>
    <message>
        <source>no loop any more</source>
        <translation>no loop any more</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Name this loop (F2)</source>
        <translation>Name this loop (F2)</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Unpin (P)</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Pin (P)</translation>
    </message>
</context>
<context>
    <name>ui::MadeCard</name>
    <message>
        <source>Remove the card</source>
        <translation>Remove the card</translation>
    </message>
    <message>
        <source>Enter shows the sentence, M the map. + strength, - burden, 0 background, Delete removes.</source>
        <translation>Enter shows the sentence, M the map. + strength, - burden, 0 background, Delete removes.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>ui::MapImporter</name>
    <message>
        <source>Bring a map in</source>
        <translation>Bring a map in</translation>
    </message>
    <message>
        <source>Maps and tables (*.csv *.tsv *.txt *.graphml *.xml *.json)</source>
        <translation>Maps and tables (*.csv *.tsv *.txt *.graphml *.xml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 cards and %2 arrows came in. Undo takes them back.</source>
        <translation>%1 cards and %2 arrows came in. Undo takes them back.</translation>
    </message>
    <message>
        <source>Nothing came in: everything was there already.</source>
        <translation>Nothing came in: everything was there already.</translation>
    </message>
</context>
<context>
    <name>ui::MapList</name>
    <message>
        <source>The map as a list</source>
        <translation>The map as a list</translation>
    </message>
</context>
<context>
    <name>ui::MapReader</name>
    <message>
        <source>%1 was not read: %2. Choose another file.</source>
        <translation>%1 was not read: %2. Choose another file.</translation>
    </message>
</context>
<context>
    <name>ui::MapSaver</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 was not written: %2. Choose another place.</translation>
    </message>
    <message>
        <source>%1 ends in none of pdf, svg, png, csv, graphml, json and dot. Choose another name.</source>
        <translation>%1 ends in none of pdf, svg, png, csv, graphml, json and dot. Choose another name.</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Save the map</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Poster (*.pdf)</source>
        <translation>Poster (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png *.svg)</source>
        <translation>Picture (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>For other programs (*.graphml *.json *.dot)</source>
        <translation>For other programs (*.graphml *.json *.dot)</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>for: %1</translation>
    </message>
</context>
<context>
    <name>ui::MapSight</name>
    <message>
        <source>Look at a part of the map</source>
        <translation>Look at a part of the map</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Show everything again</translation>
    </message>
    <message>
        <source>Overview in the corner</source>
        <translation>Overview in the corner</translation>
    </message>
    <message>
        <source>Everything is shown again.</source>
        <translation>Everything is shown again.</translation>
    </message>
</context>
<context>
    <name>ui::MapViews</name>
    <message>
        <source>Map in lanes</source>
        <translation>Map in lanes</translation>
    </message>
    <message>
        <source>Map with cards standing free</source>
        <translation>Map with cards standing free</translation>
    </message>
    <message>
        <source>Loop as a circle</source>
        <translation>Loop as a circle</translation>
    </message>
    <message>
        <source>Pin the card: tidying leaves it</source>
        <translation>Pin the card: tidying leaves it</translation>
    </message>
    <message>
        <source>There is no loop on this map yet.</source>
        <translation>There is no loop on this map yet.</translation>
    </message>
</context>
<context>
    <name>ui::MechanismPick</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Overview of the map</translation>
    </message>
    <message>
        <source>Click or drag: go there</source>
        <translation>Click or drag: go there</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Keep the name</translation>
    </message>
</context>
<context>
    <name>ui::NewCaseRow</name>
    <message>
        <source>First name of the youth</source>
        <translation>First name of the youth</translation>
    </message>
    <message>
        <source>Birth date (12-5-2012)</source>
        <translation>Birth date (12-5-2012)</translation>
    </message>
    <message>
        <source>Birth date, may stay empty</source>
        <translation>Birth date, may stay empty</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 12-5-2012, or leave it empty.</source>
        <translation>This is not a date. Type it as 12-5-2012, or leave it empty.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Make case</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This day has yet to come. Look at the year, or leave it empty.</source>
        <translation>This day has yet to come. Look at the year, or leave it empty.</translation>
    </message>
    <message>
        <source>Somebody like this is there already</source>
        <translation>Somebody like this is there already</translation>
    </message>
    <message>
        <source>Open that case, or say why this is somebody else.</source>
        <translation>Open that case, or say why this is somebody else.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>ui::NewPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or use the proposal.</source>
        <translation>This passphrase is too easy to guess. Make it longer, or use the proposal.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>The two are not the same. Type the passphrase once more.</translation>
    </message>
    <message>
        <source>15 characters or more. A few words that have nothing to do with each other are strong and easy to keep.</source>
        <translation>15 characters or more. A few words that have nothing to do with each other are strong and easy to keep.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters.</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody would try this one first.</source>
        <translation>Everybody would try this one first.</translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <translation>Weak: easy to guess.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Fair: one more word makes it good.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>A proposal: five words from the dictionary</source>
        <translation>A proposal: five words from the dictionary</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, once more</translation>
    </message>
</context>
<context>
    <name>ui::NewVaultStep</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>It locks all files on this laptop. Nobody can look it up for you.</source>
        <translation>It locks all files on this laptop. Nobody can look it up for you.</translation>
    </message>
    <message>
        <source>Making the vault...</source>
        <translation>Making the vault...</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
</context>
<context>
    <name>ui::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Everybody may see these: no coach is among the people of this case.</source>
        <translation>Everybody may see these: no coach is among the people of this case.</translation>
    </message>
    <message>
        <source>For yourself, until you say who may see it.</source>
        <translation>For yourself, until you say who may see it.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note of %1</translation>
    </message>
    <message>
        <source>%1 may see the note</source>
        <translation>%1 may see the note</translation>
    </message>
</context>
<context>
    <name>ui::OfferListModel</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Offers follow from the cards of the analysis. Add a card first.</source>
        <translation>Offers follow from the cards of the analysis. Add a card first.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or show everything.</source>
        <translation>Nothing found. Try another word, or show everything.</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Can start now</translation>
    </message>
    <message>
        <source>With the local team</source>
        <translation>With the local team</translation>
    </message>
    <message>
        <source>By referral</source>
        <translation>By referral</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>Does not fit now</source>
        <translation>Does not fit now</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>step %1, %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Search offers</source>
        <translation>Search offers</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>All domains</translation>
    </message>
    <message>
        <source>Choose or put back</source>
        <translation>Choose or put back</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>Nobody showed yet how it is going. Each life domain has a line from 0 to 10.</source>
        <translation>Nobody showed yet how it is going. Each life domain has a line from 0 to 10.</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>How it is going</translation>
    </message>
    <message>
        <source>What %1 asks for, in own words</source>
        <translation>What %1 asks for, in own words</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Put aside: %1</translation>
    </message>
    <message>
        <source>Safety, not asked yet: %1</source>
        <translation>Safety, not asked yet: %1</translation>
    </message>
    <message>
        <source>Everything came up. That is allowed, not needed.</source>
        <translation>Everything came up. That is allowed, not needed.</translation>
    </message>
    <message>
        <source>What you could still talk about</source>
        <translation>What you could still talk about</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Where we are</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>ui::PastView</name>
    <message>
        <source>Which map</source>
        <translation>Which map</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Map as it was: to look at</source>
        <translation>Map as it was: to look at</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Back to now (Esc)</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Name this moment</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>What changed since?</source>
        <translation>What changed since?</translation>
    </message>
    <message>
        <source>Looking back …</source>
        <translation>Looking back …</translation>
    </message>
    <message>
        <source>So it was on %1</source>
        <translation>So it was on %1</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Go to …</translation>
    </message>
    <message>
        <source>After the talk of %1</source>
        <translation>After the talk of %1</translation>
    </message>
    <message>
        <source>Nothing: it is as it was.</source>
        <translation>Nothing: it is as it was.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there were no cards yet</source>
        <translation>%1: there were no cards yet</translation>
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>Type it as 12-5-2012</source>
        <translation>Type it as 12-5-2012</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Has authority</source>
        <translation>Has authority</translation>
    </message>
    <message>
        <source>Is a support</source>
        <translation>Is a support</translation>
    </message>
    <message>
        <source>Authority since</source>
        <translation>Authority since</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>How we know</translation>
    </message>
    <message>
        <source>Another household, Enter</source>
        <translation>Another household, Enter</translation>
    </message>
    <message>
        <source>Name of another household</source>
        <translation>Name of another household</translation>
    </message>
    <message>
        <source>Lives in: %1</source>
        <translation>Lives in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>authority since %1</source>
        <translation>authority since %1</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>authority</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>Relation to the youth</source>
        <translation>Relation to the youth</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>This day has not been yet.</translation>
    </message>
    <message>
        <source>Authority until</source>
        <translation>Authority until</translation>
    </message>
    <message>
        <source>authority until %1</source>
        <translation>authority until %1</translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation>This is before it began.</translation>
    </message>
</context>
<context>
    <name>ui::PickCommands</name>
    <message>
        <source>Choose all cards</source>
        <translation>Choose all cards</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste cards, or a list of lines</source>
        <translation>Paste cards, or a list of lines</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>In one column</translation>
    </message>
    <message>
        <source>On one row</source>
        <translation>On one row</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Spread evenly</translation>
    </message>
    <message>
        <source>Make one card of them</source>
        <translation>Make one card of them</translation>
    </message>
    <message>
        <source>Split in two cards</source>
        <translation>Split in two cards</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Choose the next card as well</source>
        <translation>Choose the next card as well</translation>
    </message>
    <message>
        <source>Mouse: drag round cards to choose them; Ctrl and click adds one</source>
        <translation>Mouse: drag round cards to choose them; Ctrl and click adds one</translation>
    </message>
</context>
<context>
    <name>ui::PickDeeds</name>
    <message numerus="yes">
        <source>%n cards chosen</source>
        <translation>
            <numerusform>%n card chosen</numerusform>
            <numerusform>%n cards chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) copied</source>
        <translation>
            <numerusform>%n card copied</numerusform>
            <numerusform>%n cards copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stayed behind: only for people who are not in this case.</source>
        <translation>
            <numerusform>%n card stayed behind: only for people who are not in this case.</numerusform>
            <numerusform>%n cards stayed behind: only for people who are not in this case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) pasted</source>
        <translation>
            <numerusform>%n card pasted</numerusform>
            <numerusform>%n cards pasted</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste that can become a card.</source>
        <translation>There is nothing to paste that can become a card.</translation>
    </message>
    <message>
        <source>A long list</source>
        <translation>A long list</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n lines. Each becomes a card.</source>
        <translation>
            <numerusform>The list has one line. It becomes a card.</numerusform>
            <numerusform>The list has %n lines. Each becomes a card.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>Make the cards</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) made of the list</source>
        <translation>
            <numerusform>%n card made of the list</numerusform>
            <numerusform>%n cards made of the list</numerusform>
        </translation>
    </message>
    <message>
        <source>These cards cannot become one: nobody may see all of them.</source>
        <translation>These cards cannot become one: nobody may see all of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are now %1; their words stay as sentences.</source>
        <translation>
            <numerusform>%n card is now %1; its words stay as sentences.</numerusform>
            <numerusform>%n cards are now %1; their words stay as sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) between them went.</source>
        <translation>
            <numerusform>%n arrow between them went.</numerusform>
            <numerusform>%n arrows between them went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double arrow(s) became one.</source>
        <translation>
            <numerusform>%n double arrow became one.</numerusform>
            <numerusform>%n double arrows became one.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 is no more.</source>
        <translation>The circle %1 is no more.</translation>
    </message>
    <message>
        <source>The card is not there any more.</source>
        <translation>The card is not there any more.</translation>
    </message>
    <message>
        <source>One card became two. Ctrl+Z makes it one again.</source>
        <translation>One card became two. Ctrl+Z makes it one again.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>What do these cards have in common?</source>
        <translation>What do these cards have in common?</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>%1 is no group any more. The cards stay.</source>
        <translation>%1 is no group any more. The cards stay.</translation>
    </message>
    <message numerus="yes">
        <source>Make one card of %n?</source>
        <translation>
            <numerusform>Make one card of %n?</numerusform>
            <numerusform>Make one card of %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be called %1. The words of the others stay as sentences below it. Ctrl+Z takes it back.</source>
        <translation>It will be called %1. The words of the others stay as sentences below it. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Make one card</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>Four goals at a time is enough. Finish or drop one first.</source>
        <translation>Four goals at a time is enough. Finish or drop one first.</translation>
    </message>
    <message>
        <source>In the family's own words: what will be different, and how will you notice?</source>
        <translation>In the family's own words: what will be different, and how will you notice?</translation>
    </message>
    <message>
        <source>Type a goal, then Enter</source>
        <translation>Type a goal, then Enter</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Other agreements</source>
        <translation>Other agreements</translation>
    </message>
</context>
<context>
    <name>ui::Pointing</name>
    <message>
        <source>Who points?</source>
        <translation>Who points?</translation>
    </message>
    <message>
        <source>Point at three cards</source>
        <translation>Point at three cards</translation>
    </message>
    <message>
        <source>%1 points at %2</source>
        <translation>%1 points at %2</translation>
    </message>
</context>
<context>
    <name>ui::PosterPainter</name>
    <message>
        <source>What plays a part for %1</source>
        <translation>What plays a part for %1</translation>
    </message>
    <message>
        <source>What plays a part</source>
        <translation>What plays a part</translation>
    </message>
    <message>
        <source>all people are invented</source>
        <translation>all people are invented</translation>
    </message>
    <message numerus="yes">
        <source>and %n more circle(s)</source>
        <translation>
            <numerusform>and %n more circle</numerusform>
            <numerusform>and %n more circles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>The whole map</translation>
    </message>
    <message>
        <source>This is the whole map. Is this how it is?</source>
        <translation>This is the whole map. Is this how it is?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sentence by sentence (↓)</source>
        <translation>Sentence by sentence (↓)</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>sentence %1</translation>
    </message>
</context>
<context>
    <name>ui::Presenter</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Who looks along?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ticked are those who were at the last talk, on %1.</source>
        <translation>Ticked are those who were at the last talk, on %1.</translation>
    </message>
    <message>
        <source>Ticked is everybody, for there was no talk yet.</source>
        <translation>Ticked is everybody, for there was no talk yet.</translation>
    </message>
    <message>
        <source>Nobody looks along: everything is on the screen, for you alone.</source>
        <translation>Nobody looks along: everything is on the screen, for you alone.</translation>
    </message>
    <message>
        <source>The story speaks to %1.</source>
        <translation>The story speaks to %1.</translation>
    </message>
    <message>
        <source>The story is about %1.</source>
        <translation>The story is about %1.</translation>
    </message>
    <message>
        <source>On the screen is only what all of them may see. %1</source>
        <translation>On the screen is only what all of them may see. %1</translation>
    </message>
</context>
<context>
    <name>ui::QuickBar</name>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>New card, or a line such as: A -&gt; B</source>
        <translation>New card, or a line such as: A -&gt; B</translation>
    </message>
    <message>
        <source>In the words of the family, or: this -&gt; that</source>
        <translation>In the words of the family, or: this -&gt; that</translation>
    </message>
    <message>
        <source>Enter makes the card. Up, Down: life domain. -&gt; feeds, -| dampens.</source>
        <translation>Enter makes the card. Up, Down: life domain. -&gt; feeds, -| dampens.</translation>
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
        <translation>How is it going with this?</translation>
    </message>
    <message>
        <source>%1, %2: how is it going, 0 is not at all, 10 is very well</source>
        <translation>%1, %2: how is it going, 0 is not at all, 10 is very well</translation>
    </message>
</context>
<context>
    <name>ui::RatingLine</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 of 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>, last time %1</source>
        <translation>, last time %1</translation>
    </message>
</context>
<context>
    <name>ui::ReadingMap</name>
    <message>
        <source>Map of cards and arrows</source>
        <translation>Map of cards and arrows</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Goes into the log.</source>
        <translation>Goes into the log.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::RecoverStep</name>
    <message>
        <source>Back in with the recovery code</source>
        <translation>Back in with the recovery code</translation>
    </message>
    <message>
        <source>Type the code from your paper and choose a new passphrase.</source>
        <translation>Type the code from your paper and choose a new passphrase.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>Opening the vault...</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Recovery &amp;code</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Set the passphrase and open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryCheckStep</name>
    <message>
        <source>Group %1 is not the same as in the code. Look at your paper.</source>
        <translation>Group %1 is not the same as in the code. Look at your paper.</translation>
    </message>
    <message>
        <source>Check what you wrote</source>
        <translation>Check what you wrote</translation>
    </message>
    <message>
        <source>Type two groups from your paper, so that you know it can be read.</source>
        <translation>Type two groups from your paper, so that you know it can be read.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Show the code again</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryCodeStep</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Write down your recovery code</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back. It is shown once. Write it on paper and keep it in a safe place, not with this laptop.</source>
        <translation>If you forget your passphrase, this code is the only way back. It is shown once. Write it on paper and keep it in a safe place, not with this laptop.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
</context>
<context>
    <name>ui::ReferralForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>How urgent (usual when empty)</source>
        <translation>How urgent (usual when empty)</translation>
    </message>
    <message>
        <source>Who told the waiting time</source>
        <translation>Who told the waiting time</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Their answer</translation>
    </message>
    <message>
        <source>What help</source>
        <translation>What help</translation>
    </message>
    <message>
        <source>What we ask of them</source>
        <translation>What we ask of them</translation>
    </message>
    <message>
        <source>Waiting time in weeks (empty: not known)</source>
        <translation>Waiting time in weeks (empty: not known)</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>First meeting there</source>
        <translation>First meeting there</translation>
    </message>
</context>
<context>
    <name>ui::ReferralInCard</name>
    <message>
        <source>An AGB code has eight digits.</source>
        <translation>An AGB code has eight digits.</translation>
    </message>
    <message>
        <source>This day has yet to come.</source>
        <translation>This day has yet to come.</translation>
    </message>
    <message>
        <source>Who sent them</source>
        <translation>Who sent them</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>AGB code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>What they hope for</source>
        <translation>What they hope for</translation>
    </message>
</context>
<context>
    <name>ui::ReferralPage</name>
    <message>
        <source>New referral</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Letter (*.pdf)</source>
        <translation>Letter (*.pdf)</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>The letter is in %1.</translation>
    </message>
    <message>
        <source>No referral. What the family needs may be among the offers.</source>
        <translation>No referral. What the family needs may be among the offers.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>The letter as it will be</source>
        <translation>The letter as it will be</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>Remove this draft</source>
        <translation>Remove this draft</translation>
    </message>
    <message>
        <source>Person %1 agrees, or takes it back</source>
        <translation>Person %1 agrees, or takes it back</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>Who agrees?</translation>
    </message>
</context>
<context>
    <name>ui::SafetyPanel</name>
    <message>
        <source>Safety agreement</source>
        <translation>Safety agreement</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>What did we agree?</source>
        <translation>What did we agree?</translation>
    </message>
    <message>
        <source>How do we notice that it gets worse?</source>
        <translation>How do we notice that it gets worse?</translation>
    </message>
    <message>
        <source>What helps then?</source>
        <translation>What helps then?</translation>
    </message>
    <message>
        <source>Whom do we call?</source>
        <translation>Whom do we call?</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <source>Who may see this, beside you?</source>
        <translation>Who may see this, beside you?</translation>
    </message>
    <message>
        <source>When it cannot wait</source>
        <translation>When it cannot wait</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Agreed on %1.</translation>
    </message>
    <message>
        <source>Ask straight. What is said here helps to keep someone safe.</source>
        <translation>Ask straight. What is said here helps to keep someone safe.</translation>
    </message>
    <message>
        <source>%1 may see the agreement</source>
        <translation>%1 may see the agreement</translation>
    </message>
</context>
<context>
    <name>ui::SafetySteps</name>
    <message>
        <source>1. What did you see and hear? Facts, and who else lives there.</source>
        <translation>1. What did you see and hear? Facts, and who else lives there.</translation>
    </message>
    <message>
        <source>2. Ask a colleague; Veilig Thuis may be asked without names.</source>
        <translation>2. Ask a colleague; Veilig Thuis may be asked without names.</translation>
    </message>
    <message>
        <source>3. Talk with parents and child, unless that makes it unsafe.</source>
        <translation>3. Talk with parents and child, unless that makes it unsafe.</translation>
    </message>
    <message>
        <source>4. Weigh it: is someone in danger now, or again and again?</source>
        <translation>4. Weigh it: is someone in danger now, or again and again?</translation>
    </message>
    <message>
        <source>5. Decide: is a report needed? Is help needed?</source>
        <translation>5. Decide: is a report needed? Is help needed?</translation>
    </message>
    <message>
        <source>Reporting code, five steps</source>
        <translation>Reporting code, five steps</translation>
    </message>
    <message>
        <source>Only you see this. It is never on a print.</source>
        <translation>Only you see this. It is never on a print.</translation>
    </message>
    <message>
        <source>Day of step %1</source>
        <translation>Day of step %1</translation>
    </message>
</context>
<context>
    <name>ui::SentenceEdit</name>
    <message>
        <source>This is a long sentence. Two short ones read easier.</source>
        <translation>This is a long sentence. Two short ones read easier.</translation>
    </message>
    <message>
        <source>“%1” is a word of the trade. Plainer: %2.</source>
        <translation>“%1” is a word of the trade. Plainer: %2.</translation>
    </message>
    <message>
        <source>One thing in each sentence reads easier.</source>
        <translation>One thing in each sentence reads easier.</translation>
    </message>
    <message>
        <source>As the map tells it</source>
        <translation>As the map tells it</translation>
    </message>
    <message>
        <source>This sentence in own words</source>
        <translation>This sentence in own words</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>A sentence of your own, at the end of this part.</source>
        <translation>A sentence of your own, at the end of this part.</translation>
    </message>
    <message>
        <source>The map tells: %1</source>
        <translation>The map tells: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShareQuestion</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>If ‘%1’ is 100 %, how much comes from what?</source>
        <translation>If ‘%1’ is 100 %, how much comes from what?</translation>
    </message>
    <message>
        <source>We do not know: %1 %</source>
        <translation>We do not know: %1 %</translation>
    </message>
</context>
<context>
    <name>ui::SheetSaver</name>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Sheet (*.pdf)</source>
        <translation>Sheet (*.pdf)</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>ui::ShellActions</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dark or light</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <extracomment>The other language, in that language.</extracomment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Settings of the house</source>
        <translation>Settings of the house</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Who am I</translation>
    </message>
    <message>
        <source>Look together with the family</source>
        <translation>Look together with the family</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Who looks along?</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>This page has no keys of its own.</translation>
    </message>
</context>
<context>
    <name>ui::SideColumn</name>
    <message>
        <source>Beside the map</source>
        <translation>Beside the map</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Circles</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Beside the map: %1</source>
        <translation>Beside the map: %1</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>ui::SourceList</name>
    <message>
        <source>It was said so</source>
        <translation>It was said so</translation>
    </message>
    <message>
        <source>Show in the conversation: %1</source>
        <translation>Show in the conversation: %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakLine</name>
    <message>
        <source>%1 says it</source>
        <translation>%1 says it</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>What is said, word for word</translation>
    </message>
    <message>
        <source>What %1 says, word for word</source>
        <translation>What %1 says, word for word</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Family and network</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Enter mends the sentence · Esc leaves it as it was</source>
        <translation>Enter mends the sentence · Esc leaves it as it was</translation>
    </message>
    <message>
        <source>Enter keeps it · Ctrl+Enter makes a card of it</source>
        <translation>Enter keeps it · Ctrl+Enter makes a card of it</translation>
    </message>
    <message>
        <source>In words that others may see; empty: they see nothing</source>
        <translation>In words that others may see; empty: they see nothing</translation>
    </message>
    <message>
        <source>Enter keeps what others may hear · Esc leaves it as it was</source>
        <translation>Enter keeps what others may hear · Esc leaves it as it was</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Who says it</translation>
    </message>
</context>
<context>
    <name>ui::Spelling</name>
    <message>
        <source>No word like ‘%1’</source>
        <translation>No word like ‘%1’</translation>
    </message>
</context>
<context>
    <name>ui::SpiderWeb</name>
    <message>
        <source>How it is going</source>
        <translation>How it is going</translation>
    </message>
    <message>
        <source>%1: %2, last time %3</source>
        <translation>%1: %2, last time %3</translation>
    </message>
    <message>
        <source>%1: last time %2</source>
        <translation>%1: last time %2</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Split in two cards</source>
        <translation>Split in two cards</translation>
    </message>
    <message>
        <source>Words of the first card</source>
        <translation>Words of the first card</translation>
    </message>
    <message>
        <source>Words of the second card</source>
        <translation>Words of the second card</translation>
    </message>
    <message>
        <source>Both stay said by the same people and seen by the same people.</source>
        <translation>Both stay said by the same people and seen by the same people.</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>First card</translation>
    </message>
    <message>
        <source>Second card</source>
        <translation>Second card</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Arrows that go along with the second</source>
        <translation>Arrows that go along with the second</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
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
        <translation>Everything is encrypted and stays on this laptop.</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Not all that was typed fits on the disk. It is kept and tried again every two seconds: make room, and leave the laptop on.</source>
        <translation>Not all that was typed fits on the disk. It is kept and tried again every two seconds: make room, and leave the laptop on.</translation>
    </message>
</context>
<context>
    <name>ui::StatementRow</name>
    <message>
        <source>Take together: %1</source>
        <translation>Take together: %1</translation>
    </message>
    <message>
        <source>Take together with other sentences (Space)</source>
        <translation>Take together with other sentences (Space)</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved on this laptop</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Who am I?</translation>
    </message>
    <message>
        <source>Say who uses this laptop</source>
        <translation>Say who uses this laptop</translation>
    </message>
</context>
<context>
    <name>ui::StoryPanel</name>
    <message>
        <source>as “I”</source>
        <translation>as “I”</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Say it in own words</source>
        <translation>Say it in own words</translation>
    </message>
    <message>
        <source>Add a sentence to the story</source>
        <translation>Add a sentence to the story</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Save the story</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n own sentence(s) are not shown: this reader may not see any more what they are about.</source>
        <translation>
            <numerusform>%n own sentence are not shown: this reader may not see any more what they are about.</numerusform>
            <numerusform>%n own sentences are not shown: this reader may not see any more what they are about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StorySaver</name>
    <message>
        <source>Save the story</source>
        <translation>Save the story</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Paper (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <translation>%1 Choose another place.</translation>
    </message>
</context>
<context>
    <name>ui::StoryText</name>
    <message>
        <source>The story of the map</source>
        <translation>The story of the map</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>The cards have changed: is this still right?</source>
        <translation>The cards have changed: is this still right?</translation>
    </message>
    <message>
        <source>The map now tells: %1</source>
        <translation>The map now tells: %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Take the new sentence</source>
        <translation>Take the new sentence</translation>
    </message>
</context>
<context>
    <name>ui::TableChips</name>
    <message>
        <source>%1 is at the table</source>
        <translation>%1 is at the table</translation>
    </message>
    <message>
        <source>Who is at the table today?</source>
        <translation>Who is at the table today?</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Said something in this conversation</source>
        <translation>Said something in this conversation</translation>
    </message>
</context>
<context>
    <name>ui::TogetherBar</name>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>Who looks along?</source>
        <translation>Who looks along?</translation>
    </message>
    <message>
        <source>Stop (F9)</source>
        <translation>Stop (F9)</translation>
    </message>
</context>
<context>
    <name>ui::TopicCard</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Traces</name>
    <message>
        <source>the goal %1</source>
        <translation>the goal %1</translation>
    </message>
    <message>
        <source>the name of the circle %1</source>
        <translation>the name of the circle %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>the group %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working theory(ies)</source>
        <translation>
            <numerusform>%n working theory</numerusform>
            <numerusform>%n working theories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own sentence(s) of the story</source>
        <translation>
            <numerusform>%n own sentence of the story</numerusform>
            <numerusform>%n own sentences of the story</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are gone.</source>
        <translation>
            <numerusform>%n card is gone.</numerusform>
            <numerusform>%n cards are gone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 is gone.</translation>
    </message>
    <message>
        <source> Also out of: %1.</source>
        <translation> Also out of: %1.</translation>
    </message>
    <message>
        <source> Ctrl+Z brings it back.</source>
        <translation> Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>ui::TryForm</name>
    <message>
        <source>If …</source>
        <translation>If …</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>then …</translation>
    </message>
    <message>
        <source>It is not so if …</source>
        <translation>It is not so if …</translation>
    </message>
    <message>
        <source>Tie to what is chosen on the map</source>
        <translation>Tie to what is chosen on the map</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>What did we see?</source>
        <translation>What did we see?</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>What would you see then? In your own words.</source>
        <translation>What would you see then? In your own words.</translation>
    </message>
    <message>
        <source>When do we look?</source>
        <translation>When do we look?</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>It was so</source>
        <translation>It was so</translation>
    </message>
    <message>
        <source>It was not so</source>
        <translation>It was not so</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>What did we see? One sentence.</source>
        <translation>What did we see? One sentence.</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Take this out</translation>
    </message>
    <message>
        <source>Not tied to a card yet.</source>
        <translation>Not tied to a card yet.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
</context>
<context>
    <name>ui::TryPanel</name>
    <message>
        <source>it was so</source>
        <translation>it was so</translation>
    </message>
    <message>
        <source>it was not so</source>
        <translation>it was not so</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>time to look</source>
        <translation>time to look</translation>
    </message>
    <message>
        <source>we look on %1</source>
        <translation>we look on %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>What does the map expect?</source>
        <translation>What does the map expect?</translation>
    </message>
    <message>
        <source>What we try</source>
        <translation>What we try</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) to look: was it so?</source>
        <translation>
            <numerusform>%n time to look: was it so?</numerusform>
            <numerusform>%n times to look: was it so?</numerusform>
        </translation>
    </message>
    <message>
        <source>If we change something, what do we expect? And how would we notice that it is not so?</source>
        <translation>If we change something, what do we expect? And how would we notice that it is not so?</translation>
    </message>
    <message>
        <source>First choose a card on the map.</source>
        <translation>First choose a card on the map.</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Not worded yet</translation>
    </message>
    <message>
        <source>What would prove it wrong?</source>
        <translation>What would prove it wrong?</translation>
    </message>
    <message>
        <source>From this card the map leads to nothing that we know and wish for.</source>
        <translation>From this card the map leads to nothing that we know and wish for.</translation>
    </message>
</context>
<context>
    <name>ui::UnlockStep</name>
    <message>
        <source>That is not the passphrase. This was try %1.</source>
        <translation>That is not the passphrase. This was try %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Your files are locked. Type your passphrase to go on.</source>
        <translation>Your files are locked. Type your passphrase to go on.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>Opening the vault...</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Forgotten? Use the recovery code</translation>
    </message>
</context>
<context>
    <name>ui::VaultWords</name>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>That is not the passphrase of this vault.</translation>
    </message>
    <message>
        <source>That is not the recovery code of this vault. Compare it with the paper, group by group.</source>
        <translation>That is not the recovery code of this vault. Compare it with the paper, group by group.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or use the proposal.</source>
        <translation>This passphrase is too easy to guess. Make it longer, or use the proposal.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Jeugdhuis. Install that version to open it.</source>
        <translation>This vault was written by a newer version of Jeugdhuis. Install that version to open it.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of Jeugdhuis. Go on there, or close it first.</source>
        <translation>This vault is already open in another window of Jeugdhuis. Go on there, or close it first.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder. Open it, or choose another folder.</source>
        <translation>There is already a vault in this folder. Open it, or choose another folder.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>There is no vault in this folder.</translation>
    </message>
    <message>
        <source>Jeugdhuis may not write in this folder. Ask for write access or choose another folder.</source>
        <translation>Jeugdhuis may not write in this folder. Ask for write access or choose another folder.</translation>
    </message>
    <message>
        <source>This folder is on a network. A vault must be on this laptop itself.</source>
        <translation>This folder is on a network. A vault must be on this laptop itself.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing is lost.</source>
        <translation>The disk is full. Free some space and try again; nothing is lost.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the vault. Close other programs and try again.</source>
        <translation>There is too little free memory to open the vault. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged or was changed. Put back the copy from your backup; do not delete anything.</source>
        <translation>The key file of this vault is damaged or was changed. Put back the copy from your backup; do not delete anything.</translation>
    </message>
    <message>
        <source>The key file and the files belong to two different vaults. Put back the key file of this vault.</source>
        <translation>The key file and the files belong to two different vaults. Put back the key file of this vault.</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed. Put back your last backup and keep this folder aside.</source>
        <translation>The vault is damaged. Nothing was changed. Put back your last backup and keep this folder aside.</translation>
    </message>
    <message>
        <source>This backup is damaged. Try an older one.</source>
        <translation>This backup is damaged. Try an older one.</translation>
    </message>
    <message>
        <source>The key file of this vault is missing. Put back the copy from your backup; do not delete anything.</source>
        <translation>The key file of this vault is missing. Put back the copy from your backup; do not delete anything.</translation>
    </message>
</context>
<context>
    <name>ui::ViewChooser</name>
    <message>
        <source>Layout of the map</source>
        <translation>Layout of the map</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>How much may tidying move?</source>
        <translation>How much may tidying move?</translation>
    </message>
    <message>
        <source>May move</source>
        <translation>May move</translation>
    </message>
</context>
<context>
    <name>ui::VoiceLegend</name>
    <message>
        <source>one line: %1</source>
        <translation>one line: %1</translation>
    </message>
    <message>
        <source>two lines: %1</source>
        <translation>two lines: %1</translation>
    </message>
    <message>
        <source>three lines: both</source>
        <translation>three lines: both</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>ui::VoicesMode</name>
    <message>
        <source>Voices: one, both, the other</source>
        <translation>Voices: one, both, the other</translation>
    </message>
    <message>
        <source>Side by side on paper</source>
        <translation>Side by side on paper</translation>
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
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>ui::VoicesPanel</name>
    <message>
        <source>Who looks along?</source>
        <translation>Who looks along?</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>Side by side on paper</source>
        <translation>Side by side on paper</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>What each says stays as it is. Nobody is wrong.</source>
        <translation>What each says stays as it is. Nobody is wrong.</translation>
    </message>
    <message>
        <source>Whose map?</source>
        <translation>Whose map?</translation>
    </message>
    <message>
        <source>And over it</source>
        <translation>And over it</translation>
    </message>
    <message>
        <source>What is kept from one of them is not shown.</source>
        <translation>What is kept from one of them is not shown.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>The same arrow, another sign</source>
        <translation>The same arrow, another sign</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 says: %2</translation>
    </message>
    <message>
        <source>%1 (seen differently)</source>
        <translation>%1 (seen differently)</translation>
    </message>
    <message>
        <source>No arrow says yet who drew it.</source>
        <translation>No arrow says yet who drew it.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together you see %n circle(s) that nobody saw alone</source>
        <translation>
            <numerusform>Together you see %n circle that nobody saw alone</numerusform>
            <numerusform>Together you see %n circles that nobody saw alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhoAmIDialog</name>
    <message>
        <source>You open cases, write in them and print.</source>
        <translation>You open cases, write in them and print.</translation>
    </message>
    <message>
        <source>You see the list and the figures. A case opens only with a reason, and you do not write in it.</source>
        <translation>You see the list and the figures. A case opens only with a reason, and you do not write in it.</translation>
    </message>
    <message>
        <source>You see no cases and no names of families.</source>
        <translation>You see no cases and no names of families.</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Who am I?</translation>
    </message>
    <message>
        <source>What I am</source>
        <translation>What I am</translation>
    </message>
    <message>
        <source>The log of this laptop says who opened a case. It stays here.</source>
        <translation>The log of this laptop says who opened a case. It stays here.</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
</TS>