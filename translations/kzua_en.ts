<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DisagreementLine</name>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} position</numerusform>
            <numerusform>{count} positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} of {count} record</numerusform>
            <numerusform>{shown} of {count} records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>{count} missions</source>
        <translation>
            <numerusform>{count} mission</numerusform>
            <numerusform>{count} missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} missions</source>
        <translation>
            <numerusform>{shown} of {count} mission</numerusform>
            <numerusform>{shown} of {count} missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldMenu</name>
    <message numerus="yes">
        <source>{count} more: zoom in to see them</source>
        <translation>
            <numerusform>{count} more: zoom in to see them</numerusform>
            <numerusform>{count} more: zoom in to see them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionDetail</name>
    <message numerus="yes">
        <source>Sources disagree on {count} points; the evidence panel names them.</source>
        <translation>
            <numerusform>Sources disagree on {count} point; the evidence panel names it.</numerusform>
            <numerusform>Sources disagree on {count} points; the evidence panel names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageImageSaver</name>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace them?</source>
        <translation>
            <numerusform>{count} of these files is there already. Replace it?</numerusform>
            <numerusform>{count} of these files are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNumber</name>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>{count} hit</numerusform>
            <numerusform>{count} hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message numerus="yes">
        <source>{count} records rest on it:</source>
        <translation>
            <numerusform>{count} record rests on it:</numerusform>
            <numerusform>{count} records rest on it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message numerus="yes">
        <source>Show {count} sources</source>
        <translation>
            <numerusform>Show {count} source</numerusform>
            <numerusform>Show {count} sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} disagreements</source>
        <translation>
            <numerusform>{count} disagreement</numerusform>
            <numerusform>{count} disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message numerus="yes">
        <source>{shown} of {count} events</source>
        <translation>
            <numerusform>{shown} of {count} event</numerusform>
            <numerusform>{shown} of {count} events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message numerus="yes">
        <source>{count} disagreements name this year</source>
        <translation>
            <numerusform>{count} disagreement names this year</numerusform>
            <numerusform>{count} disagreements name this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTableModel</name>
    <message numerus="yes">
        <source>{count} disagreements name this year</source>
        <translation>
            <numerusform>{count} disagreement names this year</numerusform>
            <numerusform>{count} disagreements name this year</numerusform>
        </translation>
    </message>
</context>
</TS>
