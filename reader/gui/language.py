"""The window's language: its sentences from the files of Qt's translation system, and Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.app.languages import ENGLISH, language_for
from reader.core.wording import speak, tr
from reader.errors import EnvironmentFailure
from reader.resources import resource

# All sentences stand in one: a word that means two things is told apart by what is said about it.
CONTEXT = "Claim Reader"


class QtLanguage:
    """Sentences of the translations that are installed in the application, numbers of a locale."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    def sentence(self, source: str, about: str, count: int) -> str:
        """As ``reader.core.wording.Language`` says; Qt gives the source where it knows nothing."""
        said = QCoreApplication.translate(CONTEXT, source, about or None, count)
        return "" if said == source else said

    def number(self, value: int) -> str:
        """The number in groups of digits, as the locale has them."""
        return self._locale.toString(value)


def speak_language(app: QCoreApplication, wanted: str) -> str:
    """Has the program speak ``wanted``, a code of ``reader.app.languages`` or "" for the system's choice; returns it.

    To be called before the sentences that are to be in it are made. Raises EnvironmentFailure when the language's file
    is missing or damaged.
    """
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    system = QLocale.system()
    code = language_for(wanted, system.uiLanguages())
    if code == ENGLISH:
        # What English has for numbers is written by the program itself.
        QLocale.setDefault(system)
        speak(None)
        return code
    locale = QLocale(code)
    # A person in Zurich or Mexico has their own way with numbers.
    if system.language() == locale.language():
        locale = system
    QLocale.setDefault(locale)
    path = resource("i18n", f"{code}.qm")
    own = QTranslator(app)
    if not own.load(str(path)):
        raise EnvironmentFailure(tr("The translation {path} is damaged. Install the program again.", path=path))
    qt = QTranslator(app)
    # Without it Qt's own words, as on the buttons of its dialogs, stay English.
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(own)
    speak(QtLanguage(locale))
    return code
