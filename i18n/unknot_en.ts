<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>appointments and reminders</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>minutes</source>
        <comment>below the number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n moves</source>
        <comment>below the number of those done</comment>
        <translation>
            <numerusform>of %n move</numerusform>
            <numerusform>of %n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoseText</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow strokes</source>
        <translation>
            <numerusform>%n slow stroke</numerusform>
            <numerusform>%n slow strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n more lines have mistakes</source>
        <translation>
            <numerusform>%n more line has mistakes</numerusform>
            <numerusform>%n more lines have mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries were logged while the journal was locked.</source>
        <translation>
            <numerusform>One entry was logged while the journal was locked.</numerusform>
            <numerusform>%n entries were logged while the journal was locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message numerus="yes">
        <source>, %n entries</source>
        <comment>after a day</comment>
        <translation>
            <numerusform>, %n entry</numerusform>
            <numerusform>, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n sessions</source>
        <comment>after a day</comment>
        <translation>
            <numerusform>, %n session</numerusform>
            <numerusform>, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveBrowser</name>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message numerus="yes">
        <source>The gentle version: %1 of %n moves, shorter and without pressure. Ask a clinician before you do the others.</source>
        <translation>
            <numerusform>The gentle version: %1 of %n move, shorter and without pressure. Ask a clinician before you do the others.</numerusform>
            <numerusform>The gentle version: %1 of %n moves, shorter and without pressure. Ask a clinician before you do the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n changes and why</source>
        <translation>
            <numerusform>Show the %n change and why</numerusform>
            <numerusform>Show all %n changes and why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message numerus="yes">
        <source>%1 of %n moves left out for you</source>
        <translation>
            <numerusform>%1 of %n move left out for you</numerusform>
            <numerusform>%1 of %n moves left out for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes, %2</source>
        <comment>a routine, how long it is, where</comment>
        <translation>
            <numerusform>%1, %n minute, %2</numerusform>
            <numerusform>%1, %n minutes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineDetailPage</name>
    <message numerus="yes">
        <source>We left out %1 of %n moves because of what you told us about yourself.</source>
        <translation>
            <numerusform>We left out the one move because of what you told us about yourself.</numerusform>
            <numerusform>We left out %1 of %n moves because of what you told us about yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>Filed %n entries that were logged while the vault was locked.</source>
        <translation>
            <numerusform>Filed %n entry that was logged while the vault was locked.</numerusform>
            <numerusform>Filed %n entries that were logged while the vault was locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the inbox cannot be opened and stay there.</source>
        <translation>
            <numerusform>%n entry in the inbox cannot be opened and stays there.</numerusform>
            <numerusform>%n entries in the inbox cannot be opened and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines have unknown fields</source>
        <translation>
            <numerusform>%n more line has unknown fields</numerusform>
            <numerusform>%n more lines have unknown fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records differ</source>
        <translation>
            <numerusform>%n more record differs</numerusform>
            <numerusform>%n more records differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n sessions done since you opened the app.</source>
        <translation>
            <numerusform>One session done since you opened the app.</numerusform>
            <numerusform>%n sessions done since you opened the app.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>, %n sessions</source>
        <comment>after a day</comment>
        <translation>
            <numerusform>, %n session</numerusform>
            <numerusform>, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitAgenda</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>better %n times</source>
        <translation>
            <numerusform>better once</numerusform>
            <numerusform>better %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %n times</source>
        <translation>
            <numerusform>the same once</numerusform>
            <numerusform>the same %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worse %n times</source>
        <translation>
            <numerusform>worse once</numerusform>
            <numerusform>worse %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; felt worse after %n of them</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>; felt worse after %n of them</numerusform>
            <numerusform>; felt worse after %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times</source>
        <comment>a medicine, how often it was taken</comment>
        <translation>
            <numerusform>%1: once</numerusform>
            <numerusform>%1: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped a lot %n times</source>
        <translation>
            <numerusform>helped a lot once</numerusform>
            <numerusform>helped a lot %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped a little %n times</source>
        <translation>
            <numerusform>helped a little once</numerusform>
            <numerusform>helped a little %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not help %n times</source>
        <translation>
            <numerusform>did not help once</numerusform>
            <numerusform>did not help %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with an entry</source>
        <translation>
            <numerusform>%n day with an entry</numerusform>
            <numerusform>%n days with an entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the last visit (%1): %n days, %2</source>
        <translation>
            <numerusform>Since the last visit (%1): %n day, %2</numerusform>
            <numerusform>Since the last visit (%1): %n days, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n days, %1</source>
        <translation>
            <numerusform>The last day, %1</numerusform>
            <numerusform>The last %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::DoneList</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::EntryDraft</name>
    <message numerus="yes">
        <source>Use at most %n characters here. Write more under “In your own words” below.</source>
        <translation>
            <numerusform>Use at most %n character here. Write more under “In your own words” below.</numerusform>
            <numerusform>Use at most %n characters here. Write more under “In your own words” below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::Patterns</name>
    <message numerus="yes">
        <source>No entries in the last %n days.</source>
        <translation>
            <numerusform>No entry in the last day.</numerusform>
            <numerusform>No entries in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You logged on %1 of the last %n days.</source>
        <translation>
            <numerusform>You logged on %1 of the last %n day.</numerusform>
            <numerusform>You logged on %1 of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were filled in from memory and do not count in the averages.</source>
        <translation>
            <numerusform>%n of them was filled in from memory and does not count in the averages.</numerusform>
            <numerusform>%n of them were filled in from memory and do not count in the averages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, %1 on average</source>
        <translation>
            <numerusform>%n day, %1 on average</numerusform>
            <numerusform>%n days, %1 on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::VaultModel</name>
    <message numerus="yes">
        <source>Use at least %n characters. Several words are easier to remember than random characters.</source>
        <translation>
            <numerusform>Use at least %n character. Several words are easier to remember than random characters.</numerusform>
            <numerusform>Use at least %n characters. Several words are easier to remember than random characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: use at most %n characters.</source>
        <translation>
            <numerusform>That is too long: use at most %n character.</numerusform>
            <numerusform>That is too long: use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
