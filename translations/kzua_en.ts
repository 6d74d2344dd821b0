<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BibliographySaver</name>
    <message numerus="yes">
        <source>Export {count} sources</source>
        <translation>
            <numerusform>Export {count} source</numerusform>
            <numerusform>Export {count} sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} of {count} record</numerusform>
            <numerusform>{shown} of {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deleted.</source>
        <translation>
            <numerusform>{count} deleted.</numerusform>
            <numerusform>{count} deleted.</numerusform>
        </translation>
    </message>
</context>
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
    <name>EvidenceBody</name>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} check</numerusform>
            <numerusform>{count} checks</numerusform>
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
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>Sources disagree on {count} points</source>
        <translation>
            <numerusform>Sources disagree on {count} point</numerusform>
            <numerusform>Sources disagree on {count} points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>{count} missions here: click or press Enter to open</source>
        <translation>
            <numerusform>{count} mission here: click or press Enter to open</numerusform>
            <numerusform>{count} missions here: click or press Enter to open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>{seen} of {count} missions in view</source>
        <translation>
            <numerusform>{seen} of {count} mission in view</numerusform>
            <numerusform>{seen} of {count} missions in view</numerusform>
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
    <name>MissionWords</name>
    <message numerus="yes">
        <source>Sources disagree on {count} points</source>
        <translation>
            <numerusform>Sources disagree on {count} point</numerusform>
            <numerusform>Sources disagree on {count} points</numerusform>
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
    <name>SearchWords</name>
    <message numerus="yes">
        <source>{count} results</source>
        <translation>
            <numerusform>{count} result</numerusform>
            <numerusform>{count} results</numerusform>
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
    <name>TradeWords</name>
    <message numerus="yes">
        <source>{count} disagreements name this year</source>
        <translation>
            <numerusform>{count} disagreement name this year</numerusform>
            <numerusform>{count} disagreements name this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>{count} records exported to {file}.</source>
        <translation>
            <numerusform>{count} record exported to {file}.</numerusform>
            <numerusform>{count} records exported to {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
