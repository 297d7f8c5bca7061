<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Turn off for these %n</source>
        <comment>a button; one or more apps</comment>
        <translation>
            <numerusform>Turn off for this one</numerusform>
            <numerusform>Turn off for these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for all %n</source>
        <comment>a button; two or more apps</comment>
        <translation>
            <numerusform>Undo</numerusform>
            <numerusform>Undo for all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) can read your contacts now</source>
        <translation>
            <numerusform>%n lending app can read your contacts now</numerusform>
            <numerusform>%n lending apps can read your contacts now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) could not be checked</source>
        <translation>
            <numerusform>%n lending app could not be checked</numerusform>
            <numerusform>%n lending apps could not be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be a lending app</source>
        <translation>
            <numerusform>%n more may be a lending app</numerusform>
            <numerusform>%n more may be lending apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) that may be a lending app can</source>
        <translation>
            <numerusform>%n app that may be a lending app can</numerusform>
            <numerusform>%n apps that may be lending apps can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other app(s) can</source>
        <translation>
            <numerusform>%n other app can</numerusform>
            <numerusform>%n other apps can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be checked</source>
        <translation>
            <numerusform>%n more could not be checked</numerusform>
            <numerusform>%n more could not be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) of this phone could not be listed</source>
        <translation>
            <numerusform>%n space of this phone could not be listed</numerusform>
            <numerusform>%n spaces of this phone could not be listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off for %n app(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Turn off for %n app</numerusform>
            <numerusform>Turn off for %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back for %n app(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Put back for %n app</numerusform>
            <numerusform>Put back for %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) for Undo could not be read; they stay where they are.</source>
        <translation>
            <numerusform>%n note for Undo could not be read; it stays where it is.</numerusform>
            <numerusform>%n notes for Undo could not be read; they stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be turned off from here; the app’s own lines say why.</source>
        <translation>
            <numerusform>%n of them cannot be turned off from here; its own lines say why.</numerusform>
            <numerusform>%n of them cannot be turned off from here; their own lines say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lending apps that can read contacts (%n)</source>
        <translation>
            <numerusform>Lending app that can read contacts (%n)</numerusform>
            <numerusform>Lending apps that can read contacts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May be a lending app (%n)</source>
        <translation>
            <numerusform>May be a lending app (%n)</numerusform>
            <numerusform>May be lending apps (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Could not be checked (%n)</source>
        <translation>
            <numerusform>Could not be checked (%n)</numerusform>
            <numerusform>Could not be checked (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other apps that can read contacts (%n)</source>
        <translation>
            <numerusform>Other app that can read contacts (%n)</numerusform>
            <numerusform>Other apps that can read contacts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest: cannot read contacts now (%n)</source>
        <translation>
            <numerusform>The rest: cannot read contacts now (%n)</numerusform>
            <numerusform>The rest: cannot read contacts now (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wallets, shops, banks and cards that also lend; can read contacts (%n)</source>
        <translation>
            <numerusform>Wallets, shops, banks and cards that also lend; can read contacts (%n)</numerusform>
            <numerusform>Wallets, shops, banks and cards that also lend; can read contacts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In spaces that were not looked at (%n)</source>
        <translation>
            <numerusform>In spaces that were not looked at (%n)</numerusform>
            <numerusform>In spaces that were not looked at (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What could not be read (%n)</source>
        <translation>
            <numerusform>What could not be read (%n)</numerusform>
            <numerusform>What could not be read (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacts are now off for %1 of %n app(s)</source>
        <translation>
            <numerusform>Contacts are now off for %1 of %n app</numerusform>
            <numerusform>Contacts are now off for %1 of %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) could not be changed</source>
        <comment>all that were asked for</comment>
        <translation>
            <numerusform>%n app could not be changed</numerusform>
            <numerusform>%n apps could not be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone’s maker fixed %n app(s), so nothing can change it here: %1.</source>
        <translation>
            <numerusform>The phone’s maker fixed %n app, so it cannot be changed here: %1.</numerusform>
            <numerusform>The phone’s maker fixed %n apps, so they cannot be changed here: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever manages this phone fixed %n app(s), so nothing can change it here: %1.</source>
        <translation>
            <numerusform>Whoever manages this phone fixed %n app, so it cannot be changed here: %1.</numerusform>
            <numerusform>Whoever manages this phone fixed %n apps, so they cannot be changed here: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back as it was for %1 of %n app(s)</source>
        <translation>
            <numerusform>Put back as it was for %1 of %n app</numerusform>
            <numerusform>Put back as it was for %1 of %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n app(s) at %1</source>
        <translation>
            <numerusform>Looked at %n app at %1</numerusform>
            <numerusform>Looked at %n apps at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) found</source>
        <comment>in the lender list</comment>
        <translation>
            <numerusform>%n app found</numerusform>
            <numerusform>%n apps found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type more of the name to see others.</source>
        <translation>
            <numerusform>The first one is shown. Type more of the name to see others.</numerusform>
            <numerusform>The first %n are shown. Type more of the name to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What sources say (%n)</source>
        <translation>
            <numerusform>What sources say (%n)</numerusform>
            <numerusform>What sources say (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <comment>a lender list</comment>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call log and SMS are now off for %1 of %n app(s)</source>
        <translation>
            <numerusform>Call log and SMS are now off for %1 of %n app</numerusform>
            <numerusform>Call log and SMS are now off for %1 of %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) could read your contacts when the file was made</source>
        <translation>
            <numerusform>%n lending app could read your contacts when the file was made</numerusform>
            <numerusform>%n lending apps could read your contacts when the file was made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off again (%n)</source>
        <translation>
            <numerusform>Turn off again (%n)</numerusform>
            <numerusform>Turn off again (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show how to turn off these %n app(s) by hand</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Show how to turn off this app by hand</numerusform>
            <numerusform>Show how to turn off these %n apps by hand</numerusform>
        </translation>
    </message>
</context>
</TS>
