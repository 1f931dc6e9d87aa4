"""The translations fit the sources, the files that the window reads fit them, and the window speaks them."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.app.languages import LANGUAGES
from reader.core.wording import in_digits, speak, tr
from reader.gui.file_dialog import file_dialog
from reader.gui.keys import BINDINGS, Menu
from reader.gui.language import CONTEXT, speak_language
from reader.gui.saving import ask_file
from reader.gui.settings_dialog import SettingsDialog
from reader.resources import resource
from tests.gui.articles import FakeOpener
from tests.gui.windows import shown_window

_ROOT = Path(__file__).parents[2]
_CODES = [code for code in LANGUAGES if code != "en"]
# What shows or tells the words that it is given, of Qt's and of the window's own.
_SHOWS = frozenset(
    "setText setToolTip setStatusTip setWindowTitle setPlaceholderText setAccessibleName setAccessibleDescription"
    " setInformativeText setLabelText setSuffix setTitle addAction addMenu addItem addSection addRow QLabel QPushButton"
    " QCheckBox QRadioButton QAction QProgressDialog announce error notice tell emit said".split()
)
_LETTER = re.compile(r"&([^&\s])")


def _strings() -> ModuleType:
    spec = spec_from_file_location("packaging_strings", _ROOT / "packaging" / "i18n" / "strings.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


STRINGS = _strings()


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever is spoken in the test, the next one is English."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    speak(None)


def _letters(label: str) -> list[str]:
    return [letter.casefold() for letter in _LETTER.findall(label.replace("&&", ""))]


def test_nothing_is_translated_when_a_module_is_imported() -> None:
    """The language is known only once the program runs: at the top of a module, a class or in a default it is not."""
    found = []
    for path in sorted((_ROOT / "reader").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        later = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.Lambda)
            for statement in (node.body if isinstance(node.body, list) else [node.body])
            for inner in ast.walk(statement)
        }
        found += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and id(node) not in later
            if node.func.id in ("tr", "trn", "percent", "in_digits")
        ]
    assert found == []


def test_what_an_error_says_can_be_translated() -> None:
    """What is told of a bad file or a failing machine is told in the window; command and exports are English."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted((_ROOT / "reader").rglob("*.py"))
        if not {"cli", "export"} & set(path.parts) and path.name != "moment.py" and path.parent.name != "reader"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args
        if node.func.id in ("InputError", "EnvironmentFailure")
        and isinstance(node.args[0], ast.JoinedStr | ast.Constant)
    ]
    assert found == []


def test_no_words_go_to_qt_as_they_are() -> None:
    """Also where no test comes by: a literal that is handed to what shows or tells it went through ``tr``."""
    found = []
    for path in sorted((_ROOT / "reader" / "gui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for given in node.args if called in _SHOWS else ():
                pieces = given.values if isinstance(given, ast.JoinedStr) else [given]
                said = [piece.value for piece in pieces if isinstance(piece, ast.Constant)]
                words = " ".join(piece for piece in said if isinstance(piece, str))
                if re.search(r"[^\W\d_]{2}", re.sub(r"<[^>]*>|&\w+;|Claim Reader", "", words)):
                    found.append(f"{path.name}:{node.lineno}: {words}")
    assert found == []


@pytest.mark.parametrize("code", _CODES)
def test_each_sentence_stands_in_each_language(code: str) -> None:
    """The file of a language has what the sources say, and nothing else."""
    wanted = {(message.source, message.about) for message in STRINGS.messages()}
    assert set(STRINGS.read(STRINGS.FOLDER / f"{code}.ts")) == wanted


@pytest.mark.parametrize("code", _CODES)
def test_no_sentence_is_left_untranslated(code: str) -> None:
    """Each is finished in each language; ``make translations`` says how many are not."""
    known = STRINGS.read(STRINGS.FOLDER / f"{code}.ts")
    assert [source for (source, _), said in known.items() if not said.finished] == []


@pytest.mark.parametrize("code", _CODES)
def test_each_sentence_keeps_its_placeholders(code: str) -> None:
    """A number may be left out where it is told by the form for one."""
    known = STRINGS.read(STRINGS.FOLDER / f"{code}.ts")
    wrong = []
    for message in STRINGS.messages():
        said = known[message.source, message.about]
        for number, form in enumerate(said.forms if said.finished else ()):
            names = set(re.findall(r"\{(\w+)\}", form))
            may_lack = {"n"} if message.one and number == 0 and code != "ru" else set()
            if (
                names - message.placeholders
                or message.placeholders - names - may_lack
                or form.count("{") != len(re.findall(r"\{\w+\}", form))
            ):
                wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize("code", _CODES)
def test_letters_of_menus_are_marked_as_in_english(code: str) -> None:
    """An entry that can be chosen by a letter can be so in every language."""
    known = STRINGS.read(STRINGS.FOLDER / f"{code}.ts")
    wrong = []
    for message in STRINGS.messages():
        said = known[message.source, message.about]
        if said.finished and any(len(_letters(form)) != len(_letters(message.source)) for form in said.forms):
            wrong.append(said.forms)
    assert wrong == []


@pytest.mark.parametrize("code", _CODES)
def test_no_letter_means_two_things_in_a_menu(code: str, english_again: None, qapp: QApplication) -> None:
    """Neither among the titles nor among the entries; and no title takes a key of the find bar."""
    speak_language(qapp, code)
    menus: dict[str, list[str]] = {"": [tr(menu.value) for menu in Menu]}
    for binding in BINDINGS:
        menus.setdefault(binding.under or binding.menu.value, []).append(tr(binding.label))
        if binding.under and tr(binding.under) not in menus.setdefault(binding.menu.value, []):
            menus[binding.menu.value].append(tr(binding.under))
    for title, labels in menus.items():
        counted = Counter(letter for label in labels for letter in _letters(label))
        assert [letter for letter, count in counted.items() if count > 1] == [], title
    taken = {key.removeprefix("Alt+").casefold() for binding in BINDINGS for key in binding.keys if "Alt+" in key}
    assert not taken & {letter for label in menus[""] for letter in _letters(label)}


@pytest.mark.parametrize("code", _CODES)
def test_the_window_reads_what_was_translated(code: str, qapp: QApplication) -> None:
    """The released file has every finished sentence, in each of its forms."""
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"{code}.qm")))
    counts = {1: 0, 2: 1, 5: 2}
    for (source, about), said in STRINGS.read(STRINGS.FOLDER / f"{code}.ts").items():
        if not said.finished:
            continue
        if len(said.forms) == 1:
            assert translator.translate(CONTEXT, source, about or None, -1) == said.forms[0]
            continue
        for count, form in counts.items():
            wanted = said.forms[min(form, len(said.forms) - 1)]
            assert translator.translate(CONTEXT, source, about or None, count) == wanted


def test_a_call_that_cannot_be_collected_is_told(tmp_path: Path) -> None:
    """Words that are put together before they are translated would be found in no file."""
    bad = tmp_path / "bad.py"
    bad.write_text('tr(f"{name} is empty")', encoding="utf-8")
    with pytest.raises(STRINGS.NotCollectable, match=r"bad\.py:1"):
        list(STRINGS.messages_of(bad, "reader/bad.py"))


def test_translations_stay_when_the_sources_change(tmp_path: Path) -> None:
    """What is still said keeps its translation, what is new is unfinished, what is gone goes."""
    path = tmp_path / "ru.ts"
    old = [STRINGS.Message("Open", "", "", "a.py"), STRINGS.Message("{n} claims", "", "{n} claim", "a.py")]
    assert STRINGS.update(path, old) == 2
    text = path.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>Открыть</translation>"
    )
    path.write_text(text, encoding="utf-8")
    new = [STRINGS.Message("Open", "", "", "b.py"), STRINGS.Message("Open", "adjective", "", "b.py")]
    assert STRINGS.update(path, new) == 1
    assert STRINGS.read(path) == {
        ("Open", ""): STRINGS.Said(("Открыть",), finished=True),
        ("Open", "adjective"): STRINGS.Said(("",), finished=False),
    }


def test_qt_speaks_the_language_too(english_again: None, qapp: QApplication) -> None:
    """A button that Qt names itself is in the language of the window."""
    speak_language(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    assert box.button(QDialogButtonBox.StandardButton.Close).text().replace("&", "") == "Schließen"


@pytest.mark.parametrize("code", _CODES)
def test_no_field_of_a_file_dialog_is_english(
    code: str, english_again: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where the system has no dialog of its own, what Qt's translations miss is in the language too."""
    speak_language(qapp, code)
    window = QWidget()
    qtbot.addWidget(window)
    for dialog in (file_dialog(window, "", str(tmp_path)), ask_file(window, "", tmp_path / "a.html", ["*"])):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        labels = [label.text() for label in dialog.findChildren(QLabel)]
        assert labels
        assert not re.search("Look|File name|Files", " ".join(labels).replace("&", ""))


def test_numbers_are_written_as_the_language_writes_them(english_again: None, qapp: QApplication) -> None:
    """Groups of digits are parted by a point in German, and spin boxes follow."""
    speak_language(qapp, "de")
    assert in_digits(1234567) == "1.234.567"
    assert QLocale().decimalPoint() == ","
    speak_language(qapp, "en")
    assert in_digits(1234567) == "1,234,567"


def test_the_system_s_language_is_spoken_where_none_is_set(
    english_again: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of the system's languages that the window speaks."""
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: ["nl-NL", "nl", "fr-BE", "fr"])
    assert speak_language(qapp, "") == "fr"
    assert speak_language(qapp, "ru") == "ru"


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "es_MX.UTF-8", "LANGUAGE": "nl:ru:fr"}, "ru"),
        ({"LC_ALL": "de_AT.UTF-8", "LANG": "fr_FR.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_environment_says_the_system_s_language(environment: dict[str, str], code: str) -> None:
    """As for any program of the desktop: LANGUAGE before LC_ALL before LANG."""
    kept = {name: value for name, value in os.environ.items() if name not in ("LANG", "LANGUAGE", "LC_ALL")}
    script = (
        "from PySide6.QtCore import QCoreApplication; from reader.gui.language import speak_language;"
        "print(speak_language(QCoreApplication([]), ''))"
    )
    made = subprocess.run(
        [sys.executable, "-c", script],
        env={**kept, **environment},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout.split() == [code]


def test_the_language_is_chosen_in_the_settings(qtbot: QtBot) -> None:
    """Each language is offered by its own name; what is chosen is kept for the next start."""
    with shown_window(qtbot, FakeOpener) as window:
        dialog = SettingsDialog(window.preferences, window)
        offered = [dialog.language.itemText(number) for number in range(dialog.language.count())]
        assert offered[1:] == list(LANGUAGES.values())
        dialog.language.setCurrentIndex(offered.index("Français"))
        dialog.language.activated.emit(dialog.language.currentIndex())
        assert window.preferences.settings.language == "fr"
