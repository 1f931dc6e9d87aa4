"""The settings: what is changed here is seen at once in the window behind, and kept."""

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.app.languages import LANGUAGES
from reader.app.settings import LINE_SPACING, MEASURE, ZOOM, Settings
from reader.core.wording import tr, tr_later
from reader.gui.preferences import Preferences
from reader.gui.settings_keys import KeysPage
from reader.gui.text_scale import give_room
from reader.gui.theme_files import own_themes_folder, theme_choices

_TYPEFACES = {"serif": tr_later("With serifs, as in a book"), "sans": tr_later("Without serifs, as in this window")}
_CLAIMS = {False: tr_later("As cards, level with their sentences"), True: tr_later("As a list that can be sorted")}
_GAP = 24


class SettingsDialog(QDialog):
    """One page for each thing that can be set. It stands beside what it changes: the window behind can be used."""

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(tr("Settings"))
        give_room(self, 580, 560)
        self._preferences = preferences
        self._takers: list[Callable[[Settings], None]] = []
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        # The bar takes the keyboard, and what is around it would be a thing without a name.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setAccessibleName(tr("Pages of the settings"))
        self.keys = KeysPage(preferences, self)
        for name, page in (
            (tr("&Reading"), self._reading()),
            (tr("&Appearance"), self._appearance()),
            (tr("&Claims"), self._claims()),
            (tr("&Keys"), self.keys),
            (tr("&Start"), self._start()),
        ):
            self.tabs.addTab(page, name)
        buttons = QDialogButtonBox(self)
        self.reset_button = buttons.addButton(tr("Reset &everything…"), QDialogButtonBox.ButtonRole.ResetRole)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        # Enter in a field takes what is typed there, and closes nothing.
        for button in (close, self.reset_button):
            button.setAutoDefault(False)
        self.reset_button.clicked.connect(self._ask_to_reset)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        preferences.changed.connect(self._take)
        self._take(preferences.settings)

    def present(self) -> None:
        """Shows it at the right of the window, so that the text, which it changes, can be seen."""
        if not self.isVisible():
            window = self._window.frameGeometry()
            left = max(window.left(), window.right() - self.width() - _GAP)
            self.move(left, window.top() + 2 * _GAP)
        self.show()
        self.raise_()
        self.activateWindow()
        self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self, settings: Settings) -> None:
        for take in self._takers:
            take(settings)

    def _reading(self) -> QWidget:
        page, form = _page()
        self._choice(form, tr("Typeface"), "typeface", {face: tr(words) for face, words in _TYPEFACES.items()})
        spacing = QDoubleSpinBox(page)
        spacing.setRange(*LINE_SPACING)
        spacing.setSingleStep(0.1)
        spacing.setDecimals(1)
        self._number(form, tr("&Line spacing"), spacing, "line_spacing")
        measure = QSpinBox(page)
        measure.setRange(*MEASURE)
        measure.setSuffix(f" {tr('characters')}")
        self._number(form, tr("Longest li&ne"), measure, "measure")
        size = QSpinBox(page)
        size.setRange(*(round(100 * zoom) for zoom in ZOOM))
        size.setSingleStep(10)
        size.setSuffix(" %")
        self._number(form, tr("Si&ze of the text"), size, "zoom", 100)
        self._switch(form, tr("&Fold long stretches of menus and other articles when one opens"), "fold_furniture")
        return page

    def _appearance(self) -> QWidget:
        page, form = _page()
        themes = {theme.name: tr(theme.title, "theme") for theme in theme_choices()}
        self._choice(form, tr("Theme"), "theme", {"": tr("As the system has it"), **themes})
        own = QLabel(
            tr(
                "Themes of your own lie in {folder}, and are here at the next start.",
                folder=own_themes_folder(),
            )
        )
        own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        own.setWordWrap(True)
        form.addRow(own)
        self._language(form)
        return page

    def _language(self, form: QFormLayout) -> None:
        self.language = box = QComboBox()
        box.addItem(tr("As the system has it"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.activated.connect(lambda: self._preferences.change(language=box.currentData()))
        form.addRow(tr("&Language"), box)
        later = QLabel(tr("Another language holds from the next start on. What is exported stays in English."))
        later.setWordWrap(True)
        form.addRow(later)
        self._takers.append(lambda settings: box.setCurrentIndex(box.findData(settings.language)))

    def _claims(self) -> QWidget:
        page, form = _page()
        self._choice(form, tr("Show claims"), "cards_as_list", {way: tr(words) for way, words in _CLAIMS.items()})
        return page

    def _start(self) -> QWidget:
        page, form = _page()
        self._switch(form, tr("&Open what was open last time"), "restore")
        return page

    def _choice(self, form: QFormLayout, name: str, field: str, options: dict[str, str] | dict[bool, str]) -> None:
        """One of several values, each with its words."""
        group = QButtonGroup(self)
        buttons: dict[object, QRadioButton] = {}
        for row, (value, words) in enumerate(options.items()):
            button = QRadioButton(words)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _=False, value=value: self._preferences.change(**{field: value}))
            group.addButton(button)
            buttons[value] = button
            form.addRow(QLabel(name if row == 0 else ""), button)

        def take(settings: Settings) -> None:
            button = buttons.get(getattr(settings, field))
            if button is not None:
                button.setChecked(True)

        self._takers.append(take)

    def _number(
        self, form: QFormLayout, name: str, box: QSpinBox | QDoubleSpinBox, field: str, factor: int = 1
    ) -> None:
        """A number, shown ``factor`` times as large as it is kept."""
        box.setKeyboardTracking(False)
        # A whole number stays one.
        box.valueChanged.connect(
            lambda value: self._preferences.change(**{field: value / factor if factor > 1 else value})
        )
        form.addRow(name, box)

        def take(settings: Settings) -> None:
            value = getattr(settings, field) * factor
            before = box.blockSignals(True)
            if isinstance(box, QSpinBox):
                box.setValue(round(value))
            else:
                box.setValue(value)
            box.blockSignals(before)

        self._takers.append(take)

    def _switch(self, form: QFormLayout, words: str, field: str) -> None:
        box = QCheckBox(words)
        box.toggled.connect(lambda on: self._preferences.change(**{field: on}))
        form.addRow("", box)
        self._takers.append(lambda settings: box.setChecked(getattr(settings, field)))

    def _ask_to_reset(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Reset everything"))
        box.setText(tr("Set everything, the keys too, as it was when the program was new?"))
        reset = box.addButton(tr("Reset everything"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(lambda: self._reset() if box.clickedButton() is reset else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _reset(self) -> None:
        self._preferences.change(**asdict(Settings()))


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(18, 18, 18, 18)
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return page, form
