<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="*" sourcelanguage="en">
<context>
    <name>AboutAskPage</name>
    <message>
        <source>Does one of these fit you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each would change “%1”. Asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find all of this again under Care, “About me and cautions”. It stays on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutModel</name>
    <message>
        <source>Right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood and circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves, neck and balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations and treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About me and cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety rules on this device have a mistake in them, so the ones Unknot came with are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has looked at it? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician has looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: this came from elsewhere, and Unknot does not know the word. It is treated with caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a clinician said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is over: take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked. Tick what fits you, and every session leaves out or changes what does not suit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what else fits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age in years (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules come from published advice and general knowledge. No clinician has signed them off. They never replace advice from somebody who knows you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to five things you want to be able to do. Now and then say how well each goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as well as ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb the stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>For the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you log how it is, or do a routine, this page tells what changed and what you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF or as plain text. The file is not encrypted: anyone who has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a number and it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again afterwards, so that you can compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t ask before sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Side of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the body, seen from %1. Arrow keys move, Space picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareLockedPage</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be prepared for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a private journal the app can remind you to ask a clinician, and put one page together for the visit: what changed, what you tried, what to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders, appointments and numbers are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a private journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you want to ask a doctor or a therapist something, note it here. The app reminds you, and helps you to be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reminder or appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>appointments and reminders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, what you tried, what to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what was done, how the next day was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me and cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes some moves unwise for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your journal noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By simple rules, on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Fill in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day of the last week has an entry. There is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are marked as written from memory. They never count as urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicianPage</name>
    <message>
        <source>Add a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call, where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliniciansPage</name>
    <message>
        <source>My clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your doctor, your physiotherapist, whoever helps: names and numbers, in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a clinician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Arrow keys move from part to part, Space picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the part that hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionTick</name>
    <message>
        <source>Say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it only matters there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Has a clinician said yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor, a physiotherapist or another health professional who knows you: do they say that this kind of care suits you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Not yet” you get the gentle version now, and a reminder to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, close this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet – start gently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultPage</name>
    <message>
        <source>Add a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have not looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to look at again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether my stretches still suit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My knee on the stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see it here from a week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 10:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at my plan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment itself reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, what you tried, what to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultText</name>
    <message>
        <source>Look again at my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had an appointment: %1. What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an appointment: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to look again at your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to look again at your plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to ask a clinician something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to ask a clinician: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultsPage</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Add an appointment, or a day on which to be reminded to ask somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Passphrase of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the recovery code, with the switch below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the journal&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy saved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>You do not have to carry this alone. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to carry this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who listens is there now: call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might harm yourself or do not feel safe, call %1 or go to somebody you trust, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that goes on can wear anybody down. Telling a doctor about this helps them to help you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>1 week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>Pattern of a date: dddd weekday, d day, MMMM month, MMM month in short, yyyy year. Order and dots as you write them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Pattern of a date without its year: dddd weekday, d day, MMMM month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern of a date: d day, MMMM month, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a short date: d day, MMM month in short, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a day without its year below a chart: d day, MMM month in short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Pattern of a month above its calendar: MMMM month, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>Pattern of a time of day: H hour from 0 to 23, mm minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You stopped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>below the number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n moves</source>
        <comment>below the number of those done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can happen. Rest today, and take the easier version next time. If it is still worse after a day, ask a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change often takes several days of small amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Getting up and moving a little helps it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the pain? It was %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the pain, if you like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a guest: nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not kept yet: close the app and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written to the journal. It is tried again while the app runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked: this is sealed now and filed when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow strokes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taking turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Chest pain, trouble breathing, a drooping face, slurred speech or the worst headache of your life need help at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now. Call %1. %2 Or ask somebody to call. Do not drive yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now: call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask somebody to call. Do not drive yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial it on a phone, or ask somebody to call. Do not drive yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Each place on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it differs from the number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What eased it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did pain wake you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you have to stop something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an arm or leg newly weak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bout that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say later when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Correct this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took this entry back. It no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was logged while the journal was locked. Anybody at this device could have done that. Is it yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory, written later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Head and face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms and hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest and belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips and buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left hand: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right hand: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left foot: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right foot: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left knee: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right knee: which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What eased it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken by pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to stop something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bout of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began then, still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be text, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a day, written 2026-11-25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of texts, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold only texts that are not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of numbers, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a table, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of tables, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold only tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid TOML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routine has no step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 characters; at most %3 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” and the file&apos;s name differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to work = &quot;%2&quot;, but this work is &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tempo_s” needs three numbers: out, pause, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one repetition takes %1 s; it must be from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of work: hold, reps, strokes or breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region “%1” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cues_short” needs as many lines as “cues”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no family “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no region “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no condition “%1” in safety/conditions.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a technique needs at least one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only repetitions can take turns between the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two steps are called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no technique “%1”, or it has mistakes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine needs at least one [[step]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine has at most 60 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no [[%1]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family with pressure is never open without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “%1” in families.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“positions” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of ids of 32 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an item whose %1</source>
        <comment>then what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 32 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“kind” is “%1”, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON at column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is the same as on line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time like 2026-05-31T18:30:00+02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number of milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “%1”; it can be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <comment>a kind of list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of different ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts of 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date like 2026-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no field of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; it must be from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names more than %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is no place of the body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives “%1” the level %2; it must be from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1” twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “%1”, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; it must be from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there, but the episode has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before the entry began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“anchors” must be eleven texts, for 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no letter of the matrix: -, M, O, B or G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names nothing to fit; “everywhere” would say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family cannot be called “%1”: here that is a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: none, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition has “stands_for_unknown”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no telephone number: digits, + and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s two letters, or stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry needs the code &quot;&quot;, for everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no urgency: emergency, same_day, soon or watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 characters long; at most %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is filled with nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known key of the trigger “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no notice in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: emergency, same_day, soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no region; “whole_body” would say all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no flag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line stands for at least one flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a screen has one to %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in no line of any screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region “%1” belongs to %2 screens instead of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one screen is that of “whole_body”, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sources” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule “%1” for these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no reason that a session&apos;s log knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal: version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the copy has no such way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the header was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no copy of a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLCipher could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLCipher 4.6 or newer is needed, this is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with other bytes than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot keep a journal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 bytes long instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no entry “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is a vault already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an older state (%2) than the one closed last (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not all files could be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integrity row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integrity row is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some rows are not the ones that were written last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a vault already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vault has been made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: larger than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries wait already; unlock the journal to file them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character is mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 characters instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the vault has no such way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault has no such way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two ways into the vault must stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no vault here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the two header copies are of different vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the two header copies differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key slot of unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key slot asks for an unreasonable amount of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes long instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a vault header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header: format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 key slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory to check the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong passphrase or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“words” must hold %1 different words of small letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>A guest’s reminders are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder is set for this week. You find it under Care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works in many countries. If yours has another number, call that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent, but no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what cannot wait for a normal appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change country or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to talk to in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not test these numbers. Please check them once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowSheet</name>
    <message>
        <source>What to feel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalMorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to be able to do, and how well it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what was done, how the next day was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions about the past week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As doctors often ask them (PEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in empty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last week, from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what I managed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for what got done, before the question about pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder on Today, no more than once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is, before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One touch, to compare before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock, ways in, copies, people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example days are still in this journal. They are not in your numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are example days, not yours. Your own entries stay when you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one way into your journal. A recovery sheet on paper is a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while the journal was locked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days or patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it is now: a number is enough. Or look at an example first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry for this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message>
        <source>Sealed. It is filed when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder is set for this week. You find it under Care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep this private?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal keeps what you did and how you feel, so that you can look back. It is locked: only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal keeps how you feel and what you did, so that you can look back. It is locked: only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can read it: it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account; nothing leaves unless you hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that you choose will open it: this device has no lock of its own that apps can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this device&apos;s own lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just try, record nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Unlock to start this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told about your health lies in your journal, and that is locked. This session has to look there first, so that it leaves out what does not suit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you started earlier today still starts without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Your journal needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on it opens the journal. Then choose a new passphrase in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are made by themselves. A copy opens with the passphrase or code of the day it was made. The journal as it is now is set aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every way in is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nobody can open this journal: not you, not we, not anybody. The file can be set aside, in case a way in turns up, and you can start a fresh journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that it stays closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside and start fresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Unknot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: the day’s average, rounded. Dot: a session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Your next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>I know why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer holds. Your entries have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor or %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor or an urgent-care line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no diagnosis. It only counts what you wrote. If it suddenly gets worse or something new comes, do not wait: open “Get help now” under Care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on %1. No clinician has signed it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or put it aside, because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside, because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to ask a clinician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>What your journal noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that would be worth asking a clinician about. It looks at what you log, by simple rules, on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules count what you wrote. They are no diagnosis, and no clinician has signed them off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. What you log now goes into it when you next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been steady lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Touch to add how it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to log every day. Touch when something changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did somebody look at it with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may you do again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only what this clinician has looked at and said yes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ordinary words are easy to keep in mind and hard to guess. You will type them to open your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest five others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these words down now, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell you these words if you forget them. A recovery sheet, made later, helps in that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsView</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: the average of one day. Line: the average of seven days. Mark at the foot: a day with a session. A change need not come from the sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurt most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly questions (PEG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Please talk to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please get help first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: this needs checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked can need help within minutes or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works in many countries. If yours has another number, call that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask within the next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor or %1 today and say what is new. Please do no stretching or massage there until they say that it is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor, an out-of-hours doctor or a medical advice line today and say what is new. Please do no stretching or massage there until they say that it is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder to ask is set; you find it under Care. Until then sessions are gentle and without pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask a clinician within the next days. No reminder is kept for a guest. Until then sessions are gentle and without pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the team that treats you whether stretching and self-massage suit you now. Come back here when they have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of what you told us about yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me and cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no diagnosis. If you are not sure, call: they will help you to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no diagnosis. It often turns out to be harmless, and it deserves a look by somebody who can examine you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pressed that by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am safe, and somebody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or nurse said that I may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PegPage</name>
    <message>
        <source>The past week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions, once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes your pain on average in the past week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on average in the past week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain as bad as you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes how, during the past week, pain has interfered with your enjoyment of life?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfered with your enjoyment of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not interfere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely interferes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number best describes how, during the past week, pain has interfered with your general activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfered with your general activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1 of 10, the mean of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEG scale: Krebs EE, Lorenz KA, Bair MJ and others, Journal of General Internal Medicine 2009;24(6):733-738, doi 10.1007/s11606-009-0981-1, published with open access. It was made from the Brief Pain Inventory. It follows change over weeks; it is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all three</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who is new here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just try, record nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by everybody who uses this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my name and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChips</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerClock</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was my other side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back to the start of this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerFigure</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was my other side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerTop</name>
    <message>
        <source>Stop and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The session was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound system was found. Start the app again to get sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device. Words and clock go on; sound comes when a device appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest: nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person, add one, or be a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. What you do is forgotten when the app closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a private journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has touched the app for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the screen locks and when the device sleeps. A session that plays counts as activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s own lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use. Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use. Make a new one: the old one then opens older copies only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: it opens your journal if you forget the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy on this device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy on this device yet. One is made each day on which you use the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal, its copies on this device and its keys. This cannot be undone. Copies that you saved elsewhere stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy elsewhere is one encrypted file: put it on a stick or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>What I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three questions are enough. Write the one that matters most first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may also want to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntryPage</name>
    <message>
        <source>Correct the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began an entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you get done that matters to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk, a call, a rest: if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4: I go on as usual. 5 to 7: it gets in the way. 8 to 10: I can do very little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, used lately or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add details, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes into your journal when you next unlock. Until then nobody can read it, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>%1 min · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The gentle version: %1 of %n moves, shorter and without pressure. The others wait for a clinician’s yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gentle version: shorter, without pressure. Ask a clinician at your next visit whether more suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician has said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle, because this still wants a look by a clinician: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter and lighter for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me and cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone where you can hear it. The voice tells you everything; you need not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I hear it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Check your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, or this device is lost, this code opens your journal. Copy it onto paper or print it. Whoever has it can read your journal: keep it like other important papers, away from this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is always the number: there is no letter O, I, L or U in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these two groups from your paper. So we both know that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not group %1. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have copied or printed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Print it, then delete the file from this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet for your Unknot journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the journal when the passphrase or the device&apos;s own lock is lost. Keep this paper where you keep other important ones. Anyone who has it and your device can read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Unknot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Use the recovery code” on the page that asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all seven groups. Small letters, spaces and dashes do not matter. There is no I, L, O or U in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionNames</name>
    <message>
        <source>the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your %1, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Paused for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n moves left out for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes, %2</source>
        <comment>a routine, how long it is, where</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineDetailPage</name>
    <message>
        <source>Because of what you told us about yourself, this one is paused for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Because of what you told us about yourself, %1 of %n moves are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a move at any sharp, electric or spreading pain. Home care does not replace medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: neck, calf, chair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 6 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or let go of a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePerson</name>
    <message>
        <source>Long day at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked home, that was good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slept badly, everything feels stiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better after the morning routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried shopping up the stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden work for two hours. Worth it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleButton</name>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Which of these fits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to move today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or clearly worse, not what you know well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Already checked” means that a clinician knows and said you may move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has looked at it, and when? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask because a few aches need a clinician before any home care. The answers stay on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask because this place is new or has become worse. Most of the time it is nothing serious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the line that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these fits after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, word, level, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>Which moves suit me now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read your journal, people, copies, deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure stands still in each position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes and ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you have to sit, stand or lie down between moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until I tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and sound are kept in a plain file on this device. The rest is kept in your journal, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>Sound and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes and ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it speaks is set in Settings, for the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Move %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter and lighter for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded. Tap for how to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter and lighter for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to feel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better not: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor or %1 today and say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor, an out-of-hours doctor or a medical advice line today and say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pressed that by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor or nurse said that I may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did you stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you like to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 3: it is fine to go on, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or 5: leave this move out, and go on gently, or rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or 5: go on smaller and shorter, or rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or more, or clearly more than before: leave this move out today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, softer and shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Writes one page for the next visit to a clinician: questions, what changed since the last visit, and what was tried. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it: FILE.pdf, or FILE.txt for plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli agenda: --out FILE.pdf or --out FILE.txt is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli agenda: --out must end with .pdf or .txt: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: is there already; --force overwrites it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a routine as it will happen, to the millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead through a routine in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a routine&apos;s sound to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a routine&apos;s moves as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make, check, copy and restore the vault of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write, read and correct a pain journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the safety rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders to ask a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a page for the next visit to a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the content files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list every sentence the voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: unknot-cli COMMAND [options]

Guided stretching and self-massage: the same core as the app, for terminals and scripts.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
unknot-cli COMMAND --help says more about one of them.

Exit codes: 0 ok, 1 unexpected, 2 usage, 3 wrong passphrase, 4 damaged, 5 not found, 6 no space,
7 in use, 8 newer format, 9 refused input, 10 cannot write or no device, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: there is no command “%1”. unknot-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: there is no space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: something is missing. unknot-cli %1 --help says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: “%2” is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: the routine “%1” has mistakes and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: there is no routine “%1”. unknot-cli routines lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s own dose (a TOML file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words (default: en).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is said: full, short or off (default: full).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: --voice is full, short or off, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: there are no words in the language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists reminders to ask a clinician and appointments: open ones by due day, then those that are done, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that are not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a JSON array of objects: id, status (soon, due, coming, done), why, about, due; where there is one: rule, appointment, done, who, said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a reminder to ask a clinician, and prints its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind on this day. Default: the appointment&apos;s day, else this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an appointment then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to look at a plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli consult add: --about TEXT is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli consult add: --due must be a date like 2026-05-31, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli consult add: --at must be a time like 2026-05-31T18:30, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that it was asked. What a clinician cleared is said in the app, where the rules are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder&apos;s id (see: consult list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli consult done: that is no reminder to ask a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list reminders and appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: unknot-cli consult COMMAND --vault DIR --passphrase-file FILE [options]

Reminders to ask a clinician.

Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli consult: there is no command “%1”. unknot-cli consult --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the moves of a routine as PNG pictures, one file a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine&apos;s id, or the path of a routine file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several moments of each move beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a dark page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli draw: --out FOLDER is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --note or --note-file, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--region ID:N needs a whole number from 0 to 10, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is yes or no, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a time like 2026-05-31T18:30, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an entry and prints its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal add: --pain N is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists entries, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time on; a date means that day, as it was where the entry was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this time; a date includes that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this place; without a side it means both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this text in the note, whatever the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with at least this pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with at most this pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a JSON array of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --%2 must be a date or time like 2026-05-31T18:30, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --%2 must be a whole number from 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: “%2” is no place of the body map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: “%2” is no known word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one entry as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it once said, oldest first, as a JSON array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON; it always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects an entry: what is given changes (a list is replaced), the rest stays. The earlier text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal edit: that is no pain entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an entry back: it no longer counts, its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good, with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals an entry for a locked vault, without its passphrase, and prints its id. It is filed when the vault is opened next. Works while the app has the vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal drop: --pain N is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in what export wrote, all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal import: only one option may be - (standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes everything that counts as JSON lines, readable by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal export: --out FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: unknot-cli journal COMMAND --vault DIR --passphrase-file FILE [options]

The pain journal in a vault.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli journal: there is no command “%1”. unknot-cli journal --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: “%3” is not known here; it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the journal already, with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken in, %2 were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is no file that could be written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an array of objects, each with id, name and the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the techniques with their full dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the routines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the content files, the safety rules, the journal&apos;s words and the words for passphrases, and names every mistake as file:line: reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder (default: the content this program came with).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli content: “%1” is not known here; it is: content check [DIR].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 techniques and %2 routines are usable; %3 mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety rules cannot be used; the app would take those it was built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every sentence the voice says in any routine, on either side, in full and short voice, with the room in milliseconds that a timeline keeps for it: ROOM&lt;TAB&gt;SENTENCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads through a routine in the terminal. Ctrl-C ends it.
At a speed other than 1 it is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times faster (default: 1; 0.1 to 1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound in the background: rain or ocean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli play: --speed is a number from 0.1 to 1000, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sets done, %3 of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli: there is no background sound “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the sound of a whole session to a file, through the same mixer that plays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; its ending says the format: wav, flac, ogg, opus or mp3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes and ticks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli render: --out FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sentences have no voice and are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the safety rules mean for one technique and one person: none, modify, needs_ok, block or general_block, with the reason. A verdict is a result: the exit code is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML file: conditions = [&quot;bleeding&quot;, ...], age = 68, cleared = [{tag, family, date}], [where] tag = [regions].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technique&apos;s id (see: unknot-cli techniques).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at this place of the body alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {verdict, reason, rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli safety check: needs --profile FILE and --technique ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technique “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the whole decision table: what each condition alone means for each technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an array of {technique, family, condition, verdict, reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rules mean for one technique and one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a journal gives reason to ask a clinician about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes before a routine can start for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole decision table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety rules in the content folder have mistakes; the built-in ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not understood, and treated with caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: unknot-cli safety PART [options]

The safety rules.

Parts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

unknot-cli safety PART --help says more about one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli safety: “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a journal gives reason to ask a clinician about, the most urgent first. Whether a notice was dismissed in the app does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of this time; a date includes that day. Default: now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a JSON array of objects: rule, urgency, regions, entries, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --at must be a time like 2026-05-31T18:30, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of the start screen come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that could forbid a move have not been asked about yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been said yet whether a clinician was asked about this kind of self-care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the rules speaks against this routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what comes before a routine can start for one person: screen, conditions, consent, refused, review (it starts, but not all of it as written) or play; with the moves that are left out or changed, what is to be asked, and why. The person is a vault, or a profile file (see: safety check), which counts as all there is to say. The answer is a result: the exit code is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine&apos;s id, or a TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML file about the person, instead of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {next, leave_out, modify, ask, reason}; the lists are of ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli safety start: give --vault or --profile, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli safety start: needs --vault DIR or --profile FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a routine as it will happen for one person: segments without gap from 0 to the end, and cues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print total_ms, segments and cues as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: longer than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --%2 FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; - is standard input. One newline at its end is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: --vault DIR is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli %1: only one option may be - (standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filed %n entries that were logged while the vault was locked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the inbox cannot be opened; they stay there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a vault with an empty journal and prints its recovery code, this once. Keep that on paper: it opens the vault when the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every page and every row of the journal, at both copies of the header and at each letter that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox/%1: cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the passphrase. The recovery code stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and gives it a new passphrase. The code stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli vault recover: --recovery-file FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the whole vault, encrypted, in one file that is checked after writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli vault backup: --out FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a vault anew from a saved copy, with the passphrase (or recovery code) of the day of the copy. A vault that is there is set aside under another name with --force, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the passphrase: a file with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what is in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where a vault is: that one is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli vault restore: --from FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:0: is there already; --force sets it aside and restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault that was there is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: unknot-cli vault COMMAND --vault DIR [options]

The encrypted vault of a journal.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Secrets come from files or standard input only, never from arguments or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknot-cli vault: there is no command “%1”. unknot-cli vault --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how large the words will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>There is one way into your journal. A recovery sheet on paper is a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first few minutes, on a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same moves, smaller and shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to start gently. Ask a clinician whether this kind of care suits you; then more opens up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions, any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place, time and what you have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions done since you opened the app.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Something was logged while the journal was locked. Is it yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted a bout that goes on: %1. Has it ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three weekly questions, if you have a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days are empty. If you remember how they were, you can fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n sessions</source>
        <comment>after a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven groups of four, from your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log pain without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into your journal when you next unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person’s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultTrouble</name>
    <message>
        <source>That does not open the journal. Check capital letters, spaces and the keyboard’s language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this journal is damaged: nothing was changed. Restore a copy, or put the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is older than the one you closed last. If you put a copy back, restore it from the list of copies instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that lets you log while the journal is locked was changed from outside. Unlock the journal and log there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or is not a copy of a journal. Nothing was changed. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two key files is damaged; the other is good, and the journal too. It is repaired the next time the journal is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the journal&apos;s data is damaged or missing: nothing was changed. Restore a copy; the newest good one is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was written by a newer version of Unknot. Update the app; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on this device. Make some room and try again; what you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open elsewhere. Close it there, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write there. Check that the disk is connected and that you have permission. What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened in this way. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has seven groups of four characters. Check for a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways into the journal must stay. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file by that name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s keychain could not be used. Choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it and try again; what you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitAgenda</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lately %1, at first %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lately %1, from %2; too few to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none of them lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately: the last %1, %2 of them with an entry. At first: the first %1, %3 with an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken by pain: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain stopped something that mattered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness noted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from memory, and not in these numbers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>better %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worse %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt afterwards: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 before and %2 after, over %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; felt worse after %n of them</source>
        <comment>sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine that was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times</source>
        <comment>a medicine, how often it was taken</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped much %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped some %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not help %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days with an entry</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the last visit (%1): %n days, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n days, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of each day with an entry, from 0 to 10: between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my own notes in Unknot, %1. It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>A visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add this tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were you then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this visit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who, or what, first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who treated you, what was done and how the next day was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The next day: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>What would you like to be able to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal in your own words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the shopping home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: a session. Ring: an entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Unknot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease your aches, one calm move at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided stretching and self-massage for adults. It does not replace medical advice. Nothing leaves this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing needs no questions. Stop if you feel unwell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where does it ache or feel tight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm chair without wheels is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any bed, with a pillow for your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mat, a carpet or a folded blanket. Have something firm near for getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePlacePage</name>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no place chosen it counts everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichFits</name>
    <message>
        <source>Yes, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like it, but none of these exactly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Time zone data is missing on this device, so local times count as UTC. Install the package tzdata to see your own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone data for “%1” is missing on this device, so local times count as UTC. Check the time zone in the system settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::AboutModel</name>
    <message>
        <source>Warmth: mild, and not for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth: ask a clinician first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth: better not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::AgendaModel</name>
    <message>
        <source>That is a long list already. Remove a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. It is not encrypted: anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::ChooserModel</name>
    <message>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there any more. If it is on a stick, put the stick back in; or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to look into this folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this folder has a name like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty, or holds other kinds of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this kind in this folder, and no other folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be saved as “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in “%2” already. You are asked before it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold any of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Add a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called “%1” already, last changed on %2. If you replace it, what is in it now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something by this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be very long or hold any of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left here. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder can be made here. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::ConsultModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::DoneList</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>eased off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::EntryDraft</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %n characters fit there. There is room for more in your own words, further down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long to be kept for the locked journal. Unlock it first, or make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many entries wait for the locked journal. Unlock it, so that they go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bout of pain cannot end before it began. Choose an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::EntryView</name>
    <message>
        <source>%1 of 10, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1. Before, it said:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::Guide</name>
    <message>
        <source>Your first minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this kind of self-care suit me: %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::HelpModel</name>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::MeasureModel</name>
    <message>
        <source>%1 of 10 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::MonthModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, pain %1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, pain %1 from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n entries</source>
        <comment>after a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n sessions</source>
        <comment>after a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::NoticeModel</name>
    <message>
        <source>published advice (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own choice of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three weekly questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered when we asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::Patterns</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pain %2, enjoyment %3, activity %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No entries in the last %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote on %1 of the last %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were filled in from memory and are not in the averages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The average of a day was between %1 and %2, and %3 over all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of a week went from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days, %1 on average</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::PlaceList</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::RecordList</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly questions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 before, %2 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::RecoveryModel</name>
    <message>
        <source>Unknot recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::RoutineDetail</name>
    <message>
        <source>No equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::SafetyModel</name>
    <message>
        <source>Your answer could not be written to the journal. It counts until the app closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a clinician. When they have looked at it, say so here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::VaultCare</name>
    <message>
        <source>Made on %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknot journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and every entry is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is the journal now. The one before was set aside. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old journal was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and everything that belongs to it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unknot::VaultModel</name>
    <message numerus="yes">
        <source>Use at least %n characters. Several words are easier to remember than random characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A single repeated character is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
