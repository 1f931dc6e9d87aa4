<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>mail program</source>
            <translation>programa de correo</translation>
        </message>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>browser</source>
            <translation>navegador</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>{files} is damaged ({error}). Install the program again.</source>
            <translation>{files} está dañado ({error}). Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 that people marked, it finds {found}.</source>
            <translation>De cada 100 que marcaron personas, encuentra {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words that people marked, it finds {found}.</source>
            <translation>De cada 100 palabras que marcaron personas, encuentra {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as quotes, {right} are.</source>
            <translation>De cada 100 afirmaciones mostradas como citas, lo son {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as statements, {right} are.</source>
            <translation>De cada 100 afirmaciones mostradas como paráfrasis, lo son {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words shown as unattributed, {right} are.</source>
            <translation>De cada 100 palabras mostradas como sin atribuir, lo están {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them, taken together.</source>
            <translation>En páginas web guardadas: {points} puntos de 100 por encontrar las líneas de relleno y acertar con ellas, en conjunto.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims that it finds, it names the right speaker for {right}.</source>
            <translation>De cada 100 afirmaciones que encuentra, acierta quién habla en {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so, {sure}.</source>
            <translation>De cada 100 afirmaciones marcadas como dudosas, {unsure} las marcaron también personas; de cada 100 sin esa marca, {sure}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Counted on {articles} news articles in English that the program had never seen, in which people marked {claims} claims, and on {pages} web pages: so few give a rough idea and no more.</source>
            <translation>Calculado con {articles} artículos de prensa en inglés que el programa nunca había visto, en los que se marcaron a mano {claims} afirmaciones, y con {pages} páginas web: tan pocos solo dan una idea aproximada.</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, in {file}</source>
            <translation>{speaker}, en {file}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, according to {teller}</source>
            <translation>{speaker}, según {teller}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unattributed</source>
            <translation>sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>somebody quoted</source>
            <translation>alguien a quien se cita</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{source} (unnamed source)</source>
            <translation>{source} (fuente anónima)</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>an unnamed source</source>
            <translation>una fuente anónima</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>a source that is not known</source>
            <translation>una fuente desconocida</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>hedged</source>
            <translation>cautelosa</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{kind} in the article’s words</source>
            <translation>{kind} en palabras del artículo</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unsure</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{charge} word</source>
            <translation>marca {charge}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_list.py"></location>
            <source>Unattributed</source>
            <translation>Sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Unnamed source</source>
            <translation>Fuente anónima</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Quotation</source>
            <translation>Cita</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed</source>
            <translation>anónima</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>source dropped</source>
            <translation>fuente omitida</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed source</source>
            <translation>fuente anónima</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>{what}: {text}</source>
            <translation>{what}: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader looks for sources in English articles only.</source>
            <translation>Claim Reader busca fuentes solo en artículos en inglés.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader found no name for this source in the article.</source>
            <translation>Claim Reader no encontró en el artículo ningún nombre para esta fuente.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader is unsure of this one.</source>
            <translation>Claim Reader duda de esta afirmación.</translation>
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
            <translation>Centroeuropeo</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, simplified</source>
            <translation>Chino simplificado</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, traditional</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Organisations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Facilities</source>
            <translation>Instalaciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Other names</source>
            <translation>Otros nombres</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>organisation</source>
            <translation>organización</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>facility</source>
            <translation>instalación</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>product</source>
            <translation>producto</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>misc</source>
            <translation>otro</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {count}</source>
            <translation>menciones: {count}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {count}, {mentioned}</source>
            <translation>afirmaciones: {count}, {mentioned}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {n} claims</source>
            <extracomment>For one: says {n} claim</extracomment>
            <translation>
                <numerusform>{n} afirmación</numerusform>
                <numerusform>{n} afirmaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {n} times</source>
            <extracomment>For one: mentioned once</extracomment>
            <translation>
                <numerusform>{n} mención</numerusform>
                <numerusform>{n} menciones</numerusform>
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
            <translation>También:</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Meant by: {descriptions}</source>
            <translation>Se alude con: {descriptions}</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Coloured web page</source>
            <translation>Página web coloreada</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Table for spreadsheets</source>
            <translation>Tabla para hojas de cálculo</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>JSON, on one line</source>
            <translation>JSON, en una línea</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Web Annotations</source>
            <translation>Web Annotations</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{name} is the article itself and was left as it is. Choose another name.</source>
            <translation>{name} es el propio artículo y se dejó como está. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.</source>
            <translation>No se pudo guardar {file}: {reason}. Elija otra carpeta o compruebe si el disco está lleno.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named sources</source>
            <extracomment>For one: {n} named source</extracomment>
            <translation>
                <numerusform>{n} fuente identificada</numerusform>
                <numerusform>{n} fuentes identificadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named</source>
            <extracomment>For one: {n} named</extracomment>
            <translation>
                <numerusform>{n} identificada</numerusform>
                <numerusform>{n} identificadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Everybody who speaks under a name, each counted once.</source>
            <translation>Todos los que hablan con su nombre, cada uno contado una sola vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} claims by unnamed sources</source>
            <extracomment>For one: {n} claim by an unnamed source</extracomment>
            <translation>
                <numerusform>{n} afirmación de fuente anónima</numerusform>
                <numerusform>{n} afirmaciones de fuentes anónimas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} unnamed</source>
            <extracomment>For one: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} anónima</numerusform>
                <numerusform>{n} anónimas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Claims of people whom the article does not name, as in “officials said”.</source>
            <translation>Afirmaciones de personas a las que el artículo no nombra, como en «officials said».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged cues</source>
            <extracomment>For one: {n} charged cue</extracomment>
            <translation>
                <numerusform>{n} marca cargada</numerusform>
                <numerusform>{n} marcas cargadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged</source>
            <extracomment>For one: {n} charged</extracomment>
            <translation>
                <numerusform>{n} cargada</numerusform>
                <numerusform>{n} cargadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Charged: {meaning}. Distancing and confirming cues are not among them.</source>
            <translation>Cargada: {meaning}. Las marcas distanciadoras y confirmadoras no se cuentan aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>There are {facts}.</source>
            <extracomment>For one: There is {facts}.</extracomment>
            <translation>
                <numerusform>Hay {facts}.</numerusform>
                <numerusform>Hay {facts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Partly quoted</source>
            <translation>Cita parcial</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Statement</source>
            <translation>Paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>News medium</source>
            <translation>Medio informativo</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Named source</source>
            <translation>Fuente identificada</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unnamed or unattributed</source>
            <translation>Anónima o sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Neutral cue</source>
            <translation>Marca neutra</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Distancing cue</source>
            <translation>Marca distanciadora</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Confirming cue</source>
            <translation>Marca confirmadora</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Charged cue</source>
            <translation>Marca cargada</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Sure</source>
            <translation>Segura</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unsure</source>
            <translation>Dudosa</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>quotes</source>
            <translation>citas</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>partly quoted statements</source>
            <translation>paráfrasis con cita parcial</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>statements</source>
            <translation>paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unattributed claims</source>
            <translation>afirmaciones sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>persons</source>
            <translation>personas</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>organisations</source>
            <translation>organizaciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>news media</source>
            <translation>medios informativos</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed sources</source>
            <translation>fuentes anónimas</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>nobody (unattributed)</source>
            <translation>nadie (sin atribuir)</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>neutral</source>
            <comment>cues</comment>
            <translation>neutras</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>distancing</source>
            <comment>cues</comment>
            <translation>distanciadoras</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>confirming</source>
            <comment>cues</comment>
            <translation>confirmadoras</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>charged</source>
            <comment>cues</comment>
            <translation>cargadas</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>sure</source>
            <translation>seguras</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with a named source</source>
            <translation>con fuente identificada</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed or unattributed</source>
            <translation>de fuente anónima o sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>All claims</source>
            <translation>Todas las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>claims</source>
            <translation>afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{classes} cues</source>
            <translation>con marcas {classes}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with {words}</source>
            <translation>con {words}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{claims} by {speakers}</source>
            <translation>{claims} de {speakers}</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>page furniture</source>
            <translation>elementos de la página</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>other articles</source>
            <translation>otros artículos</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>repeated text</source>
            <translation>texto repetido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/folds.py"></location>
            <source>{n} lines of {what}</source>
            <extracomment>For one: {n} line of {what}</extracomment>
            <translation>
                <numerusform>{n} línea de {what}</numerusform>
                <numerusform>{n} líneas de {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>neutral</source>
            <translation>neutra</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>charged</source>
            <translation>cargada</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>distancing</source>
            <translation>distanciadora</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>confirming</source>
            <translation>confirmadora</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class</source>
            <translation>una marca como «{first}» o «{second}» no dice qué pensar de ello; las tarjetas no mencionan esta clase</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” judges the speaker or heats up what is said</source>
            <translation>una marca como «{first}» o «{second}» juzga a quien habla o carga las tintas sobre lo que dice</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it</source>
            <translation>una marca como «{first}» o «{second}» toma distancia: el artículo no responde de lo dicho</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” takes it for true</source>
            <translation>una marca como «{first}» o «{second}» da lo dicho por cierto</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article does not name the source, as in “officials said”</source>
            <translation>el artículo no nombra la fuente, como en «officials said»</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the program itself doubts this claim; a question mark beside the text says so too</source>
            <translation>el propio programa duda de esta afirmación; también lo indica un signo de interrogación junto al texto</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>nobody is named, and the article itself is careful, as with “may” or “reportedly”</source>
            <translation>no se nombra a nadie y el propio artículo es cauteloso, como con «may» o «reportedly»</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article names a source for this elsewhere and none here; a line says whose claim it repeats</source>
            <translation>el artículo nombra la fuente en otro lugar, pero no aquí; una línea indica de quién es la afirmación que se repite</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Repeats …</source>
            <translation>↪ Repite …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the same was said by that source elsewhere in the article; a click leads there</source>
            <translation>esa fuente dice lo mismo en otro lugar del artículo; un clic lleva allí</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Sums up …</source>
            <translation>↪ Resume …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a claim in the article's own words, as in a headline, of what that source says further on</source>
            <translation>una afirmación en palabras del propio artículo, por ejemplo en un titular, de lo que esa fuente dice más adelante</translation>
        </message>
        <message>
            <location filename="../../reader/app/inputs.py"></location>
            <source>The folder {path} cannot be opened: {reason}. Change its permissions.</source>
            <translation>No se puede abrir la carpeta {path}: {reason}. Cambie sus permisos.</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is kept for corrections</source>
            <translation>está reservada para correcciones</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>copies what is selected</source>
            <translation>copia lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>cuts in a field</source>
            <translation>corta en un campo</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>selects everything</source>
            <translation>selecciona todo</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>closes the window</source>
            <translation>cierra la ventana</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is needed for writing and moving about</source>
            <translation>es necesaria para escribir y desplazarse</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Boilerplate</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Somebody's own words, in quotation marks</source>
            <translation>Las propias palabras de alguien, entre comillas</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What somebody said, in the article's words</source>
            <translation>Lo que alguien dijo, en palabras del artículo</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What the article asserts with nobody named for it</source>
            <translation>Lo que el artículo afirma sin atribuirlo a nadie</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Menus, related headlines and other text that is not this article</source>
            <translation>Menús, titulares relacionados y otros textos ajenos a este artículo</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>headlines, captions, bylines, and words around claims such as “she told reporters”</source>
            <translation>titulares, pies de foto, firmas y palabras en torno a las afirmaciones, como «she told reporters»</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>quote</source>
            <translation>cita</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>partly quoted statement</source>
            <translation>paráfrasis con cita parcial</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>statement</source>
            <translation>paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/app/overview.py"></location>
            <source>From top to bottom: {kinds}.</source>
            <translation>De arriba abajo: {kinds}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} quotes</source>
            <extracomment>For one: {n} quote</extracomment>
            <translation>
                <numerusform>{n} cita</numerusform>
                <numerusform>{n} citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} paráfrasis</numerusform>
                <numerusform>{n} paráfrasis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} unattributed claims</source>
            <extracomment>For one: {n} unattributed claim</extracomment>
            <translation>
                <numerusform>{n} afirmación sin atribuir</numerusform>
                <numerusform>{n} afirmaciones sin atribuir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} stretches of boilerplate</source>
            <extracomment>For one: {n} stretch of boilerplate</extracomment>
            <translation>
                <numerusform>{n} tramo de relleno</numerusform>
                <numerusform>{n} tramos de relleno</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Attributed here, asserted there</source>
            <translation>Atribuido aquí, afirmado allí</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another speaker</source>
            <translation>Otra fuente</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another class of cue</source>
            <translation>Otra clase de marca</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another number</source>
            <translation>Otra cifra</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}.</source>
            <translation>{difference}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}: {left} on the left, {right} on the right.</source>
            <translation>{difference}: {left} a la izquierda, {right} a la derecha.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Nothing found that both say</source>
            <translation>No se encontraron afirmaciones comunes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/pairs.py"></location>
            <source>{n} claims that both make</source>
            <extracomment>For one: {n} claim that both make</extracomment>
            <translation>
                <numerusform>{n} afirmación común</numerusform>
                <numerusform>{n} afirmaciones comunes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>the outlet itself</source>
            <translation>el propio medio</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}” ({class_of_cue})</source>
            <translation>«{cue}» ({class_of_cue})</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>“{cue}”</source>
            <translation>«{cue}»</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>no cue</source>
            <translation>sin marca</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The cue: the words that say it was said</source>
            <translation>La marca: las palabras que indican que alguien lo dijo</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The source: who stands behind it</source>
            <translation>La fuente: quién está detrás</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>quoted</source>
            <translation>citado</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>partly quoted</source>
            <translation>citado en parte</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>reported in other words</source>
            <translation>parafraseado</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>boilerplate</source>
            <translation>relleno</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>There are no words in this article.</source>
            <translation>No hay palabras en este artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>less than {share}</source>
            <translation>menos de {share}</translation>
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
                <numerusform>De {n} palabra: {shares}.</numerusform>
                <numerusform>De {n} palabras: {shares}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not marked ({what})</source>
            <translation>no marcado ({what})</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not read</source>
            <translation>no leído</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Stands inside a claim of {speaker}.</source>
            <translation>Está dentro de una afirmación de {speaker}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Hedged: the article says that it may be so, and names nobody who says it.</source>
            <translation>Cautelosa: el artículo dice que puede ser así, sin nombrar a nadie que lo diga.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats a claim of {speaker} without naming the source.</source>
            <translation>Repite una afirmación de {speaker} sin nombrar la fuente.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up a claim of {speaker} in the article.</source>
            <translation>Resume una afirmación de {speaker} en el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats: {speaker}</source>
            <translation>Repite: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up: {speaker}</source>
            <translation>Resume: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>surname alone</source>
            <translation>solo el apellido</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>first name alone</source>
            <translation>solo el nombre de pila</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>one of the names alone</source>
            <translation>solo uno de los nombres</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>same first name and surname</source>
            <translation>mismo nombre y apellido</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>another spelling</source>
            <translation>otra grafía</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>in brackets beside the name</source>
            <translation>entre paréntesis junto al nombre</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>initials of the name</source>
            <translation>iniciales del nombre</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>syllables of the name</source>
            <translation>sílabas del nombre</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>part of the full name</source>
            <translation>parte del nombre completo</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same river, lake or mountain</source>
            <translation>el mismo río, lago o monte</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>what the outlet calls itself</source>
            <translation>como el medio se llama a sí mismo</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same words</source>
            <translation>las mismas palabras</translation>
        </message>
        <message>
            <location filename="../../reader/app/service.py"></location>
            <source>A library that the language model needs cannot be loaded ({problem}). Install the program again.</source>
            <translation>No se puede cargar una biblioteca que necesita el modelo de lenguaje ({problem}). Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is not understood; {default} holds.</source>
            <translation>El ajuste {name} ({value}) no se entiende; se usa {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is out of range; {default} holds.</source>
            <translation>El ajuste {name} ({value}) está fuera de los límites; se usa {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting keys ({value}) is not understood; the usual keys hold.</source>
            <translation>El ajuste keys ({value}) no se entiende; se usan las teclas habituales.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The keys of {name} ({keys}) are not understood; its usual keys hold.</source>
            <translation>Las teclas de {name} ({keys}) no se entienden; se usan las habituales.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/core/contents.py"></location>
            <source>{name} holds {n} articles. Say which one is meant.</source>
            <extracomment>For one: {name} holds {n} article. Say which one is meant.</extracomment>
            <translation>
                <numerusform>{name} contiene {n} artículo. Indique cuál.</numerusform>
                <numerusform>{name} contiene {n} artículos. Indique cuál.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} o {last}</translation>
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
            <translation>Archivo creado</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Publisher</source>
            <translation>Publicado por</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Article in the file</source>
            <translation>Artículo en el archivo</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 del archivo</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Analysed</source>
            <translation>Analizado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>an open article</source>
            <translation>un artículo abierto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>needs {needs}</source>
            <translation>necesita {needs}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>not possible now</source>
            <translation>no es posible ahora</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is no key that can be told from others</source>
            <translation>no es una tecla que se pueda distinguir de otras</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is a key of “{action}”</source>
            <translation>es una tecla de «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>none</source>
            <comment>keys</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.</source>
            <translation>«{action}» no puede tener la tecla {key}, que {why}. Teclas actuales: {kept}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/arriving.py"></location>
            <source>An article cannot stand beside itself</source>
            <translation>Un artículo no se puede poner al lado de sí mismo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no page furniture to fold</source>
            <translation>No hay elementos de la página que plegar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is folded</source>
            <translation>Los elementos de la página están plegados</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is open</source>
            <translation>Los elementos de la página están desplegados</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no link at the text cursor</source>
            <translation>No hay ningún enlace en la posición del cursor</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;with source</source>
            <translation>Copiar con la &amp;fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>To the source's first &amp;mention</source>
            <translation>A la primera &amp;mención de la fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Open in the {program}</source>
            <translation>&amp;Abrir en el {program}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;link</source>
            <translation>Copiar el &amp;enlace</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Open these {n} lines</source>
            <extracomment>For one: Open this line</extracomment>
            <translation>
                <numerusform>Desplegar esta línea</numerusform>
                <numerusform>Desplegar estas {n} líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Fold these {n} lines</source>
            <extracomment>For one: &amp;Fold this line</extracomment>
            <translation>
                <numerusform>&amp;Plegar esta línea</numerusform>
                <numerusform>&amp;Plegar estas {n} líneas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>not marked</source>
            <translation>no marcado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>no mark</source>
            <translation>el resto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>in other words</source>
            <translation>parafraseado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/balance.py"></location>
            <source>{share} {what}: {some} of {n} words</source>
            <extracomment>For one: {share} {what}: {some} of {n} word</extracomment>
            <translation>
                <numerusform>{share} {what}: {some} de {n} palabra</numerusform>
                <numerusform>{share} {what}: {some} de {n} palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list the others too</source>
            <translation>Haga clic para listar también las demás</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list these claims alone</source>
            <translation>Haga clic para listar solo estas afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>What both articles say</source>
            <translation>Lo que dicen los dos artículos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>{left} | {right}</source>
            <translation>{left} | {right}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside</source>
            <translation>Abrir al lado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside {name}</source>
            <translation>Abrir al lado de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>A &amp;file…</source>
            <translation>Un &amp;archivo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>What you have &amp;copied</source>
            <translation>Lo que ha &amp;copiado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open articles</source>
            <translation>Artículos abiertos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{above} above ↑</source>
            <translation>{above} más arriba ↑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{below} further down ↓</source>
            <translation>{below} más abajo ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>Claims</source>
            <translation>Afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>{tie}: the right arrow goes there.</source>
            <translation>{tie}: la flecha derecha lleva allí.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Article {record}: {label}</source>
            <translation>Artículo {record}: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Choose an article</source>
            <translation>Elegir un artículo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/chooser.py"></location>
            <source>{name} holds {n} articles. Which one do you want to read?</source>
            <extracomment>For one: {name} holds {n} article. Which one do you want to read?</extracomment>
            <translation>
                <numerusform>{name} contiene {n} artículo. ¿Cuál quiere leer?</numerusform>
                <numerusform>{name} contiene {n} artículos. ¿Cuál quiere leer?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Show those with these words</source>
            <translation>Mostrar los que contengan estas palabras</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Filter the articles</source>
            <translation>Filtrar los artículos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only what {speaker} says</source>
            <translation>&amp;Listar solo lo que dice {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only this speaker's</source>
            <translation>&amp;Listar solo lo de esta fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it repeats</source>
            <translation>&amp;Ir a lo que repite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it sums up</source>
            <translation>&amp;Ir a lo que resume</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>List of claims</source>
            <translation>Lista de afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Columns of the list</source>
            <translation>Columnas de la lista</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Click to sort; a third click brings back the order of the text.</source>
            <translation>Haga clic para ordenar; un tercer clic recupera el orden del texto.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Speaker</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Cue</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>{n} claims</source>
            <extracomment>For one: {n} claim</extracomment>
            <translation>
                <numerusform>{n} afirmación</numerusform>
                <numerusform>{n} afirmaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>open</source>
            <comment>state</comment>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>closed</source>
            <comment>state</comment>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>No claim is like that. Take a condition away, or show all.</source>
            <translation>Ninguna afirmación cumple las condiciones. Quite alguna o muéstrelas todas.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claim Reader found no claims in this article.</source>
            <translation>Claim Reader no encontró afirmaciones en este artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all</source>
            <translation>Ver todas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all claims</source>
            <translation>Mostrar todas las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claims as a list</source>
            <translation>Afirmaciones en lista</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Group the list by speaker</source>
            <translation>Agrupar la lista según quién habla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/closing.py"></location>
            <source>What is in no file stays open</source>
            <translation>Lo que no está guardado en ningún archivo sigue abierto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.</source>
            <translation>Una afirmación con cita parcial muestra los dos colores; una que está dentro de otra tiene un tono más oscuro.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>in a frame: who is named for the current claim</source>
            <translation>en un recuadro: a quién se nombra como fuente de la afirmación actual</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>the words that hand it over, such as said or according to</source>
            <translation>las palabras que introducen lo dicho, como said o according to</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Mention</source>
            <translation>Mención</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>where the entity that you picked is meant</source>
            <translation>donde se alude a la entidad elegida</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What the colours mean</source>
            <translation>Qué significan los colores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>In the current claim</source>
            <translation>En la afirmación actual</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What a cue lets you think</source>
            <translation>Qué da a entender una marca</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Words on a card</source>
            <translation>Palabras de las tarjetas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>How sure it is</source>
            <translation>Hasta qué punto es fiable</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched on</source>
            <translation>activado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Type what to do, @ and a name, or # and words of a claim</source>
            <translation>Escriba qué quiere hacer, @ y un nombre, o # y palabras de una afirmación</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Nothing has these words</source>
            <translation>Nada contiene estas palabras</translation>
        </message>
        <message>
            <location filename="../../reader/gui/comparing.py"></location>
            <source>Comparing failed ({problem}). Please report this.</source>
            <translation>No se pudo comparar ({problem}). Por favor, notifique este error.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/defects.py"></location>
            <source>Show the &amp;report</source>
            <translation>&amp;Mostrar el informe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open</source>
            <translation>Suelte para abrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>This is a link. Save the page in the browser, then drop the saved file.</source>
            <translation>Esto es un enlace. Guarde la página en el navegador y suelte aquí el archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped page</source>
            <translation>Página arrastrada</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped text</source>
            <translation>Texto arrastrado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop here to open</source>
            <translation>Suelte aquí para abrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open beside {name}</source>
            <translation>Suelte para abrir al lado de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;Encoding</source>
            <translation>Co&amp;dificación</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found ({found})</source>
            <translation>&amp;Detectada ({found})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found</source>
            <translation>&amp;Detectada</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>{found} of {count}</source>
            <translation>{found} de {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>unfolded</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;First mention</source>
            <translation>&amp;Primera mención</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Next mention</source>
            <translation>Mención &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Previous mention</source>
            <translation>Mención &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>List &amp;only these claims</source>
            <translation>&amp;Listar solo estas afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Copy the name</source>
            <translation>&amp;Copiar el nombre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>Find an entity</source>
            <translation>Buscar una entidad</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>No entity is called so.</source>
            <translation>Ninguna entidad se llama así.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/errands.py"></location>
            <source>Saving failed ({name}: {error}). Please report this.</source>
            <translation>No se pudo guardar ({name}: {error}). Por favor, notifique este error.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>Claim Reader cannot start</source>
            <translation>No se puede iniciar Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>A library cannot be loaded ({problem}). Install the program again.</source>
            <translation>No se puede cargar una biblioteca ({problem}). Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>The program made a mistake while it started ({problem}). What is known of it is in {log}.</source>
            <translation>Se produjo un error al iniciar el programa ({problem}). Los detalles están en {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivos:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by kind</source>
            <translation>Filtrar por tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a kind</source>
            <translation>Mostrar solo afirmaciones de un tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by speaker</source>
            <translation>Filtrar según quién habla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a speaker</source>
            <translation>Mostrar solo afirmaciones de alguien en concreto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by type of source</source>
            <translation>Filtrar por tipo de fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a type of source</source>
            <translation>Mostrar solo afirmaciones de un tipo de fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by class of cue</source>
            <translation>Filtrar por clase de marca</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a class of cue</source>
            <translation>Mostrar solo afirmaciones con una clase de marca</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by degree of certainty</source>
            <translation>Filtrar por grado de certeza</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a degree of certainty</source>
            <translation>Mostrar solo afirmaciones de un grado de certeza</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter of the claims</source>
            <translation>Filtro de las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims with these words</source>
            <translation>Mostrar solo afirmaciones con estas palabras</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>No longer only: {label}</source>
            <translation>Quitar el filtro: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>{label}: show the others too</source>
            <translation>{label}: mostrar también las demás</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>and {n} more: type a name into the field</source>
            <extracomment>For one: and {n} more: type a name into the field</extracomment>
            <translation>
                <numerusform>y {n} más: escriba un nombre en el campo</numerusform>
                <numerusform>y {n} más: escriba un nombre en el campo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>Nothing is known of it in this article</source>
            <translation>Sin datos en este artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find in the article</source>
            <translation>Buscar en el artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Match case</source>
            <translation>Distinguir mayúsculas y minúsculas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Whole words</source>
            <translation>Palabras completas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Number of hits</source>
            <translation>Número de resultados</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Close find</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Not found</source>
            <translation>Sin resultados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/find.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} resultado</numerusform>
                <numerusform>{n} resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>{current} of {total}</source>
            <translation>{current} de {total}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the top again</source>
            <translation>Se continúa desde el principio</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the end again</source>
            <translation>Se continúa desde el final</translation>
        </message>
        <message>
            <location filename="../../reader/gui/fold_layer.py"></location>
            <source>{lines}, folded. Enter opens it.</source>
            <translation>{lines}, plegado. Intro lo despliega.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>The folder {folder} is not there any more. Was it moved, or a disk taken out?</source>
            <translation>La carpeta {folder} ya no está. ¿Se ha movido o se ha extraído un disco?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>No program was found that shows folders. The file is in {folder}.</source>
            <translation>No se encontró ningún programa para mostrar carpetas. El archivo está en {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Length</source>
            <translation>Extensión</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/header.py"></location>
            <source>{n} words</source>
            <extracomment>For one: {n} word</extracomment>
            <translation>
                <numerusform>{n} palabra</numerusform>
                <numerusform>{n} palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Click to list these claims alone, and again to list the others too.</source>
            <translation>Haga clic para listar solo estas afirmaciones; otro clic lista también las demás.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>No key and no colour has the words “{words}”.</source>
            <translation>Ninguna tecla ni ningún color contiene las palabras «{words}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters act while the focus is in the text or the claims.</source>
            <translation>Las letras sueltas funcionan cuando el foco está en el texto o en las afirmaciones.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters are switched off in the settings.</source>
            <translation>Las letras sueltas están desactivadas en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Keys and colours</source>
            <translation>Atajos de teclado y colores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find a key, or what it does</source>
            <translation>Buscar una tecla o lo que hace</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find among the keys</source>
            <translation>Buscar entre las teclas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{file}, article {number}</source>
            <translation>{file}, artículo {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{name}: {defect}. Please report this.</source>
            <translation>{name}: {defect}. Por favor, notifique este error.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>What is open could not be kept for the next start.</source>
            <translation>No se pudo conservar lo que está abierto para el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>The text of “{name}” is not there any more.</source>
            <translation>El texto de «{name}» ya no está disponible.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Claims of one kind</source>
            <translation>&amp;Afirmaciones de un tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Source and mentions</source>
            <translation>Fuente y &amp;menciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Lin&amp;ks</source>
            <translation>&amp;Enlaces</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Articles and panes</source>
            <translation>Artículos y &amp;paneles</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Two articles beside each other</source>
            <translation>&amp;Dos artículos en paralelo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>two articles beside each other</source>
            <translation>dos artículos en paralelo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was pasted or dropped</source>
            <translation>un artículo pegado o arrastrado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was closed</source>
            <translation>un artículo cerrado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;folder…</source>
            <translation>Abrir &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open rece&amp;nt…</source>
            <translation>Abrir recie&amp;nte…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;beside…</source>
            <translation>Abrir al &amp;lado…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Reload</source>
            <translation>Recar&amp;gar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Save as…</source>
            <translation>G&amp;uardar como…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open the sa&amp;mple article</source>
            <translation>Abrir el artículo de ejem&amp;plo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Save as P&amp;DF…</source>
            <translation>Guardar como P&amp;DF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>S&amp;how in folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Close</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Reopen the &amp;last closed</source>
            <translation>Reabrir el úl&amp;timo cerrado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Paste as an article</source>
            <translation>&amp;Pegar como artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy with &amp;source</source>
            <translation>Copiar con la &amp;fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy the file's pat&amp;h</source>
            <translation>Copiar la &amp;ruta del archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find &amp;next</source>
            <translation>Buscar &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find pre&amp;vious</source>
            <translation>Buscar &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;match case</source>
            <translation>Buscar: distinguir &amp;mayúsculas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;whole words</source>
            <translation>Buscar: palabras compl&amp;etas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim</source>
            <translation>Afirmación siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim</source>
            <translation>Afirmación anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Fi&amp;lter the claims</source>
            <translation>&amp;Filtrar las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next of the same kind</source>
            <translation>Siguiente del mismo tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous of the same kind</source>
            <translation>Anterior del mismo tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next quote</source>
            <translation>Cita siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous quote</source>
            <translation>Cita anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next statement</source>
            <translation>Paráfrasis siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous statement</source>
            <translation>Paráfrasis anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next unattributed</source>
            <translation>Siguiente sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous unattributed</source>
            <translation>Anterior sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next boilerplate</source>
            <translation>Relleno siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous boilerplate</source>
            <translation>Relleno anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the source's first mention</source>
            <translation>A la primera mención de la fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next mention of the entity</source>
            <translation>Mención siguiente de la entidad</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous mention of the entity</source>
            <translation>Mención anterior de la entidad</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next lin&amp;k</source>
            <translation>En&amp;lace siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous link</source>
            <translation>Enlace anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open the link in the browser</source>
            <translation>&amp;Abrir el enlace en el navegador</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy where the link leads</source>
            <translation>Copiar la dirección del enlace</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next article</source>
            <translation>Artículo siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous article</source>
            <translation>Artículo anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>List of open &amp;articles…</source>
            <translation>&amp;Lista de artículos abiertos…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Return to the text</source>
            <translation>Volver al texto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim that both make</source>
            <translation>Afirmación común siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim that both make</source>
            <translation>Afirmación común anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the &amp;other side</source>
            <translation>Al &amp;otro lado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Scroll both together</source>
            <translation>&amp;Desplazar los dos a la vez</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Change the sides</source>
            <translation>Inter&amp;cambiar los lados</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>A &amp;tab for each</source>
            <translation>Una &amp;pestaña para cada uno</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;quotes</source>
            <translation>Colorear las &amp;citas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;statements</source>
            <translation>Colorear las &amp;paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;unattributed</source>
            <translation>Colorear lo &amp;sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;boilerplate</source>
            <translation>Colorear el r&amp;elleno</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Hide all colours</source>
            <translation>&amp;Ocultar todos los colores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Claims as a &amp;list</source>
            <translation>Afirmaciones en &amp;lista</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Group the list by speaker</source>
            <translation>A&amp;grupar la lista según quién habla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show &amp;all claims</source>
            <translation>Mostrar &amp;todas las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Normal size</source>
            <translation>Tamaño &amp;normal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Fold or open page furniture</source>
            <translation>Plegar o desplegar los elementos de la pág&amp;ina</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show garbled text &amp;repaired</source>
            <translation>&amp;Mostrar reparado el texto dañado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>a text that is garbled</source>
            <translation>un texto dañado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Command palette…</source>
            <translation>&amp;Paleta de comandos…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Keys</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>What the c&amp;olours mean</source>
            <translation>Qué significan los c&amp;olores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;About Claim Reader</source>
            <translation>&amp;Acerca de Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py"></location>
            <source>The translation {path} is damaged. Install the program again.</source>
            <translation>La traducción {path} está dañada. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What do they mean?</source>
            <translation>¿Qué significan?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour quote</source>
            <translation>Colorear las citas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour statement</source>
            <translation>Colorear las paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour unattributed</source>
            <translation>Colorear lo sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour boilerplate</source>
            <translation>Colorear el relleno</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Click to switch the colour on or off</source>
            <translation>Haga clic para activar o desactivar el color</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What each colour means, and how often it is right</source>
            <translation>Qué significa cada color y con qué frecuencia acierta</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Claim Reader opens web pages and letters only</source>
            <translation>Claim Reader solo abre páginas web y direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>There are no links in this article</source>
            <translation>No hay enlaces en este artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Link {index} of {count}: {shown}</source>
            <translation>Enlace {index} de {count}: {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Ctrl+click opens it in the {program}</source>
            <translation>Ctrl+clic lo abre en el {program}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link outside what is folded</source>
            <translation>No hay más enlaces fuera de lo plegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link outside what is folded</source>
            <translation>No hay enlaces anteriores fuera de lo plegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link</source>
            <translation>No hay más enlaces</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link</source>
            <translation>No hay enlaces anteriores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open a link</source>
            <translation>Abrir un enlace</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open this address in the {program}?</source>
            <translation>¿Abrir esta dirección en el {program}?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Whole address</source>
            <translation>Dirección completa</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Claim Reader stays off the network; the {program} does not.</source>
            <translation>Claim Reader no se conecta a la red; el {program}, sí.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The site is written in letters that may look like others. It is shown in its plain form.</source>
            <translation>El sitio está escrito con letras que pueden confundirse con otras. Se muestra en su forma simple.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Not opened, only web pages and letters are: {shown}</source>
            <translation>No se abrió {shown}: solo se abren páginas web y direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The link is copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Opened {site}</source>
            <translation>{site} abierto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>No program opened the link. Copy it, and open it yourself.</source>
            <translation>Ningún programa abrió el enlace. Cópielo y ábralo manualmente.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/listing.py"></location>
            <source>{some} of {n} claims</source>
            <extracomment>For one: {some} of {n} claim</extracomment>
            <translation>
                <numerusform>{some} de {n} afirmación</numerusform>
                <numerusform>{some} de {n} afirmaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader crashed last time. What was open is open again; what is known of the crash is in {log}.</source>
            <translation>Claim Reader se cerró inesperadamente la última vez. Lo que estaba abierto vuelve a estarlo; los detalles del fallo están en {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader was cut off last time, by the system or by the computer going off. What was open is open again; the log is {log}.</source>
            <translation>La última vez, el sistema interrumpió Claim Reader o se apagó el equipo. Lo que estaba abierto vuelve a estarlo; el registro está en {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>your settings</source>
            <translation>sus ajustes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>{file} cannot be written. Choose a folder that exists and that you may write to.</source>
            <translation>No se puede escribir {file}. Elija una carpeta que exista y en la que pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close the message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>A mistake in Claim Reader</source>
            <translation>Error en Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Claim Reader made a mistake of its own. Your articles and what is open are kept; you can go on, or close the window and start again.</source>
            <translation>Se produjo un error interno en Claim Reader. Sus artículos y lo que está abierto se conservan; puede continuar o cerrar la ventana y empezar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>If you want to report it, copy this report: it says where in the program it happened. It is sent to nobody, and has nothing of your articles and no name of a file of yours in it.</source>
            <translation>Si quiere notificarlo, copie este informe: indica en qué parte del programa ocurrió. No se envía a nadie y no contiene nada de sus artículos ni el nombre de ningún archivo suyo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>With the &amp;words of the error, which may quote an article or name a file</source>
            <translation>Con el &amp;texto del error, que puede citar un artículo o nombrar un archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>All of it is also in the log: {file}</source>
            <translation>Todo está también en el registro: {file}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>&amp;Copy the report</source>
            <translation>&amp;Copiar el informe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>It went wrong {n} more times since then.</source>
            <extracomment>For one: It went wrong {n} more time since then.</extracomment>
            <translation>
                <numerusform>Desde entonces ha vuelto a ocurrir {n} vez.</numerusform>
                <numerusform>Desde entonces ha vuelto a ocurrir {n} veces.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Opening {name}…</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it as it &amp;stands</source>
            <translation>Mostrar tal &amp;como está</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>The text looks garbled ({sample}). Show it repaired?</source>
            <translation>El texto parece dañado ({sample}). ¿Mostrarlo reparado?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it &amp;repaired</source>
            <translation>Mostrar &amp;reparado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading… {done}</source>
            <translation>Leyendo… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Colouring…</source>
            <translation>Coloreando…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>List of the open articles</source>
            <translation>Lista de los artículos abiertos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Looking through the folder…</source>
            <translation>Examinando la carpeta…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open beside the article</source>
            <translation>Abrir al lado del artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open a folder of articles</source>
            <translation>Abrir una carpeta de artículos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Pasted article</source>
            <translation>Artículo pegado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in the clipboard. Copy the text of an article, or a file.</source>
            <translation>No hay nada que abrir en el portapapeles. Copie el texto de un artículo o un archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the browser, then drop the saved file.</source>
            <translation>Se soltó un enlace, pero Claim Reader no descarga nada de la red. Guarde la página en el navegador y suelte aquí el archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in what was dropped. Drop a saved article, or selected text.</source>
            <translation>No hay nada que abrir en lo que se soltó. Suelte un artículo guardado o texto seleccionado.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is no article in that folder. Choose another one, or a file.</source>
            <translation>No hay ningún artículo en esa carpeta. Elija otra carpeta o un archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>more than {most}</source>
            <translation>más de {most}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open many articles?</source>
            <translation>¿Abrir muchos artículos?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Open all of them?</source>
            <translation>Hay {count} artículos. ¿Abrirlos todos?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Each gets a tab, and is read when you look at it.</source>
            <translation>Cada uno tiene su pestaña y se lee al abrirla.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open the &amp;first {count}</source>
            <translation>Abrir los &amp;primeros {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open &amp;all {count}</source>
            <translation>Abrir &amp;todos ({count})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Name those that are meant.</source>
            <translation>Hay {count} artículos. Indique cuáles quiere abrir.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Articles ({patterns})</source>
            <translation>Artículos ({patterns})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Saved {name} in {folder}.</source>
            <translation>Se guardó {name} en {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Select words or choose a claim first</source>
            <translation>Seleccione primero texto o elija una afirmación</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied with its source</source>
            <translation>Copiado con su fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied the file's path</source>
            <translation>Ruta del archivo copiada</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>What both say is looked for once both are read.</source>
            <translation>Las afirmaciones comunes se buscarán cuando ambos se hayan leído.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Claim Reader compares articles in English only.</source>
            <translation>Claim Reader solo compara artículos en inglés.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Looking for what both say…</source>
            <translation>Buscando afirmaciones comunes…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>no difference found</source>
            <translation>no se encontraron diferencias</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Together</source>
            <translation>Juntos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Scroll both together</source>
            <translation>Desplazar los dos a la vez</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Change the sides</source>
            <translation>Intercambiar los lados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>{number} of {n} claims that both make</source>
            <extracomment>For one: {number} of {n} claim that both make</extracomment>
            <translation>
                <numerusform>{number} de {n} afirmación común</numerusform>
                <numerusform>{number} de {n} afirmaciones comunes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Set it anew in the settings, or mend {path}.</source>
            <translation>Vuelva a definirlo en los ajustes o corrija {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>The settings could not be saved. {error}</source>
            <translation>No se pudieron guardar los ajustes. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Something in {path} was not understood and is another now. {aside}</source>
            <translation>No se entendió algo de {path} y se ha sustituido. {aside}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Normal</source>
            <translation>Normales</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Narrow</source>
            <translation>Estrechos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Wide</source>
            <translation>Anchos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer did not take the pages. See whether it is switched on and connected.</source>
            <translation>La impresora no aceptó las páginas. Compruebe que está encendida y conectada.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer took no more than {done} pages of {count}.</source>
            <translation>La impresora solo aceptó {done} páginas de {count}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Margins</source>
            <translation>Márgenes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Boilerplate, dimmed</source>
            <translation>&amp;Relleno, atenuado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Setting the pages… {done}</source>
            <translation>Componiendo las páginas… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>P&amp;aper</source>
            <translation>P&amp;apel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Margins</source>
            <translation>&amp;Márgenes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} at the end</source>
            <translation>{first} al final</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} to {last} at the end</source>
            <translation>{first} a {last} al final</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says so, italic ones who it is.</source>
            <translation>Una letra y un número sobre una palabra, como Q4, remiten a la nota del margen. Las palabras en negrita indican que alguien lo dice; las que van en cursiva, quién.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{origin} · printed from Claim Reader {day}</source>
            <translation>{origin} · impreso con Claim Reader el {day}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_notes.py"></location>
            <source>page {page}</source>
            <translation>página {page}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Saving the PDF…</source>
            <translation>Guardando el PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{key} continued</source>
            <translation>{key} (cont.)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{n} lines of boilerplate left out</source>
            <extracomment>For one: {n} line of boilerplate left out</extracomment>
            <translation>
                <numerusform>{n} línea de relleno omitida</numerusform>
                <numerusform>{n} líneas de relleno omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Notes that had no room in the margin</source>
            <translation>Notas que no cabían en el margen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>About this print</source>
            <translation>Acerca de esta impresión</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_preview.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{what} ({ratio} to 1)</source>
            <translation>{what} ({ratio} a 1)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{texts} and {count} more</source>
            <translation>{texts} y {count} más</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>has text that is hard to read, with a contrast of less than {least} to 1: {texts}</source>
            <translation>tiene texto difícil de leer, con un contraste inferior a {least} a 1: {texts}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>All colours are hidden</source>
            <translation>Todos los colores están ocultos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Size {size}</source>
            <translation>Tamaño: {size}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Claim {index} of {count}</source>
            <translation>Afirmación {index} de {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>The filter leaves this claim out</source>
            <translation>El filtro excluye esta afirmación</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>{file} (not there any more)</source>
            <translation>{file} (ya no está)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>&amp;Clear this list</source>
            <translation>&amp;Vaciar esta lista</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>No file was opened yet</source>
            <translation>Aún no se ha abierto ningún archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>The list of recent files could not be kept. {error}</source>
            <translation>No se pudo conservar la lista de archivos recientes. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Opened last</source>
            <translation>Abiertos recientemente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reloading.py"></location>
            <source>{name} is not there any more. What you see is how it was read; it is read again when it is back.</source>
            <translation>{name} ya no está. Se muestra tal como se leyó; se leerá de nuevo cuando vuelva a estar.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Overview</source>
            <translation>Vista general</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Found here</source>
            <translation>Encontrado aquí</translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>Export the analysis</source>
            <translation>Exportar el análisis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>With serifs, as in a book</source>
            <translation>Con remates, como en un libro</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Without serifs, as in this window</source>
            <translation>Sin remates, como en esta ventana</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As cards, level with their sentences</source>
            <translation>En tarjetas, a la altura de sus frases</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As a list that can be sorted</source>
            <translation>En una lista que se puede ordenar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Reading</source>
            <translation>&amp;Lectura</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Appearance</source>
            <translation>&amp;Aspecto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Claims</source>
            <translation>A&amp;firmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Start</source>
            <translation>&amp;Inicio</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset &amp;everything…</source>
            <translation>Restablecer t&amp;odo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Typeface</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Line spacing</source>
            <translation>Interli&amp;neado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Longest li&amp;ne</source>
            <translation>Lon&amp;gitud máxima de línea</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Si&amp;ze of the text</source>
            <translation>Ta&amp;maño del texto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Fold long stretches of menus and other articles when one opens</source>
            <translation>Al abrir un artículo, &amp;plegar los tramos largos de menús y de otros artículos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Themes of your own lie in {folder}, and are here at the next start.</source>
            <translation>Guarde sus propios temas en {folder}; aparecerán en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Language</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Another language holds from the next start on. What is exported stays in English.</source>
            <translation>El cambio de idioma se aplica en el próximo inicio. Lo que se exporta sigue en inglés.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Show claims</source>
            <translation>Mostrar las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Open what was open last time</source>
            <translation>A&amp;brir lo que estaba abierto la última vez</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset everything</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Set everything, the keys too, as it was when the program was new?</source>
            <translation>¿Restablecer los valores iniciales de todo, incluidas las teclas?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Leave it</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Single &amp;letters act in the text and the claims</source>
            <translation>Las letras &amp;sueltas funcionan en el texto y en las afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find among the actions</source>
            <translation>Buscar entre las acciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>A key to add</source>
            <translation>Tecla que añadir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Press a key to a&amp;dd:</source>
            <translation>&amp;Pulse una tecla:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset th&amp;is action</source>
            <translation>Restablecer &amp;esta acción</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all ke&amp;ys…</source>
            <translation>Restablecer las te&amp;clas…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>About the key</source>
            <translation>Sobre la tecla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Choose an action</source>
            <translation>Elija una acción</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{action}: {keys}</source>
            <translation>{action}: {keys}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>no key</source>
            <translation>ninguna tecla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take {key} away</source>
            <translation>Quitar {key}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} {why}. Press another key.</source>
            <translation>{key} {why}. Pulse otra tecla.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>This</source>
            <comment>key</comment>
            <translation>Esto</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of this action already.</source>
            <translation>{key} ya es una tecla de esta acción.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} belongs to “{action}”.</source>
            <translation>{key} pertenece a «{action}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give it to “{action}”</source>
            <translation>Asignarla a «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of “{action}” now.</source>
            <translation>{key} es ahora una tecla de «{action}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} to “{action}”</source>
            <translation>{key} a «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>You gave {owners}.</source>
            <translation>Ha asignado {owners}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take it back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give every action the keys that it had when the program was new?</source>
            <translation>¿Devolver a cada acción sus teclas iniciales?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>  or  </source>
            <comment>keys</comment>
            <translation>  o  </translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>opens the menu {menu}</source>
            <translation>abre el menú {menu}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article: {name}</source>
            <translation>Artículo izquierdo: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article: {name}</source>
            <translation>Artículo derecho: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article, current: {name}</source>
            <translation>Artículo izquierdo, actual: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article, current: {name}</source>
            <translation>Artículo derecho, actual: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Close {name}</source>
            <translation>Cerrar {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>{name}: in no file yet</source>
            <translation>{name}: aún sin guardar en un archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim</source>
            <translation>No hay más afirmaciones</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim</source>
            <translation>No hay afirmaciones anteriores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim of this kind</source>
            <translation>No hay más afirmaciones de este tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim of this kind</source>
            <translation>No hay afirmaciones anteriores de este tipo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further quote</source>
            <translation>No hay más citas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier quote</source>
            <translation>No hay citas anteriores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further statement</source>
            <translation>No hay más paráfrasis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier statement</source>
            <translation>No hay paráfrasis anteriores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further unattributed</source>
            <translation>No hay más afirmaciones sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier unattributed</source>
            <translation>No hay afirmaciones anteriores sin atribuir</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further boilerplate</source>
            <translation>No hay más relleno</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier boilerplate</source>
            <translation>No hay relleno anterior</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose a claim first</source>
            <translation>Elija primero una afirmación</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>This claim names no source</source>
            <translation>Esta afirmación no nombra ninguna fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>First mention: {words}</source>
            <translation>Primera mención: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Nowhere to go back to</source>
            <translation>No hay adónde volver</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose an entity, or a claim with a speaker, first</source>
            <translation>Elija primero una entidad o una afirmación con fuente</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{name}: mention {number} of {total}</source>
            <translation>{name}: mención {number} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing} among the {n} claims listed</source>
            <extracomment>For one: {nothing} among the {n} claim listed</extracomment>
            <translation>
                <numerusform>{nothing} entre la {n} afirmación listada</numerusform>
                <numerusform>{nothing} entre las {n} afirmaciones listadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing}; {key} shows all</source>
            <translation>{nothing}; {key} muestra todas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close the &amp;others</source>
            <translation>Cerrar las &amp;otras</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Show &amp;beside the current one</source>
            <translation>Mostrar al &amp;lado del actual</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>A &amp;tab for each of the two</source>
            <translation>Una &amp;pestaña para cada uno de los dos</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>underline in [{where}] is {value} and none of {known}</source>
            <translation>underline en [{where}] es {value}, que no es ninguno de {known}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}] is {value}, which is no colour such as #1f5a3a</source>
            <translation>{name} en [{where}] es {value}, que no es un color como #1f5a3a</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>is {name} meant?</source>
            <translation>¿quería decir {name}?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>it may hold {names}</source>
            <translation>puede contener {names}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is no part of a theme; {hint}</source>
            <translation>{name} no forma parte de un tema; {hint}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is missing</source>
            <translation>falta {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}]</source>
            <translation>{name} en [{where}]</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no table</source>
            <translation>{name} es {value}, no una tabla</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no text in quotation marks</source>
            <translation>{name} es {value}, no un texto entre comillas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and neither true nor false</source>
            <translation>{name} es {value}, ni true ni false</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>The theme {path} is damaged ({error}). Install the program again.</source>
            <translation>El tema {path} está dañado ({error}). Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>There is no theme {name}: {folder} holds no {file}. Choose another theme.</source>
            <translation>No existe el tema {name}: {folder} no contiene {file}. Elija otro tema.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {file} {poor}. Mend its colours, or choose another theme.</source>
            <translation>El tema {file} {poor}. Corrija sus colores o elija otro tema.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be read: {reason}. Choose another theme.</source>
            <translation>No se puede leer el tema {path}: {reason}. Elija otro tema.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be used: {error}. Mend it, or choose another theme.</source>
            <translation>No se puede usar el tema {path}: {error}. Corríjalo o elija otro tema.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is larger than {count} bytes</source>
            <translation>supera los {count} bytes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no text in UTF-8</source>
            <translation>no es texto en UTF-8</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is not written as TOML is: {error}</source>
            <translation>no es TOML válido: {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no theme but endless brackets</source>
            <translation>no es un tema, sino una sucesión interminable de corchetes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>base is {base} and none of {shipped}</source>
            <translation>base es {base}, que no es ninguno de {shipped}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it {why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No further claim that both make</source>
            <translation>No hay más afirmaciones comunes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No earlier claim that both make</source>
            <translation>No hay afirmaciones comunes anteriores</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Article that is not shown</source>
            <translation>Artículo que no se muestra</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Close this tab</source>
            <translation>&amp;Cerrar esta pestaña</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>{name} is not shown</source>
            <translation>{name} no se muestra</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Page (*.html)</source>
            <translation>Página (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save it before it is closed? Otherwise its text is gone when the program ends.</source>
            <translation>¿Guardarlo antes de cerrarlo? Si no, su texto se perderá al salir del programa.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article</source>
            <translation>Guardar el artículo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article?</source>
            <translation>¿Guardar el artículo?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>{name} is in no file.</source>
            <translation>{name} no está guardado en ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>&amp;Close without saving</source>
            <translation>&amp;Cerrar sin guardar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Where Claim Reader is unsure</source>
            <translation>Donde Claim Reader duda</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Claim Reader is unsure of what begins here: {whose}</source>
            <translation>Claim Reader duda de lo que empieza aquí: {whose}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Or drop files, a folder, or selected text from a browser, anywhere on this window.</source>
            <translation>También puede soltar archivos, una carpeta o texto seleccionado en un navegador en cualquier parte de esta ventana.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Who says what?</source>
            <translation>¿Quién dice qué?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows all of it and marks whose words each part is. Nothing leaves this computer.</source>
            <translation>Abra un artículo en el formato en que lo guardó: página web, PDF, documento, correo, texto. Claim Reader lo muestra entero e indica de quién son las palabras de cada parte. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Read what you have copied: the text of an article, or a file</source>
            <translation>Leer lo que ha copiado: el texto de un artículo o un archivo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>Ver el ejemplo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>About Claim Reader</source>
            <translation>Acerca de Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Shows who says what in a news article.</source>
            <translation>Muestra quién dice qué en un artículo de prensa.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Nothing leaves this computer.</source>
            <translation>Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>{name}, repaired</source>
            <translation>{name}, reparado</translation>
        </message>
        <message>
            <location filename="../../reader/infer/hidden.py"></location>
            <source>The language model in {folder} is damaged. Install the program again.</source>
            <translation>El modelo de lenguaje de {folder} está dañado. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/lines.py"></location>
            <source>The classifier of lines {file} cannot be loaded. Install the program again.</source>
            <translation>El modelo de líneas {file} no se puede cargar. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/session.py"></location>
            <source>The language model {file} cannot be loaded. Install the program again.</source>
            <translation>El modelo de lenguaje {file} no se puede cargar. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Excel workbook</source>
            <translation>un libro de Excel</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a PowerPoint file</source>
            <translation>un archivo de PowerPoint</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Apple Pages, Numbers or Keynote file</source>
            <translation>un archivo de Apple Pages, Numbers o Keynote</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Android program</source>
            <translation>un programa de Android</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a Java program</source>
            <translation>un programa de Java</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an OpenDocument file of a kind that has no article</source>
            <translation>un archivo OpenDocument de un tipo que no contiene artículos</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a damaged ZIP archive. Download or save it again.</source>
            <translation>{name} es un archivo ZIP dañado. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} contiene {count} archivos; se leen {members} como mucho. Descomprímalo y abra los artículos, o aumente los límites: {setting}=2 los duplica.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a ZIP archive without any article in it. Open the article itself.</source>
            <translation>{name} es un archivo ZIP sin ningún artículo. Abra el propio artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.</source>
            <translation>{name} es un archivo ZIP cifrado. Descomprímalo con su contraseña y abra lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is encrypted. Unpack the archive with its password and open the article.</source>
            <translation>{name} está cifrado. Descomprima el archivo con su contraseña y abra el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is packed in a way that is not known here. Unpack it and open that.</source>
            <translation>{name} está comprimido con un método desconocido. Descomprímalo y abra el resultado.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is damaged. Download or save the archive again.</source>
            <translation>{name} está dañado. Descargue o guarde de nuevo el archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is empty. Save the article again, or choose another file.</source>
            <translation>{name} está vacío. Guarde de nuevo el artículo o elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is {what}. Save it as text, HTML or PDF first.</source>
            <translation>{name} es {what}. Guárdelo antes como texto, HTML o PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/archives.py"></location>
            <source>{n} files in {name} without an article (pictures, styles, hidden files) were passed over.</source>
            <extracomment>For one: {n} file in {name} without an article (pictures, styles, hidden files) was passed over.</extracomment>
            <translation>
                <numerusform>Se omitió {n} archivo de {name} sin artículo (imágenes, estilos, archivos ocultos).</numerusform>
                <numerusform>Se omitieron {n} archivos de {name} sin artículo (imágenes, estilos, archivos ocultos).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} holds nothing but white space. Save the article again, or choose another file.</source>
            <translation>{name} solo contiene espacios en blanco. Guarde de nuevo el artículo o elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} has more than {elements} HTML elements. Save the article alone. {or_raise}</source>
            <translation>{name} tiene más de {elements} elementos HTML. Guarde solo el artículo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} is a web page without any text in it. Save the page again once it has loaded.</source>
            <translation>{name} es una página web sin ningún texto. Guarde de nuevo la página cuando se haya cargado.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>{path} has no article number {record}: the last is number {number}. Choose one of those.</source>
            <translation>{path} no tiene ningún artículo número {record}: el último es el número {number}. Elija uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>There is no text in what was pasted or dropped. Copy the article again.</source>
            <translation>No hay texto en lo que se pegó o soltó. Copie de nuevo el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/encodings.py"></location>
            <source>{n} bytes could not be read as {encoding} and show as �.</source>
            <extracomment>For one: {n} byte could not be read as {encoding} and shows as �.</extracomment>
            <translation>
                <numerusform>{n} byte no se pudo leer como {encoding} y aparece como �.</numerusform>
                <numerusform>{n} bytes no se pudieron leer como {encoding} y aparecen como �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/encodings.py"></location>
            <source>“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.</source>
            <translation>«{encoding}» no es el nombre de una codificación de texto. Pruebe utf-8 o cp1252.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}. Check the name, or whether it was moved.</source>
            <translation>No existe el archivo {path}. Compruebe el nombre o si se ha movido.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}: a part of that path is a file, not a folder.</source>
            <translation>No existe el archivo {path}: una parte de esa ruta es un archivo, no una carpeta.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>You are not allowed to read {path}. Change its permissions, or copy it.</source>
            <translation>No tiene permiso para leer {path}. Cambie sus permisos o cópielo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>This is not a file name: it has a NUL character in it.</source>
            <translation>Esto no es un nombre de archivo: tiene un carácter NUL.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} changed while it was being read. Wait until it is complete, and open it again.</source>
            <translation>{path} cambió mientras se leía. Espere a que esté completo y ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is empty. Save the article again, or choose another file.</source>
            <translation>{path} está vacío. Guarde de nuevo el artículo o elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a gzip file with nothing in it. Save the article again.</source>
            <translation>{name} es un archivo gzip sin nada dentro. Guarde de nuevo el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a damaged gzip file. Download or save it again.</source>
            <translation>{name} es un archivo gzip dañado. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is a folder. Open one of the files in it.</source>
            <translation>{path} es una carpeta. Abra uno de los archivos que contiene.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a pipe</source>
            <translation>una tubería</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a device</source>
            <translation>un dispositivo</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>something special</source>
            <translation>algo especial</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is {what}, not a file. Save the article as a file and open that.</source>
            <translation>{path} es {what}, no un archivo. Guarde el artículo como archivo y ábralo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} cannot be a file: {reason}. Check the name.</source>
            <translation>{path} no puede ser un archivo: {reason}. Compruebe el nombre.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.</source>
            <translation>No se pudo leer {path}: {reason}. Compruebe el disco o copie el archivo a otro lugar.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is protected by a password. Save a copy without one and open that.</source>
            <translation>{name} está protegido con contraseña. Guarde una copia sin ella y ábrala.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.</source>
            <translation>{name} es un documento de Word antiguo (.doc). Guárdelo antes como .docx, RTF o texto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} es un documento de Word sin ningún texto. Las imágenes de texto no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is no Word document, or an incomplete one. Save it again.</source>
            <translation>{name} no es un documento de Word o está incompleto. Guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{name} is an e-book without any text in it. Pictures of pages cannot be read.</source>
            <translation>{name} es un libro electrónico sin ningún texto. Las imágenes de páginas no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}</source>
            <translation>{file} es demasiado grande: descomprimidos, sus capítulos ocupan más de {bytes}. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: it has more than {chapters} chapters. {or_raise}</source>
            <translation>{file} es demasiado grande: tiene más de {chapters} capítulos. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.</source>
            <translation>{file} no es un libro electrónico o está incompleto: nada en él indica cuáles son sus capítulos.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is protected against copying (DRM) and cannot be read. Open a copy without it.</source>
            <translation>{file} está protegido contra copia (DRM) y no se puede leer. Abra una copia sin esa protección.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/feeds.py"></location>
            <source>The feed has only a summary of this article, not its text.</source>
            <translation>El canal de noticias solo tiene un resumen de este artículo, no su texto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/fields.py"></location>
            <source>{n} bytes could not be read and show as �.</source>
            <extracomment>For one: {n} byte could not be read and shows as �.</extracomment>
            <translation>
                <numerusform>{n} byte no se pudo leer y aparece como �.</numerusform>
                <numerusform>{n} bytes no se pudieron leer y aparecen como �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a message without any text in it. Open the file that is attached to it.</source>
            <translation>{name} es un mensaje sin ningún texto. Abra el archivo que lleva adjunto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a mailbox without a message in it. Export the newsletter again.</source>
            <translation>{name} es un buzón sin ningún mensaje. Exporte de nuevo el boletín.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} has more than {messages} messages. Export the newsletters alone. {or_raise}</source>
            <translation>{name} tiene más de {messages} mensajes. Exporte solo los boletines. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message has no text in it.</source>
            <translation>Este mensaje no tiene texto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{n} attached files were not read: {names}.</source>
            <extracomment>For one: {n} attached file was not read: {names}.</extracomment>
            <translation>
                <numerusform>No se leyó {n} archivo adjunto: {names}.</numerusform>
                <numerusform>No se leyeron {n} archivos adjuntos: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>another message</source>
            <translation>otro mensaje</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message came inside “{subject}”.</source>
            <translation>Este mensaje llegó dentro de «{subject}».</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/markdown.py"></location>
            <source>Markdown of more than {size} is shown as it was written.</source>
            <translation>El Markdown de más de {size} se muestra tal como está escrito.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mediawiki.py"></location>
            <source>This page of a wiki is shown with its markup as it was written. A page saved from the web reads better.</source>
            <translation>Esta página de una wiki se muestra con su marcado, tal como está escrita. Una página guardada de la web se lee mejor.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mhtml.py"></location>
            <source>{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.</source>
            <translation>{name} es un archivo web (MHTML) sin ninguna página. Guarde de nuevo la página o guárdela como HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>a message</source>
            <translation>un mensaje</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message of more lines and parts than any that was sent. Save the article alone.</source>
            <translation>{name} es un mensaje con más líneas y partes que cualquier mensaje real. Guarde solo el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message nested deeper than any that was sent. Save the article alone.</source>
            <translation>{name} es un mensaje con más niveles de anidación que cualquier mensaje real. Guarde solo el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_items.py"></location>
            <source>Its publisher has taken this article back.</source>
            <translation>El medio que lo publicó ha retirado este artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>{name} is {what} without the text of an article. Open the article itself.</source>
            <translation>{name} es {what} sin el texto de un artículo. Abra el propio artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a news package, which only refers to other files,</source>
            <translation>un paquete de noticias, que solo remite a otros archivos,</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a feed</source>
            <translation>un canal de noticias</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>an XML file ({root})</source>
            <translation>un archivo XML ({root})</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/odt.py"></location>
            <source>{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} es un texto OpenDocument sin ningún texto. Las imágenes de texto no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help: run text recognition (OCR) over it, or save the article from its web page.</source>
            <translation>{name} contiene imágenes de páginas, no texto, como las que produce un escáner. Haría falta un PDF con texto: aplíquele el reconocimiento de texto (OCR) o guarde el artículo desde su página web.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is a PDF without any pages. Download or save it again.</source>
            <translation>{name} es un PDF sin páginas. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is too large: it has more than {signs} signs of text. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} es demasiado grande: tiene más de {signs} caracteres de texto. Guarde solo las páginas del artículo y ábralas. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new PDF and open that; if no other PDF opens now, start the program anew.</source>
            <translation>Una página de {name} tarda más de {seconds} segundos en leerse y se abandonó. Imprima el artículo en un PDF nuevo y ábralo; si ahora no se abre ningún otro PDF, reinicie el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} and others hold no text that could be read, maybe a picture.</source>
            <translation>Las páginas {numbers} y otras no contienen texto legible; quizá sean imágenes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} hold no text that could be read, maybe a picture.</source>
            <extracomment>For one: Page {numbers} holds no text that could be read, maybe a picture.</extracomment>
            <translation>
                <numerusform>La página {numbers} no contiene texto legible; quizá sea una imagen.</numerusform>
                <numerusform>Las páginas {numbers} no contienen texto legible; quizá sean imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is damaged: its page {number} cannot be read. Download or save it again.</source>
            <translation>{name} está dañado: su página {number} no se puede leer. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: page {number} has more than {page_signs} signs, which no printed page has. Save the article alone and open that. {or_raise}</source>
            <translation>{name} es demasiado grande: la página {number} tiene más de {page_signs} caracteres, algo imposible en una página impresa. Guarde solo el artículo y ábralo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is a damaged or incomplete PDF. Download or save it again.</source>
            <translation>{name} es un PDF dañado o incompleto. Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>{name} es demasiado grande: tiene {count} páginas y el máximo es {pages}. Guarde solo las páginas del artículo y ábralas. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} unpacks to more than any page of print holds, as files do that mean harm, and was not read. Print the article to a new PDF and open that. {or_raise}</source>
            <translation>{name}, descomprimido, ocupa más de lo que cabe en una página impresa, como ocurre con los archivos malintencionados, y no se leyó. Imprima el artículo en un PDF nuevo y ábralo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>Whoever made this record cut its text short: only the beginning of the article is here.</source>
            <translation>Quien creó este registro recortó el texto: aquí solo está el comienzo del artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>This record has no text in it.</source>
            <translation>Este registro no tiene texto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>a rich text</source>
            <translation>un texto RTF</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>{name} is a rich text file without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} es un archivo RTF sin ningún texto. Las imágenes de texto no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>a JSON file</source>
            <translation>un archivo JSON</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body ({reason}). Open the article itself.</source>
            <translation>{name} no contiene ningún artículo que Claim Reader encuentre: ningún registro tiene text, content ni body ({reason}). Abra el propio artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open the article itself.</source>
            <translation>{name} no contiene ningún artículo que Claim Reader encuentre: ningún registro tiene text, content ni body. Abra el propio artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is JSON nested too deep to be read.</source>
            <translation>La línea {number} es JSON con demasiados niveles de anidación.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is broken JSON: {error}.</source>
            <translation>La línea {number} no es JSON válido: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} has no text of an article in it.</source>
            <translation>La línea {number} no tiene el texto de un artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}</source>
            <translation>{name} es JSON con más de {containers} listas y objetos. Abra el propio artículo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON nested too deep to be read, which no article is. Open the article itself.</source>
            <translation>{name} es JSON con demasiados niveles de anidación, algo que no ocurre en ningún artículo. Abra el propio artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is broken JSON: {error}. Save or download it again.</source>
            <translation>{name} no es JSON válido: {error}. Guárdelo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>The file is broken JSON from record {number} on: {error}.</source>
            <translation>El archivo deja de ser JSON válido a partir del registro {number}: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Record {number} has no text of an article in it.</source>
            <translation>El registro {number} no tiene el texto de un artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{what} at line {line}, sign {column}</source>
            <translation>{what} en la línea {line}, carácter {column}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>it is too large, or has a number with too many digits</source>
            <translation>es demasiado grande o tiene un número con demasiadas cifras</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/unknown_xml.py"></location>
            <source>Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a paragraph. The article as a web page or as text reads better.</source>
            <translation>Claim Reader no conoce este tipo de XML («{kind}») y muestra el texto de cada elemento como un párrafo. El artículo se lee mejor como página web o como texto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged gzip file. Download or record it again.</source>
            <translation>{name} es un archivo gzip dañado. Descárguelo o captúrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a web archive (WARC) without a page in it. Record the article's page itself.</source>
            <translation>{name} es un archivo web (WARC) sin ninguna página. Capture la propia página del artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): the headers of a record do not end.</source>
            <translation>{name} es un archivo web (WARC) dañado: las cabeceras de un registro no terminan.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}</source>
            <translation>{name}, descomprimido, ocupa más de {inflated_bytes}. Divídalo o extraiga las páginas. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} has more than {records} records. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} tiene más de {records} registros. Divídalo o extraiga las páginas. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.</source>
            <translation>{name} es un archivo web (WARC) dañado: lo que sigue al registro {number} no es un registro. Captúrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): record {number} does not say how long it is.</source>
            <translation>{name} es un archivo web (WARC) dañado: el registro {number} no indica su longitud.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is compressed in a way that is not read here ({coding}).</source>
            <translation>Esta página está comprimida con un método que aquí no se lee ({coding}).</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is larger than {size}, so it was not read.</source>
            <translation>Esta página ocupa más de {size}, así que no se leyó.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>a web archive</source>
            <translation>un archivo web</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a property list without a saved page in it. Save the page again, or as HTML.</source>
            <translation>{name} es una lista de propiedades sin ninguna página guardada. Guarde de nuevo la página o guárdela como HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a damaged web archive. Save the page again, or as HTML.</source>
            <translation>{name} es un archivo web dañado. Guarde de nuevo la página o guárdela como HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as text or HTML first.</source>
            <translation>Guárdelo antes como texto o HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open the article's text or HTML instead.</source>
            <translation>Abra en su lugar el texto o el HTML del artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Descomprímalo y abra el artículo que contiene.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an old Microsoft Office file</source>
            <translation>un archivo antiguo de Microsoft Office</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as DOCX, text or HTML first.</source>
            <translation>Guárdelo antes como DOCX, texto o HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a PostScript file</source>
            <translation>un archivo PostScript</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (PNG)</source>
            <translation>una imagen (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (JPEG)</source>
            <translation>una imagen (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (GIF)</source>
            <translation>una imagen (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (TIFF)</source>
            <translation>una imagen (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a 7-Zip archive</source>
            <translation>un archivo 7-Zip</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a RAR archive</source>
            <translation>un archivo RAR</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bzip2 archive</source>
            <translation>un archivo bzip2</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an xz archive</source>
            <translation>un archivo xz</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Zstandard archive</source>
            <translation>un archivo Zstandard</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it with “zstd -d” and open the article inside.</source>
            <translation>Descomprímalo con «zstd -d» y abra el artículo que contiene.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a web archive (WARC) packed with Zstandard and a dictionary of its own</source>
            <translation>un archivo web (WARC) comprimido con Zstandard y un diccionario propio</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Have it written anew as .warc.gz and open that.</source>
            <translation>Vuelva a generarlo como .warc.gz y ábralo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a program, not an article</source>
            <translation>un programa, no un artículo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a database, not an article</source>
            <translation>una base de datos, no un artículo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a property list, not a web archive</source>
            <translation>una lista de propiedades, no un archivo web</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Windows help file (CHM)</source>
            <translation>un archivo de ayuda de Windows (CHM)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a scanned book (DjVu)</source>
            <translation>un libro escaneado (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an LZ4 archive</source>
            <translation>un archivo LZ4</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bookmark that leads to a page, without the page</source>
            <translation>un marcador que lleva a una página, sin la página</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open it, and save the page itself.</source>
            <translation>Ábralo y guarde la propia página.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound file</source>
            <translation>un archivo de audio</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound or video file</source>
            <translation>un archivo de audio o vídeo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video file</source>
            <translation>un archivo de vídeo</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a message saved by Outlook (MSG)</source>
            <translation>un mensaje guardado por Outlook (MSG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EML, HTML or text first.</source>
            <translation>Guárdelo antes como EML, HTML o texto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a book for Kindle (MOBI)</source>
            <translation>un libro para Kindle (MOBI)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EPUB first.</source>
            <translation>Guárdelo antes como EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a tar archive</source>
            <translation>un archivo tar</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (WebP)</source>
            <translation>una imagen (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video or picture file</source>
            <translation>un archivo de vídeo o imagen</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is not a text: it looks like a program's data. Open the article's text or HTML.</source>
            <translation>{name} no es un texto: parece contener los datos de un programa. Abra el texto o el HTML del artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is {what}.</source>
            <translation>{name} es {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{sentence} {advice}</source>
            <translation>{sentence} {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Or raise the limits: {setting}=2 doubles them.</source>
            <translation>O aumente los límites: {setting}=2 los duplica.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Save the article alone and open that, or raise the limits: {setting}=2 doubles them.</source>
            <translation>Guarde solo el artículo y ábralo, o aumente los límites: {setting}=2 los duplica.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too large: {what} may have at most {limit}. {advice}</source>
            <translation>{name} es demasiado grande: {what} puede tener {limit} como mucho. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} million characters</source>
            <translation>{count} millones de caracteres</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {most}. {advice}</source>
            <translation>{name} es demasiado largo: un artículo puede tener {most} como mucho. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {lines} lines. {advice}</source>
            <translation>{name} es demasiado largo: un artículo puede tener {lines} líneas como mucho. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.</source>
            <translation>{name}, descomprimido, ocupa más de {ratio} veces su tamaño, algo que no ocurre con ningún artículo. No se fíe de él.</translation>
        </message>
        <message>
            <location filename="../../reader/load/mojibake.py"></location>
            <source>The text was garbled and is shown repaired. The file itself is unchanged.</source>
            <translation>El texto estaba dañado y se muestra reparado. El archivo en sí no ha cambiado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation>
                <numerusform>{n} artículo</numerusform>
                <numerusform>{n} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} is packed twice over. Unpack it and open the article inside.</source>
            <translation>{name} está comprimido dos veces. Descomprímalo y abra el artículo que contiene.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} bytes behind the article in this gzip file are something else and were not read.</source>
            <extracomment>For one: {n} byte behind the article in this gzip file is something else and was not read.</extracomment>
            <translation>
                <numerusform>{n} byte tras el artículo en este archivo gzip es otra cosa y no se leyó.</numerusform>
                <numerusform>{n} bytes tras el artículo en este archivo gzip son otra cosa y no se leyeron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no article in {name}. Choose another file, or save the article again.</source>
            <translation>No hay ningún artículo en {name}. Elija otro archivo o guarde de nuevo el artículo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} lies in too many other files. Unpack them and open the article inside.</source>
            <translation>{name} está dentro de demasiados archivos. Descomprímalos y abra el artículo que contienen.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no text in it.</source>
            <translation>No hay texto dentro.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name}: {reasons}</source>
            <translation>{name}: {reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.</source>
            <translation>{name} contiene más de {what} y no se lee más. Divídalo o aumente los límites: {setting}=2 los duplica.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} declares XML entities, as files do that mean harm, and was not read. Save it from another program.</source>
            <translation>{file} declara entidades XML, como hacen los archivos malintencionados, y no se leyó. Guárdelo desde otro programa.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} is damaged: its XML cannot be read ({error}). Save it again.</source>
            <translation>{file} está dañado: su XML no se puede leer ({error}). Guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>an XML file</source>
            <translation>un archivo XML</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}</source>
            <translation>{name} tiene más de {attributes} atributos XML. Guarde solo el artículo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.</source>
            <translation>{name} no es XML válido: {error}. Guárdelo o descárguelo de nuevo, o ábralo como página web o texto.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {elements} XML elements. Save the article alone. {or_raise}</source>
            <translation>{name} tiene más de {elements} elementos XML. Guarde solo el artículo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is XML nested more than {depth} deep, which no article is. Open another file.</source>
            <translation>{name} es XML con más de {depth} niveles de anidación, algo que no ocurre en ningún artículo. Abra otro archivo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it is not read. Remove its document type (&lt;!DOCTYPE …&gt;), or save the article as HTML.</source>
            <translation>{name} define entidades XML («{entity}»), que pueden hacer crecer sin fin un archivo pequeño, así que no se lee. Quite su tipo de documento (&lt;!DOCTYPE …&gt;) o guarde el artículo como HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} holds more than {members} members, which no article does. Choose another file. {or_raise}</source>
            <translation>{file} contiene más de {members} partes, algo que no ocurre en ningún artículo. Elija otro archivo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is incomplete: {name} is missing in it. Save it again.</source>
            <translation>{file} está incompleto: le falta {name}. Guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone and open that. {or_raise}</source>
            <translation>{file} es demasiado grande: descomprimido, {name} ocupa más de {limit}. Guarde solo el artículo y ábralo. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is damaged and cannot be unpacked ({why}). Download or save it again.</source>
            <translation>{file} está dañado y no se puede descomprimir ({why}). Descárguelo o guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>another language</source>
            <comment>language</comment>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by their marks, and names, but not who says what.</source>
            <translation>Este artículo no parece estar en inglés (idioma: {language}). Claim Reader solo conoce la atribución en inglés; aquí muestra las citas, por sus comillas, y los nombres, pero no quién dice qué.</translation>
        </message>
        <message>
            <location filename="../../reader/paths.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/resources.py"></location>
            <source>Claim Reader's own file {file} is missing. Install the program again.</source>
            <translation>Falta el archivo {file} del propio Claim Reader. Vuelva a instalar el programa.</translation>
        </message>
        <message>
            <location filename="../../reader/store/atomic.py"></location>
            <source>{path} could not be written: {reason}. Check that the disk has room and that you may write there; what was kept there before stays.</source>
            <translation>No se pudo escribir {path}: {reason}. Compruebe que hay espacio en el disco y que puede escribir ahí; lo que había se conserva.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>cannot be read ({reason})</source>
            <translation>no se puede leer ({reason})</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is far too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>was written by a newer version of the program</source>
            <translation>lo escribió una versión más reciente del programa</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as it was as {file}.</source>
            <translation>Se conserva tal como estaba con el nombre {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside: {reason}.</source>
            <translation>No se puede apartar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside. {why}</source>
            <translation>No se puede apartar. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>The file of {what} {path} {why}, so what it says is not used.</source>
            <translation>El archivo {path} ({what}) {why}; su contenido no se usa.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as {file}.</source>
            <translation>Se conserva con el nombre {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.</source>
            <translation>{path} se deja como está, porque su contenido no se pudo usar. {why} Muévalo a otro lugar.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside either: {reason}.</source>
            <translation>Tampoco se puede apartar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>Too many files that were put aside are there already.</source>
            <translation>Ya hay demasiados archivos apartados.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>what was open</source>
            <translation>lo que estaba abierto</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>the recent files</source>
            <translation>los archivos recientes</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>What is open will not be there on the next start. {error}</source>
            <translation>Lo que está abierto no estará en el próximo inicio. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Many windows are open: what is open in this one will not be there on the next start.</source>
            <translation>Hay muchas ventanas abiertas: lo que está abierto en esta no estará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Not all of the file of {what} {path} is understood: the rest of it is open. {aside}</source>
            <translation>No se entiende todo el archivo {path} ({what}); lo demás está abierto. {aside}</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Afrikaans</source>
            <comment>language</comment>
            <translation>afrikáans</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Amharic</source>
            <comment>language</comment>
            <translation>amárico</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Arabic</source>
            <comment>language</comment>
            <translation>árabe</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Moroccan Arabic</source>
            <comment>language</comment>
            <translation>árabe marroquí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Egyptian Arabic</source>
            <comment>language</comment>
            <translation>árabe egipcio</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Azerbaijani</source>
            <comment>language</comment>
            <translation>azerí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Belarusian</source>
            <comment>language</comment>
            <translation>bielorruso</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bulgarian</source>
            <comment>language</comment>
            <translation>búlgaro</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bengali</source>
            <comment>language</comment>
            <translation>bengalí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Breton</source>
            <comment>language</comment>
            <translation>bretón</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bosnian</source>
            <comment>language</comment>
            <translation>bosnio</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Catalan</source>
            <comment>language</comment>
            <translation>catalán</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Czech</source>
            <comment>language</comment>
            <translation>checo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Welsh</source>
            <comment>language</comment>
            <translation>galés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Danish</source>
            <comment>language</comment>
            <translation>danés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>German</source>
            <comment>language</comment>
            <translation>alemán</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Greek</source>
            <comment>language</comment>
            <translation>griego</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>English</source>
            <comment>language</comment>
            <translation>inglés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Esperanto</source>
            <comment>language</comment>
            <translation>esperanto</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Spanish</source>
            <comment>language</comment>
            <translation>español</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Estonian</source>
            <comment>language</comment>
            <translation>estonio</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Basque</source>
            <comment>language</comment>
            <translation>euskera</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Persian</source>
            <comment>language</comment>
            <translation>persa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Finnish</source>
            <comment>language</comment>
            <translation>finés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>French</source>
            <comment>language</comment>
            <translation>francés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Frisian</source>
            <comment>language</comment>
            <translation>frisón</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Irish</source>
            <comment>language</comment>
            <translation>irlandés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Scottish Gaelic</source>
            <comment>language</comment>
            <translation>gaélico escocés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Galician</source>
            <comment>language</comment>
            <translation>gallego</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Gujarati</source>
            <comment>language</comment>
            <translation>guyaratí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hausa</source>
            <comment>language</comment>
            <translation>hausa</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hebrew</source>
            <comment>language</comment>
            <translation>hebreo</translation>
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
            <translation>croata</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Haitian Creole</source>
            <comment>language</comment>
            <translation>criollo haitiano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hungarian</source>
            <comment>language</comment>
            <translation>húngaro</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Armenian</source>
            <comment>language</comment>
            <translation>armenio</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Indonesian</source>
            <comment>language</comment>
            <translation>indonesio</translation>
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
            <translation>islandés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Italian</source>
            <comment>language</comment>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Japanese</source>
            <comment>language</comment>
            <translation>japonés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Javanese</source>
            <comment>language</comment>
            <translation>javanés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Georgian</source>
            <comment>language</comment>
            <translation>georgiano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kazakh</source>
            <comment>language</comment>
            <translation>kazajo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Khmer</source>
            <comment>language</comment>
            <translation>jemer</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kannada</source>
            <comment>language</comment>
            <translation>canarés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Korean</source>
            <comment>language</comment>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kurdish</source>
            <comment>language</comment>
            <translation>kurdo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>kirguís</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latin</source>
            <comment>language</comment>
            <translation>latín</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Luxembourgish</source>
            <comment>language</comment>
            <translation>luxemburgués</translation>
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
            <translation>lituano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latvian</source>
            <comment>language</comment>
            <translation>letón</translation>
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
            <translation>macedonio</translation>
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
            <translation>maratí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malay</source>
            <comment>language</comment>
            <translation>malayo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Maltese</source>
            <comment>language</comment>
            <translation>maltés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Burmese</source>
            <comment>language</comment>
            <translation>birmano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Nepali</source>
            <comment>language</comment>
            <translation>nepalí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Dutch</source>
            <comment>language</comment>
            <translation>neerlandés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian Nynorsk</source>
            <comment>language</comment>
            <translation>noruego nynorsk</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian</source>
            <comment>language</comment>
            <translation>noruego</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Occitan</source>
            <comment>language</comment>
            <translation>occitano</translation>
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
            <translation>panyabí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Polish</source>
            <comment>language</comment>
            <translation>polaco</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Pashto</source>
            <comment>language</comment>
            <translation>pastún</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Portuguese</source>
            <comment>language</comment>
            <translation>portugués</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Romanian</source>
            <comment>language</comment>
            <translation>rumano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Russian</source>
            <comment>language</comment>
            <translation>ruso</translation>
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
            <translation>cingalés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovak</source>
            <comment>language</comment>
            <translation>eslovaco</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovenian</source>
            <comment>language</comment>
            <translation>esloveno</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Somali</source>
            <comment>language</comment>
            <translation>somalí</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Albanian</source>
            <comment>language</comment>
            <translation>albanés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Serbian</source>
            <comment>language</comment>
            <translation>serbio</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swedish</source>
            <comment>language</comment>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swahili</source>
            <comment>language</comment>
            <translation>suajili</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tamil</source>
            <comment>language</comment>
            <translation>tamil</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Telugu</source>
            <comment>language</comment>
            <translation>telugu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>tayiko</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Thai</source>
            <comment>language</comment>
            <translation>tailandés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkmen</source>
            <comment>language</comment>
            <translation>turcomano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tagalog</source>
            <comment>language</comment>
            <translation>tagalo</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkish</source>
            <comment>language</comment>
            <translation>turco</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tatar</source>
            <comment>language</comment>
            <translation>tártaro</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uyghur</source>
            <comment>language</comment>
            <translation>uigur</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Ukrainian</source>
            <comment>language</comment>
            <translation>ucraniano</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Urdu</source>
            <comment>language</comment>
            <translation>urdu</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>uzbeko</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Vietnamese</source>
            <comment>language</comment>
            <translation>vietnamita</translation>
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
            <translation>cantonés</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Chinese</source>
            <comment>language</comment>
            <translation>chino</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Zulu</source>
            <comment>language</comment>
            <translation>zulú</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-dark.toml"></location>
            <source>High contrast, dark</source>
            <comment>theme</comment>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-light.toml"></location>
            <source>High contrast, light</source>
            <comment>theme</comment>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <location filename="../../resources/themes/dark.toml"></location>
            <source>Dark</source>
            <comment>theme</comment>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/themes/light.toml"></location>
            <source>Light</source>
            <comment>theme</comment>
            <translation>Claro</translation>
        </message>
    </context>
</TS>
