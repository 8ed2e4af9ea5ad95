<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CharterPlace</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseOrganisations</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPlace</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thematic group(s)</source>
        <translation>
            <numerusform>%n thematic group</numerusform>
            <numerusform>%n thematic groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationPlace</name>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>%n comment or amendment</numerusform>
            <numerusform>%n comments and amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in collision</source>
        <translation>
            <numerusform>%n in collision</numerusform>
            <numerusform>%n in collision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationsTab</name>
    <message numerus="yes">
        <source>%n organisation(s) asked</source>
        <translation>
            <numerusform>%n organisation asked</numerusform>
            <numerusform>%n organisations asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectionsTab</name>
    <message numerus="yes">
        <source>Elected: {names}</source>
        <translation>
            <numerusform>Elected: {names}</numerusform>
            <numerusform>Elected: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced; Undo takes it back.</source>
        <translation>
            <numerusform>%n place replaced; Undo takes it back.</numerusform>
            <numerusform>%n places replaced; Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n new organisation</numerusform>
            <numerusform>%n new organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisation added</numerusform>
            <numerusform>%n organisations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken</source>
        <translation>
            <numerusform>%n row not taken</numerusform>
            <numerusform>%n rows not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPlace</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsPlace</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the agenda</source>
        <translation>
            <numerusform>%n item of the agenda</numerusform>
            <numerusform>%n items of the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n provision(s) pasted.</source>
        <translation>
            <numerusform>%n provision pasted.</numerusform>
            <numerusform>%n provisions pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the template removed.</source>
        <translation>
            <numerusform>%n text of the template removed.</numerusform>
            <numerusform>%n texts of the template removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the meeting’s agenda.</source>
        <translation>
            <numerusform>%n item of the meeting’s agenda.</numerusform>
            <numerusform>%n items of the meeting’s agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) on the list.</source>
        <translation>
            <numerusform>%n organisation on the list.</numerusform>
            <numerusform>%n organisations on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisionTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconfirmDialog</name>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text. A signature is never carried over by itself.</source>
        <translation>
            <numerusform>%n organisation signed an earlier text. A signature is never carried over by itself.</numerusform>
            <numerusform>%n organisations signed an earlier text. A signature is never carried over by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannedSheetDialog</name>
    <message numerus="yes">
        <source>%n signature(s) kept from the scanned sheet.</source>
        <translation>
            <numerusform>%n signature kept from the scanned sheet.</numerusform>
            <numerusform>%n signatures kept from the scanned sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message numerus="yes">
        <source>Take %n hidden row(s)</source>
        <translation>
            <numerusform>Take %n hidden row</numerusform>
            <numerusform>Take %n hidden rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hidden column(s)</source>
        <translation>
            <numerusform>Take %n hidden column</numerusform>
            <numerusform>Take %n hidden columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s) taken in.</source>
        <translation>
            <numerusform>%n comment or amendment taken in.</numerusform>
            <numerusform>%n comments and amendments taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken in.</source>
        <translation>
            <numerusform>%n sheet taken in.</numerusform>
            <numerusform>%n sheets taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in {name}.</source>
        <translation>
            <numerusform>%n sheet is in {name}.</numerusform>
            <numerusform>%n sheets are in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetIn</name>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>%n comment or amendment</numerusform>
            <numerusform>%n comments and amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not matched</source>
        <translation>
            <numerusform>%n row not matched</numerusform>
            <numerusform>%n rows not matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsOut</name>
    <message numerus="yes">
        <source>%n organisation(s) asked: a file for each</source>
        <translation>
            <numerusform>%n organisation asked: a file for it</numerusform>
            <numerusform>%n organisations asked: a file for each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have not answered: a file for each</source>
        <translation>
            <numerusform>%n that has not answered: a file for it</numerusform>
            <numerusform>%n that have not answered: a file for each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatoriesPlace</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n value(s) stayed: they were changed again since.</source>
        <translation>
            <numerusform>%n value stayed: it was changed again since.</numerusform>
            <numerusform>%n values stayed: they were changed again since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPlace</name>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text: ask them in the place “Signatories”, by “Reconfirmation…”.</source>
        <translation>
            <numerusform>%n organisation signed an earlier text: ask it in the place “Signatories”, by “Reconfirmation…”.</numerusform>
            <numerusform>%n organisations signed an earlier text: ask them in the place “Signatories”, by “Reconfirmation…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceMenu</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
