<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Claim Reader</name>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>mail program</source>
            <translation>почтовая программа</translation>
        </message>
        <message>
            <location filename="../../reader/app/addresses.py"></location>
            <source>browser</source>
            <translation>браузер</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>{files} is damaged ({error}). Install the program again.</source>
            <translation>Файл {files} повреждён ({error}). Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 that people marked, it finds {found}.</source>
            <translation>Из 100 отмеченных людьми программа находит {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words that people marked, it finds {found}.</source>
            <translation>Из 100 слов, отмеченных людьми, программа находит {found}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as quotes, {right} are.</source>
            <translation>Из 100 утверждений, показанных как цитаты, действительно цитаты — {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims shown as statements, {right} are.</source>
            <translation>Из 100 утверждений, показанных как пересказ, действительно пересказ — {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 words shown as unattributed, {right} are.</source>
            <translation>Из 100 слов, показанных как «без источника», действительно без источника — {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>On saved web pages: {points} points of 100 for finding lines of boilerplate and being right about them, taken together.</source>
            <translation>На сохранённых веб-страницах: {points} из 100 баллов — общая оценка полноты и точности поиска строк постороннего текста.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims that it finds, it names the right speaker for {right}.</source>
            <translation>Из 100 найденных утверждений говорящий верно назван в {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Of 100 claims marked unsure, {unsure} are claims that people marked too; of 100 that are not marked so, {sure}.</source>
            <translation>Из 100 утверждений с пометкой «неуверенно» люди тоже отметили {unsure}; из 100 без этой пометки — {sure}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/certainty.py"></location>
            <source>Counted on {articles} news articles in English that the program had never seen, in which people marked {claims} claims, and on {pages} web pages: so few give a rough idea and no more.</source>
            <translation>Подсчитано на новостных статьях на английском, которых программа прежде не видела ({articles}; люди отметили в них утверждений: {claims}), и на веб-страницах ({pages}): такая небольшая выборка даёт лишь приблизительное представление.</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, in {file}</source>
            <translation>{speaker}, в {file}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{speaker}, according to {teller}</source>
            <translation>{speaker}, по словам {teller}</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unattributed</source>
            <translation>без источника</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>somebody quoted</source>
            <translation>кто-то в цитате</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{source} (unnamed source)</source>
            <translation>{source} (неназванный источник)</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>an unnamed source</source>
            <translation>неназванный источник</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>a source that is not known</source>
            <translation>неизвестный источник</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>hedged</source>
            <translation>с оговоркой</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{kind} in the article’s words</source>
            <translation>{kind} словами статьи</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>unsure</source>
            <translation>неуверенно</translation>
        </message>
        <message>
            <location filename="../../reader/app/citing.py"></location>
            <source>{charge} word</source>
            <translation>{charge} слово</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_list.py"></location>
            <source>Unattributed</source>
            <translation>Без источника</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Unnamed source</source>
            <translation>Неназванный источник</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed</source>
            <translation>не назван</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>source dropped</source>
            <translation>источник опущен</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>unnamed source</source>
            <translation>неназванный источник</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>{what}: {text}</source>
            <translation>{what}: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader looks for sources in English articles only.</source>
            <translation>Claim Reader ищет источники только в статьях на английском.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader found no name for this source in the article.</source>
            <translation>Claim Reader не нашёл в статье имени этого источника.</translation>
        </message>
        <message>
            <location filename="../../reader/app/claim_words.py"></location>
            <source>Claim Reader is unsure of this one.</source>
            <translation>Claim Reader здесь не уверен.</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Unicode</source>
            <translation>Юникод</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Western</source>
            <translation>Западноевропейская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Central European</source>
            <translation>Центральноевропейская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Baltic</source>
            <translation>Балтийская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Turkish</source>
            <translation>Турецкая</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Vietnamese</source>
            <translation>Вьетнамская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Greek</source>
            <translation>Греческая</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Hebrew</source>
            <translation>Иврит</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Arabic</source>
            <translation>Арабская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Thai</source>
            <translation>Тайская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, simplified</source>
            <translation>Китайская упрощённая</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Chinese, traditional</source>
            <translation>Китайская традиционная</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Japanese</source>
            <translation>Японская</translation>
        </message>
        <message>
            <location filename="../../reader/app/encodings.py"></location>
            <source>Korean</source>
            <translation>Корейская</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Facilities</source>
            <translation>Сооружения</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Products</source>
            <translation>Продукты</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Other names</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>facility</source>
            <translation>сооружение</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>product</source>
            <translation>продукт</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>misc</source>
            <translation>прочее</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {count}</source>
            <translation>упоминаний: {count}</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {count}, {mentioned}</source>
            <translation>утверждений: {count}, {mentioned}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>says {n} claims</source>
            <extracomment>For one: says {n} claim</extracomment>
            <translation>
                <numerusform>{n} утверждение</numerusform>
                <numerusform>{n} утверждения</numerusform>
                <numerusform>{n} утверждений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>mentioned {n} times</source>
            <extracomment>For one: mentioned once</extracomment>
            <translation>
                <numerusform>{n} упоминание</numerusform>
                <numerusform>{n} упоминания</numerusform>
                <numerusform>{n} упоминаний</numerusform>
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
            <translation>Также:</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../reader/app/entity_groups.py"></location>
            <source>Meant by: {descriptions}</source>
            <translation>Имеется в виду под словами: {descriptions}</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Coloured web page</source>
            <translation>Цветная веб-страница</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Table for spreadsheets</source>
            <translation>Таблица для электронных таблиц</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>JSON, on one line</source>
            <translation>JSON в одну строку</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>Web Annotations</source>
            <translation>Web Annotations</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{name} is the article itself and was left as it is. Choose another name.</source>
            <translation>{name} — это сама статья, файл оставлен как есть. Выберите другое имя.</translation>
        </message>
        <message>
            <location filename="../../reader/app/exporting.py"></location>
            <source>{file} could not be saved: {reason}. Choose another folder, or see whether the disk is full.</source>
            <translation>Не удалось сохранить {file}: {reason}. Выберите другую папку или проверьте, не заполнен ли диск.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named sources</source>
            <extracomment>For one: {n} named source</extracomment>
            <translation>
                <numerusform>{n} названный источник</numerusform>
                <numerusform>{n} названных источника</numerusform>
                <numerusform>{n} названных источников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} named</source>
            <extracomment>For one: {n} named</extracomment>
            <translation>
                <numerusform>{n} с именем</numerusform>
                <numerusform>{n} с именем</numerusform>
                <numerusform>{n} с именем</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Everybody who speaks under a name, each counted once.</source>
            <translation>Все, кто говорит под своим именем; каждый посчитан один раз.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} claims by unnamed sources</source>
            <extracomment>For one: {n} claim by an unnamed source</extracomment>
            <translation>
                <numerusform>{n} утверждение неназванных источников</numerusform>
                <numerusform>{n} утверждения неназванных источников</numerusform>
                <numerusform>{n} утверждений неназванных источников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} unnamed</source>
            <extracomment>For one: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} без имени</numerusform>
                <numerusform>{n} без имени</numerusform>
                <numerusform>{n} без имени</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Claims of people whom the article does not name, as in “officials said”.</source>
            <translation>Утверждения людей, которых статья не называет по имени, как в «officials said».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged cues</source>
            <extracomment>For one: {n} charged cue</extracomment>
            <translation>
                <numerusform>{n} оценочное слово</numerusform>
                <numerusform>{n} оценочных слова</numerusform>
                <numerusform>{n} оценочных слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>{n} charged</source>
            <extracomment>For one: {n} charged</extracomment>
            <translation>
                <numerusform>{n} оценочное</numerusform>
                <numerusform>{n} оценочных</numerusform>
                <numerusform>{n} оценочных</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/facts.py"></location>
            <source>Charged: {meaning}. Distancing and confirming cues are not among them.</source>
            <translation>Оценочное: {meaning}. Отстраняющие и подтверждающие слова сюда не входят.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/facts.py"></location>
            <source>There are {facts}.</source>
            <extracomment>For one: There is {facts}.</extracomment>
            <translation>
                <numerusform>В статье {facts}.</numerusform>
                <numerusform>В статье {facts}.</numerusform>
                <numerusform>В статье {facts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Partly quoted</source>
            <translation>Частичная цитата</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Statement</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>News medium</source>
            <translation>СМИ</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Named source</source>
            <translation>Названный источник</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unnamed or unattributed</source>
            <translation>Неназванный источник или без него</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Neutral cue</source>
            <translation>Нейтральное слово</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Distancing cue</source>
            <translation>Отстраняющее слово</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Confirming cue</source>
            <translation>Подтверждающее слово</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Charged cue</source>
            <translation>Оценочное слово</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Sure</source>
            <translation>Уверенно</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>Unsure</source>
            <translation>Неуверенно</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>quotes</source>
            <translation>цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>partly quoted statements</source>
            <translation>частичные цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>statements</source>
            <translation>пересказы</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unattributed claims</source>
            <translation>утверждения без источника</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>persons</source>
            <translation>люди</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>organisations</source>
            <translation>организации</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>news media</source>
            <translation>СМИ</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>documents</source>
            <translation>документы</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed sources</source>
            <translation>неназванные источники</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>nobody (unattributed)</source>
            <translation>никто (без источника)</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>neutral</source>
            <comment>cues</comment>
            <translation>нейтральные</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>distancing</source>
            <comment>cues</comment>
            <translation>отстраняющие</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>confirming</source>
            <comment>cues</comment>
            <translation>подтверждающие</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>charged</source>
            <comment>cues</comment>
            <translation>оценочные</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>sure</source>
            <translation>уверенно</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with a named source</source>
            <translation>с названным источником</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>unnamed or unattributed</source>
            <translation>с неназванным источником или без него</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>All claims</source>
            <translation>Все утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>claims</source>
            <translation>утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{classes} cues</source>
            <translation>{classes} слова</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>with {words}</source>
            <translation>со словами {words}</translation>
        </message>
        <message>
            <location filename="../../reader/app/filter_words.py"></location>
            <source>{claims} by {speakers}</source>
            <translation>{claims}, источник: {speakers}</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>page furniture</source>
            <translation>элементы страницы</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>other articles</source>
            <translation>другие статьи</translation>
        </message>
        <message>
            <location filename="../../reader/app/folds.py"></location>
            <source>repeated text</source>
            <translation>повторы текста</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/folds.py"></location>
            <source>{n} lines of {what}</source>
            <extracomment>For one: {n} line of {what}</extracomment>
            <translation>
                <numerusform>{n} строка: {what}</numerusform>
                <numerusform>{n} строки: {what}</numerusform>
                <numerusform>{n} строк: {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>neutral</source>
            <translation>нейтральное</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>charged</source>
            <translation>оценочное</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>distancing</source>
            <translation>отстраняющее</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>confirming</source>
            <translation>подтверждающее</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” leaves open what to think of it; a card does not mention this class</source>
            <translation>вводящее слово вроде «{first}» или «{second}» не подсказывает, как к этому относиться; на карточке этот класс не указывается</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” judges the speaker or heats up what is said</source>
            <translation>вводящее слово вроде «{first}» или «{second}» оценивает говорящего или накаляет тон</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” keeps away from it: the article does not vouch for it</source>
            <translation>вводящее слово вроде «{first}» или «{second}» держит дистанцию: статья за сказанное не ручается</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a cue such as “{first}” or “{second}” takes it for true</source>
            <translation>вводящее слово вроде «{first}» или «{second}» принимает сказанное за правду</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article does not name the source, as in “officials said”</source>
            <translation>статья не называет источник, как в «officials said»</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the program itself doubts this claim; a question mark beside the text says so too</source>
            <translation>программа не уверена, что верно распознала это утверждение; о том же говорит вопросительный знак рядом с текстом</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>nobody is named, and the article itself is careful, as with “may” or “reportedly”</source>
            <translation>источник не назван, и сама статья осторожна, например пишет «may» или «reportedly»</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the article names a source for this elsewhere and none here; a line says whose claim it repeats</source>
            <translation>статья называет источник этого в другом месте, а здесь нет; в отдельной строке сказано, чьё утверждение повторяется</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Repeats …</source>
            <translation>↪ Повторяет …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>the same was said by that source elsewhere in the article; a click leads there</source>
            <translation>то же самое этот источник говорит в другом месте статьи; щелчок ведёт туда</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>↪ Sums up …</source>
            <translation>↪ Обобщает …</translation>
        </message>
        <message>
            <location filename="../../reader/app/glossary.py"></location>
            <source>a claim in the article's own words, as in a headline, of what that source says further on</source>
            <translation>утверждение словами самой статьи, например в заголовке, о том, что этот источник говорит дальше</translation>
        </message>
        <message>
            <location filename="../../reader/app/inputs.py"></location>
            <source>The folder {path} cannot be opened: {reason}. Change its permissions.</source>
            <translation>Папку {path} не удаётся открыть: {reason}. Измените права доступа.</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is kept for corrections</source>
            <translation>зарезервирована для исправлений</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>copies what is selected</source>
            <translation>копирует выделенное</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>cuts in a field</source>
            <translation>вырезает в поле</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>selects everything</source>
            <translation>выделяет всё</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>closes the window</source>
            <translation>закрывает окно</translation>
        </message>
        <message>
            <location filename="../../reader/app/keymap.py"></location>
            <source>is needed for writing and moving about</source>
            <translation>нужна для ввода текста и перемещения</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Boilerplate</source>
            <translation>Посторонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Somebody's own words, in quotation marks</source>
            <translation>Чьи-то собственные слова в кавычках</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What somebody said, in the article's words</source>
            <translation>Сказанное кем-то, но словами статьи</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>What the article asserts with nobody named for it</source>
            <translation>Что статья утверждает от себя, никого не называя</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>Menus, related headlines and other text that is not this article</source>
            <translation>Меню, заголовки других статей и прочий текст не из этой статьи</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>headlines, captions, bylines, and words around claims such as “she told reporters”</source>
            <translation>заголовки, подписи, имена авторов и слова вокруг утверждений, например «she told reporters»</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>partly quoted statement</source>
            <translation>частичная цитата</translation>
        </message>
        <message>
            <location filename="../../reader/app/kinds.py"></location>
            <source>statement</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/app/overview.py"></location>
            <source>From top to bottom: {kinds}.</source>
            <translation>Сверху вниз: {kinds}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>и ещё {n}</numerusform>
                <numerusform>и ещё {n}</numerusform>
                <numerusform>и ещё {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} quotes</source>
            <extracomment>For one: {n} quote</extracomment>
            <translation>
                <numerusform>{n} цитата</numerusform>
                <numerusform>{n} цитаты</numerusform>
                <numerusform>{n} цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} пересказ</numerusform>
                <numerusform>{n} пересказа</numerusform>
                <numerusform>{n} пересказов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} unattributed claims</source>
            <extracomment>For one: {n} unattributed claim</extracomment>
            <translation>
                <numerusform>{n} утверждение без источника</numerusform>
                <numerusform>{n} утверждения без источника</numerusform>
                <numerusform>{n} утверждений без источника</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/overview.py"></location>
            <source>{n} stretches of boilerplate</source>
            <extracomment>For one: {n} stretch of boilerplate</extracomment>
            <translation>
                <numerusform>{n} фрагмент постороннего текста</numerusform>
                <numerusform>{n} фрагмента постороннего текста</numerusform>
                <numerusform>{n} фрагментов постороннего текста</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Attributed here, asserted there</source>
            <translation>Здесь с источником, там без него</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another speaker</source>
            <translation>Другой говорящий</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another class of cue</source>
            <translation>Другой класс вводящего слова</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Another number</source>
            <translation>Другое число</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}.</source>
            <translation>{difference}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>{difference}: {left} on the left, {right} on the right.</source>
            <translation>{difference}: слева {left}, справа {right}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>Nothing found that both say</source>
            <translation>Общих утверждений не найдено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/pairs.py"></location>
            <source>{n} claims that both make</source>
            <extracomment>For one: {n} claim that both make</extracomment>
            <translation>
                <numerusform>{n} общее утверждение</numerusform>
                <numerusform>{n} общих утверждения</numerusform>
                <numerusform>{n} общих утверждений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/pairs.py"></location>
            <source>the outlet itself</source>
            <translation>само издание</translation>
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
            <translation>без вводящего слова</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The cue: the words that say it was said</source>
            <translation>Вводящее слово: указывает, что это чьи-то слова</translation>
        </message>
        <message>
            <location filename="../../reader/app/pointing.py"></location>
            <source>The source: who stands behind it</source>
            <translation>Источник: кто за этим стоит</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>quoted</source>
            <translation>цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>partly quoted</source>
            <translation>частичные цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>reported in other words</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>boilerplate</source>
            <translation>посторонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>There are no words in this article.</source>
            <translation>В этой статье нет слов.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>less than {share}</source>
            <translation>меньше {share}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>{share} {words}</source>
            <translation>{share} — {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>{share} are {words}</source>
            <extracomment>For one: {share} is {words}</extracomment>
            <translation>
                <numerusform>{share} — {words}</numerusform>
                <numerusform>{share} — {words}</numerusform>
                <numerusform>{share} — {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/app/present.py"></location>
            <source>Of {n} words, {shares}.</source>
            <extracomment>For one: Of {n} word, {shares}.</extracomment>
            <translation>
                <numerusform>Из {n} слова: {shares}.</numerusform>
                <numerusform>Из {n} слов: {shares}.</numerusform>
                <numerusform>Из {n} слов: {shares}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not marked ({what})</source>
            <translation>не отмечено ({what})</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>not read</source>
            <translation>не прочитано</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Stands inside a claim of {speaker}.</source>
            <translation>Часть другого утверждения (источник: {speaker}).</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Hedged: the article says that it may be so, and names nobody who says it.</source>
            <translation>С оговоркой: статья говорит, что так может быть, но не называет того, кто это говорит.</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats a claim of {speaker} without naming the source.</source>
            <translation>Повторяет утверждение, не называя источника ({speaker}).</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up a claim of {speaker} in the article.</source>
            <translation>Обобщает утверждение из этой статьи (источник: {speaker}).</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Repeats: {speaker}</source>
            <translation>Повторяет: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/present.py"></location>
            <source>Sums up: {speaker}</source>
            <translation>Обобщает: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>surname alone</source>
            <translation>только фамилия</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>first name alone</source>
            <translation>только имя</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>one of the names alone</source>
            <translation>только одно из имён</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>same first name and surname</source>
            <translation>те же имя и фамилия</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>another spelling</source>
            <translation>другое написание</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>in brackets beside the name</source>
            <translation>в скобках рядом с именем</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>initials of the name</source>
            <translation>инициалы имени</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>syllables of the name</source>
            <translation>слоги имени</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>part of the full name</source>
            <translation>часть полного имени</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same river, lake or mountain</source>
            <translation>те же река, озеро или гора</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>what the outlet calls itself</source>
            <translation>как издание называет само себя</translation>
        </message>
        <message>
            <location filename="../../reader/app/reasons.py"></location>
            <source>the same words</source>
            <translation>те же слова</translation>
        </message>
        <message>
            <location filename="../../reader/app/service.py"></location>
            <source>A library that the language model needs cannot be loaded ({problem}). Install the program again.</source>
            <translation>Не удаётся загрузить библиотеку, нужную языковой модели ({problem}). Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is not understood; {default} holds.</source>
            <translation>Значение настройки {name} ({value}) не распознано; действует {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting {name} ({value}) is out of range; {default} holds.</source>
            <translation>Значение настройки {name} ({value}) вне допустимых пределов; действует {default}.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The setting keys ({value}) is not understood; the usual keys hold.</source>
            <translation>Значение настройки keys ({value}) не распознано; действуют обычные клавиши.</translation>
        </message>
        <message>
            <location filename="../../reader/app/settings.py"></location>
            <source>The keys of {name} ({keys}) are not understood; its usual keys hold.</source>
            <translation>Клавиши действия {name} ({keys}) не распознаны; действуют обычные.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/core/contents.py"></location>
            <source>{name} holds {n} articles. Say which one is meant.</source>
            <extracomment>For one: {name} holds {n} article. Say which one is meant.</extracomment>
            <translation>
                <numerusform>В {name} {n} статья. Укажите, какая нужна.</numerusform>
                <numerusform>В {name} {n} статьи. Укажите, какая нужна.</numerusform>
                <numerusform>В {name} {n} статей. Укажите, какая нужна.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} и {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/telling.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} или {last}</translation>
        </message>
        <message>
            <location filename="../../reader/core/wording.py"></location>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File made</source>
            <translation>Файл создан</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Publisher</source>
            <translation>Издатель</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Article in the file</source>
            <translation>Статья в файле</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 файла</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <location filename="../../reader/export/provenance.py"></location>
            <source>Analysed</source>
            <translation>Проанализировано</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>an open article</source>
            <translation>открытая статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>needs {needs}</source>
            <translation>нужно: {needs}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>not possible now</source>
            <translation>сейчас невозможно</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is no key that can be told from others</source>
            <translation>неотличима от других клавиш</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>is a key of “{action}”</source>
            <translation>назначена действию «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>none</source>
            <comment>keys</comment>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py"></location>
            <source>“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.</source>
            <translation>Действию «{action}» нельзя назначить клавишу {key}: она {why}. Его клавиши сейчас: {kept}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/arriving.py"></location>
            <source>An article cannot stand beside itself</source>
            <translation>Статью нельзя показать рядом с ней самой</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no page furniture to fold</source>
            <translation>Нет элементов страницы, которые можно свернуть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is folded</source>
            <translation>Элементы страницы свёрнуты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>Page furniture is open</source>
            <translation>Элементы страницы развёрнуты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article.py"></location>
            <source>There is no link at the text cursor</source>
            <translation>У текстового курсора нет ссылки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;with source</source>
            <translation>Копировать с &amp;источником</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Select &amp;all</source>
            <translation>Вы&amp;делить всё</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>To the source's first &amp;mention</source>
            <translation>К первому &amp;упоминанию источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Open in the {program}</source>
            <translation>&amp;Открыть ({program})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Copy &amp;link</source>
            <translation>Копировать &amp;ссылку</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>Open these {n} lines</source>
            <extracomment>For one: Open this line</extracomment>
            <translation>
                <numerusform>Развернуть {n} строку</numerusform>
                <numerusform>Развернуть {n} строки</numerusform>
                <numerusform>Развернуть {n} строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_menu.py"></location>
            <source>&amp;Fold these {n} lines</source>
            <extracomment>For one: &amp;Fold this line</extracomment>
            <translation>
                <numerusform>С&amp;вернуть {n} строку</numerusform>
                <numerusform>С&amp;вернуть {n} строки</numerusform>
                <numerusform>С&amp;вернуть {n} строк</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>no mark</source>
            <translation>прочее</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>in other words</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/balance.py"></location>
            <source>{share} {what}: {some} of {n} words</source>
            <extracomment>For one: {share} {what}: {some} of {n} word</extracomment>
            <translation>
                <numerusform>{share} {what}: {some} из {n} слова</numerusform>
                <numerusform>{share} {what}: {some} из {n} слов</numerusform>
                <numerusform>{share} {what}: {some} из {n} слов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list the others too</source>
            <translation>Щёлкните, чтобы показать и остальные</translation>
        </message>
        <message>
            <location filename="../../reader/gui/balance.py"></location>
            <source>Click to list these claims alone</source>
            <translation>Щёлкните, чтобы показать только эти утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>What both articles say</source>
            <translation>Что говорят обе статьи</translation>
        </message>
        <message>
            <location filename="../../reader/gui/bands.py"></location>
            <source>{left} | {right}</source>
            <translation>{left} | {right}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside</source>
            <translation>Открыть рядом</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open beside {name}</source>
            <translation>Открыть рядом с «{name}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>A &amp;file…</source>
            <translation>&amp;Файл…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>What you have &amp;copied</source>
            <translation>Из &amp;буфера обмена</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Open articles</source>
            <translation>Открытые статьи</translation>
        </message>
        <message>
            <location filename="../../reader/gui/beside.py"></location>
            <source>Recent files</source>
            <translation>Недавние файлы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{above} above ↑</source>
            <translation>выше: {above} ↑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/card_hints.py"></location>
            <source>{below} further down ↓</source>
            <translation>ниже: {below} ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>Claims</source>
            <translation>Утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/cards.py"></location>
            <source>{tie}: the right arrow goes there.</source>
            <translation>{tie}. Стрелка вправо ведёт туда.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Article {record}: {label}</source>
            <translation>Статья {record}: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Choose an article</source>
            <translation>Выбор статьи</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/chooser.py"></location>
            <source>{name} holds {n} articles. Which one do you want to read?</source>
            <extracomment>For one: {name} holds {n} article. Which one do you want to read?</extracomment>
            <translation>
                <numerusform>В {name} {n} статья. Какую вы хотите прочесть?</numerusform>
                <numerusform>В {name} {n} статьи. Какую вы хотите прочесть?</numerusform>
                <numerusform>В {name} {n} статей. Какую вы хотите прочесть?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Show those with these words</source>
            <translation>Показать статьи с этими словами</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Filter the articles</source>
            <translation>Фильтр статей</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/chooser.py"></location>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only what {speaker} says</source>
            <translation>&amp;Только утверждения: {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>List &amp;only this speaker's</source>
            <translation>&amp;Только утверждения этого говорящего</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it repeats</source>
            <translation>&amp;Перейти к тому, что оно повторяет</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claim_menu.py"></location>
            <source>&amp;Go to what it sums up</source>
            <translation>&amp;Перейти к тому, что оно обобщает</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>List of claims</source>
            <translation>Список утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Columns of the list</source>
            <translation>Столбцы списка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_list.py"></location>
            <source>Click to sort; a third click brings back the order of the text.</source>
            <translation>Щёлкните для сортировки; третий щелчок вернёт порядок текста.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Speaker</source>
            <translation>Кто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Cue</source>
            <translation>Слово</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>{n} claims</source>
            <extracomment>For one: {n} claim</extracomment>
            <translation>
                <numerusform>{n} утверждение</numerusform>
                <numerusform>{n} утверждения</numerusform>
                <numerusform>{n} утверждений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>open</source>
            <comment>state</comment>
            <translation>развёрнуто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_model.py"></location>
            <source>closed</source>
            <comment>state</comment>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>No claim is like that. Take a condition away, or show all.</source>
            <translation>Таких утверждений нет. Уберите условие или покажите все.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claim Reader found no claims in this article.</source>
            <translation>Claim Reader не нашёл в этой статье утверждений.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Show all claims</source>
            <translation>Показать все утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Claims as a list</source>
            <translation>Утверждения списком</translation>
        </message>
        <message>
            <location filename="../../reader/gui/claims_pane.py"></location>
            <source>Group the list by speaker</source>
            <translation>Группировать список по говорящим</translation>
        </message>
        <message>
            <location filename="../../reader/gui/closing.py"></location>
            <source>What is in no file stays open</source>
            <translation>Несохранённое остаётся открытым</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>A claim that is partly quoted shows both colours, and a claim in another claim is a tone darker.</source>
            <translation>У частичной цитаты оба цвета, а утверждение внутри другого на тон темнее.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>in a frame: who is named for the current claim</source>
            <translation>в рамке: кто назван источником текущего утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>the words that hand it over, such as said or according to</source>
            <translation>вводящие слова, которые передают сказанное, например said или according to</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Mention</source>
            <translation>Упоминание</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>where the entity that you picked is meant</source>
            <translation>где имеется в виду выбранный объект</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What the colours mean</source>
            <translation>Что означают цвета</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>In the current claim</source>
            <translation>В текущем утверждении</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>What a cue lets you think</source>
            <translation>О чём говорит вводящее слово</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>Words on a card</source>
            <translation>Слова на карточке</translation>
        </message>
        <message>
            <location filename="../../reader/gui/colours_help.py"></location>
            <source>How sure it is</source>
            <translation>Насколько это надёжно</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched on</source>
            <translation>включено</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>switched off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Палитра команд</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Type what to do, @ and a name, or # and words of a claim</source>
            <translation>Введите команду, @ и имя или # и слова из утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <location filename="../../reader/gui/command_palette.py"></location>
            <source>Nothing has these words</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <location filename="../../reader/gui/comparing.py"></location>
            <source>Comparing failed ({problem}). Please report this.</source>
            <translation>Не удалось сравнить ({problem}). Пожалуйста, сообщите об этом.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/defects.py"></location>
            <source>Show the &amp;report</source>
            <translation>Показать &amp;отчёт</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open</source>
            <translation>Отпустите, чтобы открыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>This is a link. Save the page in the browser, then drop the saved file.</source>
            <translation>Это ссылка. Сохраните страницу в браузере и перетащите сюда сохранённый файл.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped page</source>
            <translation>Перетащенная страница</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Dropped text</source>
            <translation>Перетащенный текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop here to open</source>
            <translation>Перетащите сюда, чтобы открыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py"></location>
            <source>Drop to open beside {name}</source>
            <translation>Отпустите, чтобы открыть рядом с «{name}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;Encoding</source>
            <translation>Ко&amp;дировка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found ({found})</source>
            <translation>&amp;Автоматически ({found})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/encoding_menu.py"></location>
            <source>&amp;As found</source>
            <translation>&amp;Автоматически</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>Entities</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>{found} of {count}</source>
            <translation>{found} из {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>unfolded</source>
            <translation>развёрнуто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entities.py"></location>
            <source>folded</source>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;First mention</source>
            <translation>&amp;Первое упоминание</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Next mention</source>
            <translation>&amp;Следующее упоминание</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Previous mention</source>
            <translation>Пр&amp;едыдущее упоминание</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>List &amp;only these claims</source>
            <translation>&amp;Только эти утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_menu.py"></location>
            <source>&amp;Copy the name</source>
            <translation>&amp;Копировать имя</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>Find an entity</source>
            <translation>Найти объект</translation>
        </message>
        <message>
            <location filename="../../reader/gui/entity_search.py"></location>
            <source>No entity is called so.</source>
            <translation>Такого объекта нет.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/errands.py"></location>
            <source>Saving failed ({name}: {error}). Please report this.</source>
            <translation>Не удалось сохранить ({name}: {error}). Пожалуйста, сообщите об этом.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>Claim Reader cannot start</source>
            <translation>Claim Reader не запускается</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>A library cannot be loaded ({problem}). Install the program again.</source>
            <translation>Не удаётся загрузить библиотеку ({problem}). Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/failed_start.py"></location>
            <source>The program made a mistake while it started ({problem}). What is known of it is in {log}.</source>
            <translation>При запуске в программе произошла ошибка ({problem}). Подробности — в журнале {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>&amp;Look in:</source>
            <translation>&amp;Папка:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>Files of &amp;type:</source>
            <translation>&amp;Тип файлов:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_dialog.py"></location>
            <source>File name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by kind</source>
            <translation>Фильтр по виду</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a kind</source>
            <translation>Показать только утверждения одного вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by speaker</source>
            <translation>Фильтр по говорящему</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a speaker</source>
            <translation>Показать только утверждения одного говорящего</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by type of source</source>
            <translation>Фильтр по типу источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a type of source</source>
            <translation>Показать только утверждения с одним типом источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by class of cue</source>
            <translation>Фильтр по классу вводящего слова</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a class of cue</source>
            <translation>Показать только утверждения с одним классом вводящего слова</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter by degree of certainty</source>
            <translation>Фильтр по степени уверенности</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims of a degree of certainty</source>
            <translation>Показать только утверждения одной степени уверенности</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Filter of the claims</source>
            <translation>Фильтр утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>Show only claims with these words</source>
            <translation>Показать только утверждения с этими словами</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>No longer only: {label}</source>
            <translation>Убрать условие: {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_bar.py"></location>
            <source>{label}: show the others too</source>
            <translation>{label}: показать и остальные</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>and {n} more: type a name into the field</source>
            <extracomment>For one: and {n} more: type a name into the field</extracomment>
            <translation>
                <numerusform>и ещё {n}: введите имя в поле</numerusform>
                <numerusform>и ещё {n}: введите имя в поле</numerusform>
                <numerusform>и ещё {n}: введите имя в поле</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/filter_menu.py"></location>
            <source>Nothing is known of it in this article</source>
            <translation>В этой статье об этом ничего не известно</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find in the article</source>
            <translation>Найти в статье</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Match case</source>
            <translation>Учитывать регистр</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Whole words</source>
            <translation>Слова целиком</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Number of hits</source>
            <translation>Число совпадений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find previous</source>
            <translation>Найти предыдущее</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Find next</source>
            <translation>Найти следующее</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Close find</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/find.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>Найдено: {n}</numerusform>
                <numerusform>Найдено: {n}</numerusform>
                <numerusform>Найдено: {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/find.py"></location>
            <source>{current} of {total}</source>
            <translation>{current} из {total}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the top again</source>
            <translation>Поиск продолжен с начала</translation>
        </message>
        <message>
            <location filename="../../reader/gui/finding.py"></location>
            <source>From the end again</source>
            <translation>Поиск продолжен с конца</translation>
        </message>
        <message>
            <location filename="../../reader/gui/fold_layer.py"></location>
            <source>{lines}, folded. Enter opens it.</source>
            <translation>{lines}, свёрнуто. Enter развернёт.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>The folder {folder} is not there any more. Was it moved, or a disk taken out?</source>
            <translation>Папки {folder} больше нет. Её переместили или извлекли диск?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/folders.py"></location>
            <source>No program was found that shows folders. The file is in {folder}.</source>
            <translation>Не найдена программа для просмотра папок. Файл находится в {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Length</source>
            <translation>Объём</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/header.py"></location>
            <source>{n} words</source>
            <extracomment>For one: {n} word</extracomment>
            <translation>
                <numerusform>{n} слово</numerusform>
                <numerusform>{n} слова</numerusform>
                <numerusform>{n} слов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/header.py"></location>
            <source>Click to list these claims alone, and again to list the others too.</source>
            <translation>Щелчок покажет только эти утверждения, ещё один — снова и остальные.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>No key and no colour has the words “{words}”.</source>
            <translation>Нет ни клавиши, ни цвета со словами «{words}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters act while the focus is in the text or the claims.</source>
            <translation>Буквенные клавиши действуют, пока фокус в тексте или в утверждениях.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Single letters are switched off in the settings.</source>
            <translation>Буквенные клавиши выключены в настройках.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Keys and colours</source>
            <translation>Клавиши и цвета</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find a key, or what it does</source>
            <translation>Найти клавишу или действие</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py"></location>
            <source>Find among the keys</source>
            <translation>Поиск по клавишам</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{file}, article {number}</source>
            <translation>{file}, статья {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/jobs.py"></location>
            <source>{name}: {defect}. Please report this.</source>
            <translation>{name}: {defect}. Пожалуйста, сообщите об этом.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>What is open could not be kept for the next start.</source>
            <translation>Не удалось запомнить открытые статьи до следующего запуска.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping.py"></location>
            <source>The text of “{name}” is not there any more.</source>
            <translation>Текста «{name}» больше нет.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Claims of one kind</source>
            <translation>&amp;Утверждения одного вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Source and mentions</source>
            <translation>&amp;Источник и упоминания</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Lin&amp;ks</source>
            <translation>С&amp;сылки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Articles and panes</source>
            <translation>Статьи и &amp;панели</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Two articles beside each other</source>
            <translation>&amp;Две статьи рядом</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>two articles beside each other</source>
            <translation>две статьи рядом</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was pasted or dropped</source>
            <translation>вставленная или перетащенная статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>an article that was closed</source>
            <translation>закрытая статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;folder…</source>
            <translation>Открыть п&amp;апку…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open rece&amp;nt…</source>
            <translation>Не&amp;давние файлы…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open &amp;beside…</source>
            <translation>Открыть &amp;рядом…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Reload</source>
            <translation>О&amp;бновить</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Save as…</source>
            <translation>&amp;Сохранить как…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Open the sa&amp;mple article</source>
            <translation>Открыть при&amp;мер</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Save as P&amp;DF…</source>
            <translation>Со&amp;хранить как PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>S&amp;how in folder</source>
            <translation>По&amp;казать в папке</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Reopen the &amp;last closed</source>
            <translation>Снова открыть закры&amp;тую статью</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Paste as an article</source>
            <translation>&amp;Вставить как статью</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy with &amp;source</source>
            <translation>Копировать с ис&amp;точником</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy the file's pat&amp;h</source>
            <translation>Копировать п&amp;уть к файлу</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Найти…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find &amp;next</source>
            <translation>Найти &amp;следующее</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find pre&amp;vious</source>
            <translation>Найти &amp;предыдущее</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;match case</source>
            <translation>Поиск: учитывать &amp;регистр</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Find: &amp;whole words</source>
            <translation>Поиск: слова &amp;целиком</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim</source>
            <translation>Следующее утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim</source>
            <translation>Предыдущее утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Fi&amp;lter the claims</source>
            <translation>&amp;Фильтр утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next of the same kind</source>
            <translation>Следующее того же вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous of the same kind</source>
            <translation>Предыдущее того же вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next quote</source>
            <translation>Следующая цитата</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous quote</source>
            <translation>Предыдущая цитата</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next statement</source>
            <translation>Следующий пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous statement</source>
            <translation>Предыдущий пересказ</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next unattributed</source>
            <translation>Следующее без источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous unattributed</source>
            <translation>Предыдущее без источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next boilerplate</source>
            <translation>Следующий посторонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous boilerplate</source>
            <translation>Предыдущий посторонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the source's first mention</source>
            <translation>К первому упоминанию источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next mention of the entity</source>
            <translation>Следующее упоминание объекта</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous mention of the entity</source>
            <translation>Предыдущее упоминание объекта</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next lin&amp;k</source>
            <translation>Следующая ссы&amp;лка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous link</source>
            <translation>Предыдущая ссылка</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Open the link in the browser</source>
            <translation>&amp;Открыть ссылку в браузере</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Copy where the link leads</source>
            <translation>Копировать адрес ссылки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next article</source>
            <translation>Следующая статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous article</source>
            <translation>Предыдущая статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>List of open &amp;articles…</source>
            <translation>Список открытых с&amp;татей…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next pane</source>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous pane</source>
            <translation>Предыдущая панель</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Return to the text</source>
            <translation>Вернуться к тексту</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Next claim that both make</source>
            <translation>Следующее общее утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Previous claim that both make</source>
            <translation>Предыдущее общее утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>To the &amp;other side</source>
            <translation>На &amp;другую сторону</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Scroll both together</source>
            <translation>Прокручивать обе &amp;вместе</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Change the sides</source>
            <translation>Поменять стороны &amp;местами</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>A &amp;tab for each</source>
            <translation>Разнести по вк&amp;ладкам</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;quotes</source>
            <translation>Окрашивать &amp;цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;statements</source>
            <translation>Окрашивать &amp;пересказы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;unattributed</source>
            <translation>Окрашивать текст без &amp;источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Colour &amp;boilerplate</source>
            <translation>Окрашивать пос&amp;торонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Hide all colours</source>
            <translation>&amp;Скрыть все цвета</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Claims as a &amp;list</source>
            <translation>Утверждения спис&amp;ком</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Group the list by speaker</source>
            <translation>&amp;Группировать список по говорящим</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show &amp;all claims</source>
            <translation>Показать &amp;все утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Увеличить</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Zoom &amp;out</source>
            <translation>У&amp;меньшить</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Normal size</source>
            <translation>&amp;Обычный размер</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Fold or open page furniture</source>
            <translation>Свернуть или развернуть &amp;элементы страницы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>Show garbled text &amp;repaired</source>
            <translation>Показать искажённый текст исправленн&amp;ым</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>a text that is garbled</source>
            <translation>искажённый текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Command palette…</source>
            <translation>Палитра &amp;команд…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;Keys</source>
            <translation>К&amp;лавиши</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>What the c&amp;olours mean</source>
            <translation>Что означают &amp;цвета</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keys.py"></location>
            <source>&amp;About Claim Reader</source>
            <translation>&amp;О программе Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py"></location>
            <source>The translation {path} is damaged. Install the program again.</source>
            <translation>Перевод {path} повреждён. Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What do they mean?</source>
            <translation>Что они означают?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour quote</source>
            <translation>Окрашивать цитаты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour statement</source>
            <translation>Окрашивать пересказы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour unattributed</source>
            <translation>Окрашивать текст без источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Colour boilerplate</source>
            <translation>Окрашивать посторонний текст</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Click to switch the colour on or off</source>
            <translation>Щёлкните, чтобы включить или выключить цвет</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>Legend</source>
            <translation>Легенда</translation>
        </message>
        <message>
            <location filename="../../reader/gui/legend.py"></location>
            <source>What each colour means, and how often it is right</source>
            <translation>Что означает каждый цвет и как часто он верен</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Claim Reader opens web pages and letters only</source>
            <translation>Claim Reader открывает только веб-страницы и адреса почты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>There are no links in this article</source>
            <translation>В этой статье нет ссылок</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Link {index} of {count}: {shown}</source>
            <translation>Ссылка {index} из {count}: {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>Ctrl+click opens it in the {program}</source>
            <translation>Ctrl+щелчок — открыть ({program})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link outside what is folded</source>
            <translation>Дальше нет ссылок вне свёрнутых строк</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link outside what is folded</source>
            <translation>Выше нет ссылок вне свёрнутых строк</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No further link</source>
            <translation>Дальше нет ссылок</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_layer.py"></location>
            <source>No earlier link</source>
            <translation>Выше нет ссылок</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open a link</source>
            <translation>Открыть ссылку</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Open this address in the {program}?</source>
            <translation>Открыть этот адрес ({program})?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Whole address</source>
            <translation>Полный адрес</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Claim Reader stays off the network; the {program} does not.</source>
            <translation>Claim Reader не выходит в сеть, а {program} — да.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The site is written in letters that may look like others. It is shown in its plain form.</source>
            <translation>Имя сайта написано буквами, которые легко принять за другие. Оно показано в упрощённой записи.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Not opened, only web pages and letters are: {shown}</source>
            <translation>Не открыто (открываются только веб-страницы и адреса почты): {shown}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>The link is copied</source>
            <translation>Ссылка скопирована</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>Opened {site}</source>
            <translation>Открыто: {site}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/link_opening.py"></location>
            <source>No program opened the link. Copy it, and open it yourself.</source>
            <translation>Ни одна программа не открыла ссылку. Скопируйте её и откройте сами.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/listing.py"></location>
            <source>{some} of {n} claims</source>
            <extracomment>For one: {some} of {n} claim</extracomment>
            <translation>
                <numerusform>{some} из {n} утверждения</numerusform>
                <numerusform>{some} из {n} утверждений</numerusform>
                <numerusform>{some} из {n} утверждений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader crashed last time. What was open is open again; what is known of the crash is in {log}.</source>
            <translation>В прошлый раз программа Claim Reader завершилась аварийно. Всё, что было открыто, открыто снова; подробности о сбое — в журнале {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>Claim Reader was cut off last time, by the system or by the computer going off. What was open is open again; the log is {log}.</source>
            <translation>В прошлый раз работа Claim Reader прервалась: её остановила система или выключился компьютер. Всё, что было открыто, открыто снова; журнал — {log}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>your settings</source>
            <translation>ваши настройки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main.py"></location>
            <source>{file} cannot be written. Choose a folder that exists and that you may write to.</source>
            <translation>Не удаётся записать {file}. Выберите существующую папку, в которую у вас есть право записи.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/messages.py"></location>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>A mistake in Claim Reader</source>
            <translation>Ошибка в Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Claim Reader made a mistake of its own. Your articles and what is open are kept; you can go on, or close the window and start again.</source>
            <translation>В самой программе Claim Reader произошла ошибка. Ваши статьи и всё открытое сохранены; можно продолжать или закрыть окно и запустить программу снова.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>If you want to report it, copy this report: it says where in the program it happened. It is sent to nobody, and has nothing of your articles and no name of a file of yours in it.</source>
            <translation>Если вы хотите сообщить о ней, скопируйте этот отчёт: в нём сказано, в каком месте программы это произошло. Он никому не отправляется, и в нём нет ни текста ваших статей, ни имён ваших файлов.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>With the &amp;words of the error, which may quote an article or name a file</source>
            <translation>С &amp;текстом ошибки, в котором могут быть слова статьи или имя файла</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>All of it is also in the log: {file}</source>
            <translation>Всё это есть и в журнале: {file}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>&amp;Copy the report</source>
            <translation>С&amp;копировать отчёт</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/mistake_dialog.py"></location>
            <source>It went wrong {n} more times since then.</source>
            <extracomment>For one: It went wrong {n} more time since then.</extracomment>
            <translation>
                <numerusform>С тех пор ошибка повторилась ещё {n} раз.</numerusform>
                <numerusform>С тех пор ошибка повторилась ещё {n} раза.</numerusform>
                <numerusform>С тех пор ошибка повторилась ещё {n} раз.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Opening {name}…</source>
            <translation>Открывается {name}…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it as it &amp;stands</source>
            <translation>Показать &amp;как есть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>The text looks garbled ({sample}). Show it repaired?</source>
            <translation>Похоже, текст искажён ({sample}). Показать исправленным?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Show it &amp;repaired</source>
            <translation>Показать &amp;исправленным</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Reading… {done}</source>
            <translation>Чтение… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_article.py"></location>
            <source>Colouring…</source>
            <translation>Окраска…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/open_list.py"></location>
            <source>List of the open articles</source>
            <translation>Список открытых статей</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Looking through the folder…</source>
            <translation>Просмотр папки…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open beside the article</source>
            <translation>Открыть рядом со статьёй</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open a folder of articles</source>
            <translation>Открыть папку со статьями</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Pasted article</source>
            <translation>Вставленная статья</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in the clipboard. Copy the text of an article, or a file.</source>
            <translation>В буфере обмена нечего открыть. Скопируйте текст статьи или файл.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the browser, then drop the saved file.</source>
            <translation>Перетащена ссылка, а Claim Reader ничего не загружает из сети. Сохраните страницу в браузере и перетащите сюда сохранённый файл.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is nothing to open in what was dropped. Drop a saved article, or selected text.</source>
            <translation>В перетащенном нечего открыть. Перетащите сохранённую статью или выделенный текст.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There is no article in that folder. Choose another one, or a file.</source>
            <translation>В этой папке нет статей. Выберите другую или файл.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>more than {most}</source>
            <translation>больше {most}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open many articles?</source>
            <translation>Открыть много статей?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Open all of them?</source>
            <translation>Статей: {count}. Открыть все?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Each gets a tab, and is read when you look at it.</source>
            <translation>Каждая откроется в своей вкладке и будет прочитана, когда вы к ней перейдёте.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open the &amp;first {count}</source>
            <translation>Открыть &amp;первые {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Open &amp;all {count}</source>
            <translation>Открыть &amp;все {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>There are {count} articles. Name those that are meant.</source>
            <translation>Статей: {count}. Укажите нужные.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>Articles ({patterns})</source>
            <translation>Статьи ({patterns})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/opening.py"></location>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Saved {name} in {folder}.</source>
            <translation>Файл {name} сохранён в папке {folder}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Показать в &amp;папке</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Select words or choose a claim first</source>
            <translation>Сначала выделите слова или выберите утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied with its source</source>
            <translation>Скопировано с источником</translation>
        </message>
        <message>
            <location filename="../../reader/gui/out.py"></location>
            <source>Copied the file's path</source>
            <translation>Путь к файлу скопирован</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>What both say is looked for once both are read.</source>
            <translation>Поиск общих утверждений начнётся, когда обе статьи будут прочитаны.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Claim Reader compares articles in English only.</source>
            <translation>Claim Reader сравнивает только статьи на английском.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Looking for what both say…</source>
            <translation>Поиск общих утверждений…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>no difference found</source>
            <translation>различий не найдено</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Scroll both together</source>
            <translation>Прокручивать обе вместе</translation>
        </message>
        <message>
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>Change the sides</source>
            <translation>Поменять стороны местами</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/pair_bar.py"></location>
            <source>{number} of {n} claims that both make</source>
            <extracomment>For one: {number} of {n} claim that both make</extracomment>
            <translation>
                <numerusform>{number} из {n} общего утверждения</numerusform>
                <numerusform>{number} из {n} общих утверждений</numerusform>
                <numerusform>{number} из {n} общих утверждений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Set it anew in the settings, or mend {path}.</source>
            <translation>Задайте это заново в настройках или исправьте {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>The settings could not be saved. {error}</source>
            <translation>Не удалось сохранить настройки. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences.py"></location>
            <source>Something in {path} was not understood and is another now. {aside}</source>
            <translation>Часть содержимого {path} не удалось распознать, и она заменена. {aside}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Normal</source>
            <translation>Обычные</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Narrow</source>
            <translation>Узкие</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>Wide</source>
            <translation>Широкие</translation>
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
            <translation>Принтер не принял страницы. Проверьте, включён ли он и подключён ли.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py"></location>
            <source>The printer took no more than {done} pages of {count}.</source>
            <translation>Принтер принял страниц: {done} из {count}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Margins</source>
            <translation>Поля</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Boilerplate, dimmed</source>
            <translation>Посторонний те&amp;кст (бледно)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Страница {page} из {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>Setting the pages… {done}</source>
            <translation>Вёрстка страниц… {done}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>P&amp;aper</source>
            <translation>&amp;Бумага</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_dialog.py"></location>
            <source>&amp;Margins</source>
            <translation>По&amp;ля</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} at the end</source>
            <translation>{first} в конце</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_flow.py"></location>
            <source>{first} to {last} at the end</source>
            <translation>{first}–{last} в конце</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>A letter and a number above a word, such as Q4, lead to the note in the margin. Bold words say that somebody says so, italic ones who it is.</source>
            <translation>Буква с числом над словом, например Q4, отсылает к заметке на полях. Полужирным выделены вводящие слова, курсивом — источник.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{origin} · printed from Claim Reader {day}</source>
            <translation>{origin} · напечатано из Claim Reader {day}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_head.py"></location>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_notes.py"></location>
            <source>page {page}</source>
            <translation>страница {page}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Save as PDF</source>
            <translation>Сохранить как PDF</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Saving the PDF…</source>
            <translation>Сохранение PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_office.py"></location>
            <source>Printing…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{key} continued</source>
            <translation>{key}, продолжение</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>{n} lines of boilerplate left out</source>
            <extracomment>For one: {n} line of boilerplate left out</extracomment>
            <translation>
                <numerusform>{n} строка постороннего текста опущена</numerusform>
                <numerusform>{n} строки постороннего текста опущены</numerusform>
                <numerusform>{n} строк постороннего текста опущено</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>Notes that had no room in the margin</source>
            <translation>Заметки, которым не хватило места на полях</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_pages.py"></location>
            <source>About this print</source>
            <translation>Об этой распечатке</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing_preview.py"></location>
            <source>Preview</source>
            <translation>Предварительный просмотр</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{what} ({ratio} to 1)</source>
            <translation>{what} ({ratio} к 1)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>{texts} and {count} more</source>
            <translation>{texts} и ещё {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/readable.py"></location>
            <source>has text that is hard to read, with a contrast of less than {least} to 1: {texts}</source>
            <translation>плохо читается, контраст меньше {least} к 1: {texts}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>All colours are hidden</source>
            <translation>Все цвета скрыты</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Size {size}</source>
            <translation>Размер {size}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>Claim {index} of {count}</source>
            <translation>Утверждение {index} из {count}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading.py"></location>
            <source>The filter leaves this claim out</source>
            <translation>Фильтр скрывает это утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>{file} (not there any more)</source>
            <translation>{file} (файла больше нет)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>&amp;Clear this list</source>
            <translation>&amp;Очистить список</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>No file was opened yet</source>
            <translation>Недавних файлов пока нет</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent.py"></location>
            <source>The list of recent files could not be kept. {error}</source>
            <translation>Не удалось сохранить список недавних файлов. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Opened last</source>
            <translation>Недавние файлы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/recent_list.py"></location>
            <source>Open {name}</source>
            <translation>Открыть {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reloading.py"></location>
            <source>{name} is not there any more. What you see is how it was read; it is read again when it is back.</source>
            <translation>Файла {name} больше нет. Показан прочитанный ранее текст; файл будет прочитан снова, когда появится.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <location filename="../../reader/gui/ruler.py"></location>
            <source>Found here</source>
            <translation>Найдено здесь</translation>
        </message>
        <message>
            <location filename="../../reader/gui/saving.py"></location>
            <source>Export the analysis</source>
            <translation>Экспорт анализа</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>With serifs, as in a book</source>
            <translation>С засечками, как в книге</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Without serifs, as in this window</source>
            <translation>Без засечек, как в этом окне</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As cards, level with their sentences</source>
            <translation>Карточками напротив предложений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As a list that can be sorted</source>
            <translation>Списком с сортировкой</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Страницы настроек</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Reading</source>
            <translation>&amp;Чтение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Appearance</source>
            <translation>Внешний &amp;вид</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Claims</source>
            <translation>&amp;Утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Start</source>
            <translation>&amp;Запуск</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset &amp;everything…</source>
            <translation>Сбросить вс&amp;ё…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Typeface</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Line spacing</source>
            <translation>&amp;Межстрочный интервал</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>characters</source>
            <translation>зн.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Longest li&amp;ne</source>
            <translation>Наибольшая длина с&amp;троки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Si&amp;ze of the text</source>
            <translation>&amp;Размер текста</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Fold long stretches of menus and other articles when one opens</source>
            <translation>При открытии &amp;сворачивать длинные фрагменты меню и других статей</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>As the system has it</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Themes of your own lie in {folder}, and are here at the next start.</source>
            <translation>Свои темы помещайте в папку {folder}: они появятся здесь при следующем запуске.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Another language holds from the next start on. What is exported stays in English.</source>
            <translation>Язык сменится при следующем запуске. Экспорт остаётся на английском.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Show claims</source>
            <translation>Показывать утверждения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>&amp;Open what was open last time</source>
            <translation>&amp;Открывать статьи прошлого сеанса</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Reset everything</source>
            <translation>Сбросить всё</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Set everything, the keys too, as it was when the program was new?</source>
            <translation>Вернуть все настройки, включая клавиши, к значениям по умолчанию?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_dialog.py"></location>
            <source>Leave it</source>
            <translation>Не менять</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Single &amp;letters act in the text and the claims</source>
            <translation>&amp;Буквенные клавиши действуют в тексте и утверждениях</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find an action or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Find among the actions</source>
            <translation>Поиск по действиям</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>A key to add</source>
            <translation>Новая клавиша</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Press a key to a&amp;dd:</source>
            <translation>Нажмите &amp;клавишу:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset th&amp;is action</source>
            <translation>Сбросить это &amp;действие</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all ke&amp;ys…</source>
            <translation>Сбросить вс&amp;е клавиши…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>About the key</source>
            <translation>О клавише</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Действия и их клавиши</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Choose an action</source>
            <translation>Выберите действие</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{action}: {keys}</source>
            <translation>{action}: {keys}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>no key</source>
            <translation>нет клавиши</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take {key} away</source>
            <translation>Убрать {key}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} {why}. Press another key.</source>
            <translation>{key} {why}. Нажмите другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>This</source>
            <comment>key</comment>
            <translation>Эта клавиша</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of this action already.</source>
            <translation>Клавиша {key} уже назначена этому действию.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} belongs to “{action}”.</source>
            <translation>Клавиша {key} назначена действию «{action}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give it to “{action}”</source>
            <translation>Назначить действию «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} is a key of “{action}” now.</source>
            <translation>Клавиша {key} теперь назначена действию «{action}».</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>{key} to “{action}”</source>
            <translation>{key} действию «{action}»</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>You gave {owners}.</source>
            <translation>Вы назначили {owners}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Take it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Give every action the keys that it had when the program was new?</source>
            <translation>Вернуть всем действиям клавиши по умолчанию?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>Reset all keys</source>
            <translation>Сбросить все клавиши</translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>  or  </source>
            <comment>keys</comment>
            <translation>  или  </translation>
        </message>
        <message>
            <location filename="../../reader/gui/settings_keys.py"></location>
            <source>opens the menu {menu}</source>
            <translation>открывает меню {menu}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article: {name}</source>
            <translation>Левая статья: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article: {name}</source>
            <translation>Правая статья: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Left article, current: {name}</source>
            <translation>Левая статья, текущая: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Right article, current: {name}</source>
            <translation>Правая статья, текущая: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>Close {name}</source>
            <translation>Закрыть {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/side.py"></location>
            <source>{name}: in no file yet</source>
            <translation>{name}: ещё не сохранено в файл</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py"></location>
            <source>Working</source>
            <translation>Выполняется</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim</source>
            <translation>Дальше нет утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim</source>
            <translation>Выше нет утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further claim of this kind</source>
            <translation>Дальше нет утверждений этого вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier claim of this kind</source>
            <translation>Выше нет утверждений этого вида</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further quote</source>
            <translation>Дальше нет цитат</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier quote</source>
            <translation>Выше нет цитат</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further statement</source>
            <translation>Дальше нет пересказов</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier statement</source>
            <translation>Выше нет пересказов</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further unattributed</source>
            <translation>Дальше нет утверждений без источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier unattributed</source>
            <translation>Выше нет утверждений без источника</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No further boilerplate</source>
            <translation>Дальше нет постороннего текста</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>No earlier boilerplate</source>
            <translation>Выше нет постороннего текста</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose a claim first</source>
            <translation>Сначала выберите утверждение</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>This claim names no source</source>
            <translation>В этом утверждении источник не назван</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>First mention: {words}</source>
            <translation>Первое упоминание: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Nowhere to go back to</source>
            <translation>Возвращаться некуда</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>Choose an entity, or a claim with a speaker, first</source>
            <translation>Сначала выберите объект или утверждение с говорящим</translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{name}: mention {number} of {total}</source>
            <translation>{name}: упоминание {number} из {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing} among the {n} claims listed</source>
            <extracomment>For one: {nothing} among the {n} claim listed</extracomment>
            <translation>
                <numerusform>{nothing} среди {n} показанного</numerusform>
                <numerusform>{nothing} среди {n} показанных</numerusform>
                <numerusform>{nothing} среди {n} показанных</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/steps.py"></location>
            <source>{nothing}; {key} shows all</source>
            <translation>{nothing}; {key} покажет все</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Close the &amp;others</source>
            <translation>Закрыть &amp;остальные</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>Show &amp;beside the current one</source>
            <translation>Показать р&amp;ядом с текущей</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tabs.py"></location>
            <source>A &amp;tab for each of the two</source>
            <translation>Разнести обе по &amp;вкладкам</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>underline in [{where}] is {value} and none of {known}</source>
            <translation>underline в [{where}] — {value}, а не одно из {known}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}] is {value}, which is no colour such as #1f5a3a</source>
            <translation>{name} в [{where}] — {value}, это не цвет вида #1f5a3a</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>is {name} meant?</source>
            <translation>имеется в виду {name}?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>it may hold {names}</source>
            <translation>возможны {names}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is no part of a theme; {hint}</source>
            <translation>{name} в теме не предусмотрено; {hint}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is missing</source>
            <translation>нет {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} in [{where}]</source>
            <translation>{name} в [{where}]</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no table</source>
            <translation>{name} — {value}, а не таблица</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and no text in quotation marks</source>
            <translation>{name} — {value}, а не текст в кавычках</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>{name} is {value} and neither true nor false</source>
            <translation>{name} — {value}, а не true или false</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme.py"></location>
            <source>The theme {path} is damaged ({error}). Install the program again.</source>
            <translation>Тема {path} повреждена ({error}). Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>There is no theme {name}: {folder} holds no {file}. Choose another theme.</source>
            <translation>Нет темы {name}: в {folder} нет {file}. Выберите другую тему.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {file} {poor}. Mend its colours, or choose another theme.</source>
            <translation>Тема {file} {poor}. Исправьте её цвета или выберите другую тему.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be read: {reason}. Choose another theme.</source>
            <translation>Тему {path} не удаётся прочесть: {reason}. Выберите другую тему.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>The theme {path} cannot be used: {error}. Mend it, or choose another theme.</source>
            <translation>Тему {path} нельзя использовать: {error}. Исправьте её или выберите другую.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is larger than {count} bytes</source>
            <translation>она больше {count} байт</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no text in UTF-8</source>
            <translation>это не текст в UTF-8</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is not written as TOML is: {error}</source>
            <translation>она написана не так, как требует TOML: {error}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it is no theme but endless brackets</source>
            <translation>это не тема, а бесконечные скобки</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>base is {base} and none of {shipped}</source>
            <translation>base — {base}, а не одно из {shipped}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/theme_files.py"></location>
            <source>it {why}</source>
            <translation>она {why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No further claim that both make</source>
            <translation>Дальше нет общих утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/two_sides.py"></location>
            <source>No earlier claim that both make</source>
            <translation>Выше нет общих утверждений</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Article that is not shown</source>
            <translation>Статья, которая не показана</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Попробовать снова</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>&amp;Close this tab</source>
            <translation>&amp;Закрыть вкладку</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unread.py"></location>
            <source>{name} is not shown</source>
            <translation>Статья {name} не показана</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Page (*.html)</source>
            <translation>Страница (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Text (*.txt)</source>
            <translation>Текст (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save it before it is closed? Otherwise its text is gone when the program ends.</source>
            <translation>Сохранить перед закрытием? Иначе текст пропадёт при завершении программы.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article</source>
            <translation>Сохранить статью</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>Save the article?</source>
            <translation>Сохранить статью?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>{name} is in no file.</source>
            <translation>Статья {name} не сохранена в файл.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsaved.py"></location>
            <source>&amp;Close without saving</source>
            <translation>&amp;Закрыть без сохранения</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Where Claim Reader is unsure</source>
            <translation>Где Claim Reader не уверен</translation>
        </message>
        <message>
            <location filename="../../reader/gui/unsure_gutter.py"></location>
            <source>Claim Reader is unsure of what begins here: {whose}</source>
            <translation>Claim Reader не уверен в том, что начинается здесь: {whose}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Or drop files, a folder, or selected text from a browser, anywhere on this window.</source>
            <translation>Или перетащите файлы, папку либо выделенный в браузере текст в любое место этого окна.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Who says what?</source>
            <translation>Кто что говорит?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows all of it and marks whose words each part is. Nothing leaves this computer.</source>
            <translation>Откройте статью в том виде, в каком вы её сохранили: веб-страница, PDF, документ, письмо, текст. Claim Reader показывает её целиком и отмечает, чьи слова в каждой части. Никакие данные не покидают этот компьютер.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Open a file…</source>
            <translation>Открыть файл…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Read what you have copied: the text of an article, or a file</source>
            <translation>Прочесть то, что вы скопировали: текст статьи или файл</translation>
        </message>
        <message>
            <location filename="../../reader/gui/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>Посмотреть пример</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>About Claim Reader</source>
            <translation>О программе Claim Reader</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Shows who says what in a news article.</source>
            <translation>Показывает, кто что говорит в новостной статье.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>Nothing leaves this computer.</source>
            <translation>Никакие данные не покидают этот компьютер.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/window.py"></location>
            <source>{name}, repaired</source>
            <translation>{name}, исправлено</translation>
        </message>
        <message>
            <location filename="../../reader/infer/hidden.py"></location>
            <source>The language model in {folder} is damaged. Install the program again.</source>
            <translation>Языковая модель в {folder} повреждена. Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/lines.py"></location>
            <source>The classifier of lines {file} cannot be loaded. Install the program again.</source>
            <translation>Классификатор строк {file} не удаётся загрузить. Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/infer/session.py"></location>
            <source>The language model {file} cannot be loaded. Install the program again.</source>
            <translation>Языковую модель {file} не удаётся загрузить. Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Excel workbook</source>
            <translation>книга Excel</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a PowerPoint file</source>
            <translation>файл PowerPoint</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Apple Pages, Numbers or Keynote file</source>
            <translation>файл Apple Pages, Numbers или Keynote</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an Android program</source>
            <translation>программа для Android</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>a Java program</source>
            <translation>программа на Java</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>an OpenDocument file of a kind that has no article</source>
            <translation>файл OpenDocument такого типа, в котором статей не бывает</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a damaged ZIP archive. Download or save it again.</source>
            <translation>{name} — повреждённый архив ZIP. Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} holds {count} files; at most {members} are read. Unpack it and open the articles, or raise the limits: {setting}=2 doubles them.</source>
            <translation>В {name} файлов: {count}; читается не больше {members}. Распакуйте его и откройте статьи или увеличьте лимиты: {setting}=2 удваивает их.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is a ZIP archive without any article in it. Open the article itself.</source>
            <translation>{name} — архив ZIP без единой статьи. Откройте саму статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is an encrypted ZIP archive. Unpack it with its password and open what is inside.</source>
            <translation>{name} — зашифрованный архив ZIP. Распакуйте его с паролем и откройте содержимое.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is encrypted. Unpack the archive with its password and open the article.</source>
            <translation>Файл {name} зашифрован. Распакуйте архив с паролем и откройте статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is packed in a way that is not known here. Unpack it and open that.</source>
            <translation>Файл {name} упакован неизвестным программе способом. Распакуйте его и откройте результат.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is damaged. Download or save the archive again.</source>
            <translation>Файл {name} повреждён. Скачайте или сохраните архив снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is empty. Save the article again, or choose another file.</source>
            <translation>Файл {name} пуст. Сохраните статью снова или выберите другой файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/archives.py"></location>
            <source>{name} is {what}. Save it as text, HTML or PDF first.</source>
            <translation>{name} — это {what}. Сначала сохраните как текст, HTML или PDF.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/archives.py"></location>
            <source>{n} files in {name} without an article (pictures, styles, hidden files) were passed over.</source>
            <extracomment>For one: {n} file in {name} without an article (pictures, styles, hidden files) was passed over.</extracomment>
            <translation>
                <numerusform>В {name} пропущен {n} файл без статьи (картинки, стили, скрытые файлы).</numerusform>
                <numerusform>В {name} пропущены {n} файла без статьи (картинки, стили, скрытые файлы).</numerusform>
                <numerusform>В {name} пропущено {n} файлов без статьи (картинки, стили, скрытые файлы).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>a web page</source>
            <translation>веб-страница</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} holds nothing but white space. Save the article again, or choose another file.</source>
            <translation>В {name} ничего, кроме пробелов. Сохраните статью снова или выберите другой файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} has more than {elements} HTML elements. Save the article alone. {or_raise}</source>
            <translation>В {name} больше {elements} элементов HTML. Сохраните статью отдельно. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/article.py"></location>
            <source>{name} is a web page without any text in it. Save the page again once it has loaded.</source>
            <translation>{name} — веб-страница без текста. Сохраните страницу снова, когда она загрузится.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>{path} has no article number {record}: the last is number {number}. Choose one of those.</source>
            <translation>В {path} нет статьи номер {record}: номер последней — {number}. Выберите одну из них.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>There is no text in what was pasted or dropped. Copy the article again.</source>
            <translation>Во вставленном или перетащенном нет текста. Скопируйте статью снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/document.py"></location>
            <source>a text</source>
            <translation>текст</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/encodings.py"></location>
            <source>{n} bytes could not be read as {encoding} and show as �.</source>
            <extracomment>For one: {n} byte could not be read as {encoding} and shows as �.</extracomment>
            <translation>
                <numerusform>{n} байт не прочитан в кодировке {encoding} и показан как �.</numerusform>
                <numerusform>{n} байта не прочитаны в кодировке {encoding} и показаны как �.</numerusform>
                <numerusform>{n} байт не прочитано в кодировке {encoding} и показано как �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/encodings.py"></location>
            <source>“{encoding}” is not the name of a text encoding. Try utf-8 or cp1252.</source>
            <translation>«{encoding}» — не название кодировки текста. Попробуйте utf-8 или cp1252.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}. Check the name, or whether it was moved.</source>
            <translation>Нет файла {path}. Проверьте имя или не перемещён ли он.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>There is no file {path}: a part of that path is a file, not a folder.</source>
            <translation>Нет файла {path}: часть этого пути — файл, а не папка.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>You are not allowed to read {path}. Change its permissions, or copy it.</source>
            <translation>Нет прав на чтение {path}. Измените права доступа или скопируйте файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>This is not a file name: it has a NUL character in it.</source>
            <translation>Это не имя файла: в нём есть символ NUL.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} changed while it was being read. Wait until it is complete, and open it again.</source>
            <translation>Файл {path} изменился во время чтения. Дождитесь конца записи и откройте его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is empty. Save the article again, or choose another file.</source>
            <translation>Файл {path} пуст. Сохраните статью снова или выберите другой файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a gzip file with nothing in it. Save the article again.</source>
            <translation>{name} — файл gzip, в котором ничего нет. Сохраните статью снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{name} is a damaged gzip file. Download or save it again.</source>
            <translation>{name} — повреждённый файл gzip. Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is a folder. Open one of the files in it.</source>
            <translation>{path} — папка. Откройте один из файлов в ней.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a pipe</source>
            <translation>канал</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>a device</source>
            <translation>устройство</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>something special</source>
            <translation>что-то особое</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} is {what}, not a file. Save the article as a file and open that.</source>
            <translation>{path} — это {what}, а не файл. Сохраните статью в файл и откройте его.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} cannot be a file: {reason}. Check the name.</source>
            <translation>{path} не может быть файлом: {reason}. Проверьте имя.</translation>
        </message>
        <message>
            <location filename="../../reader/load/files.py"></location>
            <source>{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.</source>
            <translation>Не удалось прочесть {path}: {reason}. Проверьте диск или скопируйте файл в другое место.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is protected by a password. Save a copy without one and open that.</source>
            <translation>Файл {name} защищён паролем. Сохраните копию без пароля и откройте её.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document of the old kind (.doc). Save it as .docx, RTF or text first.</source>
            <translation>{name} — документ Word старого формата (.doc). Сначала сохраните его как .docx, RTF или текст.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is a Word document without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} — документ Word без текста. Картинки с текстом прочесть нельзя.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/docx.py"></location>
            <source>{name} is no Word document, or an incomplete one. Save it again.</source>
            <translation>{name} — не документ Word или неполный документ. Сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{name} is an e-book without any text in it. Pictures of pages cannot be read.</source>
            <translation>{name} — электронная книга без текста. Картинки страниц прочесть нельзя.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}</source>
            <translation>Файл {file} слишком велик: после распаковки главы занимают больше {bytes}. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is too large: it has more than {chapters} chapters. {or_raise}</source>
            <translation>Файл {file} слишком велик: глав больше {chapters}. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.</source>
            <translation>{file} — не электронная книга или неполная: в ней не сказано, какие в ней главы.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/epub.py"></location>
            <source>{file} is protected against copying (DRM) and cannot be read. Open a copy without it.</source>
            <translation>Файл {file} защищён от копирования (DRM), и прочесть его нельзя. Откройте копию без защиты.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/feeds.py"></location>
            <source>The feed has only a summary of this article, not its text.</source>
            <translation>В ленте только краткое изложение этой статьи, а не её текст.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/fields.py"></location>
            <source>{n} bytes could not be read and show as �.</source>
            <extracomment>For one: {n} byte could not be read and shows as �.</extracomment>
            <translation>
                <numerusform>{n} байт не прочитан и показан как �.</numerusform>
                <numerusform>{n} байта не прочитаны и показаны как �.</numerusform>
                <numerusform>{n} байт не прочитано и показано как �.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a message without any text in it. Open the file that is attached to it.</source>
            <translation>{name} — письмо без текста. Откройте приложенный к нему файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} is a mailbox without a message in it. Export the newsletter again.</source>
            <translation>{name} — почтовый ящик без писем. Экспортируйте рассылку снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{name} has more than {messages} messages. Export the newsletters alone. {or_raise}</source>
            <translation>В {name} писем больше {messages}. Экспортируйте только рассылки. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message has no text in it.</source>
            <translation>В этом письме нет текста.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>{n} attached files were not read: {names}.</source>
            <extracomment>For one: {n} attached file was not read: {names}.</extracomment>
            <translation>
                <numerusform>{n} приложенный файл не прочитан: {names}.</numerusform>
                <numerusform>{n} приложенных файла не прочитаны: {names}.</numerusform>
                <numerusform>{n} приложенных файлов не прочитаны: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>another message</source>
            <translation>другое письмо</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mail.py"></location>
            <source>This message came inside “{subject}”.</source>
            <translation>Это письмо пришло внутри «{subject}».</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/markdown.py"></location>
            <source>Markdown of more than {size} is shown as it was written.</source>
            <translation>Markdown объёмом больше {size} показан как есть.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mediawiki.py"></location>
            <source>This page of a wiki is shown with its markup as it was written. A page saved from the web reads better.</source>
            <translation>Эта вики-страница показана вместе с разметкой, как она написана. Страница, сохранённая из интернета, читается лучше.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mhtml.py"></location>
            <source>{name} is a web archive (MHTML) without a page in it. Save the page again, or as HTML.</source>
            <translation>{name} — веб-архив (MHTML) без страницы. Сохраните страницу снова или как HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>a message</source>
            <translation>письмо</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message of more lines and parts than any that was sent. Save the article alone.</source>
            <translation>В письме {name} больше строк и частей, чем в любом отправленном. Сохраните статью отдельно.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/mime.py"></location>
            <source>{name} is a message nested deeper than any that was sent. Save the article alone.</source>
            <translation>Письмо {name} вложено глубже любого отправленного. Сохраните статью отдельно.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_items.py"></location>
            <source>Its publisher has taken this article back.</source>
            <translation>Издатель отозвал эту статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>{name} is {what} without the text of an article. Open the article itself.</source>
            <translation>{name} — это {what} без текста статьи. Откройте саму статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a news package, which only refers to other files,</source>
            <translation>новостной пакет, который лишь ссылается на другие файлы,</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>a feed</source>
            <translation>лента</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/news_xml.py"></location>
            <source>an XML file ({root})</source>
            <translation>файл XML ({root})</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/odt.py"></location>
            <source>{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} — документ OpenDocument без текста. Картинки с текстом прочесть нельзя.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} holds pictures of pages, no text, as a scanner makes them. A PDF with text would help: run text recognition (OCR) over it, or save the article from its web page.</source>
            <translation>В {name} не текст, а картинки страниц, как после сканера. Нужен PDF с текстом: распознайте текст (OCR) или сохраните статью с её веб-страницы.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is a PDF without any pages. Download or save it again.</source>
            <translation>{name} — PDF без страниц. Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>{name} is too large: it has more than {signs} signs of text. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>Файл {name} слишком велик: знаков текста больше {signs}. Сохраните только страницы статьи и откройте их. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>A page of {name} takes longer than {seconds} seconds to read, and was given up. Print the article to a new PDF and open that; if no other PDF opens now, start the program anew.</source>
            <translation>Страница из {name} читается дольше {seconds} секунд, чтение прекращено. Напечатайте статью в новый PDF и откройте его; если теперь не открываются и другие PDF, запустите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} and others hold no text that could be read, maybe a picture.</source>
            <translation>На страницах {numbers} и других нет текста, который можно прочесть; возможно, там картинки.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/formats/pdf.py"></location>
            <source>Pages {numbers} hold no text that could be read, maybe a picture.</source>
            <extracomment>For one: Page {numbers} holds no text that could be read, maybe a picture.</extracomment>
            <translation>
                <numerusform>На странице {numbers} нет текста, который можно прочесть; возможно, там картинка.</numerusform>
                <numerusform>На страницах {numbers} нет текста, который можно прочесть; возможно, там картинки.</numerusform>
                <numerusform>На страницах {numbers} нет текста, который можно прочесть; возможно, там картинки.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is damaged: its page {number} cannot be read. Download or save it again.</source>
            <translation>Файл {name} повреждён: страницу {number} прочесть нельзя. Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: page {number} has more than {page_signs} signs, which no printed page has. Save the article alone and open that. {or_raise}</source>
            <translation>Файл {name} слишком велик: на странице {number} знаков больше {page_signs}, чего на печатной странице не бывает. Сохраните статью отдельно и откройте её. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is a damaged or incomplete PDF. Download or save it again.</source>
            <translation>{name} — повреждённый или неполный PDF. Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} is too large: it has {count} pages, and {pages} are the most. Save the pages of the article alone and open that. {or_raise}</source>
            <translation>Файл {name} слишком велик: страниц в нём {count}, а можно не больше {pages}. Сохраните только страницы статьи и откройте их. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/pdf_runs.py"></location>
            <source>{name} unpacks to more than any page of print holds, as files do that mean harm, and was not read. Print the article to a new PDF and open that. {or_raise}</source>
            <translation>{name} после распаковки больше, чем вмещает любая печатная страница, как бывает у вредоносных файлов, и потому не прочитан. Напечатайте статью в новый PDF и откройте его. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>Whoever made this record cut its text short: only the beginning of the article is here.</source>
            <translation>Создатель этой записи обрезал её текст: здесь только начало статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/records.py"></location>
            <source>This record has no text in it.</source>
            <translation>В этой записи нет текста.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>a rich text</source>
            <translation>текст RTF</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/rtf.py"></location>
            <source>{name} is a rich text file without any text in it. Pictures of text cannot be read.</source>
            <translation>{name} — файл RTF без текста. Картинки с текстом прочесть нельзя.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>a JSON file</source>
            <translation>файл JSON</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body ({reason}). Open the article itself.</source>
            <translation>В {name} нет статьи, которую Claim Reader мог бы найти: ни в одной записи нет text, content или body ({reason}). Откройте саму статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open the article itself.</source>
            <translation>В {name} нет статьи, которую Claim Reader мог бы найти: ни в одной записи нет text, content или body. Откройте саму статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is JSON nested too deep to be read.</source>
            <translation>Строка {number} — JSON, вложенный слишком глубоко для чтения.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} is broken JSON: {error}.</source>
            <translation>Строка {number} — некорректный JSON: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Line {number} has no text of an article in it.</source>
            <translation>В строке {number} нет текста статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}</source>
            <translation>{name} — JSON, в котором списков и объектов больше {containers}. Откройте саму статью. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is JSON nested too deep to be read, which no article is. Open the article itself.</source>
            <translation>{name} — JSON, вложенный слишком глубоко для чтения; статей таких не бывает. Откройте саму статью.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{name} is broken JSON: {error}. Save or download it again.</source>
            <translation>{name} — некорректный JSON: {error}. Сохраните или скачайте его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>The file is broken JSON from record {number} on: {error}.</source>
            <translation>С записи {number} файл — некорректный JSON: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>Record {number} has no text of an article in it.</source>
            <translation>В записи {number} нет текста статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>{what} at line {line}, sign {column}</source>
            <translation>{what} в строке {line}, символ {column}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/scraped.py"></location>
            <source>it is too large, or has a number with too many digits</source>
            <translation>он слишком велик или в нём число со слишком многими цифрами</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/unknown_xml.py"></location>
            <source>Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a paragraph. The article as a web page or as text reads better.</source>
            <translation>Claim Reader не знает такого вида XML («{kind}») и показывает текст каждого элемента абзацем. Как веб-страница или текст статья читается лучше.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged gzip file. Download or record it again.</source>
            <translation>{name} — повреждённый файл gzip. Скачайте или запишите его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a web archive (WARC) without a page in it. Record the article's page itself.</source>
            <translation>{name} — веб-архив (WARC) без страницы. Запишите саму страницу статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): the headers of a record do not end.</source>
            <translation>{name} — повреждённый веб-архив (WARC): заголовки записи не кончаются.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}</source>
            <translation>{name} после распаковки больше {inflated_bytes}. Разделите файл или извлеките страницы. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} has more than {records} records. Split it, or extract the pages. {or_raise}</source>
            <translation>В {name} записей больше {records}. Разделите файл или извлеките страницы. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.</source>
            <translation>{name} — повреждённый веб-архив (WARC): после записи {number} идёт не запись. Запишите его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>{name} is a damaged web archive (WARC): record {number} does not say how long it is.</source>
            <translation>{name} — повреждённый веб-архив (WARC): в записи {number} не указана её длина.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is compressed in a way that is not read here ({coding}).</source>
            <translation>Эта страница сжата способом, который программа не поддерживает ({coding}).</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/warc.py"></location>
            <source>This page is larger than {size}, so it was not read.</source>
            <translation>Эта страница больше {size}, поэтому не прочитана.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>a web archive</source>
            <translation>веб-архив</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a property list without a saved page in it. Save the page again, or as HTML.</source>
            <translation>{name} — список свойств без сохранённой страницы. Сохраните страницу снова или как HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/formats/webarchive.py"></location>
            <source>{name} is a damaged web archive. Save the page again, or as HTML.</source>
            <translation>{name} — повреждённый веб-архив. Сохраните страницу снова или как HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as text or HTML first.</source>
            <translation>Сначала сохраните как текст или HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open the article's text or HTML instead.</source>
            <translation>Откройте вместо этого текст или HTML статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Распакуйте и откройте статью внутри.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an old Microsoft Office file</source>
            <translation>старый файл Microsoft Office</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as DOCX, text or HTML first.</source>
            <translation>Сначала сохраните как DOCX, текст или HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a PostScript file</source>
            <translation>файл PostScript</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (PNG)</source>
            <translation>картинка (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (JPEG)</source>
            <translation>картинка (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (GIF)</source>
            <translation>картинка (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (TIFF)</source>
            <translation>картинка (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a 7-Zip archive</source>
            <translation>архив 7-Zip</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a RAR archive</source>
            <translation>архив RAR</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bzip2 archive</source>
            <translation>архив bzip2</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an xz archive</source>
            <translation>архив xz</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Zstandard archive</source>
            <translation>архив Zstandard</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Unpack it with “zstd -d” and open the article inside.</source>
            <translation>Распакуйте его командой «zstd -d» и откройте статью внутри.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a web archive (WARC) packed with Zstandard and a dictionary of its own</source>
            <translation>веб-архив (WARC), сжатый Zstandard с собственным словарём</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Have it written anew as .warc.gz and open that.</source>
            <translation>Попросите записать его заново как .warc.gz и откройте полученный файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a program, not an article</source>
            <translation>программа, а не статья</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a database, not an article</source>
            <translation>база данных, а не статья</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a property list, not a web archive</source>
            <translation>список свойств, а не веб-архив</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a Windows help file (CHM)</source>
            <translation>файл справки Windows (CHM)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a scanned book (DjVu)</source>
            <translation>отсканированная книга (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>an LZ4 archive</source>
            <translation>архив LZ4</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a bookmark that leads to a page, without the page</source>
            <translation>закладка, которая ведёт на страницу, без самой страницы</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Open it, and save the page itself.</source>
            <translation>Откройте её и сохраните саму страницу.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound file</source>
            <translation>звуковой файл</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a sound or video file</source>
            <translation>звуковой или видеофайл</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video file</source>
            <translation>видеофайл</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a message saved by Outlook (MSG)</source>
            <translation>письмо, сохранённое Outlook (MSG)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EML, HTML or text first.</source>
            <translation>Сначала сохраните как EML, HTML или текст.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a book for Kindle (MOBI)</source>
            <translation>книга для Kindle (MOBI)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>Save it as EPUB first.</source>
            <translation>Сначала сохраните как EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a tar archive</source>
            <translation>архив tar</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a picture (WebP)</source>
            <translation>картинка (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>a video or picture file</source>
            <translation>видеофайл или картинка</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is not a text: it looks like a program's data. Open the article's text or HTML.</source>
            <translation>{name} — не текст: похоже на данные программы. Откройте текст или HTML статьи.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{name} is {what}.</source>
            <translation>{name} — это {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/load/kinds.py"></location>
            <source>{sentence} {advice}</source>
            <translation>{sentence} {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>a file</source>
            <translation>файл</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Or raise the limits: {setting}=2 doubles them.</source>
            <translation>Или увеличьте лимиты: {setting}=2 удваивает их.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>Save the article alone and open that, or raise the limits: {setting}=2 doubles them.</source>
            <translation>Сохраните статью отдельно и откройте её или увеличьте лимиты: {setting}=2 удваивает их.</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} MB</source>
            <translation>{count} МБ</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too large: {what} may have at most {limit}. {advice}</source>
            <translation>{name}: слишком большой размер ({what} — не больше {limit}). {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{count} million characters</source>
            <translation>{count} млн знаков</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {most}. {advice}</source>
            <translation>{name}: слишком длинный текст, в статье может быть не больше {most}. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} is too long: an article may have at most {lines} lines. {advice}</source>
            <translation>{name}: слишком длинный текст, строк в статье может быть не больше {lines}. {advice}</translation>
        </message>
        <message>
            <location filename="../../reader/load/limits.py"></location>
            <source>{name} unpacks to over {ratio} times its size, as no article does. Do not trust it.</source>
            <translation>{name} при распаковке вырастает больше чем в {ratio} раз, чего со статьями не бывает. Не доверяйте этому файлу.</translation>
        </message>
        <message>
            <location filename="../../reader/load/mojibake.py"></location>
            <source>The text was garbled and is shown repaired. The file itself is unchanged.</source>
            <translation>Текст был искажён и показан исправленным. Сам файл не изменён.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation>
                <numerusform>{n} статья</numerusform>
                <numerusform>{n} статьи</numerusform>
                <numerusform>{n} статей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} is packed twice over. Unpack it and open the article inside.</source>
            <translation>Файл {name} упакован дважды. Распакуйте его и откройте статью внутри.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/load/walk.py"></location>
            <source>{n} bytes behind the article in this gzip file are something else and were not read.</source>
            <extracomment>For one: {n} byte behind the article in this gzip file is something else and was not read.</extracomment>
            <translation>
                <numerusform>{n} байт после статьи в этом файле gzip к ней не относится и не прочитан.</numerusform>
                <numerusform>{n} байта после статьи в этом файле gzip к ней не относятся и не прочитаны.</numerusform>
                <numerusform>{n} байт после статьи в этом файле gzip к ней не относятся и не прочитаны.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no article in {name}. Choose another file, or save the article again.</source>
            <translation>В {name} нет статьи. Выберите другой файл или сохраните статью снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} lies in too many other files. Unpack them and open the article inside.</source>
            <translation>Файл {name} вложен в слишком много других файлов. Распакуйте их и откройте статью внутри.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>There is no text in it.</source>
            <translation>Внутри нет текста.</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name}: {reasons}</source>
            <translation>{name}: {reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/load/walk.py"></location>
            <source>{name} holds more than {what}, and no more is read. Divide it, or raise the limits: {setting}=2 doubles them.</source>
            <translation>В {name} больше, чем {what}; дальше не читается. Разделите файл или увеличьте лимиты: {setting}=2 удваивает их.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} declares XML entities, as files do that mean harm, and was not read. Save it from another program.</source>
            <translation>{file} объявляет сущности XML, как бывает у вредоносных файлов, и не прочитан. Сохраните его из другой программы.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_events.py"></location>
            <source>{file} is damaged: its XML cannot be read ({error}). Save it again.</source>
            <translation>Файл {file} повреждён: его XML прочесть нельзя ({error}). Сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>an XML file</source>
            <translation>файл XML</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {attributes} XML attributes. Save the article alone. {or_raise}</source>
            <translation>В {name} больше {attributes} атрибутов XML. Сохраните статью отдельно. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is broken XML: {error}. Save or download it again, or open it as a web page or text.</source>
            <translation>{name} — некорректный XML: {error}. Сохраните или скачайте его снова либо откройте как веб-страницу или текст.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} has more than {elements} XML elements. Save the article alone. {or_raise}</source>
            <translation>В {name} больше {elements} элементов XML. Сохраните статью отдельно. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} is XML nested more than {depth} deep, which no article is. Open another file.</source>
            <translation>{name} — XML с вложенностью больше {depth}; статей таких не бывает. Откройте другой файл.</translation>
        </message>
        <message>
            <location filename="../../reader/load/xml_tree.py"></location>
            <source>{name} defines XML entities (“{entity}”), which can make a small file grow without end, so it is not read. Remove its document type (&lt;!DOCTYPE …&gt;), or save the article as HTML.</source>
            <translation>{name} определяет сущности XML («{entity}»), из-за которых маленький файл может разрастись до бесконечности, поэтому он не прочитан. Уберите тип документа (&lt;!DOCTYPE …&gt;) или сохраните статью как HTML.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} holds more than {members} members, which no article does. Choose another file. {or_raise}</source>
            <translation>В {file} больше {members} частей; со статьями так не бывает. Выберите другой файл. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is incomplete: {name} is missing in it. Save it again.</source>
            <translation>Файл {file} неполный: в нём нет {name}. Сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone and open that. {or_raise}</source>
            <translation>Файл {file} слишком велик: после распаковки {name} в нём больше {limit}. Сохраните статью отдельно и откройте её. {or_raise}</translation>
        </message>
        <message>
            <location filename="../../reader/load/zipped.py"></location>
            <source>{file} is damaged and cannot be unpacked ({why}). Download or save it again.</source>
            <translation>Файл {file} повреждён, распаковать его нельзя ({why}). Скачайте или сохраните его снова.</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>another language</source>
            <comment>language</comment>
            <translation>неизвестен</translation>
        </message>
        <message>
            <location filename="../../reader/parse/language.py"></location>
            <source>This article seems to be in {language}. Claim Reader knows English attribution; here it shows quotations by their marks, and names, but not who says what.</source>
            <translation>Похоже, эта статья не на английском (язык: {language}). Claim Reader определяет источники только в английском тексте; здесь он показывает цитаты по кавычкам и имена, но не то, кто что говорит.</translation>
        </message>
        <message>
            <location filename="../../reader/paths.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>Папку {folder} не удаётся создать: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/resources.py"></location>
            <source>Claim Reader's own file {file} is missing. Install the program again.</source>
            <translation>Нет собственного файла Claim Reader {file}. Установите программу заново.</translation>
        </message>
        <message>
            <location filename="../../reader/store/atomic.py"></location>
            <source>{path} could not be written: {reason}. Check that the disk has room and that you may write there; what was kept there before stays.</source>
            <translation>Не удалось записать {path}: {reason}. Проверьте, есть ли место на диске и право записи туда; прежнее содержимое осталось.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>cannot be read ({reason})</source>
            <translation>не читается ({reason})</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is far too large</source>
            <translation>слишком велик</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>is damaged</source>
            <translation>повреждён</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>was written by a newer version of the program</source>
            <translation>записан более новой версией программы</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as it was as {file}.</source>
            <translation>Прежний файл сохранён без изменений как {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside: {reason}.</source>
            <translation>Не удалось сохранить копию прежнего файла: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside. {why}</source>
            <translation>Не удалось сохранить копию прежнего файла. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>The file of {what} {path} {why}, so what it says is not used.</source>
            <translation>Файл {path} ({what}) {why}, поэтому его содержимое не используется.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It is kept as {file}.</source>
            <translation>Он сохранён как {file}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.</source>
            <translation>{path} оставлен как есть, потому что его содержимое не удалось использовать. {why} Переместите его.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>It cannot be put aside either: {reason}.</source>
            <translation>Переименовать его тоже не удаётся: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/store/kept.py"></location>
            <source>Too many files that were put aside are there already.</source>
            <translation>Таких сохранённых копий там уже слишком много.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>what was open</source>
            <translation>открытые статьи</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>the recent files</source>
            <translation>недавние файлы</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>What is open will not be there on the next start. {error}</source>
            <translation>Открытые статьи не будут восстановлены при следующем запуске. {error}</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Many windows are open: what is open in this one will not be there on the next start.</source>
            <translation>Открыто много окон: статьи этого окна не будут восстановлены при следующем запуске.</translation>
        </message>
        <message>
            <location filename="../../reader/store/sessions.py"></location>
            <source>Not all of the file of {what} {path} is understood: the rest of it is open. {aside}</source>
            <translation>Файл {path} ({what}) распознан не полностью; остальное открыто. {aside}</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Afrikaans</source>
            <comment>language</comment>
            <translation>африкаанс</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Amharic</source>
            <comment>language</comment>
            <translation>амхарский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Arabic</source>
            <comment>language</comment>
            <translation>арабский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Moroccan Arabic</source>
            <comment>language</comment>
            <translation>марокканский арабский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Egyptian Arabic</source>
            <comment>language</comment>
            <translation>египетский арабский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Azerbaijani</source>
            <comment>language</comment>
            <translation>азербайджанский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Belarusian</source>
            <comment>language</comment>
            <translation>белорусский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bulgarian</source>
            <comment>language</comment>
            <translation>болгарский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bengali</source>
            <comment>language</comment>
            <translation>бенгальский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Breton</source>
            <comment>language</comment>
            <translation>бретонский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Bosnian</source>
            <comment>language</comment>
            <translation>боснийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Catalan</source>
            <comment>language</comment>
            <translation>каталанский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Czech</source>
            <comment>language</comment>
            <translation>чешский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Welsh</source>
            <comment>language</comment>
            <translation>валлийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Danish</source>
            <comment>language</comment>
            <translation>датский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>German</source>
            <comment>language</comment>
            <translation>немецкий</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Greek</source>
            <comment>language</comment>
            <translation>греческий</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>English</source>
            <comment>language</comment>
            <translation>английский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Esperanto</source>
            <comment>language</comment>
            <translation>эсперанто</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Spanish</source>
            <comment>language</comment>
            <translation>испанский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Estonian</source>
            <comment>language</comment>
            <translation>эстонский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Basque</source>
            <comment>language</comment>
            <translation>баскский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Persian</source>
            <comment>language</comment>
            <translation>персидский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Finnish</source>
            <comment>language</comment>
            <translation>финский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>French</source>
            <comment>language</comment>
            <translation>французский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Frisian</source>
            <comment>language</comment>
            <translation>фризский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Irish</source>
            <comment>language</comment>
            <translation>ирландский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Scottish Gaelic</source>
            <comment>language</comment>
            <translation>шотландский гэльский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Galician</source>
            <comment>language</comment>
            <translation>галисийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Gujarati</source>
            <comment>language</comment>
            <translation>гуджарати</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hausa</source>
            <comment>language</comment>
            <translation>хауса</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hebrew</source>
            <comment>language</comment>
            <translation>иврит</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hindi</source>
            <comment>language</comment>
            <translation>хинди</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Croatian</source>
            <comment>language</comment>
            <translation>хорватский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Haitian Creole</source>
            <comment>language</comment>
            <translation>гаитянский креольский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Hungarian</source>
            <comment>language</comment>
            <translation>венгерский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Armenian</source>
            <comment>language</comment>
            <translation>армянский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Indonesian</source>
            <comment>language</comment>
            <translation>индонезийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Igbo</source>
            <comment>language</comment>
            <translation>игбо</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Icelandic</source>
            <comment>language</comment>
            <translation>исландский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Italian</source>
            <comment>language</comment>
            <translation>итальянский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Japanese</source>
            <comment>language</comment>
            <translation>японский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Javanese</source>
            <comment>language</comment>
            <translation>яванский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Georgian</source>
            <comment>language</comment>
            <translation>грузинский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kazakh</source>
            <comment>language</comment>
            <translation>казахский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Khmer</source>
            <comment>language</comment>
            <translation>кхмерский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kannada</source>
            <comment>language</comment>
            <translation>каннада</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Korean</source>
            <comment>language</comment>
            <translation>корейский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kurdish</source>
            <comment>language</comment>
            <translation>курдский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>киргизский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latin</source>
            <comment>language</comment>
            <translation>латинский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Luxembourgish</source>
            <comment>language</comment>
            <translation>люксембургский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lao</source>
            <comment>language</comment>
            <translation>лаосский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Lithuanian</source>
            <comment>language</comment>
            <translation>литовский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Latvian</source>
            <comment>language</comment>
            <translation>латышский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malagasy</source>
            <comment>language</comment>
            <translation>малагасийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Macedonian</source>
            <comment>language</comment>
            <translation>македонский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malayalam</source>
            <comment>language</comment>
            <translation>малаялам</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Mongolian</source>
            <comment>language</comment>
            <translation>монгольский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Marathi</source>
            <comment>language</comment>
            <translation>маратхи</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Malay</source>
            <comment>language</comment>
            <translation>малайский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Maltese</source>
            <comment>language</comment>
            <translation>мальтийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Burmese</source>
            <comment>language</comment>
            <translation>бирманский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Nepali</source>
            <comment>language</comment>
            <translation>непальский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Dutch</source>
            <comment>language</comment>
            <translation>нидерландский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian Nynorsk</source>
            <comment>language</comment>
            <translation>норвежский нюнорск</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Norwegian</source>
            <comment>language</comment>
            <translation>норвежский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Occitan</source>
            <comment>language</comment>
            <translation>окситанский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Oromo</source>
            <comment>language</comment>
            <translation>оромо</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Odia</source>
            <comment>language</comment>
            <translation>ория</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Punjabi</source>
            <comment>language</comment>
            <translation>панджаби</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Polish</source>
            <comment>language</comment>
            <translation>польский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Pashto</source>
            <comment>language</comment>
            <translation>пушту</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Portuguese</source>
            <comment>language</comment>
            <translation>португальский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Romanian</source>
            <comment>language</comment>
            <translation>румынский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Russian</source>
            <comment>language</comment>
            <translation>русский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Kinyarwanda</source>
            <comment>language</comment>
            <translation>киньяруанда</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Sinhala</source>
            <comment>language</comment>
            <translation>сингальский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovak</source>
            <comment>language</comment>
            <translation>словацкий</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Slovenian</source>
            <comment>language</comment>
            <translation>словенский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Somali</source>
            <comment>language</comment>
            <translation>сомалийский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Albanian</source>
            <comment>language</comment>
            <translation>албанский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Serbian</source>
            <comment>language</comment>
            <translation>сербский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swedish</source>
            <comment>language</comment>
            <translation>шведский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Swahili</source>
            <comment>language</comment>
            <translation>суахили</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tamil</source>
            <comment>language</comment>
            <translation>тамильский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Telugu</source>
            <comment>language</comment>
            <translation>телугу</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>таджикский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Thai</source>
            <comment>language</comment>
            <translation>тайский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkmen</source>
            <comment>language</comment>
            <translation>туркменский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tagalog</source>
            <comment>language</comment>
            <translation>тагальский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Turkish</source>
            <comment>language</comment>
            <translation>турецкий</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Tatar</source>
            <comment>language</comment>
            <translation>татарский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uyghur</source>
            <comment>language</comment>
            <translation>уйгурский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Ukrainian</source>
            <comment>language</comment>
            <translation>украинский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Urdu</source>
            <comment>language</comment>
            <translation>урду</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>узбекский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Vietnamese</source>
            <comment>language</comment>
            <translation>вьетнамский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Xhosa</source>
            <comment>language</comment>
            <translation>коса</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Yoruba</source>
            <comment>language</comment>
            <translation>йоруба</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Cantonese</source>
            <comment>language</comment>
            <translation>кантонский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Chinese</source>
            <comment>language</comment>
            <translation>китайский</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/language_names.tsv"></location>
            <source>Zulu</source>
            <comment>language</comment>
            <translation>зулу</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-dark.toml"></location>
            <source>High contrast, dark</source>
            <comment>theme</comment>
            <translation>Тёмная контрастная</translation>
        </message>
        <message>
            <location filename="../../resources/themes/contrast-light.toml"></location>
            <source>High contrast, light</source>
            <comment>theme</comment>
            <translation>Светлая контрастная</translation>
        </message>
        <message>
            <location filename="../../resources/themes/dark.toml"></location>
            <source>Dark</source>
            <comment>theme</comment>
            <translation>Тёмная</translation>
        </message>
        <message>
            <location filename="../../resources/themes/light.toml"></location>
            <source>Light</source>
            <comment>theme</comment>
            <translation>Светлая</translation>
        </message>
    </context>
</TS>
