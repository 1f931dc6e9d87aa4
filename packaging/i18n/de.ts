<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>mail program</source>
            <translation>E-Mail-Programm</translation>
        </message>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>{files} is damaged ({error}). Install the program again.</source>
            <translation>{files} ist beschädigt ({error}). Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 that people marked, it finds {found}.</source>
            <translation>Von 100, die Menschen markiert haben, findet das Programm {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words that people marked, it finds {found}.</source>
            <translation>Von 100 Wörtern, die Menschen markiert haben, findet das Programm {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as quotes, {right} are.</source>
            <translation>Von 100 als Zitat angezeigten Aussagen sind {right} tatsächlich Zitate.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as statements, {right} are.</source>
            <translation>Von 100 als Paraphrase angezeigten Aussagen sind {right} tatsächlich Paraphrasen.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words shown as unattributed, {right} are.</source>
            <translation>Von 100 als „ohne Quelle“ angezeigten Wörtern sind {right} tatsächlich ohne Quelle.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them, taken together.</source>
            <translation>Auf gespeicherten Webseiten: {points} von 100 Punkten für Vollständigkeit und Genauigkeit beim Erkennen von Beiwerk, zusammengenommen.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims that it finds, it names the right speaker for {right}.</source>
            <translation>Von 100 Aussagen, die das Programm findet, nennt es bei {right} den richtigen Sprecher.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so, {sure}.</source>
            <translation>Von 100 als unsicher gekennzeichneten Aussagen haben Menschen {unsure} ebenfalls markiert, von 100 anderen {sure}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Counted on {articles} news articles in English that the program had never seen, in which people marked {claims} claims, and on {pages} web pages: so few give a rough idea and no more.</source>
            <translation>Ermittelt an {articles} englischen Nachrichtenartikeln, die das Programm noch nie gesehen hatte und in denen Menschen {claims} Aussagen markiert haben, sowie an {pages} Webseiten: So wenige erlauben nur eine grobe Einschätzung.</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, in {file}</source>
            <translation>{speaker}, in {file}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, according to {teller}</source>
            <translation>{speaker}, wiedergegeben durch {teller}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unattributed</source>
            <translation>ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>somebody quoted</source>
            <translation>eine zitierte Person</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{source} (unnamed source)</source>
            <translation>{source} (ungenannte Quelle)</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>an unnamed source</source>
            <translation>eine ungenannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>a source that is not known</source>
            <translation>eine unbekannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>hedged</source>
            <translation>mit Vorbehalt</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{kind} in the article’s words</source>
            <translation>{kind} in den Worten des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{charge} word</source>
            <translation>Wortwahl: {charge}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_list.py"></location>
            <source>Unattributed</source>
            <translation>Ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Unnamed source</source>
            <translation>Ungenannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed</source>
            <translation>ungenannt</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>source dropped</source>
            <translation>Quelle weggelassen</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed source</source>
            <translation>ungenannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>{what}: {text}</source>
            <translation>{what}: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader looks for sources in English articles only.</source>
            <translation>Claim Reader sucht Quellen nur in englischen Artikeln.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader found no name for this source in the article.</source>
            <translation>Claim Reader hat im Artikel keinen Namen für diese Quelle gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader is unsure of this one.</source>
            <translation>Claim Reader ist sich hier nicht sicher.</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Western</source>
            <translation>Westlich</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Central European</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, simplified</source>
            <translation>Chinesisch, vereinfacht</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, traditional</source>
            <translation>Chinesisch, traditionell</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Facilities</source>
            <translation>Einrichtungen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Other names</source>
            <translation>Andere Namen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>facility</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>misc</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {count}</source>
            <translation>Nennungen: {count}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {count}, {mentioned}</source>
            <translation>Aussagen: {count}, {mentioned}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {n} claims</source>
            <extracomment>For one: says {n} claim</extracomment>
            <translation>
                <numerusform>{n} Aussage</numerusform>
                <numerusform>{n} Aussagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {n} times</source>
            <extracomment>For one: mentioned once</extracomment>
            <translation>
                <numerusform>einmal genannt</numerusform>
                <numerusform>{n}-mal genannt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>{name}: {says}, {mentioned}</source>
            <translation>{name}: {says}, {mentioned}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Also:</source>
            <translation>Auch:</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Meant by: {descriptions}</source>
            <translation>Gemeint mit: {descriptions}</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Coloured web page</source>
            <translation>Farbige Webseite</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Table for spreadsheets</source>
            <translation>Tabelle für Tabellenkalkulationen</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>JSON, on one line</source>
            <translation>JSON, in einer Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Web Annotations</source>
            <translation>Web Annotations</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{name} is the article itself and was left as it is. Choose another name.</source>
            <translation>{name} ist der Artikel selbst und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.</source>
            <translation>{file} konnte nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner, oder prüfen Sie, ob der Datenträger voll ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named sources</source>
            <extracomment>For one: {n} named source</extracomment>
            <translation>
                <numerusform>{n} genannte Quelle</numerusform>
                <numerusform>{n} genannte Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named</source>
            <extracomment>For one: {n} named</extracomment>
            <translation>
                <numerusform>{n} genannt</numerusform>
                <numerusform>{n} genannt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Everybody who speaks under a name, each counted once.</source>
            <translation>Alle, die namentlich zu Wort kommen, jeweils einmal gezählt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} claims by unnamed sources</source>
            <extracomment>For one: {n} claim by an unnamed source</extracomment>
            <translation>
                <numerusform>{n} Aussage ungenannter Quellen</numerusform>
                <numerusform>{n} Aussagen ungenannter Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} unnamed</source>
            <extracomment>For one: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} ungenannt</numerusform>
                <numerusform>{n} ungenannt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Claims of people whom the article does not name, as in “officials said”.</source>
            <translation>Aussagen von Personen, die der Artikel nicht namentlich nennt, wie in „officials said“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged cues</source>
            <extracomment>For one: {n} charged cue</extracomment>
            <translation>
                <numerusform>{n} wertendes Signalwort</numerusform>
                <numerusform>{n} wertende Signalwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged</source>
            <extracomment>For one: {n} charged</extracomment>
            <translation>
                <numerusform>{n} wertend</numerusform>
                <numerusform>{n} wertend</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Charged: {meaning}. Distancing and confirming cues are not among them.</source>
            <translation>Wertend: {meaning}. Distanzierende und bestätigende Signalwörter zählen nicht dazu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>There are {facts}.</source>
            <extracomment>For one: There is {facts}.</extracomment>
            <translation>
                <numerusform>Es gibt {facts}.</numerusform>
                <numerusform>Es gibt {facts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Partly quoted</source>
            <translation>Teils zitiert</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Statement</source>
            <translation>Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>News medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Named source</source>
            <translation>Genannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unnamed or unattributed</source>
            <translation>Ungenannt oder ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Neutral cue</source>
            <translation>Neutrales Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Distancing cue</source>
            <translation>Distanzierendes Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Confirming cue</source>
            <translation>Bestätigendes Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Charged cue</source>
            <translation>Wertendes Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>partly quoted statements</source>
            <translation>teils zitierte Paraphrasen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>statements</source>
            <translation>Paraphrasen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unattributed claims</source>
            <translation>Aussagen ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>news media</source>
            <translation>Medien</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed sources</source>
            <translation>ungenannte Quellen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>nobody (unattributed)</source>
            <translation>niemand (ohne Quelle)</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>neutral</source>
            <comment>cues</comment>
            <translation>neutrale</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>distancing</source>
            <comment>cues</comment>
            <translation>distanzierende</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>confirming</source>
            <comment>cues</comment>
            <translation>bestätigende</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>charged</source>
            <comment>cues</comment>
            <translation>wertende</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with a named source</source>
            <translation>mit genannter Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed or unattributed</source>
            <translation>ungenannt oder ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>All claims</source>
            <translation>Alle Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>claims</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{classes} cues</source>
            <translation>{classes} Signalwörter</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with {words}</source>
            <translation>mit {words}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{claims} by {speakers}</source>
            <translation>{claims} von: {speakers}</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>page furniture</source>
            <translation>Seitenbeiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>other articles</source>
            <translation>andere Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>repeated text</source>
            <translation>wiederholter Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/folds.py"></location>
            <source>{n} lines of {what}</source>
            <extracomment>For one: {n} line of {what}</extracomment>
            <translation>
                <numerusform>{n} Zeile: {what}</numerusform>
                <numerusform>{n} Zeilen: {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>charged</source>
            <translation>wertend</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>distancing</source>
            <translation>distanzierend</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>confirming</source>
            <translation>bestätigend</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class</source>
            <translation>ein Signalwort wie „{first}“ oder „{second}“ lässt offen, was davon zu halten ist; eine Karte nennt diese Klasse nicht</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” judges the speaker or heats up what is said</source>
            <translation>ein Signalwort wie „{first}“ oder „{second}“ wertet den Sprecher oder spitzt zu, was gesagt wird</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it</source>
            <translation>ein Signalwort wie „{first}“ oder „{second}“ geht auf Abstand: Der Artikel macht sich das Gesagte nicht zu eigen</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” takes it for true</source>
            <translation>ein Signalwort wie „{first}“ oder „{second}“ stellt das Gesagte als wahr hin</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article does not name the source, as in “officials said”</source>
            <translation>der Artikel nennt die Quelle nicht namentlich, wie in „officials said“</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the program itself doubts this claim; a question mark beside the text says so too</source>
            <translation>das Programm ist sich bei dieser Aussage nicht sicher; darauf weist auch ein Fragezeichen neben dem Text hin</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>nobody is named, and the article itself is careful, as with “may” or “reportedly”</source>
            <translation>niemand wird genannt, und der Artikel selbst ist vorsichtig, etwa mit „may“ oder „reportedly“</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article names a source for this elsewhere and none here; a line says whose claim it repeats</source>
            <translation>der Artikel nennt die Quelle dafür an anderer Stelle, hier aber nicht; eine Zeile gibt an, wessen Aussage wiederholt wird</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Repeats …</source>
            <translation>↪ Wiederholt …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the same was said by that source elsewhere in the article; a click leads there</source>
            <translation>diese Quelle sagt dasselbe an anderer Stelle im Artikel; ein Klick führt dorthin</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Sums up …</source>
            <translation>↪ Fasst zusammen …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a claim in the article's own words, as in a headline, of what that source says further on</source>
            <translation>eine Aussage in den Worten des Artikels, etwa in einer Überschrift, die zusammenfasst, was diese Quelle weiter unten sagt</translation>
        </message>
        <message>
            <location filename="../../reader/app/inputs.py"></location>
            <source>The folder {path} cannot be opened: {reason}. Change its permissions.</source>
            <translation>Der Ordner {path} lässt sich nicht öffnen: {reason}. Ändern Sie seine Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is kept for corrections</source>
            <translation>ist für Korrekturen vorgesehen</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>copies what is selected</source>
            <translation>kopiert die Auswahl</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>cuts in a field</source>
            <translation>schneidet in einem Feld aus</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>selects everything</source>
            <translation>wählt alles aus</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>closes the window</source>
            <translation>schließt das Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is needed for writing and moving about</source>
            <translation>wird zum Schreiben und Navigieren gebraucht</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Boilerplate</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Somebody's own words, in quotation marks</source>
            <translation>Die eigenen Worte einer Person, in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What somebody said, in the article's words</source>
            <translation>Was jemand gesagt hat, in den Worten des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What the article asserts with nobody named for it</source>
            <translation>Was der Artikel behauptet, ohne dafür eine Quelle zu nennen</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Menus, related headlines and other text that is not this article</source>
            <translation>Menüs, Überschriften anderer Artikel und sonstiger Text, der nicht zu diesem Artikel gehört</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>headlines, captions, bylines, and words around claims such as “she told reporters”</source>
            <translation>Überschriften, Bildunterschriften, Autorenzeilen und Wörter um Aussagen herum wie „she told reporters“</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>partly quoted statement</source>
            <translation>teils zitierte Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>statement</source>
            <translation>Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/app/overview.py"></location>
            <source>From top to bottom: {kinds}.</source>
            <translation>Von oben nach unten: {kinds}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} quotes</source>
            <extracomment>For one: {n} quote</extracomment>
            <translation>
                <numerusform>{n} Zitat</numerusform>
                <numerusform>{n} Zitate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} Paraphrase</numerusform>
                <numerusform>{n} Paraphrasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} unattributed claims</source>
            <extracomment>For one: {n} unattributed claim</extracomment>
            <translation>
                <numerusform>{n} Aussage ohne Quelle</numerusform>
                <numerusform>{n} Aussagen ohne Quelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} stretches of boilerplate</source>
            <extracomment>For one: {n} stretch of boilerplate</extracomment>
            <translation>
                <numerusform>{n} Abschnitt Beiwerk</numerusform>
                <numerusform>{n} Abschnitte Beiwerk</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Attributed here, asserted there</source>
            <translation>Hier mit Quelle, dort ohne</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another speaker</source>
            <translation>Anderer Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another class of cue</source>
            <translation>Signalwort anderer Klasse</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another number</source>
            <translation>Andere Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}.</source>
            <translation>{difference}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}: {left} on the left, {right} on the right.</source>
            <translation>{difference}: {left} links, {right} rechts.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Nothing found that both say</source>
            <translation>Keine gemeinsamen Aussagen gefunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/pairs.py"></location>
            <source>{n} claims that both make</source>
            <extracomment>For one: {n} claim that both make</extracomment>
            <translation>
                <numerusform>{n} gemeinsame Aussage</numerusform>
                <numerusform>{n} gemeinsame Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>the outlet itself</source>
            <translation>das Medium selbst</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}” ({class_of_cue})</source>
            <translation>„{cue}“ ({class_of_cue})</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}”</source>
            <translation>„{cue}“</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>no cue</source>
            <translation>kein Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The cue: the words that say it was said</source>
            <translation>Das Signalwort: die Wörter, die anzeigen, dass etwas gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The source: who stands behind it</source>
            <translation>Die Quelle: wer dahintersteht</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>quoted</source>
            <translation>zitiert</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>partly quoted</source>
            <translation>teils zitiert</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>reported in other words</source>
            <translation>sinngemäß wiedergegeben</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>boilerplate</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>There are no words in this article.</source>
            <translation>Dieser Artikel enthält keine Wörter.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>less than {share}</source>
            <translation>weniger als {share}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>{share} {words}</source>
            <translation>{share} {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>{share} are {words}</source>
            <extracomment>For one: {share} is {words}</extracomment>
            <translation>
                <numerusform>ist {share} {words}</numerusform>
                <numerusform>sind {share} {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>Of {n} words, {shares}.</source>
            <extracomment>For one: Of {n} word, {shares}.</extracomment>
            <translation>
                <numerusform>Von {n} Wort {shares}.</numerusform>
                <numerusform>Von {n} Wörtern {shares}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not marked ({what})</source>
            <translation>nicht markiert ({what})</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not read</source>
            <translation>nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Stands inside a claim of {speaker}.</source>
            <translation>Steht innerhalb einer Aussage (Quelle: {speaker}).</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Hedged: the article says that it may be so, and names nobody who says it.</source>
            <translation>Mit Vorbehalt: Der Artikel sagt, dass es so sein könnte, und nennt niemanden, der es sagt.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats a claim of {speaker} without naming the source.</source>
            <translation>Wiederholt eine Aussage, ohne ihre Quelle zu nennen: {speaker}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up a claim of {speaker} in the article.</source>
            <translation>Fasst eine Aussage aus dem Artikel zusammen (Quelle: {speaker}).</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats: {speaker}</source>
            <translation>Wiederholt: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up: {speaker}</source>
            <translation>Fasst zusammen: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>surname alone</source>
            <translation>nur der Nachname</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>first name alone</source>
            <translation>nur der Vorname</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>one of the names alone</source>
            <translation>nur einer der Namen</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>same first name and surname</source>
            <translation>gleicher Vor- und Nachname</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>another spelling</source>
            <translation>andere Schreibweise</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>in brackets beside the name</source>
            <translation>in Klammern neben dem Namen</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>initials of the name</source>
            <translation>Anfangsbuchstaben des Namens</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>syllables of the name</source>
            <translation>Silben des Namens</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>part of the full name</source>
            <translation>Teil des vollen Namens</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same river, lake or mountain</source>
            <translation>derselbe Fluss, See oder Berg</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>what the outlet calls itself</source>
            <translation>wie sich das Medium selbst nennt</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same words</source>
            <translation>dieselben Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/app/service.py"></location>
            <source>A library that the language model needs cannot be loaded ({problem}). Install the program again.</source>
            <translation>Eine Bibliothek, die das Sprachmodell braucht, lässt sich nicht laden ({problem}). Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is not understood; {default} holds.</source>
            <translation>Die Einstellung {name} ({value}) ist ungültig; stattdessen gilt {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is out of range; {default} holds.</source>
            <translation>Die Einstellung {name} ({value}) liegt außerhalb des zulässigen Bereichs; stattdessen gilt {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting keys ({value}) is not understood; the usual keys hold.</source>
            <translation>Die Einstellung keys ({value}) ist ungültig; es gelten die Standard-Tastenkürzel.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The keys of {name} ({keys}) are not understood; its usual keys hold.</source>
            <translation>Die Tastenkürzel von {name} ({keys}) sind ungültig; es gelten die Standard-Tastenkürzel.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/core/contents.py"></location>
            <source>{name} holds {n} articles. Say which one is meant.</source>
            <extracomment>For one: {name} holds {n} article. Say which one is meant.</extracomment>
            <translation>
                <numerusform>{name} enthält {n} Artikel. Geben Sie an, welcher gemeint ist.</numerusform>
                <numerusform>{name} enthält {n} Artikel. Geben Sie an, welcher gemeint ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} oder {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/wording.py"></location>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File made</source>
            <translation>Datei erstellt</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Article in the file</source>
            <translation>Artikel in der Datei</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Analysed</source>
            <translation>Analysiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>an open article</source>
            <translation>einen offenen Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>needs {needs}</source>
            <translation>erfordert {needs}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>not possible now</source>
            <translation>jetzt nicht möglich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is no key that can be told from others</source>
            <translation>ist keine Taste, die sich von anderen unterscheiden lässt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is a key of “{action}”</source>
            <translation>gehört schon zu „{action}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>none</source>
            <comment>keys</comment>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.</source>
            <translation>„{action}“ kann das Tastenkürzel {key} nicht erhalten: Es {why}. Aktuelle Tastenkürzel: {kept}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/arriving.py"></location>
            <source>An article cannot stand beside itself</source>
            <translation>Ein Artikel kann nicht neben sich selbst angezeigt werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no page furniture to fold</source>
            <translation>Es gibt kein Seitenbeiwerk zum Einklappen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is folded</source>
            <translation>Seitenbeiwerk ist eingeklappt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is open</source>
            <translation>Seitenbeiwerk ist aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no link at the text cursor</source>
            <translation>Am Textcursor steht kein Link</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;with source</source>
            <translation>Mit &amp;Quelle kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>To the source's first &amp;mention</source>
            <translation>Zur ersten &amp;Nennung der Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Open in the {program}</source>
            <translation>Im {program} &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;link</source>
            <translation>&amp;Link kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Open these {n} lines</source>
            <extracomment>For one: Open this line</extracomment>
            <translation>
                <numerusform>Diese Zeile aufklappen</numerusform>
                <numerusform>Diese {n} Zeilen aufklappen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Fold these {n} lines</source>
            <extracomment>For one: &amp;Fold this line</extracomment>
            <translation>
                <numerusform>Diese Zeile &amp;einklappen</numerusform>
                <numerusform>Diese {n} Zeilen &amp;einklappen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>not marked</source>
            <translation>nicht markiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>no mark</source>
            <translation>unmarkiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>in other words</source>
            <translation>sinngemäß</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance</source>
            <translation>Anteile</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/balance.py"></location>
            <source>{share} {what}: {some} of {n} words</source>
            <extracomment>For one: {share} {what}: {some} of {n} word</extracomment>
            <translation>
                <numerusform>{share} {what}: {some} von {n} Wort</numerusform>
                <numerusform>{share} {what}: {some} von {n} Wörtern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list the others too</source>
            <translation>Klicken, um auch die anderen aufzulisten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list these claims alone</source>
            <translation>Klicken, um nur diese Aussagen aufzulisten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>What both articles say</source>
            <translation>Was beide Artikel sagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>{left} | {right}</source>
            <translation>{left} | {right}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside</source>
            <translation>Daneben öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside {name}</source>
            <translation>Neben {name} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>A &amp;file…</source>
            <translation>&amp;Datei…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>What you have &amp;copied</source>
            <translation>&amp;Inhalt der Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open articles</source>
            <translation>Offene Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Recent files</source>
            <translation>Zuletzt geöffnete Dateien</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{above} above ↑</source>
            <translation>{above} darüber ↑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{below} further down ↓</source>
            <translation>{below} weiter unten ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>Claims</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>{tie}: the right arrow goes there.</source>
            <translation>{tie}: Die Pfeiltaste nach rechts führt dorthin.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Article {record}: {label}</source>
            <translation>Artikel {record}: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Choose an article</source>
            <translation>Artikel wählen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/chooser.py"></location>
            <source>{name} holds {n} articles. Which one do you want to read?</source>
            <extracomment>For one: {name} holds {n} article. Which one do you want to read?</extracomment>
            <translation>
                <numerusform>{name} enthält {n} Artikel. Welchen möchten Sie lesen?</numerusform>
                <numerusform>{name} enthält {n} Artikel. Welchen möchten Sie lesen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Show those with these words</source>
            <translation>Nur Artikel mit diesen Wörtern anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Filter the articles</source>
            <translation>Artikel filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only what {speaker} says</source>
            <translation>N&amp;ur auflisten, was {speaker} sagt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only this speaker's</source>
            <translation>N&amp;ur diesen Sprecher auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it repeats</source>
            <translation>&amp;Zur wiederholten Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it sums up</source>
            <translation>&amp;Zur zusammengefassten Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>List of claims</source>
            <translation>Liste der Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Columns of the list</source>
            <translation>Spalten der Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Click to sort; a third click brings back the order of the text.</source>
            <translation>Klicken zum Sortieren; ein dritter Klick stellt die Reihenfolge des Textes wieder her.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Cue</source>
            <translation>Signalwort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>{n} claims</source>
            <extracomment>For one: {n} claim</extracomment>
            <translation>
                <numerusform>{n} Aussage</numerusform>
                <numerusform>{n} Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>open</source>
            <comment>state</comment>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>closed</source>
            <comment>state</comment>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>No claim is like that. Take a condition away, or show all.</source>
            <translation>Keine Aussage entspricht dem Filter. Entfernen Sie eine Bedingung, oder zeigen Sie alle an.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claim Reader found no claims in this article.</source>
            <translation>Claim Reader hat in diesem Artikel keine Aussagen gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all claims</source>
            <translation>Alle Aussagen anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claims as a list</source>
            <translation>Aussagen als Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Group the list by speaker</source>
            <translation>Liste nach Sprechern gruppieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/closing.py"></location>
            <source>What is in no file stays open</source>
            <translation>Nicht gespeicherte Artikel bleiben offen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.</source>
            <translation>Eine teils zitierte Aussage hat beide Farben; eine Aussage innerhalb einer anderen ist einen Ton dunkler.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>in a frame: who is named for the current claim</source>
            <translation>umrahmt: wer als Quelle der aktuellen Aussage genannt wird</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>the words that hand it over, such as said or according to</source>
            <translation>die Wörter, die sie einleiten, etwa „said“ oder „according to“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Mention</source>
            <translation>Nennung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>where the entity that you picked is meant</source>
            <translation>wo der gewählte Name gemeint ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What the colours mean</source>
            <translation>Was die Farben bedeuten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>In the current claim</source>
            <translation>In der aktuellen Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What a cue lets you think</source>
            <translation>Was ein Signalwort nahelegt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Words on a card</source>
            <translation>Wörter auf einer Karte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>How sure it is</source>
            <translation>Wie sicher sich das Programm ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched on</source>
            <translation>eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched off</source>
            <translation>ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Type what to do, @ and a name, or # and words of a claim</source>
            <translation>Befehl eingeben, @ und einen Namen oder # und Wörter einer Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Nothing has these words</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/comparing.py"></location>
            <source>Comparing failed ({problem}). Please report this.</source>
            <translation>Vergleich fehlgeschlagen ({problem}). Bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/defects.py"></location>
            <source>Show the &amp;report</source>
            <translation>&amp;Bericht anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open</source>
            <translation>Zum Öffnen loslassen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>This is a link. Save the page in the browser, then drop the saved file.</source>
            <translation>Das ist ein Link. Speichern Sie die Seite im Browser und ziehen Sie dann die gespeicherte Datei hierher.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped page</source>
            <translation>Abgelegte Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped text</source>
            <translation>Abgelegter Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop here to open</source>
            <translation>Zum Öffnen hier ablegen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open beside {name}</source>
            <translation>Zum Öffnen neben {name} loslassen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;Encoding</source>
            <translation>Zeichenko&amp;dierung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found ({found})</source>
            <translation>&amp;Wie erkannt ({found})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found</source>
            <translation>&amp;Wie erkannt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>Entities</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>{found} of {count}</source>
            <translation>{found} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>folded</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;First mention</source>
            <translation>&amp;Erste Nennung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Next mention</source>
            <translation>&amp;Nächste Nennung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Previous mention</source>
            <translation>&amp;Vorherige Nennung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>List &amp;only these claims</source>
            <translation>N&amp;ur diese Aussagen auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Copy the name</source>
            <translation>Namen &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>Find an entity</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>No entity is called so.</source>
            <translation>Kein passender Name.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/errands.py"></location>
            <source>Saving failed ({name}: {error}). Please report this.</source>
            <translation>Speichern fehlgeschlagen ({name}: {error}). Bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>Claim Reader cannot start</source>
            <translation>Claim Reader kann nicht gestartet werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>A library cannot be loaded ({problem}). Install the program again.</source>
            <translation>Eine Bibliothek lässt sich nicht laden ({problem}). Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>The program made a mistake while it started ({problem}). What is known of it is in {log}.</source>
            <translation>Beim Starten des Programms ist ein Fehler aufgetreten ({problem}). Näheres steht in {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>&amp;Look in:</source>
            <translation>&amp;Suchen in:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>Files of &amp;type:</source>
            <translation>Dateien des &amp;Typs:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by kind</source>
            <translation>Nach Art filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a kind</source>
            <translation>Nur Aussagen einer Art anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by speaker</source>
            <translation>Nach Sprecher filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a speaker</source>
            <translation>Nur Aussagen eines Sprechers anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by type of source</source>
            <translation>Nach Art der Quelle filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a type of source</source>
            <translation>Nur Aussagen mit einer Art von Quelle anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by class of cue</source>
            <translation>Nach Klasse des Signalworts filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a class of cue</source>
            <translation>Nur Aussagen mit Signalwörtern einer Klasse anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by degree of certainty</source>
            <translation>Nach Sicherheit filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a degree of certainty</source>
            <translation>Nur Aussagen einer Sicherheitsstufe anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter of the claims</source>
            <translation>Filter für Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims with these words</source>
            <translation>Nur Aussagen mit diesen Wörtern anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>No longer only: {label}</source>
            <translation>Filter entfernen: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>{label}: show the others too</source>
            <translation>{label}: auch die anderen anzeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>and {n} more: type a name into the field</source>
            <extracomment>For one: and {n} more: type a name into the field</extracomment>
            <translation>
                <numerusform>und {n} weitere: Tippen Sie einen Namen ins Feld</numerusform>
                <numerusform>und {n} weitere: Tippen Sie einen Namen ins Feld</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>Nothing is known of it in this article</source>
            <translation>Dazu ist in diesem Artikel nichts bekannt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Number of hits</source>
            <translation>Anzahl der Treffer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find previous</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find next</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Close find</source>
            <translation>Suchleiste schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/find.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} gefunden</numerusform>
                <numerusform>{n} gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>{current} of {total}</source>
            <translation>{current} von {total}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the top again</source>
            <translation>Vom Anfang fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the end again</source>
            <translation>Vom Ende fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/fold_layer.py"></location>
            <source>{lines}, folded. Enter opens it.</source>
            <translation>{lines}, eingeklappt. Die Eingabetaste klappt sie auf.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>The folder {folder} is not there any more. Was it moved, or a disk taken out?</source>
            <translation>Der Ordner {folder} ist nicht mehr vorhanden. Wurde er verschoben oder ein Datenträger entfernt?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>No program was found that shows folders. The file is in {folder}.</source>
            <translation>Es wurde kein Programm gefunden, das Ordner anzeigt. Die Datei liegt in {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/header.py"></location>
            <source>{n} words</source>
            <extracomment>For one: {n} word</extracomment>
            <translation>
                <numerusform>{n} Wort</numerusform>
                <numerusform>{n} Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Click to list these claims alone, and again to list the others too.</source>
            <translation>Ein Klick listet nur diese Aussagen auf, ein zweiter auch die anderen wieder.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>No key and no colour has the words “{words}”.</source>
            <translation>Kein Tastenkürzel und keine Farbe enthält „{words}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters act while the focus is in the text or the claims.</source>
            <translation>Einzelne Buchstaben wirken, solange der Fokus im Text oder bei den Aussagen ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters are switched off in the settings.</source>
            <translation>Einzelne Buchstaben sind in den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Keys and colours</source>
            <translation>Tastenkürzel und Farben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find a key, or what it does</source>
            <translation>Tastenkürzel oder Funktion suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find among the keys</source>
            <translation>In den Tastenkürzeln suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{file}, article {number}</source>
            <translation>{file}, Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{name}: {defect}. Please report this.</source>
            <translation>{name}: {defect}. Bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>What is open could not be kept for the next start.</source>
            <translation>Was offen ist, konnte nicht für den nächsten Start gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>The text of “{name}” is not there any more.</source>
            <translation>Der Text von „{name}“ ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Claims of one kind</source>
            <translation>&amp;Aussagen einer Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Source and mentions</source>
            <translation>&amp;Quelle und Nennungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Lin&amp;ks</source>
            <translation>Lin&amp;ks</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Articles and panes</source>
            <translation>Artikel und &amp;Bereiche</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Two articles beside each other</source>
            <translation>&amp;Zwei Artikel nebeneinander</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>two articles beside each other</source>
            <translation>zwei Artikel nebeneinander</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was pasted or dropped</source>
            <translation>einen eingefügten oder abgelegten Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was closed</source>
            <translation>einen geschlossenen Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;folder…</source>
            <translation>&amp;Ordner öffnen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open rece&amp;nt…</source>
            <translation>&amp;Zuletzt geöffnet…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;beside…</source>
            <translation>D&amp;aneben öffnen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Reload</source>
            <translation>Neu &amp;laden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open the sa&amp;mple article</source>
            <translation>&amp;Beispielartikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Save as P&amp;DF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>S&amp;how in folder</source>
            <translation>I&amp;m Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Reopen the &amp;last closed</source>
            <translation>Zuletzt &amp;geschlossenen Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Paste as an article</source>
            <translation>Als Artikel &amp;einfügen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy with &amp;source</source>
            <translation>Mit &amp;Quelle kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy the file's pat&amp;h</source>
            <translation>Datei&amp;pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find &amp;next</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find pre&amp;vious</source>
            <translation>&amp;Rückwärts suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;match case</source>
            <translation>Suche: &amp;Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;whole words</source>
            <translation>Suche: ganze Wör&amp;ter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim</source>
            <translation>Nächste Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim</source>
            <translation>Vorherige Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Fi&amp;lter the claims</source>
            <translation>Aussagen &amp;filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next of the same kind</source>
            <translation>Nächste derselben Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous of the same kind</source>
            <translation>Vorherige derselben Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next quote</source>
            <translation>Nächstes Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous quote</source>
            <translation>Vorheriges Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next statement</source>
            <translation>Nächste Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous statement</source>
            <translation>Vorherige Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next unattributed</source>
            <translation>Nächste ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous unattributed</source>
            <translation>Vorherige ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next boilerplate</source>
            <translation>Nächstes Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous boilerplate</source>
            <translation>Vorheriges Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the source's first mention</source>
            <translation>Zur ersten Nennung der Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next mention of the entity</source>
            <translation>Nächste Nennung des Namens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous mention of the entity</source>
            <translation>Vorherige Nennung des Namens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next lin&amp;k</source>
            <translation>Nächster Lin&amp;k</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous link</source>
            <translation>Vorheriger Link</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open the link in the browser</source>
            <translation>Link im Browser &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy where the link leads</source>
            <translation>Linkadresse kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous article</source>
            <translation>Vorheriger Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>List of open &amp;articles…</source>
            <translation>&amp;Liste offener Artikel…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Return to the text</source>
            <translation>Zurück zum Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim that both make</source>
            <translation>Nächste gemeinsame Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim that both make</source>
            <translation>Vorherige gemeinsame Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the &amp;other side</source>
            <translation>Zur &amp;anderen Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Scroll both together</source>
            <translation>Beide gemeinsam &amp;scrollen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Change the sides</source>
            <translation>Seiten &amp;tauschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>A &amp;tab for each</source>
            <translation>Beide in &amp;eigenen Tabs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;quotes</source>
            <translation>&amp;Zitate einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;statements</source>
            <translation>&amp;Paraphrasen einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;unattributed</source>
            <translation>Aussagen ohne &amp;Quelle einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;boilerplate</source>
            <translation>&amp;Beiwerk einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Hide all colours</source>
            <translation>Alle Farben &amp;ausblenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Claims as a &amp;list</source>
            <translation>Aussagen als &amp;Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Group the list by speaker</source>
            <translation>Liste nach Sprechern &amp;gruppieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show &amp;all claims</source>
            <translation>Alle Au&amp;ssagen anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Normal size</source>
            <translation>&amp;Normale Größe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Fold or open page furniture</source>
            <translation>Seitenbeiwerk &amp;ein- oder aufklappen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show garbled text &amp;repaired</source>
            <translation>Verstümmelten Text &amp;repariert anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>a text that is garbled</source>
            <translation>einen verstümmelten Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Command palette…</source>
            <translation>&amp;Befehlspalette…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Keys</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>What the c&amp;olours mean</source>
            <translation>Was die &amp;Farben bedeuten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;About Claim Reader</source>
            <translation>&amp;Über Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py"></location>
            <source>The translation {path} is damaged. Install the program again.</source>
            <translation>Die Übersetzung {path} ist beschädigt. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What do they mean?</source>
            <translation>Was bedeuten sie?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour quote</source>
            <translation>Zitate einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour statement</source>
            <translation>Paraphrasen einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour unattributed</source>
            <translation>Aussagen ohne Quelle einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour boilerplate</source>
            <translation>Beiwerk einfärben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Click to switch the colour on or off</source>
            <translation>Klicken, um die Farbe ein- oder auszuschalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What each colour means, and how often it is right</source>
            <translation>Was jede Farbe bedeutet und wie oft sie stimmt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Claim Reader opens web pages and letters only</source>
            <translation>Claim Reader öffnet nur Web- und E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>There are no links in this article</source>
            <translation>In diesem Artikel gibt es keine Links</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Link {index} of {count}: {shown}</source>
            <translation>Link {index} von {count}: {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Ctrl+click opens it in the {program}</source>
            <translation>Strg+Klick öffnet ihn im {program}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link outside what is folded</source>
            <translation>Kein weiterer Link außerhalb eingeklappter Zeilen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link outside what is folded</source>
            <translation>Kein früherer Link außerhalb eingeklappter Zeilen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link</source>
            <translation>Kein weiterer Link</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link</source>
            <translation>Kein früherer Link</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open a link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open this address in the {program}?</source>
            <translation>Diese Adresse im {program} öffnen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Whole address</source>
            <translation>Vollständige Adresse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Claim Reader stays off the network; the {program} does not.</source>
            <translation>Claim Reader greift nicht auf das Internet zu; im {program} ist das anders.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The site is written in letters that may look like others. It is shown in its plain form.</source>
            <translation>Der Name der Website enthält Buchstaben, die anderen zum Verwechseln ähnlich sehen können. Er wird in seiner einfachen Form angezeigt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Not opened, only web pages and letters are: {shown}</source>
            <translation>Nicht geöffnet, nur Web- und E-Mail-Adressen sind möglich: {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The link is copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Opened {site}</source>
            <translation>{site} geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>No program opened the link. Copy it, and open it yourself.</source>
            <translation>Kein Programm hat den Link geöffnet. Kopieren Sie ihn und öffnen Sie ihn selbst.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/listing.py"></location>
            <source>{some} of {n} claims</source>
            <extracomment>For one: {some} of {n} claim</extracomment>
            <translation>
                <numerusform>{some} von {n} Aussage</numerusform>
                <numerusform>{some} von {n} Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader crashed last time. What was open is open again; what is known of the crash is in {log}.</source>
            <translation>Claim Reader ist beim letzten Mal abgestürzt. Was offen war, ist wieder offen; Näheres zum Absturz steht in {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader was cut off last time, by the system or by the computer going off. What was open is open again; the log is {log}.</source>
            <translation>Claim Reader wurde beim letzten Mal vom System oder durch das Ausschalten des Computers unterbrochen. Was offen war, ist wieder offen; das Protokoll steht in {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>your settings</source>
            <translation>Ihre Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>{file} cannot be written. Choose a folder that exists and that you may write to.</source>
            <translation>{file} lässt sich nicht schreiben. Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close the message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>A mistake in Claim Reader</source>
            <translation>Fehler in Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Claim Reader made a mistake of its own. Your articles and what is open are kept; you can go on, or close the window and start again.</source>
            <translation>In Claim Reader ist ein Fehler aufgetreten. Ihre Artikel und alles, was offen ist, bleiben erhalten; Sie können weiterarbeiten oder das Fenster schließen und das Programm neu starten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>If you want to report it, copy this report: it says where in the program it happened. It is sent to nobody, and has nothing of your articles and no name of a file of yours in it.</source>
            <translation>Wenn Sie ihn melden möchten, kopieren Sie diesen Bericht: Er gibt an, wo im Programm der Fehler aufgetreten ist. Er wird an niemanden gesendet und enthält nichts aus Ihren Artikeln und keinen Namen einer Ihrer Dateien.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>With the &amp;words of the error, which may quote an article or name a file</source>
            <translation>Mit dem &amp;Wortlaut der Fehlermeldung, der einen Artikel zitieren oder eine Datei nennen kann</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>All of it is also in the log: {file}</source>
            <translation>Alles steht auch im Protokoll: {file}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>&amp;Copy the report</source>
            <translation>Bericht &amp;kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>It went wrong {n} more times since then.</source>
            <extracomment>For one: It went wrong {n} more time since then.</extracomment>
            <translation>
                <numerusform>Seitdem ist noch {n}-mal ein Fehler aufgetreten.</numerusform>
                <numerusform>Seitdem ist noch {n}-mal ein Fehler aufgetreten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Opening {name}…</source>
            <translation>{name} wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it as it &amp;stands</source>
            <translation>&amp;Unverändert anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>The text looks garbled ({sample}). Show it repaired?</source>
            <translation>Der Text sieht verstümmelt aus ({sample}). Repariert anzeigen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it &amp;repaired</source>
            <translation>&amp;Repariert anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading… {done}</source>
            <translation>Wird gelesen… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Colouring…</source>
            <translation>Wird eingefärbt…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>List of the open articles</source>
            <translation>Liste der offenen Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Looking through the folder…</source>
            <translation>Der Ordner wird durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open beside the article</source>
            <translation>Neben dem Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open a folder of articles</source>
            <translation>Ordner mit Artikeln öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Pasted article</source>
            <translation>Eingefügter Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in the clipboard. Copy the text of an article, or a file.</source>
            <translation>Die Zwischenablage enthält nichts, was sich öffnen lässt. Kopieren Sie den Text eines Artikels oder eine Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the browser, then drop the saved file.</source>
            <translation>Ein Link wurde abgelegt, aber Claim Reader ruft nichts aus dem Internet ab. Speichern Sie die Seite im Browser und ziehen Sie dann die gespeicherte Datei hierher.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in what was dropped. Drop a saved article, or selected text.</source>
            <translation>Was abgelegt wurde, enthält nichts, was sich öffnen lässt. Ziehen Sie einen gespeicherten Artikel oder ausgewählten Text hierher.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is no article in that folder. Choose another one, or a file.</source>
            <translation>In diesem Ordner ist kein Artikel. Wählen Sie einen anderen oder eine Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>more than {most}</source>
            <translation>mehr als {most}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open many articles?</source>
            <translation>Viele Artikel öffnen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Open all of them?</source>
            <translation>Es sind {count} Artikel. Alle öffnen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Each gets a tab, and is read when you look at it.</source>
            <translation>Jeder erhält einen Tab und wird gelesen, wenn Sie ihn ansehen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open the &amp;first {count}</source>
            <translation>Die &amp;ersten {count} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open &amp;all {count}</source>
            <translation>&amp;Alle {count} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Name those that are meant.</source>
            <translation>Es sind {count} Artikel. Geben Sie an, welche gemeint sind.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Articles ({patterns})</source>
            <translation>Artikel ({patterns})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Saved {name} in {folder}.</source>
            <translation>{name} in {folder} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Select words or choose a claim first</source>
            <translation>Wählen Sie zuerst Wörter oder eine Aussage aus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied with its source</source>
            <translation>Mit Quelle kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied the file's path</source>
            <translation>Dateipfad kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>What both say is looked for once both are read.</source>
            <translation>Gemeinsame Aussagen werden gesucht, sobald beide gelesen sind.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Claim Reader compares articles in English only.</source>
            <translation>Claim Reader vergleicht nur englische Artikel.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Looking for what both say…</source>
            <translation>Gemeinsame Aussagen werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>no difference found</source>
            <translation>kein Unterschied gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Together</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Scroll both together</source>
            <translation>Beide gemeinsam scrollen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Change the sides</source>
            <translation>Seiten tauschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>{number} of {n} claims that both make</source>
            <extracomment>For one: {number} of {n} claim that both make</extracomment>
            <translation>
                <numerusform>Gemeinsame Aussage {number} von {n}</numerusform>
                <numerusform>Gemeinsame Aussage {number} von {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Set it anew in the settings, or mend {path}.</source>
            <translation>Ändern Sie das in den Einstellungen, oder korrigieren Sie {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>The settings could not be saved. {error}</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Something in {path} was not understood and is another now. {aside}</source>
            <translation>In der Datei {path} war etwas nicht verständlich und wurde geändert. {aside}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Narrow</source>
            <translation>Schmal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Wide</source>
            <translation>Breit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Legal</source>
            <translation>US Legal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer did not take the pages. See whether it is switched on and connected.</source>
            <translation>Der Drucker hat die Seiten nicht angenommen. Prüfen Sie, ob er eingeschaltet und angeschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer took no more than {done} pages of {count}.</source>
            <translation>Der Drucker hat nur {done} von {count} Seiten angenommen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Margins</source>
            <translation>Ränder</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Boilerplate, dimmed</source>
            <translation>&amp;Beiwerk, blass</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Setting the pages… {done}</source>
            <translation>Seiten werden gesetzt… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>P&amp;aper</source>
            <translation>P&amp;apier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Margins</source>
            <translation>&amp;Ränder</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} at the end</source>
            <translation>{first} am Ende</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} to {last} at the end</source>
            <translation>{first} bis {last} am Ende</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says so, italic ones who it is.</source>
            <translation>Ein Buchstabe mit einer Zahl über einem Wort, etwa Q4, führt zur Notiz am Rand. Fett gedruckte Wörter zeigen an, dass jemand etwas sagt, kursive, wer es sagt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{origin} · printed from Claim Reader {day}</source>
            <translation>{origin} · gedruckt mit Claim Reader, {day}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_notes.py"></location>
            <source>page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Saving the PDF…</source>
            <translation>PDF wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Printing…</source>
            <translation>Wird gedruckt…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{key} continued</source>
            <translation>{key} (Fortsetzung)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{n} lines of boilerplate left out</source>
            <extracomment>For one: {n} line of boilerplate left out</extracomment>
            <translation>
                <numerusform>{n} Zeile Beiwerk weggelassen</numerusform>
                <numerusform>{n} Zeilen Beiwerk weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Notes that had no room in the margin</source>
            <translation>Notizen, für die am Rand kein Platz war</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>About this print</source>
            <translation>Zu diesem Ausdruck</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_preview.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{what} ({ratio} to 1)</source>
            <translation>{what} ({ratio} zu 1)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{texts} and {count} more</source>
            <translation>{texts} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>has text that is hard to read, with a contrast of less than {least} to 1: {texts}</source>
            <translation>hat schlecht lesbaren Text mit einem Kontrast von weniger als {least} zu 1: {texts}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>All colours are hidden</source>
            <translation>Alle Farben sind ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Size {size}</source>
            <translation>Größe {size}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Claim {index} of {count}</source>
            <translation>Aussage {index} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>The filter leaves this claim out</source>
            <translation>Der Filter blendet diese Aussage aus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>{file} (not there any more)</source>
            <translation>{file} (nicht mehr vorhanden)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>&amp;Clear this list</source>
            <translation>Diese Liste &amp;leeren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>No file was opened yet</source>
            <translation>Es wurde noch keine Datei geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>The list of recent files could not be kept. {error}</source>
            <translation>Die Liste der zuletzt geöffneten Dateien konnte nicht gespeichert werden. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Opened last</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reloading.py"></location>
            <source>{name} is not there any more. What you see is how it was read; it is read again when it is back.</source>
            <translation>{name} ist nicht mehr vorhanden. Sie sehen den zuletzt gelesenen Stand; die Datei wird neu gelesen, sobald sie wieder vorhanden ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Found here</source>
            <translation>Hier gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>Export the analysis</source>
            <translation>Analyse exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>With serifs, as in a book</source>
            <translation>Mit Serifen, wie in einem Buch</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Without serifs, as in this window</source>
            <translation>Ohne Serifen, wie in diesem Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As cards, level with their sentences</source>
            <translation>Als Karten auf der Höhe ihrer Sätze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As a list that can be sorted</source>
            <translation>Als sortierbare Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Reading</source>
            <translation>&amp;Lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Appearance</source>
            <translation>&amp;Aussehen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Claims</source>
            <translation>Aussa&amp;gen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset &amp;everything…</source>
            <translation>Alles z&amp;urücksetzen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Typeface</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Line spacing</source>
            <translation>&amp;Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Longest li&amp;ne</source>
            <translation>Maximale Zeilenl&amp;änge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Si&amp;ze of the text</source>
            <translation>Textg&amp;röße</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Fold long stretches of menus and other articles when one opens</source>
            <translation>Lange Abschnitte aus Menüs und anderen Artikeln beim Öffnen &amp;einklappen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation>Systemvorgabe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Themes of your own lie in {folder}, and are here at the next start.</source>
            <translation>Eigene Farbschemata liegen in {folder} und stehen ab dem nächsten Start zur Verfügung.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Another language holds from the next start on. What is exported stays in English.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start. Exporte bleiben auf Englisch.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Show claims</source>
            <translation>Aussagen anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Open what was open last time</source>
            <translation>Zuletzt offene Artikel wieder &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset everything</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Set everything, the keys too, as it was when the program was new?</source>
            <translation>Alles, auch die Tastenkürzel, auf die ursprünglichen Werte zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Leave it</source>
            <translation>Beibehalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Single &amp;letters act in the text and the claims</source>
            <translation>Einzelne &amp;Buchstaben wirken im Text und bei den Aussagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find an action or a key</source>
            <translation>Aktion oder Tastenkürzel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find among the actions</source>
            <translation>In den Aktionen suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>A key to add</source>
            <translation>Neues Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Press a key to a&amp;dd:</source>
            <translation>&amp;Neues Kürzel:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset th&amp;is action</source>
            <translation>Diese Akti&amp;on zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all ke&amp;ys…</source>
            <translation>Alle Kürzel &amp;zurücksetzen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>About the key</source>
            <translation>Zum Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Choose an action</source>
            <translation>Aktion wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{action}: {keys}</source>
            <translation>{action}: {keys}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>no key</source>
            <translation>kein Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take {key} away</source>
            <translation>{key} entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} {why}. Press another key.</source>
            <translation>{key} {why}. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>This</source>
            <comment>key</comment>
            <translation>Das</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of this action already.</source>
            <translation>{key} gehört bereits zu dieser Aktion.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} belongs to “{action}”.</source>
            <translation>{key} gehört zu „{action}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give it to “{action}”</source>
            <translation>„{action}“ zuweisen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of “{action}” now.</source>
            <translation>{key} gehört jetzt zu „{action}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} to “{action}”</source>
            <translation>{key} an „{action}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>You gave {owners}.</source>
            <translation>Sie haben vergeben: {owners}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give every action the keys that it had when the program was new?</source>
            <translation>Alle Aktionen auf ihre ursprünglichen Tastenkürzel zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all keys</source>
            <translation>Alle Tastenkürzel zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>  or  </source>
            <comment>keys</comment>
            <translation>  oder  </translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>opens the menu {menu}</source>
            <translation>öffnet das Menü {menu}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article: {name}</source>
            <translation>Linker Artikel: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article: {name}</source>
            <translation>Rechter Artikel: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article, current: {name}</source>
            <translation>Linker Artikel, aktuell: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article, current: {name}</source>
            <translation>Rechter Artikel, aktuell: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Close {name}</source>
            <translation>{name} schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>{name}: in no file yet</source>
            <translation>{name}: noch nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim</source>
            <translation>Keine weitere Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim</source>
            <translation>Keine frühere Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim of this kind</source>
            <translation>Keine weitere Aussage dieser Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim of this kind</source>
            <translation>Keine frühere Aussage dieser Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further quote</source>
            <translation>Kein weiteres Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier quote</source>
            <translation>Kein früheres Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further statement</source>
            <translation>Keine weitere Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier statement</source>
            <translation>Keine frühere Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further unattributed</source>
            <translation>Keine weitere Aussage ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier unattributed</source>
            <translation>Keine frühere Aussage ohne Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further boilerplate</source>
            <translation>Kein weiteres Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier boilerplate</source>
            <translation>Kein früheres Beiwerk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose a claim first</source>
            <translation>Wählen Sie zuerst eine Aussage aus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>This claim names no source</source>
            <translation>Diese Aussage nennt keine Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>First mention: {words}</source>
            <translation>Erste Nennung: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Nowhere to go back to</source>
            <translation>Es gibt keine Stelle, zu der es zurückgeht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose an entity, or a claim with a speaker, first</source>
            <translation>Wählen Sie zuerst einen Namen oder eine Aussage mit Sprecher aus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{name}: mention {number} of {total}</source>
            <translation>{name}: Nennung {number} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing} among the {n} claims listed</source>
            <extracomment>For one: {nothing} among the {n} claim listed</extracomment>
            <translation>
                <numerusform>{nothing} unter der {n} aufgelisteten Aussage</numerusform>
                <numerusform>{nothing} unter den {n} aufgelisteten Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing}; {key} shows all</source>
            <translation>{nothing}; {key} zeigt alle an</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close the &amp;others</source>
            <translation>Die &amp;anderen schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Show &amp;beside the current one</source>
            <translation>&amp;Neben dem aktuellen anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>A &amp;tab for each of the two</source>
            <translation>Beide in &amp;eigenen Tabs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>underline in [{where}] is {value} and none of {known}</source>
            <translation>underline in [{where}] ist {value} und keines von {known}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}] is {value}, which is no colour such as #1f5a3a</source>
            <translation>{name} in [{where}] ist {value} und keine Farbe wie #1f5a3a</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>is {name} meant?</source>
            <translation>ist {name} gemeint?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>it may hold {names}</source>
            <translation>möglich sind {names}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is no part of a theme; {hint}</source>
            <translation>{name} ist kein Teil eines Farbschemas; {hint}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}]</source>
            <translation>{name} in [{where}]</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no table</source>
            <translation>{name} ist {value} und keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no text in quotation marks</source>
            <translation>{name} ist {value} und kein Text in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and neither true nor false</source>
            <translation>{name} ist {value} und weder true noch false</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>The theme {path} is damaged ({error}). Install the program again.</source>
            <translation>Das Farbschema {path} ist beschädigt ({error}). Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>There is no theme {name}: {folder} holds no {file}. Choose another theme.</source>
            <translation>Das Farbschema {name} gibt es nicht: In {folder} liegt keine Datei {file}. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {file} {poor}. Mend its colours, or choose another theme.</source>
            <translation>Das Farbschema {file} {poor}. Korrigieren Sie seine Farben, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be read: {reason}. Choose another theme.</source>
            <translation>Das Farbschema {path} lässt sich nicht lesen: {reason}. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be used: {error}. Mend it, or choose another theme.</source>
            <translation>Das Farbschema {path} ist nicht verwendbar: {error}. Korrigieren Sie es, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is larger than {count} bytes</source>
            <translation>es ist größer als {count} Bytes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no text in UTF-8</source>
            <translation>es ist kein UTF-8-Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is not written as TOML is: {error}</source>
            <translation>es entspricht nicht dem TOML-Format: {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no theme but endless brackets</source>
            <translation>es ist kein Farbschema, sondern endlose Klammern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>base is {base} and none of {shipped}</source>
            <translation>base ist {base} und keines von {shipped}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it {why}</source>
            <translation>es {why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No further claim that both make</source>
            <translation>Keine weitere gemeinsame Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No earlier claim that both make</source>
            <translation>Keine frühere gemeinsame Aussage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Article that is not shown</source>
            <translation>Nicht angezeigter Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Close this tab</source>
            <translation>Diesen Tab s&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>{name} is not shown</source>
            <translation>{name} wird nicht angezeigt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save it before it is closed? Otherwise its text is gone when the program ends.</source>
            <translation>Vor dem Schließen speichern? Sonst geht der Text verloren, wenn das Programm beendet wird.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article</source>
            <translation>Artikel speichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article?</source>
            <translation>Artikel speichern?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>{name} is in no file.</source>
            <translation>{name} ist in keiner Datei gespeichert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>&amp;Close without saving</source>
            <translation>Ohne Speichern s&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Where Claim Reader is unsure</source>
            <translation>Wo Claim Reader unsicher ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Claim Reader is unsure of what begins here: {whose}</source>
            <translation>Claim Reader ist sich bei dem, was hier beginnt, nicht sicher: {whose}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Or drop files, a folder, or selected text from a browser, anywhere on this window.</source>
            <translation>Oder ziehen Sie Dateien, einen Ordner oder ausgewählten Text aus einem Browser an eine beliebige Stelle in diesem Fenster.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Who says what?</source>
            <translation>Wer sagt was?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows all of it and marks whose words each part is. Nothing leaves this computer.</source>
            <translation>Öffnen Sie einen Artikel, ganz gleich, in welcher Form Sie ihn gespeichert haben: Webseite, PDF, Dokument, E-Mail, Text. Claim Reader zeigt ihn vollständig an und markiert, wessen Worte die einzelnen Teile sind. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Read what you have copied: the text of an article, or a file</source>
            <translation>Den Inhalt der Zwischenablage lesen: den Text eines Artikels oder eine Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>About Claim Reader</source>
            <translation>Über Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Shows who says what in a news article.</source>
            <translation>Zeigt, wer in einem Nachrichtenartikel was sagt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Nothing leaves this computer.</source>
            <translation>Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>{name}, repaired</source>
            <translation>{name}, repariert</translation>
        </message>
        <message>
            <location filename="../../reader/infer/hidden.py"></location>
            <source>The language model in {folder} is damaged. Install the program again.</source>
            <translation>Das Sprachmodell in {folder} ist beschädigt. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/lines.py"></location>
            <source>The classifier of lines {file} cannot be loaded. Install the program again.</source>
            <translation>Das Zeilenmodell {file} lässt sich nicht laden. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/session.py"></location>
            <source>The language model {file} cannot be loaded. Install the program again.</source>
            <translation>Das Sprachmodell {file} lässt sich nicht laden. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Excel workbook</source>
            <translation>eine Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a PowerPoint file</source>
            <translation>eine PowerPoint-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Apple Pages, Numbers or Keynote file</source>
            <translation>eine Datei von Apple Pages, Numbers oder Keynote</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Android program</source>
            <translation>ein Android-Programm</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a Java program</source>
            <translation>ein Java-Programm</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an OpenDocument file of a kind that has no article</source>
            <translation>eine OpenDocument-Datei einer Art, die keinen Artikel enthält</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a damaged ZIP archive. Download or save it again.</source>
            <translation>{name} ist ein beschädigtes ZIP-Archiv. Laden Sie es erneut herunter, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} enthält {count} Dateien; höchstens {members} werden gelesen. Entpacken Sie das Archiv und öffnen Sie die Artikel, oder erhöhen Sie die Grenzwerte: {setting}=2 verdoppelt sie.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a ZIP archive without any article in it. Open the article itself.</source>
            <translation>{name} ist ein ZIP-Archiv ohne einen Artikel darin. Öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.</source>
            <translation>{name} ist ein verschlüsseltes ZIP-Archiv. Entpacken Sie es mit seinem Passwort und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is encrypted. Unpack the archive with its password and open the article.</source>
            <translation>{name} ist verschlüsselt. Entpacken Sie das Archiv mit seinem Passwort und öffnen Sie den Artikel.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is packed in a way that is not known here. Unpack it and open that.</source>
            <translation>{name} ist auf eine Weise gepackt, die hier nicht bekannt ist. Entpacken Sie die Datei und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is damaged. Download or save the archive again.</source>
            <translation>{name} ist beschädigt. Laden Sie das Archiv erneut herunter, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is empty. Save the article again, or choose another file.</source>
            <translation>{name} ist leer. Speichern Sie den Artikel noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is {what}. Save it as text, HTML or PDF first.</source>
            <translation>{name} ist {what}. Speichern Sie den Inhalt zuerst als Text, HTML oder PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/archives.py"></location>
            <source>{n} files in {name} without an article (pictures, styles, hidden files) were passed over.</source>
            <extracomment>For one: {n} file in {name} without an article (pictures, styles, hidden files) was passed over.</extracomment>
            <translation>
                <numerusform>{n} Datei in {name} ohne Artikel (Bilder, Stylesheets, versteckte Dateien) wurde übersprungen.</numerusform>
                <numerusform>{n} Dateien in {name} ohne Artikel (Bilder, Stylesheets, versteckte Dateien) wurden übersprungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} holds nothing but white space. Save the article again, or choose another file.</source>
            <translation>{name} enthält nur Leerraum. Speichern Sie den Artikel noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} has more than {elements} HTML elements. Save the article alone. {or_raise}</source>
            <translation>{name} hat mehr als {elements} HTML-Elemente. Speichern Sie nur den Artikel. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} is a web page without any text in it. Save the page again once it has loaded.</source>
            <translation>{name} ist eine Webseite ohne Text darin. Speichern Sie die Seite noch einmal, wenn sie geladen ist.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>{path} has no article number {record}: the last is number {number}. Choose one of those.</source>
            <translation>{path} enthält keinen Artikel mit der Nummer {record}: Der letzte hat die Nummer {number}. Wählen Sie einen der vorhandenen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>There is no text in what was pasted or dropped. Copy the article again.</source>
            <translation>Was eingefügt oder abgelegt wurde, enthält keinen Text. Kopieren Sie den Artikel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/encodings.py"></location>
            <source>{n} bytes could not be read as {encoding} and show as �.</source>
            <extracomment>For one: {n} byte could not be read as {encoding} and shows as �.</extracomment>
            <translation>
                <numerusform>{n} Byte war nicht als {encoding} lesbar und erscheint als �.</numerusform>
                <numerusform>{n} Bytes waren nicht als {encoding} lesbar und erscheinen als �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/encodings.py"></location>
            <source>“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.</source>
            <translation>„{encoding}“ ist kein Name einer Zeichenkodierung. Versuchen Sie es mit utf-8 oder cp1252.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}. Check the name, or whether it was moved.</source>
            <translation>Die Datei {path} gibt es nicht. Prüfen Sie den Namen und ob die Datei verschoben wurde.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}: a part of that path is a file, not a folder.</source>
            <translation>Die Datei {path} gibt es nicht: Ein Teil dieses Pfads ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>You are not allowed to read {path}. Change its permissions, or copy it.</source>
            <translation>Sie dürfen {path} nicht lesen. Ändern Sie die Zugriffsrechte, oder kopieren Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>This is not a file name: it has a NUL character in it.</source>
            <translation>Das ist kein Dateiname: Er enthält ein NUL-Zeichen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} changed while it was being read. Wait until it is complete, and open it again.</source>
            <translation>{path} hat sich beim Lesen geändert. Warten Sie, bis die Datei vollständig ist, und öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is empty. Save the article again, or choose another file.</source>
            <translation>{path} ist leer. Speichern Sie den Artikel noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a gzip file with nothing in it. Save the article again.</source>
            <translation>{name} ist eine leere gzip-Datei. Speichern Sie den Artikel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a damaged gzip file. Download or save it again.</source>
            <translation>{name} ist eine beschädigte gzip-Datei. Laden Sie sie erneut herunter, oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is a folder. Open one of the files in it.</source>
            <translation>{path} ist ein Ordner. Öffnen Sie eine der Dateien darin.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a pipe</source>
            <translation>eine Pipe</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>something special</source>
            <translation>ein spezielles Systemobjekt</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is {what}, not a file. Save the article as a file and open that.</source>
            <translation>{path} ist {what}, keine Datei. Speichern Sie den Artikel als Datei und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} cannot be a file: {reason}. Check the name.</source>
            <translation>{path} kann keine Datei sein: {reason}. Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.</source>
            <translation>{path} konnte nicht gelesen werden: {reason}. Prüfen Sie den Datenträger, oder kopieren Sie die Datei an einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is protected by a password. Save a copy without one and open that.</source>
            <translation>{name} ist durch ein Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.</source>
            <translation>{name} ist ein Word-Dokument im alten Format (.doc). Speichern Sie es zuerst als .docx, RTF oder Text.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} ist ein Word-Dokument ohne Text darin. Text in Bildern kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is no Word document, or an incomplete one. Save it again.</source>
            <translation>{name} ist kein Word-Dokument oder ein unvollständiges. Speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{name} is an e-book without any text in it. Pictures of pages cannot be read.</source>
            <translation>{name} ist ein E-Book ohne Text darin. Bilder von Seiten können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}</source>
            <translation>{file} ist zu groß: Entpackt umfassen die Kapitel mehr als {bytes}. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: it has more than {chapters} chapters. {or_raise}</source>
            <translation>{file} ist zu groß: Das E-Book hat mehr als {chapters} Kapitel. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.</source>
            <translation>{file} ist kein E-Book oder ein unvollständiges: Nirgends ist angegeben, welche Kapitel es hat.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is protected against copying (DRM) and cannot be read. Open a copy without it.</source>
            <translation>{file} hat einen Kopierschutz (DRM) und kann nicht gelesen werden. Öffnen Sie eine Kopie ohne Kopierschutz.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/feeds.py"></location>
            <source>The feed has only a summary of this article, not its text.</source>
            <translation>Der Feed enthält nur eine Zusammenfassung dieses Artikels, nicht seinen Text.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/fields.py"></location>
            <source>{n} bytes could not be read and show as �.</source>
            <extracomment>For one: {n} byte could not be read and shows as �.</extracomment>
            <translation>
                <numerusform>{n} Byte war nicht lesbar und erscheint als �.</numerusform>
                <numerusform>{n} Bytes waren nicht lesbar und erscheinen als �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a message without any text in it. Open the file that is attached to it.</source>
            <translation>{name} ist eine Nachricht ohne Text darin. Öffnen Sie die Datei, die angehängt ist.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a mailbox without a message in it. Export the newsletter again.</source>
            <translation>{name} ist ein Postfach ohne Nachricht darin. Exportieren Sie den Newsletter noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} has more than {messages} messages. Export the newsletters alone. {or_raise}</source>
            <translation>{name} hat mehr als {messages} Nachrichten. Exportieren Sie nur die Newsletter. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message has no text in it.</source>
            <translation>Diese Nachricht enthält keinen Text.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{n} attached files were not read: {names}.</source>
            <extracomment>For one: {n} attached file was not read: {names}.</extracomment>
            <translation>
                <numerusform>{n} angehängte Datei wurde nicht gelesen: {names}.</numerusform>
                <numerusform>{n} angehängte Dateien wurden nicht gelesen: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>another message</source>
            <translation>eine andere Nachricht</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message came inside “{subject}”.</source>
            <translation>Diese Nachricht war in „{subject}“ enthalten.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/markdown.py"></location>
            <source>Markdown of more than {size} is shown as it was written.</source>
            <translation>Markdown von mehr als {size} wird unformatiert angezeigt.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mediawiki.py"></location>
            <source>This page of a wiki is shown with its markup as it was written. A page saved from the web reads better.</source>
            <translation>Diese Wiki-Seite wird mit ihren Auszeichnungen im Quelltext angezeigt. Eine aus dem Web gespeicherte Seite liest sich besser.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mhtml.py"></location>
            <source>{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.</source>
            <translation>{name} ist ein Webarchiv (MHTML) ohne eine Seite darin. Speichern Sie die Seite noch einmal oder als HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>a message</source>
            <translation>eine Nachricht</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message of more lines and parts than any that was sent. Save the article alone.</source>
            <translation>{name} ist eine Nachricht mit mehr Zeilen und Teilen als jede tatsächlich versandte. Speichern Sie nur den Artikel.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message nested deeper than any that was sent. Save the article alone.</source>
            <translation>{name} ist eine Nachricht, die tiefer verschachtelt ist als jede tatsächlich versandte. Speichern Sie nur den Artikel.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_items.py"></location>
            <source>Its publisher has taken this article back.</source>
            <translation>Der Herausgeber hat diesen Artikel zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>{name} is {what} without the text of an article. Open the article itself.</source>
            <translation>{name} ist {what} ohne den Text eines Artikels. Öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a news package, which only refers to other files,</source>
            <translation>ein Nachrichtenpaket, das nur auf andere Dateien verweist,</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a feed</source>
            <translation>ein Feed</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>an XML file ({root})</source>
            <translation>eine XML-Datei ({root})</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/odt.py"></location>
            <source>{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} ist ein OpenDocument-Text ohne Text darin. Text in Bildern kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help: run text recognition (OCR) over it, or save the article from its web page.</source>
            <translation>{name} enthält nur Bilder von Seiten, wie sie ein Scanner erzeugt, und keinen Text. Ein PDF mit Text würde helfen: Lassen Sie eine Texterkennung (OCR) darüberlaufen, oder speichern Sie den Artikel von seiner Webseite.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is a PDF without any pages. Download or save it again.</source>
            <translation>{name} ist ein PDF ohne Seiten. Laden Sie es erneut herunter, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is too large: it has more than {signs} signs of text. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} ist zu groß: Das PDF enthält mehr als {signs} Zeichen Text. Speichern Sie nur die Seiten des Artikels und öffnen Sie diese. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new PDF and open that; if no other PDF opens now, start the program anew.</source>
            <translation>Das Lesen einer Seite von {name} dauerte länger als {seconds} Sekunden und wurde abgebrochen. Drucken Sie den Artikel in ein neues PDF und öffnen Sie dieses; wenn sich jetzt kein anderes PDF öffnen lässt, starten Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} and others hold no text that could be read, maybe a picture.</source>
            <translation>Die Seiten {numbers} und andere enthalten keinen lesbaren Text, vielleicht ein Bild.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} hold no text that could be read, maybe a picture.</source>
            <extracomment>For one: Page {numbers} holds no text that could be read, maybe a picture.</extracomment>
            <translation>
                <numerusform>Seite {numbers} enthält keinen lesbaren Text, vielleicht ein Bild.</numerusform>
                <numerusform>Die Seiten {numbers} enthalten keinen lesbaren Text, vielleicht ein Bild.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is damaged: its page {number} cannot be read. Download or save it again.</source>
            <translation>{name} ist beschädigt: Seite {number} ist nicht lesbar. Laden Sie die Datei erneut herunter, oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: page {number} has more than {page_signs} signs, which no printed page has. Save the article alone and open that. {or_raise}</source>
            <translation>{name} ist zu groß: Seite {number} hat mehr als {page_signs} Zeichen, so viele wie keine gedruckte Seite. Speichern Sie nur den Artikel und öffnen Sie ihn. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is a damaged or incomplete PDF. Download or save it again.</source>
            <translation>{name} ist ein beschädigtes oder unvollständiges PDF. Laden Sie es erneut herunter, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} ist zu groß: Das PDF hat {count} Seiten, höchstens {pages} sind zulässig. Speichern Sie nur die Seiten des Artikels und öffnen Sie diese. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} unpacks to more than any page of print holds, as files do that mean harm, and was not read. Print the article to a new PDF and open that. {or_raise}</source>
            <translation>{name} enthält entpackt mehr als jede gedruckte Seite, wie es bei schädlichen Dateien vorkommt, und wurde nicht gelesen. Drucken Sie den Artikel in ein neues PDF und öffnen Sie dieses. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>Whoever made this record cut its text short: only the beginning of the article is here.</source>
            <translation>Wer diesen Datensatz angelegt hat, hat den Text gekürzt: Nur der Anfang des Artikels ist vorhanden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>This record has no text in it.</source>
            <translation>Dieser Datensatz enthält keinen Text.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>a rich text</source>
            <translation>ein RTF-Text</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>{name} is a rich text file without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} ist eine RTF-Datei ohne Text darin. Text in Bildern kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>a JSON file</source>
            <translation>eine JSON-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body ({reason}). Open the article itself.</source>
            <translation>{name} enthält keinen Artikel, den Claim Reader finden kann: Kein Datensatz darin hat ein Feld „text“, „content“ oder „body“ ({reason}). Öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open the article itself.</source>
            <translation>{name} enthält keinen Artikel, den Claim Reader finden kann: Kein Datensatz darin hat ein Feld „text“, „content“ oder „body“. Öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is JSON nested too deep to be read.</source>
            <translation>Zeile {number} ist zu tief verschachteltes JSON und kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is broken JSON: {error}.</source>
            <translation>Zeile {number} ist fehlerhaftes JSON: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} has no text of an article in it.</source>
            <translation>Zeile {number} enthält keinen Artikeltext.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}</source>
            <translation>{name} ist JSON mit mehr als {containers} Listen und Objekten. Öffnen Sie den Artikel selbst. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON nested too deep to be read, which no article is. Open the article itself.</source>
            <translation>{name} ist zu tief verschachteltes JSON, wie es in keinem Artikel vorkommt. Öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is broken JSON: {error}. Save or download it again.</source>
            <translation>{name} ist fehlerhaftes JSON: {error}. Laden Sie es erneut herunter, oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>The file is broken JSON from record {number} on: {error}.</source>
            <translation>Die Datei ist ab Datensatz {number} fehlerhaftes JSON: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Record {number} has no text of an article in it.</source>
            <translation>Datensatz {number} enthält keinen Artikeltext.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{what} at line {line}, sign {column}</source>
            <translation>{what} in Zeile {line}, Zeichen {column}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>it is too large, or has a number with too many digits</source>
            <translation>es ist zu groß oder hat eine Zahl mit zu vielen Ziffern</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/unknown_xml.py"></location>
            <source>Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a paragraph. The article as a web page or as text reads better.</source>
            <translation>Claim Reader kennt diese Art von XML („{kind}“) nicht und zeigt den Text jedes Elements als Absatz. Als Webseite oder Text liest sich der Artikel besser.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged gzip file. Download or record it again.</source>
            <translation>{name} ist eine beschädigte gzip-Datei. Laden Sie sie erneut herunter, oder zeichnen Sie sie noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a web archive (WARC) without a page in it. Record the article's page itself.</source>
            <translation>{name} ist ein Webarchiv (WARC) ohne eine Seite darin. Zeichnen Sie die Seite des Artikels selbst auf.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): the headers of a record do not end.</source>
            <translation>{name} ist ein beschädigtes Webarchiv (WARC): Die Kopfzeilen eines Eintrags enden nicht.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} umfasst entpackt mehr als {inflated_bytes}. Teilen Sie die Datei auf, oder extrahieren Sie die Seiten. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} has more than {records} records. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} hat mehr als {records} Einträge. Teilen Sie die Datei auf, oder extrahieren Sie die Seiten. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.</source>
            <translation>{name} ist ein beschädigtes Webarchiv (WARC): Was auf Eintrag {number} folgt, ist kein Eintrag. Zeichnen Sie es noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): record {number} does not say how long it is.</source>
            <translation>{name} ist ein beschädigtes Webarchiv (WARC): Für Eintrag {number} ist keine Länge angegeben.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is compressed in a way that is not read here ({coding}).</source>
            <translation>Diese Seite ist auf eine Weise komprimiert, die hier nicht gelesen werden kann ({coding}).</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is larger than {size}, so it was not read.</source>
            <translation>Diese Seite ist größer als {size} und wurde deshalb nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>a web archive</source>
            <translation>ein Webarchiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a property list without a saved page in it. Save the page again, or as HTML.</source>
            <translation>{name} ist eine Property-Liste ohne gespeicherte Seite darin. Speichern Sie die Seite noch einmal oder als HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a damaged web archive. Save the page again, or as HTML.</source>
            <translation>{name} ist ein beschädigtes Webarchiv. Speichern Sie die Seite noch einmal oder als HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as text or HTML first.</source>
            <translation>Speichern Sie den Inhalt zuerst als Text oder HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open the article's text or HTML instead.</source>
            <translation>Öffnen Sie stattdessen den Text oder das HTML des Artikels.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Entpacken Sie es und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an old Microsoft Office file</source>
            <translation>eine alte Microsoft-Office-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as DOCX, text or HTML first.</source>
            <translation>Speichern Sie die Datei zuerst als DOCX, Text oder HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a PostScript file</source>
            <translation>eine PostScript-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (PNG)</source>
            <translation>ein Bild (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (JPEG)</source>
            <translation>ein Bild (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (GIF)</source>
            <translation>ein Bild (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (TIFF)</source>
            <translation>ein Bild (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a 7-Zip archive</source>
            <translation>ein 7-Zip-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a RAR archive</source>
            <translation>ein RAR-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bzip2 archive</source>
            <translation>ein bzip2-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an xz archive</source>
            <translation>ein xz-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Zstandard archive</source>
            <translation>ein Zstandard-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it with “zstd -d” and open the article inside.</source>
            <translation>Entpacken Sie es mit „zstd -d“ und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a web archive (WARC) packed with Zstandard and a dictionary of its own</source>
            <translation>ein Webarchiv (WARC), gepackt mit Zstandard und einem eigenen Wörterbuch</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Have it written anew as .warc.gz and open that.</source>
            <translation>Lassen Sie es neu als .warc.gz schreiben und öffnen Sie diese Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a program, not an article</source>
            <translation>ein Programm, kein Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a database, not an article</source>
            <translation>eine Datenbank, kein Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a property list, not a web archive</source>
            <translation>eine Property-Liste, kein Webarchiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Windows help file (CHM)</source>
            <translation>eine Windows-Hilfedatei (CHM)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a scanned book (DjVu)</source>
            <translation>ein gescanntes Buch (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an LZ4 archive</source>
            <translation>ein LZ4-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bookmark that leads to a page, without the page</source>
            <translation>ein Lesezeichen, das zu einer Seite führt, ohne die Seite</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open it, and save the page itself.</source>
            <translation>Öffnen Sie es und speichern Sie die Seite selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound file</source>
            <translation>eine Tondatei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound or video file</source>
            <translation>eine Ton- oder Videodatei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video file</source>
            <translation>eine Videodatei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a message saved by Outlook (MSG)</source>
            <translation>eine von Outlook gespeicherte Nachricht (MSG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EML, HTML or text first.</source>
            <translation>Speichern Sie sie zuerst als EML, HTML oder Text.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a book for Kindle (MOBI)</source>
            <translation>ein Buch für Kindle (MOBI)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EPUB first.</source>
            <translation>Speichern Sie es zuerst als EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a tar archive</source>
            <translation>ein tar-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (WebP)</source>
            <translation>ein Bild (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video or picture file</source>
            <translation>eine Video- oder Bilddatei</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is not a text: it looks like a program's data. Open the article's text or HTML.</source>
            <translation>{name} ist kein Text: Die Datei sieht nach Programmdaten aus. Öffnen Sie den Text oder das HTML des Artikels.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is {what}.</source>
            <translation>{name} ist {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{sentence} {advice}</source>
            <translation>{sentence} {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Or raise the limits: {setting}=2 doubles them.</source>
            <translation>Oder erhöhen Sie die Grenzwerte: {setting}=2 verdoppelt sie.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Save the article alone and open that, or raise the limits: {setting}=2 doubles them.</source>
            <translation>Speichern Sie nur den Artikel und öffnen Sie ihn, oder erhöhen Sie die Grenzwerte: {setting}=2 verdoppelt sie.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too large: {what} may have at most {limit}. {advice}</source>
            <translation>{name} ist zu groß: {what} darf höchstens {limit} umfassen. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} million characters</source>
            <translation>{count} Millionen Zeichen</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {most}. {advice}</source>
            <translation>{name} ist zu lang: Ein Artikel darf höchstens {most} umfassen. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {lines} lines. {advice}</source>
            <translation>{name} ist zu lang: Ein Artikel darf höchstens {lines} Zeilen haben. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.</source>
            <translation>{name} ist entpackt mehr als {ratio}-mal so groß wie gepackt; das kommt bei keinem Artikel vor. Vertrauen Sie der Datei nicht.</translation>
        </message>
        <message>
            <location filename="../../reader/load/mojibake.py"></location>
            <source>The text was garbled and is shown repaired. The file itself is unchanged.</source>
            <translation>Der Text war verstümmelt und wird repariert angezeigt. Die Datei selbst ist unverändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation>
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} is packed twice over. Unpack it and open the article inside.</source>
            <translation>{name} ist doppelt gepackt. Entpacken Sie es und öffnen Sie den Artikel darin.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} bytes behind the article in this gzip file are something else and were not read.</source>
            <extracomment>For one: {n} byte behind the article in this gzip file is something else and was not read.</extracomment>
            <translation>
                <numerusform>{n} Byte nach dem Artikel in dieser gzip-Datei ist etwas anderes und wurde nicht gelesen.</numerusform>
                <numerusform>{n} Bytes nach dem Artikel in dieser gzip-Datei sind etwas anderes und wurden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no article in {name}. Choose another file, or save the article again.</source>
            <translation>{name} enthält keinen Artikel. Wählen Sie eine andere Datei, oder speichern Sie den Artikel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} lies in too many other files. Unpack them and open the article inside.</source>
            <translation>{name} liegt in zu vielen anderen Dateien. Entpacken Sie sie und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no text in it.</source>
            <translation>Kein Text enthalten.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name}: {reasons}</source>
            <translation>{name}: {reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} enthält mehr als {what}, und mehr wird nicht gelesen. Teilen Sie die Datei auf, oder erhöhen Sie die Grenzwerte: {setting}=2 verdoppelt sie.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} declares XML entities, as files do that mean harm, and was not read. Save it from another program.</source>
            <translation>{file} deklariert XML-Entitäten, wie es bei schädlichen Dateien vorkommt, und wurde nicht gelesen. Speichern Sie die Datei aus einem anderen Programm.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} is damaged: its XML cannot be read ({error}). Save it again.</source>
            <translation>{file} ist beschädigt: Das XML ist nicht lesbar ({error}). Speichern Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>an XML file</source>
            <translation>eine XML-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}</source>
            <translation>{name} hat mehr als {attributes} XML-Attribute. Speichern Sie nur den Artikel. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.</source>
            <translation>{name} ist fehlerhaftes XML: {error}. Laden Sie es erneut herunter, speichern Sie es noch einmal, oder öffnen Sie es als Webseite oder Text.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {elements} XML elements. Save the article alone. {or_raise}</source>
            <translation>{name} hat mehr als {elements} XML-Elemente. Speichern Sie nur den Artikel. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is XML nested more than {depth} deep, which no article is. Open another file.</source>
            <translation>{name} ist mehr als {depth}-fach verschachteltes XML, wie es in keinem Artikel vorkommt. Öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it is not read. Remove its document type (&lt;!DOCTYPE …&gt;), or save the article as HTML.</source>
            <translation>{name} definiert XML-Entitäten („{entity}“), die eine kleine Datei endlos anwachsen lassen können; die Datei wird deshalb nicht gelesen. Entfernen Sie den Dokumenttyp (&lt;!DOCTYPE …&gt;), oder speichern Sie den Artikel als HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} holds more than {members} members, which no article does. Choose another file. {or_raise}</source>
            <translation>{file} enthält mehr als {members} Teile, wie es bei keinem Artikel vorkommt. Wählen Sie eine andere Datei. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is incomplete: {name} is missing in it. Save it again.</source>
            <translation>{file} ist unvollständig: {name} fehlt darin. Speichern Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone and open that. {or_raise}</source>
            <translation>{file} ist zu groß: Entpackt umfasst {name} darin mehr als {limit}. Speichern Sie nur den Artikel und öffnen Sie ihn. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is damaged and cannot be unpacked ({why}). Download or save it again.</source>
            <translation>{file} ist beschädigt und lässt sich nicht entpacken ({why}). Laden Sie die Datei erneut herunter, oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>another language</source>
            <comment>language</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by their marks, and names, but not who says what.</source>
            <translation>Dieser Artikel ist anscheinend nicht englisch (Sprache: {language}). Claim Reader ordnet Aussagen nur in englischen Texten ihren Quellen zu; hier zeigt es Namen sowie Zitate anhand ihrer Anführungszeichen an, aber nicht, wer was sagt.</translation>
        </message>
        <message>
            <location filename="../../reader/paths.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/resources.py"></location>
            <source>Claim Reader's own file {file} is missing. Install the program again.</source>
            <translation>Die Programmdatei {file} von Claim Reader fehlt. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../reader/store/atomic.py"></location>
            <source>{path} could not be written: {reason}. Check that the disk has room and that you may write there; what was kept there before stays.</source>
            <translation>{path} ließ sich nicht schreiben: {reason}. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen; der bisherige Inhalt bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>cannot be read ({reason})</source>
            <translation>ist nicht lesbar ({reason})</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is far too large</source>
            <translation>ist viel zu groß</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is damaged</source>
            <translation>ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>was written by a newer version of the program</source>
            <translation>wurde von einer neueren Version des Programms geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as it was as {file}.</source>
            <translation>Sie liegt unverändert als {file} daneben.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside: {reason}.</source>
            <translation>Sie lässt sich nicht beiseitelegen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside. {why}</source>
            <translation>Sie lässt sich nicht beiseitelegen. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>The file of {what} {path} {why}, so what it says is not used.</source>
            <translation>Die Datei {path} ({what}) {why}; ihr Inhalt wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as {file}.</source>
            <translation>Sie liegt jetzt als {file} daneben.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.</source>
            <translation>Die Datei {path} bleibt unverändert, weil ihr Inhalt nicht verwendbar war. {why} Verschieben Sie sie an einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside either: {reason}.</source>
            <translation>Sie lässt sich auch nicht beiseitelegen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>Too many files that were put aside are there already.</source>
            <translation>Dort liegen schon zu viele beiseitegelegte Dateien.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>what was open</source>
            <translation>was offen war</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>the recent files</source>
            <translation>die zuletzt geöffneten Dateien</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>What is open will not be there on the next start. {error}</source>
            <translation>Was offen ist, wird beim nächsten Start nicht wieder geöffnet. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Many windows are open: what is open in this one will not be there on the next start.</source>
            <translation>Viele Fenster sind offen: Was in diesem offen ist, wird beim nächsten Start nicht wieder geöffnet.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Not all of the file of {what} {path} is understood: the rest of it is open. {aside}</source>
            <translation>Die Datei {path} ({what}) ist nicht ganz verständlich: Der Rest ist offen. {aside}</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Afrikaans</source>
            <comment>language</comment>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Amharic</source>
            <comment>language</comment>
            <translation>Amharisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Arabic</source>
            <comment>language</comment>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Moroccan Arabic</source>
            <comment>language</comment>
            <translation>Marokkanisches Arabisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Egyptian Arabic</source>
            <comment>language</comment>
            <translation>Ägyptisches Arabisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Azerbaijani</source>
            <comment>language</comment>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Belarusian</source>
            <comment>language</comment>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bulgarian</source>
            <comment>language</comment>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bengali</source>
            <comment>language</comment>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Breton</source>
            <comment>language</comment>
            <translation>Bretonisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bosnian</source>
            <comment>language</comment>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Catalan</source>
            <comment>language</comment>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Czech</source>
            <comment>language</comment>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Welsh</source>
            <comment>language</comment>
            <translation>Walisisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Danish</source>
            <comment>language</comment>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>German</source>
            <comment>language</comment>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Greek</source>
            <comment>language</comment>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>English</source>
            <comment>language</comment>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Esperanto</source>
            <comment>language</comment>
            <translation>Esperanto</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Spanish</source>
            <comment>language</comment>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Estonian</source>
            <comment>language</comment>
            <translation>Estnisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Basque</source>
            <comment>language</comment>
            <translation>Baskisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Persian</source>
            <comment>language</comment>
            <translation>Persisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Finnish</source>
            <comment>language</comment>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>French</source>
            <comment>language</comment>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Frisian</source>
            <comment>language</comment>
            <translation>Friesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Irish</source>
            <comment>language</comment>
            <translation>Irisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Scottish Gaelic</source>
            <comment>language</comment>
            <translation>Schottisch-Gälisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Galician</source>
            <comment>language</comment>
            <translation>Galicisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Gujarati</source>
            <comment>language</comment>
            <translation>Gujarati</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hausa</source>
            <comment>language</comment>
            <translation>Hausa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hebrew</source>
            <comment>language</comment>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hindi</source>
            <comment>language</comment>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Croatian</source>
            <comment>language</comment>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Haitian Creole</source>
            <comment>language</comment>
            <translation>Haitianisches Kreolisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hungarian</source>
            <comment>language</comment>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Armenian</source>
            <comment>language</comment>
            <translation>Armenisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Indonesian</source>
            <comment>language</comment>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Igbo</source>
            <comment>language</comment>
            <translation>Igbo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Icelandic</source>
            <comment>language</comment>
            <translation>Isländisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Italian</source>
            <comment>language</comment>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Japanese</source>
            <comment>language</comment>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Javanese</source>
            <comment>language</comment>
            <translation>Javanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Georgian</source>
            <comment>language</comment>
            <translation>Georgisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kazakh</source>
            <comment>language</comment>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Khmer</source>
            <comment>language</comment>
            <translation>Khmer</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kannada</source>
            <comment>language</comment>
            <translation>Kannada</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Korean</source>
            <comment>language</comment>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kurdish</source>
            <comment>language</comment>
            <translation>Kurdisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>Kirgisisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latin</source>
            <comment>language</comment>
            <translation>Latein</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Luxembourgish</source>
            <comment>language</comment>
            <translation>Luxemburgisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lao</source>
            <comment>language</comment>
            <translation>Laotisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lithuanian</source>
            <comment>language</comment>
            <translation>Litauisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latvian</source>
            <comment>language</comment>
            <translation>Lettisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malagasy</source>
            <comment>language</comment>
            <translation>Madagassisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Macedonian</source>
            <comment>language</comment>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malayalam</source>
            <comment>language</comment>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Mongolian</source>
            <comment>language</comment>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Marathi</source>
            <comment>language</comment>
            <translation>Marathi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malay</source>
            <comment>language</comment>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Maltese</source>
            <comment>language</comment>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Burmese</source>
            <comment>language</comment>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Nepali</source>
            <comment>language</comment>
            <translation>Nepali</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Dutch</source>
            <comment>language</comment>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian Nynorsk</source>
            <comment>language</comment>
            <translation>Norwegisch (Nynorsk)</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian</source>
            <comment>language</comment>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Occitan</source>
            <comment>language</comment>
            <translation>Okzitanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Oromo</source>
            <comment>language</comment>
            <translation>Oromo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Odia</source>
            <comment>language</comment>
            <translation>Odia</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Punjabi</source>
            <comment>language</comment>
            <translation>Pandschabi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Polish</source>
            <comment>language</comment>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Pashto</source>
            <comment>language</comment>
            <translation>Paschtu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Portuguese</source>
            <comment>language</comment>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Romanian</source>
            <comment>language</comment>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Russian</source>
            <comment>language</comment>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kinyarwanda</source>
            <comment>language</comment>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Sinhala</source>
            <comment>language</comment>
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovak</source>
            <comment>language</comment>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovenian</source>
            <comment>language</comment>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Somali</source>
            <comment>language</comment>
            <translation>Somali</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Albanian</source>
            <comment>language</comment>
            <translation>Albanisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Serbian</source>
            <comment>language</comment>
            <translation>Serbisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swedish</source>
            <comment>language</comment>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swahili</source>
            <comment>language</comment>
            <translation>Suaheli</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tamil</source>
            <comment>language</comment>
            <translation>Tamil</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Telugu</source>
            <comment>language</comment>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>Tadschikisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Thai</source>
            <comment>language</comment>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkmen</source>
            <comment>language</comment>
            <translation>Turkmenisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tagalog</source>
            <comment>language</comment>
            <translation>Tagalog</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkish</source>
            <comment>language</comment>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tatar</source>
            <comment>language</comment>
            <translation>Tatarisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uyghur</source>
            <comment>language</comment>
            <translation>Uigurisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Ukrainian</source>
            <comment>language</comment>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Urdu</source>
            <comment>language</comment>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Vietnamese</source>
            <comment>language</comment>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Xhosa</source>
            <comment>language</comment>
            <translation>Xhosa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Yoruba</source>
            <comment>language</comment>
            <translation>Yoruba</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Cantonese</source>
            <comment>language</comment>
            <translation>Kantonesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Chinese</source>
            <comment>language</comment>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Zulu</source>
            <comment>language</comment>
            <translation>Zulu</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-dark.toml"></location>
            <source>High contrast, dark</source>
            <comment>theme</comment>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-light.toml"></location>
            <source>High contrast, light</source>
            <comment>theme</comment>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../resources/themes/dark.toml"></location>
            <source>Dark</source>
            <comment>theme</comment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../resources/themes/light.toml"></location>
            <source>Light</source>
            <comment>theme</comment>
            <translation>Hell</translation>
        </message>
    </context>
</TS>
