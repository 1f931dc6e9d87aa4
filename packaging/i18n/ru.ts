<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Another language holds from the next start on. What is exported stays in English.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
