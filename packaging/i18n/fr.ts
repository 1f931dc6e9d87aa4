<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>mail program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>{files} is damaged ({error}). Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 that people marked, it finds {found}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words that people marked, it finds {found}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as quotes, {right} are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as statements, {right} are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words shown as unattributed, {right} are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them, taken together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims that it finds, it names the right speaker for {right}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so, {sure}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Counted on {articles} news articles in English that the program had never seen, in which people marked {claims} claims, and on {pages} web pages: so few give a rough idea and no more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, in {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, according to {teller}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>somebody quoted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{source} (unnamed source)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>an unnamed source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>a source that is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>hedged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{kind} in the article’s words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unsure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{charge} word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_list.py"></location>
            <source>Unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Unnamed source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Quotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>source dropped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>{what}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader looks for sources in English articles only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader found no name for this source in the article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader is unsure of this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Unicode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Western</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Central European</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Baltic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Turkish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Vietnamese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Cyrillic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Greek</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Hebrew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Arabic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Thai</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, simplified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, traditional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Japanese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Korean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Organisations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Facilities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Products</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Other names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>facility</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>misc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {count}, {mentioned}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {n} claims</source>
            <extracomment>For one: says {n} claim</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {n} times</source>
            <extracomment>For one: mentioned once</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>{name}: {says}, {mentioned}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Also:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>“{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Meant by: {descriptions}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Coloured web page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Table for spreadsheets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>JSON, on one line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Web Annotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{name} is the article itself and was left as it is. Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named sources</source>
            <extracomment>For one: {n} named source</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Everybody who speaks under a name, each counted once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} claims by unnamed sources</source>
            <extracomment>For one: {n} claim by an unnamed source</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Claims of people whom the article does not name, as in “officials said”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged cues</source>
            <extracomment>For one: {n} charged cue</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Charged: {meaning}. Distancing and confirming cues are not among them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>There are {facts}.</source>
            <extracomment>For one: There is {facts}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Partly quoted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>News medium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Named source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unnamed or unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Neutral cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Distancing cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Confirming cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Charged cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unsure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>quotes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>partly quoted statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unattributed claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>persons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>organisations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>news media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>nobody (unattributed)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>neutral</source>
            <comment>cues</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>distancing</source>
            <comment>cues</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>confirming</source>
            <comment>cues</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>charged</source>
            <comment>cues</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with a named source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed or unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>All claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{classes} cues</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{claims} by {speakers}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>page furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>other articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>repeated text</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/folds.py"></location>
            <source>{n} lines of {what}</source>
            <extracomment>For one: {n} line of {what}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>neutral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>charged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>distancing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>confirming</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” judges the speaker or heats up what is said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” takes it for true</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article does not name the source, as in “officials said”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the program itself doubts this claim; a question mark beside the text says so too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>nobody is named, and the article itself is careful, as with “may” or “reportedly”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article names a source for this elsewhere and none here; a line says whose claim it repeats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Repeats …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the same was said by that source elsewhere in the article; a click leads there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Sums up …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a claim in the article's own words, as in a headline, of what that source says further on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/inputs.py"></location>
            <source>The folder {path} cannot be opened: {reason}. Change its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is kept for corrections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>copies what is selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>cuts in a field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>selects everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>closes the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is needed for writing and moving about</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Somebody's own words, in quotation marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What somebody said, in the article's words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What the article asserts with nobody named for it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Menus, related headlines and other text that is not this article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>headlines, captions, bylines, and words around claims such as “she told reporters”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>partly quoted statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/overview.py"></location>
            <source>From top to bottom: {kinds}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} quotes</source>
            <extracomment>For one: {n} quote</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} unattributed claims</source>
            <extracomment>For one: {n} unattributed claim</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} stretches of boilerplate</source>
            <extracomment>For one: {n} stretch of boilerplate</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The cue: the words that say it was said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The source: who stands behind it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>quoted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>partly quoted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>reported in other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>There are no words in this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>less than {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>{share} {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>{share} are {words}</source>
            <extracomment>For one: {share} is {words}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>Of {n} words, {shares}.</source>
            <extracomment>For one: Of {n} word, {shares}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not marked ({what})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Stands inside a claim of {speaker}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Hedged: the article says that it may be so, and names nobody who says it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats a claim of {speaker} without naming the source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up a claim of {speaker} in the article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats: {speaker}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up: {speaker}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>surname alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>first name alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>one of the names alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>same first name and surname</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>another spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>in brackets beside the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>initials of the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>syllables of the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>part of the full name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same river, lake or mountain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>what the outlet calls itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is not understood; {default} holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is out of range; {default} holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting keys ({value}) is not understood; the usual keys hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The keys of {name} ({keys}) are not understood; its usual keys hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/core/contents.py"></location>
            <source>{name} holds {count} articles. Say which one is meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} or {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>an open article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>needs {needs}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>not possible now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is no key that can be told from others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is a key of “{action}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>none</source>
            <comment>keys</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no page furniture to fold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is folded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no link at the text cursor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;with source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Select &amp;all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>To the source's first &amp;mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Open in the {program}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;link</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Open these {n} lines</source>
            <extracomment>For one: Open this line</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Fold these {n} lines</source>
            <extracomment>For one: &amp;Fold this line</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>not marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>no mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>in other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/balance.py"></location>
            <source>{share} {what}: {some} of {n} words</source>
            <extracomment>For one: {share} {what}: {some} of {n} word</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list the others too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list these claims alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance, {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{above} above ↑</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{below} further down ↓</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>Claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>{tie}: the right arrow goes there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Article {record}: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Choose an article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>{name} holds {count} articles. Which one do you want to read?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Show those with these words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Filter the articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only what {speaker} says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only this speaker's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it repeats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it sums up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>List of claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Columns of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Click to sort; a third click brings back the order of the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>{n} claims</source>
            <extracomment>For one: {n} claim</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>open</source>
            <comment>state</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>closed</source>
            <comment>state</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>No claim is like that. Take a condition away, or show all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claim Reader found no claims in this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claims as a list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Group the list by speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>in a frame: who is named for the current claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>the words that hand it over, such as said or according to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>where the entity that you picked is meant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What the colours mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>In the current claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What a cue lets you think</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Words on a card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>How sure it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Type what to do, @ and a name, or # and words of a claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Nothing has these words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/desk.py"></location>
            <source>What is in no file stays open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>This is a link. Save the page in the browser, then drop the saved file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop here to open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;Encoding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found ({found})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>Entities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>{found} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>unfolded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>folded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;First mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Next mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Previous mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>List &amp;only these claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Copy the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>Find an entity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>No entity is called so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/errands.py"></location>
            <source>Saving failed ({name}: {error}). Please report this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by type of source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a type of source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by class of cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a class of cue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by degree of certainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a degree of certainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter of the claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims with these words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>No longer only: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>{label}: show the others too</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>and {n} more: type a name into the field</source>
            <extracomment>For one: and {n} more: type a name into the field</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>Nothing is known of it in this article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find in the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Match case</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Whole words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Number of hits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Close find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/find.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>{current} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the top again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the end again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/fold_layer.py"></location>
            <source>{lines}, folded. Enter opens it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>The folder {folder} is not there any more. Was it moved, or a disk taken out?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>No program was found that shows folders. The file is in {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Length</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/header.py"></location>
            <source>{n} words</source>
            <extracomment>For one: {n} word</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Click to list these claims alone, and again to list the others too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>No key and no colour has the words “{words}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters act while the focus is in the text or the claims.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters are switched off in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Keys and colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find a key, or what it does</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find among the keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{file}, article {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{name}: {defect}. Please report this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>What is open could not be kept for the next start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>The text of “{name}” is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Claims of one kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Source and mentions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Lin&amp;ks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Articles and panes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was pasted or dropped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open rece&amp;nt…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Reload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Save as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open the sa&amp;mple article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Save as P&amp;DF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>S&amp;how in folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Reopen the &amp;last closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Se&amp;ttings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Paste as an article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy with &amp;source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy the file's pat&amp;h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find &amp;next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find pre&amp;vious</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;match case</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;whole words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Fi&amp;lter the claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next of the same kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous of the same kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the source's first mention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next mention of the entity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous mention of the entity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next lin&amp;k</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open the link in the browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy where the link leads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>List of open &amp;articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Return to the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;quotes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Hide all colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Claims as a &amp;list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Group the list by speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show &amp;all claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Normal size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Fold or open page furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show garbled text &amp;repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>a text that is garbled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Command palette…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>What the c&amp;olours mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;About Claim Reader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Click to switch the colour on or off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Legend</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What do they mean?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What each colour means, and how often it is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Claim Reader opens web pages and letters only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>There are no links in this article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Link {index} of {count}: {shown}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Ctrl+click opens it in the {program}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link outside what is folded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link outside what is folded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open a link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open this address in the {program}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Whole address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Claim Reader stays off the network; the {program} does not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The site is written in letters that may look like others. It is shown in its plain form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Not opened, only web pages and letters are: {shown}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The link is copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Opened {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>No program opened the link. Copy it, and open it yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/listing.py"></location>
            <source>{some} of {n} claims</source>
            <extracomment>For one: {some} of {n} claim</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>your settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>{file} cannot be written. Choose a folder that exists and that you may write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader made a mistake of its own ({defect}). Please report this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close the message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Opening {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it as it &amp;stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>The text looks garbled ({sample}). Show it repaired?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it &amp;repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading… {done}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Colouring…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>Open articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>List of the open articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Looking through the folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open a folder of articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Pasted article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in the clipboard. Copy the text of an article, or a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the browser, then drop the saved file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in what was dropped. Drop a saved article, or selected text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is no article in that folder. Choose another one, or a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>more than {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open many articles?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Open all of them?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Each gets a tab, and is read when you look at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open the &amp;first {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open &amp;all {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Name those that are meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Articles ({patterns})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Saved {name} in {parent}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Show in &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Select words or choose a claim first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied with its source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied the file's path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Set it anew in the settings, or mend {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>The settings could not be saved. {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Something in {path} was not understood and is another now. {copy_aside}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Normal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Narrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Wide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Legal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer did not take the pages. See whether it is switched on and connected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer took no more than {done} pages of {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Margins</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Boilerplate, dimmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Page {page} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Previous page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Next page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Setting the pages… {done}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>P&amp;aper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Margins</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} at the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} to {last} at the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says so, italic ones who it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{origin} · printed from Claim Reader {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_notes.py"></location>
            <source>page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Save as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Saving the PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Printing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{key} continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{n} lines of boilerplate left out</source>
            <extracomment>For one: {n} line of boilerplate left out</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Notes that had no room in the margin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>About this print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Page {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_preview.py"></location>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{what} ({ratio} to 1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{texts} and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>has text that is hard to read, with a contrast of less than {least} to 1: {texts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>All colours are hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Size {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Claim {index} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>The filter leaves this claim out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>Recent files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>{file} (not there any more)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>&amp;Clear this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>No file was opened yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>The list of recent files could not be kept. {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Open {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/reloading.py"></location>
            <source>{name} is not there any more. What you see is how it was read; it is read again when it is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Overview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Found here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>Export the analysis</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>File name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>With serifs, as in a book</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Without serifs, as in this window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As cards, level with their sentences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As a list that can be sorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Reading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Appearance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset &amp;everything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Typeface</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Line spacing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Longest li&amp;ne</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Si&amp;ze of the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Fold long stretches of menus and other articles when one opens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Themes of your own lie in {folder}, and are here at the next start.</source>
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
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Show claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Open what was open last time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Set everything, the keys too, as it was when the program was new?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Leave it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Single &amp;letters act in the text and the claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find an action or a key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find among the actions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>A key to add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Press a key to a&amp;dd:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset th&amp;is action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all ke&amp;ys…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>About the key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Actions and their keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Choose an action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{action}: {keys}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>no key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take {key} away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} {why}. Press another key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>This</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of this action already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} belongs to “{action}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give it to “{action}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of “{action}” now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} to “{action}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>You gave {owners}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give every action the keys that it had when the program was new?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>  or  </source>
            <comment>keys</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>opens the menu {menu}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Working</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim of this kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim of this kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier unattributed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier boilerplate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose a claim first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>This claim names no source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>First mention: {split}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Nowhere to go back to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose an entity, or a claim with a speaker, first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{name}: mention {number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing} among the {n} claims listed</source>
            <extracomment>For one: {nothing} among the {n} claim listed</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing}; {key} shows all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>{name}: in no file yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close the &amp;others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>underline in [{where}] is {value} and none of {known}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}] is {value}, which is no colour such as #1f5a3a</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>is {name} meant?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>it may hold {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is no part of a theme; {hint}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no text in quotation marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and neither true nor false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>The theme {path} is damaged ({error}). Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>There is no theme {name}: {folder} holds no {file}. Choose another theme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {file} {poor}. Mend its colours, or choose another theme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be read: {reason}. Choose another theme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be used: {error}. Mend it, or choose another theme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is larger than {count} bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no text in UTF-8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is not written as TOML is: {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no theme but endless brackets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>base is {base} and none of {shipped}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Article that is not shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Close this tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Opening…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>{name} is not shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Page (*.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Text (*.txt)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save it before it is closed? Otherwise its text is gone when the program ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>{name} is in no file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>&amp;Close without saving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Where Claim Reader is unsure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Claim Reader is unsure of what begins here: {whose}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Or drop files, a folder, or selected text from a browser, anywhere on this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Who says what?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows all of it and marks whose words each part is. Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Read what you have copied: the text of an article, or a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Look at the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>About Claim Reader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Shows who says what in a news article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>{name}, repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/infer/lines.py"></location>
            <source>The classifier of lines {file} cannot be loaded. Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/infer/model.py"></location>
            <source>The language model in {folder} is damaged. Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/infer/session.py"></location>
            <source>The language model {file} cannot be loaded. Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Excel workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a PowerPoint file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Apple Pages, Numbers or Keynote file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Android program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a Java program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an OpenDocument file of a kind that has no article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a damaged ZIP archive. Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or raise the limits: {setting}=2 doubles them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a ZIP archive without any article in it. Open the article itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is encrypted. Unpack the archive with its password and open the article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is packed in a way that is not known here. Unpack it and open that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is damaged. Download or save the archive again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is empty. Save the article again, or choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is {what}. Save it as text, HTML or PDF first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/archives.py"></location>
            <source>{n} files in {name} without an article (pictures, styles, hidden files) were passed over.</source>
            <extracomment>For one: {n} file in {name} without an article (pictures, styles, hidden files) was passed over.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>a web page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} holds nothing but white space. Save the article again, or choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} has more than {elements} HTML elements. Save the article alone. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} is a web page without any text in it. Save the page again once it has loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>{path} has no article number {record}: the last is number {number}. Choose one of those.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>There is no text in what was pasted or dropped. Copy the article again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/encodings.py"></location>
            <source>{n} bytes could not be read as {encoding} and show as �.</source>
            <extracomment>For one: {n} byte could not be read as {encoding} and shows as �.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/encodings.py"></location>
            <source>“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}. Check the name, or whether it was moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}: a part of that path is a file, not a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>You are not allowed to read {path}. Change its permissions, or copy it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>This is not a file name: it has a NUL character in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} changed while it was being read. Wait until it is complete, and open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is empty. Save the article again, or choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a damaged gzip file. Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a gzip file with nothing in it. Save the article again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is a folder. Open one of the files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a pipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>something special</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is {what}, not a file. Save the article as a file and open that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} cannot be a file: {reason}. Check the name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is protected by a password. Save a copy without one and open that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document without any text in it. Pictures of text cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is no Word document, or an incomplete one. Save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{name} is an e-book without any text in it. Pictures of pages cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: it has more than {chapters} chapters. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is protected against copying (DRM) and cannot be read. Open a copy without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/feeds.py"></location>
            <source>The feed has only a summary of this article, not its text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/fields.py"></location>
            <source>{n} bytes could not be read and show as �.</source>
            <extracomment>For one: {n} byte could not be read and shows as �.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a message without any text in it. Open the file that is attached to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a mailbox without a message in it. Export the newsletter again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} has more than {messages} messages. Export the newsletters alone. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message has no text in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{n} attached files were not read: {names}.</source>
            <extracomment>For one: {n} attached file was not read: {names}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>another message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message came inside “{subject}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/markdown.py"></location>
            <source>Markdown of more than {size} is shown as it was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mediawiki.py"></location>
            <source>This page of a wiki is shown with its markup as it was written. A page saved from the web reads better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mhtml.py"></location>
            <source>{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>a message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message of more lines and parts than any that was sent. Save the article alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message nested deeper than any that was sent. Save the article alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_items.py"></location>
            <source>Its publisher has taken this article back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>{name} is {what} without the text of an article. Open the article itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a news package, which only refers to other files,</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a feed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>an XML file ({root})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/odt.py"></location>
            <source>{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help: run text recognition (OCR) over it, or save the article from its web page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is a PDF without any pages. Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is too large: it has more than {signs} signs of text. Save the pages of the article alone and open that. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new PDF and open that; if no other PDF opens now, start the program anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} and others hold no text that could be read, maybe a picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} hold no text that could be read, maybe a picture.</source>
            <extracomment>For one: Page {numbers} holds no text that could be read, maybe a picture.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is damaged: its page {number} cannot be read. Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: page {number} has more than {page_signs} signs, which no printed page has. Save the article alone and open that. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is a damaged or incomplete PDF. Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the article alone and open that. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} unpacks to more than any page of print holds, as files do that mean harm, and was not read. Print the article to a new PDF and open that. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>Whoever made this record cut its text short: only the beginning of the article is here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>This record has no text in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>a rich text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>{name} is a rich text file without any text in it. Pictures of text cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>a JSON file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body ({reason}). Open the article itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open the article itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is JSON nested too deep to be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is broken JSON: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} has no text of an article in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON nested too deep to be read, which no article is. Open the article itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is broken JSON: {error}. Save or download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>The file is broken JSON from record {number} on: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Record {number} has no text of an article in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{what} at line {line}, sign {column}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>it is too large, or has a number with too many digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/unknown_xml.py"></location>
            <source>Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a paragraph. The article as a web page or as text reads better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged gzip file. Download or record it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a web archive (WARC) without a page in it. Record the article's page itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): the headers of a record do not end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} has more than {records} records. Split it, or extract the pages. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): record {number} does not say how long it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is compressed in a way that is not read here ({coding}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is larger than {size}, so it was not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>a web archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a property list without a saved page in it. Save the page again, or as HTML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a damaged web archive. Save the page again, or as HTML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as text or HTML first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open the article's text or HTML instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an old Microsoft Office file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as DOCX, text or HTML first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a PostScript file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (PNG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (JPEG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (GIF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (TIFF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a 7-Zip archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a RAR archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bzip2 archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an xz archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Zstandard archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it with “zstd -d” and open the article inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a web archive (WARC) packed with Zstandard and a dictionary of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Have it written anew as .warc.gz and open that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a program, not an article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a database, not an article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a property list, not a web archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Windows help file (CHM)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a scanned book (DjVu)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an LZ4 archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bookmark that leads to a page, without the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open it, and save the page itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound or video file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a message saved by Outlook (MSG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EML, HTML or text first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a book for Kindle (MOBI)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EPUB first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a tar archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (WebP)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video or picture file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is not a text: it looks like a program's data. Open the article's text or HTML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{sentence} {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Or raise the limits: {setting}=2 doubles them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Save the article alone and open that, or raise the limits: {setting}=2 doubles them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too large: {what} may have at most {limit}. {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} million characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {most}. {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {lines} lines. {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/mojibake.py"></location>
            <source>The text was garbled and is shown repaired. The file itself is unchanged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} is packed twice over. Unpack it and open the article inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no article in {name}. Choose another file, or save the article again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} lies in too many other files. Unpack them and open the article inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no text in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name}: {reasons}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} declares XML entities, as files do that mean harm, and was not read. Save it from another program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} is damaged: its XML cannot be read ({error}). Save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>an XML file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {elements} XML elements. Save the article alone. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is XML nested more than {depth} deep, which no article is. Open another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it is not read. Remove its document type (&lt;!DOCTYPE …&gt;), or save the article as HTML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} holds more than {members} members, which no article does. Choose another file. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is incomplete: {name} is missing in it. Save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone and open that. {or_raise}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is damaged and cannot be unpacked ({why}). Download or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>another language</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by their marks, and names, but not who says what.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/paths.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/resources.py"></location>
            <source>Claim Reader's own file {file} is missing. Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/atomic.py"></location>
            <source>{path} could not be written: {reason}. Check that the disk has room and that you may write there; what was kept there before stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>cannot be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is far too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>was written by a newer version of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as it was as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>The file of {what} {path} {why}, so what it says is not used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside either: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>Too many files that were put aside are there already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>what was open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>the recent files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>What is open will not be there on the next start. {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Many windows are open: what is open in this one will not be there on the next start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Not all of the file of {what} {path} is understood: the rest of it is open. {aside}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Afrikaans</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Amharic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Arabic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Moroccan Arabic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Egyptian Arabic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Azerbaijani</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Belarusian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bulgarian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bengali</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Breton</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bosnian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Catalan</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Czech</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Welsh</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Danish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>German</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Greek</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>English</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Esperanto</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Spanish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Estonian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Basque</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Persian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Finnish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>French</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Frisian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Irish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Scottish Gaelic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Galician</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Gujarati</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hausa</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hebrew</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hindi</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Croatian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Haitian Creole</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hungarian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Armenian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Indonesian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Igbo</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Icelandic</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Italian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Japanese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Javanese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Georgian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kazakh</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Khmer</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kannada</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Korean</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kurdish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latin</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Luxembourgish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lao</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lithuanian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latvian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malagasy</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Macedonian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malayalam</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Mongolian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Marathi</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malay</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Maltese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Burmese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Nepali</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Dutch</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian Nynorsk</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Occitan</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Oromo</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Odia</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Punjabi</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Polish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Pashto</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Portuguese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Romanian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Russian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kinyarwanda</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Sinhala</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovak</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovenian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Somali</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Albanian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Serbian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swedish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swahili</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tamil</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Telugu</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tajik</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Thai</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkmen</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tagalog</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkish</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tatar</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uyghur</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Ukrainian</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Urdu</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Vietnamese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Xhosa</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Yoruba</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Cantonese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Chinese</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Zulu</source>
            <comment>language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-dark.toml"></location>
            <source>High contrast, dark</source>
            <comment>theme</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-light.toml"></location>
            <source>High contrast, light</source>
            <comment>theme</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/themes/dark.toml"></location>
            <source>Dark</source>
            <comment>theme</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../resources/themes/light.toml"></location>
            <source>Light</source>
            <comment>theme</comment>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
