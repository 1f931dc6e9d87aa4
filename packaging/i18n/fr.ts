<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>mail program</source>
            <translation>logiciel de messagerie</translation>
        </message>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>browser</source>
            <translation>navigateur</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>{files} is damaged ({error}). Install the program again.</source>
            <translation>{files} est endommagé ({error}). Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 that people marked, it finds {found}.</source>
            <translation>Sur 100 annotées à la main, le programme en trouve {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words that people marked, it finds {found}.</source>
            <translation>Sur 100 mots annotés à la main, le programme en trouve {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as quotes, {right} are.</source>
            <translation>Sur 100 affirmations affichées comme citations, {right} en sont bien.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as statements, {right} are.</source>
            <translation>Sur 100 affirmations affichées comme paraphrases, {right} en sont bien.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words shown as unattributed, {right} are.</source>
            <translation>Sur 100 mots affichés comme sans source, {right} le sont bien.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them, taken together.</source>
            <translation>Sur des pages web enregistrées : {points} points sur 100 pour la détection des lignes hors article, oublis et erreurs confondus.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims that it finds, it names the right speaker for {right}.</source>
            <translation>Sur 100 affirmations trouvées, le programme nomme le bon locuteur pour {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so, {sure}.</source>
            <translation>Sur 100 affirmations signalées comme incertaines, {unsure} ont aussi été annotées à la main ; sur 100 autres, {sure}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Counted on {articles} news articles in English that the program had never seen, in which people marked {claims} claims, and on {pages} web pages: so few give a rough idea and no more.</source>
            <translation>Chiffres établis sur {articles} articles de presse en anglais que le programme n’avait jamais vus, où {claims} affirmations ont été annotées à la main, et sur {pages} pages web : un échantillon aussi réduit ne donne qu’un ordre de grandeur.</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, in {file}</source>
            <translation>{speaker}, dans {file}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, according to {teller}</source>
            <translation>{speaker}, selon {teller}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unattributed</source>
            <translation>sans source</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>somebody quoted</source>
            <translation>une personne citée</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{source} (unnamed source)</source>
            <translation>{source} (source anonyme)</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>an unnamed source</source>
            <translation>une source anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>a source that is not known</source>
            <translation>une source inconnue</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>hedged</source>
            <translation>avec réserve</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{kind} in the article’s words</source>
            <translation>{kind}, reformulée par l’article</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unsure</source>
            <translation>incertaine</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{charge} word</source>
            <translation>marqueur {charge}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_list.py"></location>
            <source>Unattributed</source>
            <translation>Sans source</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Unnamed source</source>
            <translation>Source anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed</source>
            <translation>anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>source dropped</source>
            <translation>source omise</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed source</source>
            <translation>source anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>{what}: {text}</source>
            <translation>{what} : {text}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader looks for sources in English articles only.</source>
            <translation>Claim Reader ne cherche les sources que dans les articles en anglais.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader found no name for this source in the article.</source>
            <translation>Claim Reader n’a trouvé aucun nom pour cette source dans l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader is unsure of this one.</source>
            <translation>Claim Reader n’est pas sûr de cette affirmation.</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Western</source>
            <translation>Occidental</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Central European</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Baltic</source>
            <translation>Balte</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, simplified</source>
            <translation>Chinois simplifié</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, traditional</source>
            <translation>Chinois traditionnel</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Facilities</source>
            <translation>Bâtiments et sites</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>facility</source>
            <translation>bâtiment ou site</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>product</source>
            <translation>produit</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>misc</source>
            <translation>divers</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {count}</source>
            <translation>mentions : {count}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {count}, {mentioned}</source>
            <translation>affirmations : {count}, {mentioned}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {n} claims</source>
            <extracomment>For one: says {n} claim</extracomment>
            <translation>
                <numerusform>{n} affirmation</numerusform>
                <numerusform>{n} affirmations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {n} times</source>
            <extracomment>For one: mentioned once</extracomment>
            <translation>
                <numerusform>{n} mention</numerusform>
                <numerusform>{n} mentions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>{name}: {says}, {mentioned}</source>
            <translation>{name} : {says}, {mentioned}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Also:</source>
            <translation>Aussi :</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Meant by: {descriptions}</source>
            <translation>Désignations : {descriptions}</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Coloured web page</source>
            <translation>Page web en couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Table for spreadsheets</source>
            <translation>Tableau pour tableur</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>JSON, on one line</source>
            <translation>JSON, sur une ligne</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Web Annotations</source>
            <translation>Web Annotations</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{name} is the article itself and was left as it is. Choose another name.</source>
            <translation>{name} est l’article lui-même et a été laissé tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.</source>
            <translation>{file} n’a pas pu être enregistré : {reason}. Choisissez un autre dossier, ou vérifiez que le disque n’est pas plein.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named sources</source>
            <extracomment>For one: {n} named source</extracomment>
            <translation>
                <numerusform>{n} source nommée</numerusform>
                <numerusform>{n} sources nommées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named</source>
            <extracomment>For one: {n} named</extracomment>
            <translation>
                <numerusform>{n} nommée</numerusform>
                <numerusform>{n} nommées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Everybody who speaks under a name, each counted once.</source>
            <translation>Tous ceux qui s’expriment sous leur nom, comptés une seule fois chacun.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} claims by unnamed sources</source>
            <extracomment>For one: {n} claim by an unnamed source</extracomment>
            <translation>
                <numerusform>{n} affirmation anonyme</numerusform>
                <numerusform>{n} affirmations anonymes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} unnamed</source>
            <extracomment>For one: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} anonyme</numerusform>
                <numerusform>{n} anonymes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Claims of people whom the article does not name, as in “officials said”.</source>
            <translation>Affirmations de personnes que l’article ne nomme pas, comme dans « officials said ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged cues</source>
            <extracomment>For one: {n} charged cue</extracomment>
            <translation>
                <numerusform>{n} marqueur connoté</numerusform>
                <numerusform>{n} marqueurs connotés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged</source>
            <extracomment>For one: {n} charged</extracomment>
            <translation>
                <numerusform>{n} connoté</numerusform>
                <numerusform>{n} connotés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Charged: {meaning}. Distancing and confirming cues are not among them.</source>
            <translation>Connoté : {meaning}. Les marqueurs distanciants et confirmatifs n’en font pas partie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>There are {facts}.</source>
            <extracomment>For one: There is {facts}.</extracomment>
            <translation>
                <numerusform>Il y a {facts}.</numerusform>
                <numerusform>Il y a {facts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Partly quoted</source>
            <translation>Citation partielle</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Statement</source>
            <translation>Paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>News medium</source>
            <translation>Média</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Named source</source>
            <translation>Source nommée</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unnamed or unattributed</source>
            <translation>Anonyme ou sans source</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Neutral cue</source>
            <translation>Marqueur neutre</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Distancing cue</source>
            <translation>Marqueur distanciant</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Confirming cue</source>
            <translation>Marqueur confirmatif</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Charged cue</source>
            <translation>Marqueur connoté</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Sure</source>
            <translation>Sûr</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>quotes</source>
            <translation>citations</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>partly quoted statements</source>
            <translation>citations partielles</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>statements</source>
            <translation>paraphrases</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unattributed claims</source>
            <translation>affirmations sans source</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>persons</source>
            <translation>personnes</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>organisations</source>
            <translation>organisations</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>news media</source>
            <translation>médias</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed sources</source>
            <translation>sources anonymes</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>nobody (unattributed)</source>
            <translation>aucune (sans source)</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>neutral</source>
            <comment>cues</comment>
            <translation>neutres</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>distancing</source>
            <comment>cues</comment>
            <translation>distanciants</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>confirming</source>
            <comment>cues</comment>
            <translation>confirmatifs</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>charged</source>
            <comment>cues</comment>
            <translation>connotés</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>sure</source>
            <translation>sûres</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with a named source</source>
            <translation>avec une source nommée</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed or unattributed</source>
            <translation>anonymes ou sans source</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>All claims</source>
            <translation>Toutes les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>claims</source>
            <translation>affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{classes} cues</source>
            <translation>marqueurs {classes}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with {words}</source>
            <translation>avec {words}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{claims} by {speakers}</source>
            <translation>{claims}, source : {speakers}</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>page furniture</source>
            <translation>habillage de page</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>other articles</source>
            <translation>autres articles</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>repeated text</source>
            <translation>texte répété</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/folds.py"></location>
            <source>{n} lines of {what}</source>
            <extracomment>For one: {n} line of {what}</extracomment>
            <translation>
                <numerusform>{n} ligne : {what}</numerusform>
                <numerusform>{n} lignes : {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>charged</source>
            <translation>connoté</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>distancing</source>
            <translation>distanciant</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>confirming</source>
            <translation>confirmatif</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class</source>
            <translation>un marqueur comme « {first} » ou « {second} » laisse le lecteur juger ; les fiches ne signalent pas cette classe</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” judges the speaker or heats up what is said</source>
            <translation>un marqueur comme « {first} » ou « {second} » juge le locuteur ou dramatise ce qui est dit</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it</source>
            <translation>un marqueur comme « {first} » ou « {second} » prend ses distances : l’article ne se porte pas garant de ce qui est dit</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” takes it for true</source>
            <translation>un marqueur comme « {first} » ou « {second} » tient pour vrai ce qui est dit</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article does not name the source, as in “officials said”</source>
            <translation>l’article ne nomme pas la source, comme dans « officials said »</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the program itself doubts this claim; a question mark beside the text says so too</source>
            <translation>le programme lui-même doute de cette affirmation ; un point d’interrogation à côté du texte le dit aussi</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>nobody is named, and the article itself is careful, as with “may” or “reportedly”</source>
            <translation>personne n’est nommé, et l’article lui-même reste prudent, par exemple avec « may » ou « reportedly »</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article names a source for this elsewhere and none here; a line says whose claim it repeats</source>
            <translation>l’article nomme ailleurs une source pour cela, mais pas ici ; une ligne indique de qui est l’affirmation répétée</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Repeats …</source>
            <translation>↪ Répète …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the same was said by that source elsewhere in the article; a click leads there</source>
            <translation>cette source dit la même chose ailleurs dans l’article ; un clic y mène</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Sums up …</source>
            <translation>↪ Résume …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a claim in the article's own words, as in a headline, of what that source says further on</source>
            <translation>une affirmation dans les mots de l’article, comme dans un titre, de ce que cette source dit plus loin</translation>
        </message>
        <message>
            <location filename="../../reader/app/inputs.py"></location>
            <source>The folder {path} cannot be opened: {reason}. Change its permissions.</source>
            <translation>Le dossier {path} ne peut pas être ouvert : {reason}. Modifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is kept for corrections</source>
            <translation>est réservé aux corrections</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>copies what is selected</source>
            <translation>copie la sélection</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>cuts in a field</source>
            <translation>coupe dans un champ</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>selects everything</source>
            <translation>sélectionne tout</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>closes the window</source>
            <translation>ferme la fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is needed for writing and moving about</source>
            <translation>sert à écrire et à se déplacer</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Boilerplate</source>
            <translation>Hors article</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Somebody's own words, in quotation marks</source>
            <translation>Les paroles exactes de quelqu’un, entre guillemets</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What somebody said, in the article's words</source>
            <translation>Ce que quelqu’un a dit, dans les mots de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What the article asserts with nobody named for it</source>
            <translation>Ce que l’article affirme sans nommer personne</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Menus, related headlines and other text that is not this article</source>
            <translation>Menus, titres d’articles liés et tout autre texte étranger à cet article</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>headlines, captions, bylines, and words around claims such as “she told reporters”</source>
            <translation>titres, légendes, signatures et mots autour des affirmations comme « she told reporters »</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>quote</source>
            <translation>citation</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>partly quoted statement</source>
            <translation>citation partielle</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>statement</source>
            <translation>paraphrase</translation>
        </message>
        <message>
            <location filename="../../reader/app/overview.py"></location>
            <source>From top to bottom: {kinds}.</source>
            <translation>De haut en bas : {kinds}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>et {n} autre</numerusform>
                <numerusform>et {n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} quotes</source>
            <extracomment>For one: {n} quote</extracomment>
            <translation>
                <numerusform>{n} citation</numerusform>
                <numerusform>{n} citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} paraphrase</numerusform>
                <numerusform>{n} paraphrases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} unattributed claims</source>
            <extracomment>For one: {n} unattributed claim</extracomment>
            <translation>
                <numerusform>{n} affirmation sans source</numerusform>
                <numerusform>{n} affirmations sans source</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} stretches of boilerplate</source>
            <extracomment>For one: {n} stretch of boilerplate</extracomment>
            <translation>
                <numerusform>{n} passage hors article</numerusform>
                <numerusform>{n} passages hors article</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Attributed here, asserted there</source>
            <translation>Attribué ici, affirmé là</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another speaker</source>
            <translation>Autre locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another class of cue</source>
            <translation>Autre classe de marqueur</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another number</source>
            <translation>Autre nombre</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}.</source>
            <translation>{difference}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}: {left} on the left, {right} on the right.</source>
            <translation>{difference} : {left} à gauche, {right} à droite.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Nothing found that both say</source>
            <translation>Aucune affirmation commune trouvée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/pairs.py"></location>
            <source>{n} claims that both make</source>
            <extracomment>For one: {n} claim that both make</extracomment>
            <translation>
                <numerusform>{n} affirmation commune</numerusform>
                <numerusform>{n} affirmations communes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>the outlet itself</source>
            <translation>le média lui-même</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}” ({class_of_cue})</source>
            <translation>« {cue} » ({class_of_cue})</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}”</source>
            <translation>« {cue} »</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>no cue</source>
            <translation>aucun marqueur</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The cue: the words that say it was said</source>
            <translation>Le marqueur : les mots qui indiquent que cela a été dit</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The source: who stands behind it</source>
            <translation>La source : de qui cela vient</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>quoted</source>
            <translation>cités</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>partly quoted</source>
            <translation>en partie cités</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>reported in other words</source>
            <translation>paraphrasés</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>boilerplate</source>
            <translation>hors article</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>There are no words in this article.</source>
            <translation>Cet article ne contient aucun mot.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>less than {share}</source>
            <translation>moins de {share}</translation>
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
                <numerusform>{share} {words}</numerusform>
                <numerusform>{share} {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>Of {n} words, {shares}.</source>
            <extracomment>For one: Of {n} word, {shares}.</extracomment>
            <translation>
                <numerusform>Sur {n} mot : {shares}.</numerusform>
                <numerusform>Sur {n} mots : {shares}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not marked ({what})</source>
            <translation>non marqués ({what})</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not read</source>
            <translation>non lus</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Stands inside a claim of {speaker}.</source>
            <translation>Se trouve dans une affirmation attribuée à {speaker}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Hedged: the article says that it may be so, and names nobody who says it.</source>
            <translation>Avec réserve : l’article dit que c’est possible, sans nommer qui le dit.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats a claim of {speaker} without naming the source.</source>
            <translation>Répète une affirmation attribuée à {speaker}, sans nommer la source.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up a claim of {speaker} in the article.</source>
            <translation>Résume une affirmation attribuée à {speaker} dans l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats: {speaker}</source>
            <translation>Répète : {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up: {speaker}</source>
            <translation>Résume : {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>surname alone</source>
            <translation>nom de famille seul</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>first name alone</source>
            <translation>prénom seul</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>one of the names alone</source>
            <translation>un seul des noms</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>same first name and surname</source>
            <translation>mêmes prénom et nom</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>another spelling</source>
            <translation>autre orthographe</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>in brackets beside the name</source>
            <translation>entre parenthèses à côté du nom</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>initials of the name</source>
            <translation>initiales du nom</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>syllables of the name</source>
            <translation>syllabes du nom</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>part of the full name</source>
            <translation>partie du nom complet</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same river, lake or mountain</source>
            <translation>le même cours d’eau, lac ou sommet</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>what the outlet calls itself</source>
            <translation>comment le média se nomme lui-même</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same words</source>
            <translation>les mêmes mots</translation>
        </message>
        <message>
            <location filename="../../reader/app/service.py"></location>
            <source>A library that the language model needs cannot be loaded ({problem}). Install the program again.</source>
            <translation>Une bibliothèque dont le modèle de langage a besoin ne peut pas être chargée ({problem}). Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is not understood; {default} holds.</source>
            <translation>La valeur du réglage {name} ({value}) n’est pas reconnue ; {default} s’applique.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is out of range; {default} holds.</source>
            <translation>La valeur du réglage {name} ({value}) est hors limites ; {default} s’applique.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting keys ({value}) is not understood; the usual keys hold.</source>
            <translation>La valeur du réglage keys ({value}) n’est pas reconnue ; les raccourcis par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The keys of {name} ({keys}) are not understood; its usual keys hold.</source>
            <translation>Les raccourcis de {name} ({keys}) ne sont pas reconnus ; ses raccourcis par défaut s’appliquent.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/core/contents.py"></location>
            <source>{name} holds {n} articles. Say which one is meant.</source>
            <extracomment>For one: {name} holds {n} article. Say which one is meant.</extracomment>
            <translation>
                <numerusform>{name} contient {n} article. Indiquez lequel.</numerusform>
                <numerusform>{name} contient {n} articles. Indiquez lequel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} ou {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/wording.py"></location>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File made</source>
            <translation>Fichier créé</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Article in the file</source>
            <translation>Article dans le fichier</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Analysed</source>
            <translation>Analysé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>an open article</source>
            <translation>un article ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>needs {needs}</source>
            <translation>nécessite {needs}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>not possible now</source>
            <translation>impossible pour l’instant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is no key that can be told from others</source>
            <translation>ne peut pas être distingué d’un autre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is a key of “{action}”</source>
            <translation>est attribué à « {action} »</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>none</source>
            <comment>keys</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.</source>
            <translation>« {action} » ne peut pas avoir le raccourci {key}, qui {why}. Raccourcis actuels : {kept}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/arriving.py"></location>
            <source>An article cannot stand beside itself</source>
            <translation>Un article ne peut pas être à côté de lui-même</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no page furniture to fold</source>
            <translation>Il n’y a pas d’habillage de page à replier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is folded</source>
            <translation>L’habillage de page est replié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is open</source>
            <translation>L’habillage de page est déplié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no link at the text cursor</source>
            <translation>Il n’y a pas de lien sous le curseur de texte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;with source</source>
            <translation>Copier &amp;avec la source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>To the source's first &amp;mention</source>
            <translation>Première &amp;mention de la source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Open in the {program}</source>
            <translation>&amp;Ouvrir dans le {program}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;link</source>
            <translation>Copier le &amp;lien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Open these {n} lines</source>
            <extracomment>For one: Open this line</extracomment>
            <translation>
                <numerusform>Déplier cette ligne</numerusform>
                <numerusform>Déplier ces {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Fold these {n} lines</source>
            <extracomment>For one: &amp;Fold this line</extracomment>
            <translation>
                <numerusform>&amp;Replier cette ligne</numerusform>
                <numerusform>&amp;Replier ces {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>not marked</source>
            <translation>non marqués</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>no mark</source>
            <translation>le reste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>in other words</source>
            <translation>paraphrasés</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance</source>
            <translation>Répartition</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/balance.py"></location>
            <source>{share} {what}: {some} of {n} words</source>
            <extracomment>For one: {share} {what}: {some} of {n} word</extracomment>
            <translation>
                <numerusform>{share} {what} : {some} sur {n} mot</numerusform>
                <numerusform>{share} {what} : {some} sur {n} mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list the others too</source>
            <translation>Cliquez pour afficher aussi les autres</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list these claims alone</source>
            <translation>Cliquez pour n’afficher que ces affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>What both articles say</source>
            <translation>Affirmations communes aux deux articles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>{left} | {right}</source>
            <translation>{left} | {right}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside</source>
            <translation>Ouvrir à côté</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside {name}</source>
            <translation>Ouvrir à côté de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>A &amp;file…</source>
            <translation>Un &amp;fichier…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>What you have &amp;copied</source>
            <translation>Le &amp;contenu du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open articles</source>
            <translation>Articles ouverts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Recent files</source>
            <translation>Fichiers récents</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{above} above ↑</source>
            <translation>{above} plus haut ↑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{below} further down ↓</source>
            <translation>{below} plus bas ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>Claims</source>
            <translation>Affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>{tie}: the right arrow goes there.</source>
            <translation>{tie} : la flèche droite y mène.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Article {record}: {label}</source>
            <translation>Article {record} : {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Choose an article</source>
            <translation>Choisir un article</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/chooser.py"></location>
            <source>{name} holds {n} articles. Which one do you want to read?</source>
            <extracomment>For one: {name} holds {n} article. Which one do you want to read?</extracomment>
            <translation>
                <numerusform>{name} contient {n} article. Lequel voulez-vous lire ?</numerusform>
                <numerusform>{name} contient {n} articles. Lequel voulez-vous lire ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Show those with these words</source>
            <translation>N’afficher que ceux qui contiennent ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Filter the articles</source>
            <translation>Filtrer les articles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only what {speaker} says</source>
            <translation>&amp;N’afficher que ce que dit {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only this speaker's</source>
            <translation>&amp;N’afficher que ce locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it repeats</source>
            <translation>Aller à ce qu’elle &amp;répète</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it sums up</source>
            <translation>Aller à ce qu’elle &amp;résume</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>List of claims</source>
            <translation>Liste des affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Columns of the list</source>
            <translation>Colonnes de la liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Click to sort; a third click brings back the order of the text.</source>
            <translation>Cliquez pour trier ; un troisième clic rétablit l’ordre du texte.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Cue</source>
            <translation>Marqueur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>{n} claims</source>
            <extracomment>For one: {n} claim</extracomment>
            <translation>
                <numerusform>{n} affirmation</numerusform>
                <numerusform>{n} affirmations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>open</source>
            <comment>state</comment>
            <translation>déplié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>closed</source>
            <comment>state</comment>
            <translation>replié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>No claim is like that. Take a condition away, or show all.</source>
            <translation>Aucune affirmation ne correspond. Retirez une condition, ou affichez tout.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claim Reader found no claims in this article.</source>
            <translation>Claim Reader n’a trouvé aucune affirmation dans cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all claims</source>
            <translation>Afficher toutes les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claims as a list</source>
            <translation>Affirmations en liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Group the list by speaker</source>
            <translation>Regrouper la liste par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/closing.py"></location>
            <source>What is in no file stays open</source>
            <translation>Ce qui n’est enregistré dans aucun fichier reste ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.</source>
            <translation>Une citation partielle porte les deux couleurs ; une affirmation contenue dans une autre est d’un ton plus foncé.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>in a frame: who is named for the current claim</source>
            <translation>encadrée : à qui l’affirmation actuelle est attribuée</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>the words that hand it over, such as said or according to</source>
            <translation>les mots qui l’introduisent, comme said ou according to</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Mention</source>
            <translation>Mention</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>where the entity that you picked is meant</source>
            <translation>là où il est question de l’entité choisie</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What the colours mean</source>
            <translation>Signification des couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>In the current claim</source>
            <translation>Dans l’affirmation actuelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What a cue lets you think</source>
            <translation>Ce que suggère un marqueur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Words on a card</source>
            <translation>Mots sur une fiche</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>How sure it is</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched on</source>
            <translation>activé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Type what to do, @ and a name, or # and words of a claim</source>
            <translation>Tapez une commande, @ et un nom, ou # et des mots d’une affirmation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Nothing has these words</source>
            <translation>Aucun résultat pour ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/gui/comparing.py"></location>
            <source>Comparing failed ({problem}). Please report this.</source>
            <translation>La comparaison a échoué ({problem}). Merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/defects.py"></location>
            <source>Show the &amp;report</source>
            <translation>Afficher le r&amp;apport</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open</source>
            <translation>Déposer pour ouvrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>This is a link. Save the page in the browser, then drop the saved file.</source>
            <translation>C’est un lien. Enregistrez la page dans le navigateur, puis déposez le fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped page</source>
            <translation>Page déposée</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped text</source>
            <translation>Texte déposé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop here to open</source>
            <translation>Déposer ici pour ouvrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open beside {name}</source>
            <translation>Déposer pour ouvrir à côté de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;Encoding</source>
            <translation>&amp;Encodage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found ({found})</source>
            <translation>&amp;Détection automatique ({found})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found</source>
            <translation>&amp;Détection automatique</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>{found} of {count}</source>
            <translation>{found} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>unfolded</source>
            <translation>déplié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;First mention</source>
            <translation>&amp;Première mention</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Next mention</source>
            <translation>Mention &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Previous mention</source>
            <translation>Mention pré&amp;cédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>List &amp;only these claims</source>
            <translation>&amp;N’afficher que ces affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Copy the name</source>
            <translation>Copier le n&amp;om</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>Find an entity</source>
            <translation>Rechercher une entité</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>No entity is called so.</source>
            <translation>Aucune entité de ce nom.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/errands.py"></location>
            <source>Saving failed ({name}: {error}). Please report this.</source>
            <translation>L’enregistrement a échoué ({name} : {error}). Merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>Claim Reader cannot start</source>
            <translation>Claim Reader ne peut pas démarrer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>A library cannot be loaded ({problem}). Install the program again.</source>
            <translation>Une bibliothèque ne peut pas être chargée ({problem}). Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>The program made a mistake while it started ({problem}). What is known of it is in {log}.</source>
            <translation>Une erreur du programme s’est produite au démarrage ({problem}). Les détails se trouvent dans {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>&amp;Look in:</source>
            <translation>&amp;Regarder dans :</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>Files of &amp;type:</source>
            <translation>&amp;Type de fichiers :</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by kind</source>
            <translation>Filtrer par type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a kind</source>
            <translation>N’afficher que les affirmations d’un type donné</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by speaker</source>
            <translation>Filtrer par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a speaker</source>
            <translation>N’afficher que les affirmations d’un locuteur donné</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by type of source</source>
            <translation>Filtrer par type de source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a type of source</source>
            <translation>N’afficher que les affirmations d’un type de source donné</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by class of cue</source>
            <translation>Filtrer par classe de marqueur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a class of cue</source>
            <translation>N’afficher que les affirmations d’une classe de marqueur donnée</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by degree of certainty</source>
            <translation>Filtrer par degré de certitude</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a degree of certainty</source>
            <translation>N’afficher que les affirmations d’un degré de certitude donné</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter of the claims</source>
            <translation>Filtre des affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims with these words</source>
            <translation>N’afficher que les affirmations contenant ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>No longer only: {label}</source>
            <translation>Retirer le filtre : {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>{label}: show the others too</source>
            <translation>{label} : afficher aussi les autres</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>and {n} more: type a name into the field</source>
            <extracomment>For one: and {n} more: type a name into the field</extracomment>
            <translation>
                <numerusform>et {n} autre : tapez un nom dans le champ</numerusform>
                <numerusform>et {n} autres : tapez un nom dans le champ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>Nothing is known of it in this article</source>
            <translation>Cet article ne permet pas de le savoir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Number of hits</source>
            <translation>Nombre de résultats</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find previous</source>
            <translation>Rechercher le précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find next</source>
            <translation>Rechercher le suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Close find</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/find.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>{current} of {total}</source>
            <translation>{current} sur {total}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the top again</source>
            <translation>Reprise depuis le début</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the end again</source>
            <translation>Reprise depuis la fin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/fold_layer.py"></location>
            <source>{lines}, folded. Enter opens it.</source>
            <translation>{lines}, repliées. Entrée pour les déplier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>The folder {folder} is not there any more. Was it moved, or a disk taken out?</source>
            <translation>Le dossier {folder} est introuvable. A-t-il été déplacé, ou un disque a-t-il été retiré ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>No program was found that shows folders. The file is in {folder}.</source>
            <translation>Aucun programme pour afficher les dossiers n’a été trouvé. Le fichier est dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/header.py"></location>
            <source>{n} words</source>
            <extracomment>For one: {n} word</extracomment>
            <translation>
                <numerusform>{n} mot</numerusform>
                <numerusform>{n} mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Click to list these claims alone, and again to list the others too.</source>
            <translation>Cliquez pour n’afficher que ces affirmations, cliquez de nouveau pour réafficher les autres.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>No key and no colour has the words “{words}”.</source>
            <translation>Aucun raccourci ni aucune couleur ne contient les mots « {words} ».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters act while the focus is in the text or the claims.</source>
            <translation>Les raccourcis d’une seule lettre agissent quand le focus est dans le texte ou les affirmations.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters are switched off in the settings.</source>
            <translation>Les raccourcis d’une seule lettre sont désactivés dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Keys and colours</source>
            <translation>Raccourcis et couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find a key, or what it does</source>
            <translation>Rechercher un raccourci ou ce qu’il fait</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find among the keys</source>
            <translation>Rechercher parmi les raccourcis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{file}, article {number}</source>
            <translation>{file}, article {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{name}: {defect}. Please report this.</source>
            <translation>{name} : {defect}. Merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>What is open could not be kept for the next start.</source>
            <translation>Ce qui est ouvert n’a pas pu être mémorisé pour le prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>The text of “{name}” is not there any more.</source>
            <translation>Le texte de « {name} » n’est plus disponible.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;View</source>
            <translation>Afficha&amp;ge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Claims of one kind</source>
            <translation>Affirmations d’un même t&amp;ype</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Source and mentions</source>
            <translation>&amp;Source et mentions</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Lin&amp;ks</source>
            <translation>&amp;Liens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Articles and panes</source>
            <translation>Articles et &amp;volets</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Two articles beside each other</source>
            <translation>&amp;Deux articles côte à côte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>two articles beside each other</source>
            <translation>deux articles côte à côte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was pasted or dropped</source>
            <translation>un article collé ou déposé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was closed</source>
            <translation>un article fermé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;folder…</source>
            <translation>Ouvrir un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open rece&amp;nt…</source>
            <translation>Ouvrir un fichier &amp;récent…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;beside…</source>
            <translation>Ouvrir à &amp;côté…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Reload</source>
            <translation>Rec&amp;harger</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Save as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open the sa&amp;mple article</source>
            <translation>Ouvrir l’e&amp;xemple</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>S&amp;how in folder</source>
            <translation>Afficher da&amp;ns le dossier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Reopen the &amp;last closed</source>
            <translation>Rouvrir &amp;le dernier fermé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Paste as an article</source>
            <translation>Co&amp;ller comme article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy with &amp;source</source>
            <translation>Copier avec la &amp;source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy the file's pat&amp;h</source>
            <translation>Copier le che&amp;min du fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Rechercher…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find &amp;next</source>
            <translation>Rechercher le suiva&amp;nt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find pre&amp;vious</source>
            <translation>Rechercher le &amp;précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;match case</source>
            <translation>Recherche : respecter la c&amp;asse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;whole words</source>
            <translation>Recherche : mots &amp;entiers</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim</source>
            <translation>Affirmation suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim</source>
            <translation>Affirmation précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Fi&amp;lter the claims</source>
            <translation>&amp;Filtrer les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next of the same kind</source>
            <translation>Suivante du même type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous of the same kind</source>
            <translation>Précédente du même type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next quote</source>
            <translation>Citation suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous quote</source>
            <translation>Citation précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next statement</source>
            <translation>Paraphrase suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous statement</source>
            <translation>Paraphrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next unattributed</source>
            <translation>Affirmation sans source suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous unattributed</source>
            <translation>Affirmation sans source précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next boilerplate</source>
            <translation>Hors-article suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous boilerplate</source>
            <translation>Hors-article précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the source's first mention</source>
            <translation>Première mention de la source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next mention of the entity</source>
            <translation>Mention suivante de l’entité</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous mention of the entity</source>
            <translation>Mention précédente de l’entité</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next lin&amp;k</source>
            <translation>&amp;Lien suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous link</source>
            <translation>Lien précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open the link in the browser</source>
            <translation>&amp;Ouvrir le lien dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy where the link leads</source>
            <translation>Copier l’adresse du lien</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next article</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous article</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>List of open &amp;articles…</source>
            <translation>Liste des &amp;articles ouverts…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Return to the text</source>
            <translation>Revenir au texte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim that both make</source>
            <translation>Affirmation commune suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim that both make</source>
            <translation>Affirmation commune précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the &amp;other side</source>
            <translation>A&amp;utre côté</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Scroll both together</source>
            <translation>&amp;Défilement synchronisé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Change the sides</source>
            <translation>É&amp;changer les côtés</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>A &amp;tab for each</source>
            <translation>Un &amp;onglet pour chacun</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;quotes</source>
            <translation>Colorer les &amp;citations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;statements</source>
            <translation>Colorer les &amp;paraphrases</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;unattributed</source>
            <translation>Colorer les passages sans &amp;source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;boilerplate</source>
            <translation>Colorer le &amp;hors-article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Hide all colours</source>
            <translation>&amp;Masquer toutes les couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Claims as a &amp;list</source>
            <translation>Affirmations en &amp;liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Group the list by speaker</source>
            <translation>Re&amp;grouper la liste par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show &amp;all claims</source>
            <translation>Afficher &amp;toutes les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Agrandir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;out</source>
            <translation>&amp;Réduire</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Normal size</source>
            <translation>Taille &amp;normale</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Fold or open page furniture</source>
            <translation>Replier ou &amp;déplier l’habillage de page</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show garbled text &amp;repaired</source>
            <translation>Afficher le te&amp;xte réparé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>a text that is garbled</source>
            <translation>un texte altéré</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Command palette…</source>
            <translation>Palette de &amp;commandes…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Keys</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>What the c&amp;olours mean</source>
            <translation>Signification des c&amp;ouleurs</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;About Claim Reader</source>
            <translation>À &amp;propos de Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py"></location>
            <source>The translation {path} is damaged. Install the program again.</source>
            <translation>La traduction {path} est endommagée. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What do they mean?</source>
            <translation>Que signifient-elles ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour quote</source>
            <translation>Colorer les citations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour statement</source>
            <translation>Colorer les paraphrases</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour unattributed</source>
            <translation>Colorer les passages sans source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour boilerplate</source>
            <translation>Colorer le hors-article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Click to switch the colour on or off</source>
            <translation>Cliquez pour activer ou désactiver la couleur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What each colour means, and how often it is right</source>
            <translation>Ce que signifie chaque couleur, et sa fiabilité</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Claim Reader opens web pages and letters only</source>
            <translation>Claim Reader n’ouvre que des pages web et des courriels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>There are no links in this article</source>
            <translation>Il n’y a pas de lien dans cet article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Link {index} of {count}: {shown}</source>
            <translation>Lien {index} sur {count} : {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Ctrl+click opens it in the {program}</source>
            <translation>Ctrl+clic l’ouvre dans le {program}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link outside what is folded</source>
            <translation>Aucun lien suivant en dehors des passages repliés</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link outside what is folded</source>
            <translation>Aucun lien précédent en dehors des passages repliés</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link</source>
            <translation>Aucun lien suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link</source>
            <translation>Aucun lien précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open a link</source>
            <translation>Ouvrir un lien</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open this address in the {program}?</source>
            <translation>Ouvrir cette adresse dans le {program} ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Whole address</source>
            <translation>Adresse complète</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Claim Reader stays off the network; the {program} does not.</source>
            <translation>Claim Reader ne se connecte pas au réseau ; le {program}, si.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The site is written in letters that may look like others. It is shown in its plain form.</source>
            <translation>Le nom du site contient des lettres qui peuvent ressembler à d’autres. Il est affiché sous sa forme brute.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Not opened, only web pages and letters are: {shown}</source>
            <translation>Non ouvert, seuls les pages web et les courriels le sont : {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The link is copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Opened {site}</source>
            <translation>{site} ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>No program opened the link. Copy it, and open it yourself.</source>
            <translation>Aucun programme n’a ouvert le lien. Copiez-le et ouvrez-le vous-même.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/listing.py"></location>
            <source>{some} of {n} claims</source>
            <extracomment>For one: {some} of {n} claim</extracomment>
            <translation>
                <numerusform>{some} sur {n} affirmation</numerusform>
                <numerusform>{some} sur {n} affirmations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader crashed last time. What was open is open again; what is known of the crash is in {log}.</source>
            <translation>Claim Reader a planté la dernière fois. Ce qui était ouvert l’est de nouveau ; les détails du plantage se trouvent dans {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader was cut off last time, by the system or by the computer going off. What was open is open again; the log is {log}.</source>
            <translation>Claim Reader a été interrompu la dernière fois, par le système ou par l’arrêt de l’ordinateur. Ce qui était ouvert l’est de nouveau ; le journal se trouve dans {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>your settings</source>
            <translation>vos réglages</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>{file} cannot be written. Choose a folder that exists and that you may write to.</source>
            <translation>Impossible d’écrire {file}. Choisissez un dossier existant dans lequel vous avez le droit d’écrire.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>A mistake in Claim Reader</source>
            <translation>Erreur de Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Claim Reader made a mistake of its own. Your articles and what is open are kept; you can go on, or close the window and start again.</source>
            <translation>Claim Reader a rencontré une erreur interne. Vos articles et ce qui est ouvert sont conservés ; vous pouvez continuer, ou fermer la fenêtre et relancer le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>If you want to report it, copy this report: it says where in the program it happened. It is sent to nobody, and has nothing of your articles and no name of a file of yours in it.</source>
            <translation>Si vous voulez la signaler, copiez ce rapport : il indique où elle s’est produite dans le programme. Il n’est envoyé à personne et ne contient rien de vos articles ni aucun nom de vos fichiers.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>With the &amp;words of the error, which may quote an article or name a file</source>
            <translation>Avec le &amp;texte de l’erreur, qui peut citer un article ou nommer un fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>All of it is also in the log: {file}</source>
            <translation>Tout figure aussi dans le journal : {file}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>&amp;Copy the report</source>
            <translation>&amp;Copier le rapport</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>It went wrong {n} more times since then.</source>
            <extracomment>For one: It went wrong {n} more time since then.</extracomment>
            <translation>
                <numerusform>Depuis, cela s’est produit encore {n} fois.</numerusform>
                <numerusform>Depuis, cela s’est produit encore {n} fois.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Opening {name}…</source>
            <translation>Ouverture de {name}…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it as it &amp;stands</source>
            <translation>Afficher &amp;tel quel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>The text looks garbled ({sample}). Show it repaired?</source>
            <translation>Le texte semble altéré ({sample}). L’afficher réparé ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it &amp;repaired</source>
            <translation>Afficher &amp;réparé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading… {done}</source>
            <translation>Lecture… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Colouring…</source>
            <translation>Mise en couleurs…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>List of the open articles</source>
            <translation>Liste des articles ouverts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Looking through the folder…</source>
            <translation>Parcours du dossier…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open beside the article</source>
            <translation>Ouvrir à côté de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open a folder of articles</source>
            <translation>Ouvrir un dossier d’articles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Pasted article</source>
            <translation>Article collé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in the clipboard. Copy the text of an article, or a file.</source>
            <translation>Il n’y a rien à ouvrir dans le presse-papiers. Copiez le texte d’un article, ou un fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the browser, then drop the saved file.</source>
            <translation>Un lien a été déposé, et Claim Reader ne va rien chercher sur le réseau. Enregistrez la page dans le navigateur, puis déposez le fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in what was dropped. Drop a saved article, or selected text.</source>
            <translation>Il n’y a rien à ouvrir dans ce qui a été déposé. Déposez un article enregistré, ou du texte sélectionné.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is no article in that folder. Choose another one, or a file.</source>
            <translation>Il n’y a pas d’article dans ce dossier. Choisissez-en un autre, ou un fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>more than {most}</source>
            <translation>plus de {most}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open many articles?</source>
            <translation>Ouvrir beaucoup d’articles ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Open all of them?</source>
            <translation>Il y a {count} articles. Les ouvrir tous ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Each gets a tab, and is read when you look at it.</source>
            <translation>Chacun aura son onglet et sera lu quand vous l’afficherez.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open the &amp;first {count}</source>
            <translation>Ouvrir les {count} &amp;premiers</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open &amp;all {count}</source>
            <translation>Les ouvrir &amp;tous ({count})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Name those that are meant.</source>
            <translation>Il y a {count} articles. Indiquez ceux que vous voulez.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Articles ({patterns})</source>
            <translation>Articles ({patterns})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Saved {name} in {folder}.</source>
            <translation>{name} enregistré dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Afficher dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Select words or choose a claim first</source>
            <translation>Sélectionnez d’abord des mots ou choisissez une affirmation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied with its source</source>
            <translation>Copié avec sa source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied the file's path</source>
            <translation>Chemin du fichier copié</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>What both say is looked for once both are read.</source>
            <translation>Les affirmations communes seront recherchées une fois les deux articles lus.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Claim Reader compares articles in English only.</source>
            <translation>Claim Reader ne compare que des articles en anglais.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Looking for what both say…</source>
            <translation>Recherche des affirmations communes…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>no difference found</source>
            <translation>aucune différence trouvée</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Scroll both together</source>
            <translation>Défilement synchronisé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Change the sides</source>
            <translation>Échanger les côtés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>{number} of {n} claims that both make</source>
            <extracomment>For one: {number} of {n} claim that both make</extracomment>
            <translation>
                <numerusform>{number} sur {n} affirmation commune</numerusform>
                <numerusform>{number} sur {n} affirmations communes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Set it anew in the settings, or mend {path}.</source>
            <translation>Redéfinissez-le dans les réglages, ou corrigez {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>The settings could not be saved. {error}</source>
            <translation>Les réglages n’ont pas pu être enregistrés. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Something in {path} was not understood and is another now. {aside}</source>
            <translation>Une valeur non reconnue dans {path} a été remplacée. {aside}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Normal</source>
            <translation>Normales</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Narrow</source>
            <translation>Étroites</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Wide</source>
            <translation>Larges</translation>
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
            <translation>L’imprimante n’a pas accepté les pages. Vérifiez qu’elle est allumée et connectée.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer took no more than {done} pages of {count}.</source>
            <translation>L’imprimante n’a accepté que {done} pages sur {count}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Margins</source>
            <translation>Marges</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Boilerplate, dimmed</source>
            <translation>&amp;Hors-article, estompé</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Page {page} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Setting the pages… {done}</source>
            <translation>Mise en page… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>P&amp;aper</source>
            <translation>P&amp;apier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Margins</source>
            <translation>&amp;Marges</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} at the end</source>
            <translation>{first} à la fin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} to {last} at the end</source>
            <translation>{first} à {last} à la fin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says so, italic ones who it is.</source>
            <translation>Une lettre suivie d’un nombre au-dessus d’un mot, comme Q4, renvoie à la note en marge. Les mots en gras indiquent que quelqu’un le dit, ceux en italique qui le dit.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{origin} · printed from Claim Reader {day}</source>
            <translation>{origin} · imprimé depuis Claim Reader le {day}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{label}: {value}</source>
            <translation>{label} : {value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_notes.py"></location>
            <source>page {page}</source>
            <translation>page {page}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Saving the PDF…</source>
            <translation>Enregistrement du PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{key} continued</source>
            <translation>{key} (suite)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{n} lines of boilerplate left out</source>
            <extracomment>For one: {n} line of boilerplate left out</extracomment>
            <translation>
                <numerusform>{n} ligne hors article omise</numerusform>
                <numerusform>{n} lignes hors article omises</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Notes that had no room in the margin</source>
            <translation>Notes n’ayant pas tenu dans la marge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>About this print</source>
            <translation>À propos de cette impression</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_preview.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{what} ({ratio} to 1)</source>
            <translation>{what} ({ratio} pour 1)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{texts} and {count} more</source>
            <translation>{texts} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>has text that is hard to read, with a contrast of less than {least} to 1: {texts}</source>
            <translation>contient du texte difficile à lire, dont le contraste est inférieur à {least} pour 1 : {texts}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>All colours are hidden</source>
            <translation>Toutes les couleurs sont masquées</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Size {size}</source>
            <translation>Taille {size}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Claim {index} of {count}</source>
            <translation>Affirmation {index} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>The filter leaves this claim out</source>
            <translation>Le filtre masque cette affirmation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>{file} (not there any more)</source>
            <translation>{file} (introuvable)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>&amp;Clear this list</source>
            <translation>&amp;Vider cette liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>No file was opened yet</source>
            <translation>Aucun fichier n’a encore été ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>The list of recent files could not be kept. {error}</source>
            <translation>La liste des fichiers récents n’a pas pu être enregistrée. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Opened last</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reloading.py"></location>
            <source>{name} is not there any more. What you see is how it was read; it is read again when it is back.</source>
            <translation>{name} est introuvable. Vous voyez la dernière version lue ; il sera relu dès qu’il réapparaîtra.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Found here</source>
            <translation>Trouvé ici</translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>Export the analysis</source>
            <translation>Exporter l’analyse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>With serifs, as in a book</source>
            <translation>Avec empattements, comme dans un livre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Without serifs, as in this window</source>
            <translation>Sans empattements, comme dans cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As cards, level with their sentences</source>
            <translation>En fiches, en regard de leurs phrases</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As a list that can be sorted</source>
            <translation>En liste triable</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Pages des réglages</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Reading</source>
            <translation>&amp;Lecture</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Appearance</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Claims</source>
            <translation>Affir&amp;mations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Start</source>
            <translation>&amp;Démarrage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset &amp;everything…</source>
            <translation>Tout réi&amp;nitialiser…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Typeface</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Line spacing</source>
            <translation>&amp;Interligne</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>characters</source>
            <translation>caractères</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Longest li&amp;ne</source>
            <translation>Ligne la plus lon&amp;gue</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Si&amp;ze of the text</source>
            <translation>Taille du te&amp;xte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Fold long stretches of menus and other articles when one opens</source>
            <translation>Replier à l’&amp;ouverture les longs passages de menus et d’autres articles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Themes of your own lie in {folder}, and are here at the next start.</source>
            <translation>Placez vos propres thèmes dans {folder} ; ils apparaîtront ici au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Language</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Another language holds from the next start on. What is exported stays in English.</source>
            <translation>Le changement de langue prend effet au prochain démarrage. Les exports restent en anglais.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Show claims</source>
            <translation>Afficher les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Open what was open last time</source>
            <translation>Rou&amp;vrir ce qui était ouvert la dernière fois</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset everything</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Set everything, the keys too, as it was when the program was new?</source>
            <translation>Rétablir tous les réglages d’origine, raccourcis compris ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Leave it</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Single &amp;letters act in the text and the claims</source>
            <translation>Raccourcis d’une &amp;seule lettre dans le texte et les affirmations</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find an action or a key</source>
            <translation>Rechercher une action ou un raccourci</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find among the actions</source>
            <translation>Rechercher parmi les actions</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>A key to add</source>
            <translation>Raccourci à ajouter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Press a key to a&amp;dd:</source>
            <translation>Raccourci à a&amp;jouter :</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset th&amp;is action</source>
            <translation>Réinitialiser &amp;cette action</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all ke&amp;ys…</source>
            <translation>Réinitialiser t&amp;ous…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>About the key</source>
            <translation>À propos du raccourci</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Actions et leurs raccourcis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Choose an action</source>
            <translation>Choisir une action</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{action}: {keys}</source>
            <translation>{action} : {keys}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>no key</source>
            <translation>aucun raccourci</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take {key} away</source>
            <translation>Retirer {key}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} {why}. Press another key.</source>
            <translation>{key} {why}. Choisissez un autre raccourci.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>This</source>
            <comment>key</comment>
            <translation>Ce raccourci</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of this action already.</source>
            <translation>{key} est déjà un raccourci de cette action.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} belongs to “{action}”.</source>
            <translation>{key} est attribué à « {action} ».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give it to “{action}”</source>
            <translation>L’attribuer à « {action} »</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of “{action}” now.</source>
            <translation>{key} est maintenant un raccourci de « {action} ».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} to “{action}”</source>
            <translation>{key} à « {action} »</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>You gave {owners}.</source>
            <translation>Vous avez attribué {owners}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take it back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give every action the keys that it had when the program was new?</source>
            <translation>Rendre à chaque action ses raccourcis d’origine ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all keys</source>
            <translation>Réinitialiser tous les raccourcis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>  or  </source>
            <comment>keys</comment>
            <translation>  ou  </translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>opens the menu {menu}</source>
            <translation>ouvre le menu {menu}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article: {name}</source>
            <translation>Article de gauche : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article: {name}</source>
            <translation>Article de droite : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article, current: {name}</source>
            <translation>Article de gauche, actuel : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article, current: {name}</source>
            <translation>Article de droite, actuel : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Close {name}</source>
            <translation>Fermer {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>{name}: in no file yet</source>
            <translation>{name} : pas encore enregistré dans un fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim</source>
            <translation>Aucune affirmation suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim</source>
            <translation>Aucune affirmation précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim of this kind</source>
            <translation>Aucune affirmation suivante de ce type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim of this kind</source>
            <translation>Aucune affirmation précédente de ce type</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further quote</source>
            <translation>Aucune citation suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier quote</source>
            <translation>Aucune citation précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further statement</source>
            <translation>Aucune paraphrase suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier statement</source>
            <translation>Aucune paraphrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further unattributed</source>
            <translation>Aucune affirmation sans source suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier unattributed</source>
            <translation>Aucune affirmation sans source précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further boilerplate</source>
            <translation>Aucun hors-article suivant</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier boilerplate</source>
            <translation>Aucun hors-article précédent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose a claim first</source>
            <translation>Choisissez d’abord une affirmation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>This claim names no source</source>
            <translation>Cette affirmation ne nomme pas de source</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>First mention: {words}</source>
            <translation>Première mention : {words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Nowhere to go back to</source>
            <translation>Aucun endroit où revenir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose an entity, or a claim with a speaker, first</source>
            <translation>Choisissez d’abord une entité, ou une affirmation qui a un locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{name}: mention {number} of {total}</source>
            <translation>{name} : mention {number} sur {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing} among the {n} claims listed</source>
            <extracomment>For one: {nothing} among the {n} claim listed</extracomment>
            <translation>
                <numerusform>{nothing} (sur {n} affirmation affichée)</numerusform>
                <numerusform>{nothing} (sur {n} affirmations affichées)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing}; {key} shows all</source>
            <translation>{nothing} ; {key} affiche tout</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close the &amp;others</source>
            <translation>Fermer les &amp;autres</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Show &amp;beside the current one</source>
            <translation>Afficher à &amp;côté de l’actuel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>A &amp;tab for each of the two</source>
            <translation>Un &amp;onglet pour chacun des deux</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>underline in [{where}] is {value} and none of {known}</source>
            <translation>underline dans [{where}] vaut {value} ; valeurs possibles : {known}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}] is {value}, which is no colour such as #1f5a3a</source>
            <translation>{name} dans [{where}] vaut {value}, qui n’est pas une couleur comme #1f5a3a</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>is {name} meant?</source>
            <translation>vouliez-vous dire {name} ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>it may hold {names}</source>
            <translation>valeurs possibles : {names}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is no part of a theme; {hint}</source>
            <translation>{name} ne fait pas partie d’un thème ; {hint}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is missing</source>
            <translation>{name} est absent</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}]</source>
            <translation>{name} dans [{where}]</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no table</source>
            <translation>{name} vaut {value} au lieu d’une table</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no text in quotation marks</source>
            <translation>{name} vaut {value} au lieu d’un texte entre guillemets</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and neither true nor false</source>
            <translation>{name} vaut {value}, et non true ou false</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>The theme {path} is damaged ({error}). Install the program again.</source>
            <translation>Le thème {path} est endommagé ({error}). Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>There is no theme {name}: {folder} holds no {file}. Choose another theme.</source>
            <translation>Il n’y a pas de thème {name} : {folder} ne contient pas de {file}. Choisissez un autre thème.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {file} {poor}. Mend its colours, or choose another theme.</source>
            <translation>Le thème {file} {poor}. Corrigez ses couleurs, ou choisissez un autre thème.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be read: {reason}. Choose another theme.</source>
            <translation>Le thème {path} ne peut pas être lu : {reason}. Choisissez un autre thème.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be used: {error}. Mend it, or choose another theme.</source>
            <translation>Le thème {path} ne peut pas être utilisé : {error}. Corrigez-le, ou choisissez un autre thème.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is larger than {count} bytes</source>
            <translation>il dépasse {count} octets</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no text in UTF-8</source>
            <translation>ce n’est pas du texte en UTF-8</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is not written as TOML is: {error}</source>
            <translation>ce n’est pas du TOML valide : {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no theme but endless brackets</source>
            <translation>ce n’est pas un thème mais des crochets sans fin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>base is {base} and none of {shipped}</source>
            <translation>base vaut {base} ; valeurs possibles : {shipped}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it {why}</source>
            <translation>il {why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No further claim that both make</source>
            <translation>Aucune affirmation commune suivante</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No earlier claim that both make</source>
            <translation>Aucune affirmation commune précédente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Article that is not shown</source>
            <translation>Article non affiché</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Close this tab</source>
            <translation>&amp;Fermer cet onglet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>{name} is not shown</source>
            <translation>{name} n’est pas affiché</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Page (*.html)</source>
            <translation>Page (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save it before it is closed? Otherwise its text is gone when the program ends.</source>
            <translation>L’enregistrer avant de le fermer ? Sinon, son texte sera perdu à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article</source>
            <translation>Enregistrer l’article</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article?</source>
            <translation>Enregistrer l’article ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>{name} is in no file.</source>
            <translation>{name} n’est enregistré dans aucun fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>&amp;Close without saving</source>
            <translation>&amp;Fermer sans enregistrer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Where Claim Reader is unsure</source>
            <translation>Endroits où Claim Reader n’est pas sûr</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Claim Reader is unsure of what begins here: {whose}</source>
            <translation>Claim Reader n’est pas sûr de ce qui commence ici : {whose}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Or drop files, a folder, or selected text from a browser, anywhere on this window.</source>
            <translation>Ou déposez des fichiers, un dossier ou du texte sélectionné dans un navigateur, n’importe où dans cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Who says what?</source>
            <translation>Qui dit quoi ?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows all of it and marks whose words each part is. Nothing leaves this computer.</source>
            <translation>Ouvrez un article, quelle que soit la forme sous laquelle vous l’avez enregistré : page web, PDF, document, courriel, texte. Claim Reader l’affiche en entier et y marque de qui viennent les mots de chaque passage. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Read what you have copied: the text of an article, or a file</source>
            <translation>Lire ce que vous avez copié : le texte d’un article, ou un fichier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>Voir l’exemple</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>About Claim Reader</source>
            <translation>À propos de Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Shows who says what in a news article.</source>
            <translation>Montre qui dit quoi dans un article de presse.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Nothing leaves this computer.</source>
            <translation>Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>{name}, repaired</source>
            <translation>{name}, réparé</translation>
        </message>
        <message>
            <location filename="../../reader/infer/hidden.py"></location>
            <source>The language model in {folder} is damaged. Install the program again.</source>
            <translation>Le modèle de langage dans {folder} est endommagé. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/lines.py"></location>
            <source>The classifier of lines {file} cannot be loaded. Install the program again.</source>
            <translation>Le classifieur de lignes {file} ne peut pas être chargé. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/session.py"></location>
            <source>The language model {file} cannot be loaded. Install the program again.</source>
            <translation>Le modèle de langage {file} ne peut pas être chargé. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Excel workbook</source>
            <translation>un classeur Excel</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a PowerPoint file</source>
            <translation>un fichier PowerPoint</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Apple Pages, Numbers or Keynote file</source>
            <translation>un fichier Apple Pages, Numbers ou Keynote</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Android program</source>
            <translation>un programme Android</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a Java program</source>
            <translation>un programme Java</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an OpenDocument file of a kind that has no article</source>
            <translation>un fichier OpenDocument d’un type qui ne contient pas d’article</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a damaged ZIP archive. Download or save it again.</source>
            <translation>{name} est une archive ZIP endommagée. Téléchargez-la ou enregistrez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} contient {count} fichiers ; {members} au plus sont lus. Décompressez-la et ouvrez les articles, ou relevez les limites : {setting}=2 les double.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a ZIP archive without any article in it. Open the article itself.</source>
            <translation>{name} est une archive ZIP sans aucun article. Ouvrez l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.</source>
            <translation>{name} est une archive ZIP chiffrée. Décompressez-la avec son mot de passe et ouvrez ce qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is encrypted. Unpack the archive with its password and open the article.</source>
            <translation>{name} est chiffré. Décompressez l’archive avec son mot de passe et ouvrez l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is packed in a way that is not known here. Unpack it and open that.</source>
            <translation>{name} est compressé par une méthode inconnue ici. Décompressez-le et ouvrez le résultat.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is damaged. Download or save the archive again.</source>
            <translation>{name} est endommagé. Téléchargez ou enregistrez de nouveau l’archive.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is empty. Save the article again, or choose another file.</source>
            <translation>{name} est vide. Enregistrez de nouveau l’article, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is {what}. Save it as text, HTML or PDF first.</source>
            <translation>{name} est {what}. Enregistrez-le d’abord en texte, HTML ou PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/archives.py"></location>
            <source>{n} files in {name} without an article (pictures, styles, hidden files) were passed over.</source>
            <extracomment>For one: {n} file in {name} without an article (pictures, styles, hidden files) was passed over.</extracomment>
            <translation>
                <numerusform>{n} fichier de {name} sans article (images, styles, fichiers cachés) a été ignoré.</numerusform>
                <numerusform>{n} fichiers de {name} sans article (images, styles, fichiers cachés) ont été ignorés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} holds nothing but white space. Save the article again, or choose another file.</source>
            <translation>{name} ne contient que des espaces. Enregistrez de nouveau l’article, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} has more than {elements} HTML elements. Save the article alone. {or_raise}</source>
            <translation>{name} a plus de {elements} éléments HTML. Enregistrez l’article seul. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} is a web page without any text in it. Save the page again once it has loaded.</source>
            <translation>{name} est une page web sans aucun texte. Enregistrez de nouveau la page une fois chargée.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>{path} has no article number {record}: the last is number {number}. Choose one of those.</source>
            <translation>{path} n’a pas d’article numéro {record} : le dernier porte le numéro {number}. Choisissez un numéro existant.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>There is no text in what was pasted or dropped. Copy the article again.</source>
            <translation>Il n’y a pas de texte dans ce qui a été collé ou déposé. Copiez de nouveau l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/encodings.py"></location>
            <source>{n} bytes could not be read as {encoding} and show as �.</source>
            <extracomment>For one: {n} byte could not be read as {encoding} and shows as �.</extracomment>
            <translation>
                <numerusform>{n} octet n’a pas pu être lu en {encoding} et s’affiche sous la forme �.</numerusform>
                <numerusform>{n} octets n’ont pas pu être lus en {encoding} et s’affichent sous la forme �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/encodings.py"></location>
            <source>“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.</source>
            <translation>« {encoding} » n’est pas le nom d’un encodage de texte. Essayez utf-8 ou cp1252.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}. Check the name, or whether it was moved.</source>
            <translation>Le fichier {path} n’existe pas. Vérifiez son nom, ou s’il a été déplacé.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}: a part of that path is a file, not a folder.</source>
            <translation>Le fichier {path} n’existe pas : une partie de ce chemin est un fichier, et non un dossier.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>You are not allowed to read {path}. Change its permissions, or copy it.</source>
            <translation>Vous n’avez pas le droit de lire {path}. Modifiez ses droits d’accès, ou copiez-le.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>This is not a file name: it has a NUL character in it.</source>
            <translation>Ce n’est pas un nom de fichier : il contient un caractère NUL.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} changed while it was being read. Wait until it is complete, and open it again.</source>
            <translation>{path} a changé pendant la lecture. Attendez qu’il soit complet, et ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is empty. Save the article again, or choose another file.</source>
            <translation>{path} est vide. Enregistrez de nouveau l’article, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a gzip file with nothing in it. Save the article again.</source>
            <translation>{name} est un fichier gzip qui ne contient rien. Enregistrez de nouveau l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a damaged gzip file. Download or save it again.</source>
            <translation>{name} est un fichier gzip endommagé. Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is a folder. Open one of the files in it.</source>
            <translation>{path} est un dossier. Ouvrez un des fichiers qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a pipe</source>
            <translation>un tube nommé</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a device</source>
            <translation>un périphérique</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>something special</source>
            <translation>un élément spécial</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is {what}, not a file. Save the article as a file and open that.</source>
            <translation>{path} est {what}, et non un fichier. Enregistrez l’article dans un fichier et ouvrez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} cannot be a file: {reason}. Check the name.</source>
            <translation>{path} ne peut pas être un fichier : {reason}. Vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.</source>
            <translation>{path} n’a pas pu être lu : {reason}. Vérifiez le disque, ou copiez le fichier ailleurs.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is protected by a password. Save a copy without one and open that.</source>
            <translation>{name} est protégé par un mot de passe. Enregistrez une copie qui n’en a pas et ouvrez-la.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.</source>
            <translation>{name} est un document Word à l’ancien format (.doc). Enregistrez-le d’abord en .docx, RTF ou texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} est un document Word sans aucun texte. Les images de texte ne peuvent pas être lues.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is no Word document, or an incomplete one. Save it again.</source>
            <translation>{name} n’est pas un document Word, ou il est incomplet. Enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{name} is an e-book without any text in it. Pictures of pages cannot be read.</source>
            <translation>{name} est un livre électronique sans aucun texte. Les images de pages ne peuvent pas être lues.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}</source>
            <translation>{file} est trop grand : décompressés, ses chapitres dépassent {bytes}. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: it has more than {chapters} chapters. {or_raise}</source>
            <translation>{file} est trop grand : il a plus de {chapters} chapitres. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.</source>
            <translation>{file} n’est pas un livre électronique, ou il est incomplet : rien n’y indique quels sont ses chapitres.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is protected against copying (DRM) and cannot be read. Open a copy without it.</source>
            <translation>{file} est protégé contre la copie (DRM) et ne peut pas être lu. Ouvrez une copie qui ne l’est pas.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/feeds.py"></location>
            <source>The feed has only a summary of this article, not its text.</source>
            <translation>Le flux ne contient qu’un résumé de cet article, et non son texte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/fields.py"></location>
            <source>{n} bytes could not be read and show as �.</source>
            <extracomment>For one: {n} byte could not be read and shows as �.</extracomment>
            <translation>
                <numerusform>{n} octet n’a pas pu être lu et s’affiche sous la forme �.</numerusform>
                <numerusform>{n} octets n’ont pas pu être lus et s’affichent sous la forme �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a message without any text in it. Open the file that is attached to it.</source>
            <translation>{name} est un message sans aucun texte. Ouvrez le fichier qui y est joint.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a mailbox without a message in it. Export the newsletter again.</source>
            <translation>{name} est un message comptant plus de lignes et de parties qu’aucun message réel. Enregistrez l’article seul.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} has more than {messages} messages. Export the newsletters alone. {or_raise}</source>
            <translation>{name} a plus de {messages} messages. Exportez seulement les lettres d’information. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message has no text in it.</source>
            <translation>Ce message ne contient pas de texte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{n} attached files were not read: {names}.</source>
            <extracomment>For one: {n} attached file was not read: {names}.</extracomment>
            <translation>
                <numerusform>{n} fichier joint n’a pas été lu : {names}.</numerusform>
                <numerusform>{n} fichiers joints n’ont pas été lus : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>another message</source>
            <translation>un autre message</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message came inside “{subject}”.</source>
            <translation>Ce message se trouvait dans « {subject} ».</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/markdown.py"></location>
            <source>Markdown of more than {size} is shown as it was written.</source>
            <translation>Un texte Markdown de plus de {size} est affiché tel qu’il est écrit.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mediawiki.py"></location>
            <source>This page of a wiki is shown with its markup as it was written. A page saved from the web reads better.</source>
            <translation>Cette page de wiki est affichée avec ses balises, telle qu’elle est écrite. Une page enregistrée depuis le web se lit mieux.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mhtml.py"></location>
            <source>{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.</source>
            <translation>{name} est une archive web (MHTML) sans page. Enregistrez de nouveau la page, ou en HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>a message</source>
            <translation>un message</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message of more lines and parts than any that was sent. Save the article alone.</source>
            <translation>{name} est un message de plus de lignes et de parties qu’aucun qui ait été envoyé. Enregistrez l’article seul.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message nested deeper than any that was sent. Save the article alone.</source>
            <translation>{name} est un message plus profondément imbriqué qu’aucun message réel. Enregistrez l’article seul.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_items.py"></location>
            <source>Its publisher has taken this article back.</source>
            <translation>Son éditeur a retiré cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>{name} is {what} without the text of an article. Open the article itself.</source>
            <translation>{name} est {what} sans le texte d’un article. Ouvrez l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a news package, which only refers to other files,</source>
            <translation>un paquet d’actualités, qui ne fait que renvoyer à d’autres fichiers,</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a feed</source>
            <translation>un flux</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>an XML file ({root})</source>
            <translation>un fichier XML ({root})</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/odt.py"></location>
            <source>{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} est un texte OpenDocument sans aucun texte. Les images de texte ne peuvent pas être lues.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help: run text recognition (OCR) over it, or save the article from its web page.</source>
            <translation>{name} contient des images de pages, sans texte, comme en produit un scanner. Il faudrait un PDF avec du texte : appliquez-lui une reconnaissance de texte (OCR), ou enregistrez l’article depuis sa page web.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is a PDF without any pages. Download or save it again.</source>
            <translation>{name} est un PDF sans page. Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is too large: it has more than {signs} signs of text. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} est trop grand : il a plus de {signs} caractères de texte. Enregistrez seulement les pages de l’article et ouvrez-les. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new PDF and open that; if no other PDF opens now, start the program anew.</source>
            <translation>La lecture d’une page de {name} prend plus de {seconds} secondes et a été abandonnée. Imprimez l’article dans un nouveau PDF et ouvrez-le ; si aucun autre PDF ne s’ouvre maintenant, redémarrez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} and others hold no text that could be read, maybe a picture.</source>
            <translation>Les pages {numbers} et d’autres n’ont pas de texte lisible, peut-être une image.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} hold no text that could be read, maybe a picture.</source>
            <extracomment>For one: Page {numbers} holds no text that could be read, maybe a picture.</extracomment>
            <translation>
                <numerusform>La page {numbers} n’a pas de texte lisible, peut-être une image.</numerusform>
                <numerusform>Les pages {numbers} n’ont pas de texte lisible, peut-être une image.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is damaged: its page {number} cannot be read. Download or save it again.</source>
            <translation>{name} est endommagé : sa page {number} ne peut pas être lue. Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: page {number} has more than {page_signs} signs, which no printed page has. Save the article alone and open that. {or_raise}</source>
            <translation>{name} est trop grand : la page {number} a plus de {page_signs} caractères, ce qu’aucune page imprimée n’a. Enregistrez l’article seul et ouvrez-le. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is a damaged or incomplete PDF. Download or save it again.</source>
            <translation>{name} est un PDF endommagé ou incomplet. Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} est trop grand : il a {count} pages, et le maximum est de {pages}. Enregistrez seulement les pages de l’article et ouvrez-les. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} unpacks to more than any page of print holds, as files do that mean harm, and was not read. Print the article to a new PDF and open that. {or_raise}</source>
            <translation>{name} se décompresse en plus que n’en contient une page imprimée, comme le font les fichiers malveillants, et n’a pas été lu. Imprimez l’article dans un nouveau PDF et ouvrez-le. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>Whoever made this record cut its text short: only the beginning of the article is here.</source>
            <translation>L’auteur de cet enregistrement en a tronqué le texte : seul le début de l’article s’y trouve.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>This record has no text in it.</source>
            <translation>Cet enregistrement ne contient pas de texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>a rich text</source>
            <translation>un texte RTF</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>{name} is a rich text file without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} est un fichier RTF sans aucun texte. Les images de texte ne peuvent pas être lues.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>a JSON file</source>
            <translation>un fichier JSON</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body ({reason}). Open the article itself.</source>
            <translation>{name} ne contient aucun article que Claim Reader puisse trouver : aucun enregistrement n’y a de text, de content ou de body ({reason}). Ouvrez l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open the article itself.</source>
            <translation>{name} ne contient aucun article que Claim Reader puisse trouver : aucun enregistrement n’y a de text, de content ou de body. Ouvrez l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is JSON nested too deep to be read.</source>
            <translation>La ligne {number} est du JSON trop imbriqué pour être lu.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is broken JSON: {error}.</source>
            <translation>La ligne {number} est du JSON mal formé : {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} has no text of an article in it.</source>
            <translation>La ligne {number} ne contient pas le texte d’un article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}</source>
            <translation>{name} est du JSON de plus de {containers} listes et objets. Ouvrez l’article lui-même. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON nested too deep to be read, which no article is. Open the article itself.</source>
            <translation>{name} est du JSON trop imbriqué pour être lu, ce qu’aucun article n’est. Ouvrez l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is broken JSON: {error}. Save or download it again.</source>
            <translation>{name} est du JSON mal formé : {error}. Enregistrez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>The file is broken JSON from record {number} on: {error}.</source>
            <translation>Le fichier est du JSON mal formé à partir de l’enregistrement {number} : {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Record {number} has no text of an article in it.</source>
            <translation>L’enregistrement {number} ne contient pas le texte d’un article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{what} at line {line}, sign {column}</source>
            <translation>{what} à la ligne {line}, caractère {column}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>it is too large, or has a number with too many digits</source>
            <translation>il est trop grand, ou contient un nombre qui a trop de chiffres</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/unknown_xml.py"></location>
            <source>Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a paragraph. The article as a web page or as text reads better.</source>
            <translation>Claim Reader ne connaît pas ce type de XML (« {kind} ») et affiche le texte de chaque élément comme un paragraphe. L’article se lit mieux en page web ou en texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged gzip file. Download or record it again.</source>
            <translation>{name} est un fichier gzip endommagé. Téléchargez-le ou capturez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a web archive (WARC) without a page in it. Record the article's page itself.</source>
            <translation>{name} est une archive web (WARC) sans page. Capturez la page de l’article elle-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): the headers of a record do not end.</source>
            <translation>{name} est une archive web (WARC) endommagée : les en-têtes d’un enregistrement n’ont pas de fin.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} dépasse {inflated_bytes} une fois décompressé. Divisez-le, ou extrayez-en les pages. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} has more than {records} records. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} a plus de {records} enregistrements. Divisez-le, ou extrayez-en les pages. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.</source>
            <translation>{name} est une archive web (WARC) endommagée : ce qui suit l’enregistrement {number} n’en est pas un. Capturez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): record {number} does not say how long it is.</source>
            <translation>{name} est une archive web (WARC) endommagée : l’enregistrement {number} n’indique pas sa longueur.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is compressed in a way that is not read here ({coding}).</source>
            <translation>Cette page est compressée par une méthode non prise en charge ({coding}).</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is larger than {size}, so it was not read.</source>
            <translation>Cette page dépasse {size} et n’a donc pas été lue.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>a web archive</source>
            <translation>une archive web</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a property list without a saved page in it. Save the page again, or as HTML.</source>
            <translation>{name} est une liste de propriétés sans page enregistrée. Enregistrez de nouveau la page, ou en HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a damaged web archive. Save the page again, or as HTML.</source>
            <translation>{name} est une archive web endommagée. Enregistrez de nouveau la page, ou en HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as text or HTML first.</source>
            <translation>Enregistrez-le d’abord en texte ou HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open the article's text or HTML instead.</source>
            <translation>Ouvrez plutôt le texte ou le HTML de l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Décompressez-la et ouvrez l’article qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an old Microsoft Office file</source>
            <translation>un ancien fichier Microsoft Office</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as DOCX, text or HTML first.</source>
            <translation>Enregistrez-le d’abord en DOCX, texte ou HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a PostScript file</source>
            <translation>un fichier PostScript</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (PNG)</source>
            <translation>une image (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (JPEG)</source>
            <translation>une image (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (GIF)</source>
            <translation>une image (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (TIFF)</source>
            <translation>une image (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a 7-Zip archive</source>
            <translation>une archive 7-Zip</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a RAR archive</source>
            <translation>une archive RAR</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bzip2 archive</source>
            <translation>une archive bzip2</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an xz archive</source>
            <translation>une archive xz</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Zstandard archive</source>
            <translation>une archive Zstandard</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it with “zstd -d” and open the article inside.</source>
            <translation>Décompressez-la avec « zstd -d » et ouvrez l’article qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a web archive (WARC) packed with Zstandard and a dictionary of its own</source>
            <translation>une archive web (WARC) compressée avec Zstandard et un dictionnaire qui lui est propre</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Have it written anew as .warc.gz and open that.</source>
            <translation>Faites-la réécrire en .warc.gz et ouvrez le résultat.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a program, not an article</source>
            <translation>un programme, et non un article</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a database, not an article</source>
            <translation>une base de données, et non un article</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a property list, not a web archive</source>
            <translation>une liste de propriétés, et non une archive web</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Windows help file (CHM)</source>
            <translation>un fichier d’aide Windows (CHM)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a scanned book (DjVu)</source>
            <translation>un livre numérisé (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an LZ4 archive</source>
            <translation>une archive LZ4</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bookmark that leads to a page, without the page</source>
            <translation>un signet qui mène à une page, sans la page</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open it, and save the page itself.</source>
            <translation>Ouvrez-le, et enregistrez la page elle-même.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound file</source>
            <translation>un fichier audio</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound or video file</source>
            <translation>un fichier audio ou vidéo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video file</source>
            <translation>un fichier vidéo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a message saved by Outlook (MSG)</source>
            <translation>un message enregistré par Outlook (MSG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EML, HTML or text first.</source>
            <translation>Enregistrez-le d’abord en EML, HTML ou texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a book for Kindle (MOBI)</source>
            <translation>un livre pour Kindle (MOBI)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EPUB first.</source>
            <translation>Enregistrez-le d’abord en EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a tar archive</source>
            <translation>une archive tar</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (WebP)</source>
            <translation>une image (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video or picture file</source>
            <translation>un fichier vidéo ou image</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is not a text: it looks like a program's data. Open the article's text or HTML.</source>
            <translation>{name} n’est pas un texte : on dirait les données d’un programme. Ouvrez le texte ou le HTML de l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is {what}.</source>
            <translation>{name} est {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{sentence} {advice}</source>
            <translation>{sentence} {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Or raise the limits: {setting}=2 doubles them.</source>
            <translation>Ou relevez les limites : {setting}=2 les double.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Save the article alone and open that, or raise the limits: {setting}=2 doubles them.</source>
            <translation>Enregistrez l’article seul et ouvrez-le, ou relevez les limites : {setting}=2 les double.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} MB</source>
            <translation>{count} Mo</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too large: {what} may have at most {limit}. {advice}</source>
            <translation>{name} est trop grand : {what} ne peut pas dépasser {limit}. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} million characters</source>
            <translation>{count} millions de caractères</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {most}. {advice}</source>
            <translation>{name} est trop long : un article ne peut pas dépasser {most}. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {lines} lines. {advice}</source>
            <translation>{name} est trop long : un article ne peut pas dépasser {lines} lignes. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.</source>
            <translation>{name} se décompresse à plus de {ratio} fois sa taille, ce que ne fait aucun article. Ne vous y fiez pas.</translation>
        </message>
        <message>
            <location filename="../../reader/load/mojibake.py"></location>
            <source>The text was garbled and is shown repaired. The file itself is unchanged.</source>
            <translation>Le texte était altéré et est affiché réparé. Le fichier lui-même est inchangé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation>
                <numerusform>{n} article</numerusform>
                <numerusform>{n} articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} is packed twice over. Unpack it and open the article inside.</source>
            <translation>{name} est compressé deux fois. Décompressez-le et ouvrez l’article qu’il contient.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} bytes behind the article in this gzip file are something else and were not read.</source>
            <extracomment>For one: {n} byte behind the article in this gzip file is something else and was not read.</extracomment>
            <translation>
                <numerusform>{n} octet qui suit l’article dans ce fichier gzip est autre chose et n’a pas été lu.</numerusform>
                <numerusform>{n} octets qui suivent l’article dans ce fichier gzip sont autre chose et n’ont pas été lus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no article in {name}. Choose another file, or save the article again.</source>
            <translation>Il n’y a pas d’article dans {name}. Choisissez un autre fichier, ou enregistrez de nouveau l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} lies in too many other files. Unpack them and open the article inside.</source>
            <translation>{name} se trouve dans trop d’autres fichiers. Décompressez-les et ouvrez l’article qu’ils contiennent.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no text in it.</source>
            <translation>Il ne contient pas de texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name}: {reasons}</source>
            <translation>{name} : {reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} contient plus de {what}, et on n’en lit pas davantage. Divisez-le, ou relevez les limites : {setting}=2 les double.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} declares XML entities, as files do that mean harm, and was not read. Save it from another program.</source>
            <translation>{file} déclare des entités XML, comme le font les fichiers malveillants, et n’a pas été lu. Enregistrez-le depuis un autre programme.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} is damaged: its XML cannot be read ({error}). Save it again.</source>
            <translation>{file} est endommagé : son XML ne peut pas être lu ({error}). Enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>an XML file</source>
            <translation>un fichier XML</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}</source>
            <translation>{name} a plus de {attributes} attributs XML. Enregistrez l’article seul. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.</source>
            <translation>{name} est du XML mal formé : {error}. Enregistrez-le ou téléchargez-le de nouveau, ou ouvrez-le comme page web ou texte.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {elements} XML elements. Save the article alone. {or_raise}</source>
            <translation>{name} a plus de {elements} éléments XML. Enregistrez l’article seul. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is XML nested more than {depth} deep, which no article is. Open another file.</source>
            <translation>{name} est du XML imbriqué sur plus de {depth} niveaux, ce qu’aucun article n’est. Ouvrez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it is not read. Remove its document type (&lt;!DOCTYPE …&gt;), or save the article as HTML.</source>
            <translation>{name} définit des entités XML (« {entity} »), qui peuvent faire croître sans fin un petit fichier ; il n’est donc pas lu. Supprimez son type de document (&lt;!DOCTYPE …&gt;), ou enregistrez l’article en HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} holds more than {members} members, which no article does. Choose another file. {or_raise}</source>
            <translation>{file} contient plus de {members} éléments, ce que ne fait aucun article. Choisissez un autre fichier. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is incomplete: {name} is missing in it. Save it again.</source>
            <translation>{file} est incomplet : {name} y manque. Enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone and open that. {or_raise}</source>
            <translation>{file} est trop grand : décompressé, {name} y dépasse {limit}. Enregistrez l’article seul et ouvrez-le. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is damaged and cannot be unpacked ({why}). Download or save it again.</source>
            <translation>{file} est endommagé et ne peut pas être décompressé ({why}). Téléchargez-le ou enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>another language</source>
            <comment>language</comment>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by their marks, and names, but not who says what.</source>
            <translation>Cet article ne semble pas être en anglais (langue : {language}). Claim Reader connaît l’attribution en anglais ; ici, il affiche les citations, d’après leurs guillemets, et les noms, mais pas qui dit quoi.</translation>
        </message>
        <message>
            <location filename="../../reader/paths.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>Le dossier {folder} ne peut pas être créé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/resources.py"></location>
            <source>Claim Reader's own file {file} is missing. Install the program again.</source>
            <translation>Il manque à Claim Reader son fichier {file}. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../reader/store/atomic.py"></location>
            <source>{path} could not be written: {reason}. Check that the disk has room and that you may write there; what was kept there before stays.</source>
            <translation>{path} n’a pas pu être écrit : {reason}. Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire ; le contenu précédent est conservé.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>cannot be read ({reason})</source>
            <translation>ne peut pas être lu ({reason})</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is far too large</source>
            <translation>est beaucoup trop grand</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is damaged</source>
            <translation>est endommagé</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>was written by a newer version of the program</source>
            <translation>a été écrit par une version plus récente du programme</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as it was as {file}.</source>
            <translation>Il est gardé tel quel sous le nom {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside: {reason}.</source>
            <translation>Il ne peut pas être mis de côté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside. {why}</source>
            <translation>Il ne peut pas être mis de côté. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>The file of {what} {path} {why}, so what it says is not used.</source>
            <translation>Le fichier {path} ({what}) {why} ; son contenu n’est pas utilisé.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as {file}.</source>
            <translation>Il est gardé sous le nom {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.</source>
            <translation>{path} est laissé tel quel, puisque son contenu n’a pas pu être utilisé. {why} Déplacez-le ailleurs.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside either: {reason}.</source>
            <translation>Il ne peut pas non plus être mis de côté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>Too many files that were put aside are there already.</source>
            <translation>Il y a déjà trop de fichiers mis de côté.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>what was open</source>
            <translation>ce qui était ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>the recent files</source>
            <translation>les fichiers récents</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>What is open will not be there on the next start. {error}</source>
            <translation>Ce qui est ouvert ne sera pas rouvert au prochain démarrage. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Many windows are open: what is open in this one will not be there on the next start.</source>
            <translation>Beaucoup de fenêtres sont ouvertes : ce qui est ouvert dans celle-ci ne sera pas rouvert au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Not all of the file of {what} {path} is understood: the rest of it is open. {aside}</source>
            <translation>Le fichier {path} ({what}) n’a été compris qu’en partie ; le reste est ouvert. {aside}</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Afrikaans</source>
            <comment>language</comment>
            <translation>afrikaans</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Amharic</source>
            <comment>language</comment>
            <translation>amharique</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Arabic</source>
            <comment>language</comment>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Moroccan Arabic</source>
            <comment>language</comment>
            <translation>arabe marocain</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Egyptian Arabic</source>
            <comment>language</comment>
            <translation>arabe égyptien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Azerbaijani</source>
            <comment>language</comment>
            <translation>azéri</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Belarusian</source>
            <comment>language</comment>
            <translation>biélorusse</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bulgarian</source>
            <comment>language</comment>
            <translation>bulgare</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bengali</source>
            <comment>language</comment>
            <translation>bengali</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Breton</source>
            <comment>language</comment>
            <translation>breton</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bosnian</source>
            <comment>language</comment>
            <translation>bosnien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Catalan</source>
            <comment>language</comment>
            <translation>catalan</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Czech</source>
            <comment>language</comment>
            <translation>tchèque</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Welsh</source>
            <comment>language</comment>
            <translation>gallois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Danish</source>
            <comment>language</comment>
            <translation>danois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>German</source>
            <comment>language</comment>
            <translation>allemand</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Greek</source>
            <comment>language</comment>
            <translation>grec</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>English</source>
            <comment>language</comment>
            <translation>anglais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Esperanto</source>
            <comment>language</comment>
            <translation>espéranto</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Spanish</source>
            <comment>language</comment>
            <translation>espagnol</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Estonian</source>
            <comment>language</comment>
            <translation>estonien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Basque</source>
            <comment>language</comment>
            <translation>basque</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Persian</source>
            <comment>language</comment>
            <translation>persan</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Finnish</source>
            <comment>language</comment>
            <translation>finnois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>French</source>
            <comment>language</comment>
            <translation>français</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Frisian</source>
            <comment>language</comment>
            <translation>frison</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Irish</source>
            <comment>language</comment>
            <translation>irlandais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Scottish Gaelic</source>
            <comment>language</comment>
            <translation>gaélique écossais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Galician</source>
            <comment>language</comment>
            <translation>galicien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Gujarati</source>
            <comment>language</comment>
            <translation>gujarati</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hausa</source>
            <comment>language</comment>
            <translation>haoussa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hebrew</source>
            <comment>language</comment>
            <translation>hébreu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hindi</source>
            <comment>language</comment>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Croatian</source>
            <comment>language</comment>
            <translation>croate</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Haitian Creole</source>
            <comment>language</comment>
            <translation>créole haïtien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hungarian</source>
            <comment>language</comment>
            <translation>hongrois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Armenian</source>
            <comment>language</comment>
            <translation>arménien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Indonesian</source>
            <comment>language</comment>
            <translation>indonésien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Igbo</source>
            <comment>language</comment>
            <translation>igbo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Icelandic</source>
            <comment>language</comment>
            <translation>islandais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Italian</source>
            <comment>language</comment>
            <translation>italien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Japanese</source>
            <comment>language</comment>
            <translation>japonais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Javanese</source>
            <comment>language</comment>
            <translation>javanais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Georgian</source>
            <comment>language</comment>
            <translation>géorgien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kazakh</source>
            <comment>language</comment>
            <translation>kazakh</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Khmer</source>
            <comment>language</comment>
            <translation>khmer</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kannada</source>
            <comment>language</comment>
            <translation>kannada</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Korean</source>
            <comment>language</comment>
            <translation>coréen</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kurdish</source>
            <comment>language</comment>
            <translation>kurde</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>kirghize</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latin</source>
            <comment>language</comment>
            <translation>latin</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Luxembourgish</source>
            <comment>language</comment>
            <translation>luxembourgeois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lao</source>
            <comment>language</comment>
            <translation>lao</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lithuanian</source>
            <comment>language</comment>
            <translation>lituanien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latvian</source>
            <comment>language</comment>
            <translation>letton</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malagasy</source>
            <comment>language</comment>
            <translation>malgache</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Macedonian</source>
            <comment>language</comment>
            <translation>macédonien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malayalam</source>
            <comment>language</comment>
            <translation>malayalam</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Mongolian</source>
            <comment>language</comment>
            <translation>mongol</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Marathi</source>
            <comment>language</comment>
            <translation>marathi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malay</source>
            <comment>language</comment>
            <translation>malais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Maltese</source>
            <comment>language</comment>
            <translation>maltais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Burmese</source>
            <comment>language</comment>
            <translation>birman</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Nepali</source>
            <comment>language</comment>
            <translation>népalais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Dutch</source>
            <comment>language</comment>
            <translation>néerlandais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian Nynorsk</source>
            <comment>language</comment>
            <translation>norvégien nynorsk</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian</source>
            <comment>language</comment>
            <translation>norvégien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Occitan</source>
            <comment>language</comment>
            <translation>occitan</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Oromo</source>
            <comment>language</comment>
            <translation>oromo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Odia</source>
            <comment>language</comment>
            <translation>odia</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Punjabi</source>
            <comment>language</comment>
            <translation>pendjabi</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Polish</source>
            <comment>language</comment>
            <translation>polonais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Pashto</source>
            <comment>language</comment>
            <translation>pachto</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Portuguese</source>
            <comment>language</comment>
            <translation>portugais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Romanian</source>
            <comment>language</comment>
            <translation>roumain</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Russian</source>
            <comment>language</comment>
            <translation>russe</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kinyarwanda</source>
            <comment>language</comment>
            <translation>kinyarwanda</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Sinhala</source>
            <comment>language</comment>
            <translation>cingalais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovak</source>
            <comment>language</comment>
            <translation>slovaque</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovenian</source>
            <comment>language</comment>
            <translation>slovène</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Somali</source>
            <comment>language</comment>
            <translation>somali</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Albanian</source>
            <comment>language</comment>
            <translation>albanais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Serbian</source>
            <comment>language</comment>
            <translation>serbe</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swedish</source>
            <comment>language</comment>
            <translation>suédois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swahili</source>
            <comment>language</comment>
            <translation>swahili</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tamil</source>
            <comment>language</comment>
            <translation>tamoul</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Telugu</source>
            <comment>language</comment>
            <translation>télougou</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>tadjik</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Thai</source>
            <comment>language</comment>
            <translation>thaï</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkmen</source>
            <comment>language</comment>
            <translation>turkmène</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tagalog</source>
            <comment>language</comment>
            <translation>tagalog</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkish</source>
            <comment>language</comment>
            <translation>turc</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tatar</source>
            <comment>language</comment>
            <translation>tatar</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uyghur</source>
            <comment>language</comment>
            <translation>ouïghour</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Ukrainian</source>
            <comment>language</comment>
            <translation>ukrainien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Urdu</source>
            <comment>language</comment>
            <translation>ourdou</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>ouzbek</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Vietnamese</source>
            <comment>language</comment>
            <translation>vietnamien</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Xhosa</source>
            <comment>language</comment>
            <translation>xhosa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Yoruba</source>
            <comment>language</comment>
            <translation>yoruba</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Cantonese</source>
            <comment>language</comment>
            <translation>cantonais</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Chinese</source>
            <comment>language</comment>
            <translation>chinois</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Zulu</source>
            <comment>language</comment>
            <translation>zoulou</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-dark.toml"></location>
            <source>High contrast, dark</source>
            <comment>theme</comment>
            <translation>Contraste élevé, sombre</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-light.toml"></location>
            <source>High contrast, light</source>
            <comment>theme</comment>
            <translation>Contraste élevé, clair</translation>
        </message>
        <message>
            <location filename="../../resources/themes/dark.toml"></location>
            <source>Dark</source>
            <comment>theme</comment>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../resources/themes/light.toml"></location>
            <source>Light</source>
            <comment>theme</comment>
            <translation>Clair</translation>
        </message>
    </context>
</TS>
