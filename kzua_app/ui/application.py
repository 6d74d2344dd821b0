# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the Qt side is wired: application, fonts, translators, window, worker."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kzua_app import __version__
from kzua_app.errors import DataDirectoryError, KzuaError, StoreDamagedError
from kzua_app.settings import ZOOM_STEPS, Settings, load_settings, save_settings
from kzua_app.ui.actions import APPEARANCE_ACTIONS, ActionId
from kzua_app.ui.background_checks import BackgroundChecks
from kzua_app.ui.garbage import GarbageCollection
from kzua_app.ui.reading import Reading
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.theme.look import Look
from kzua_app.ui.translators import Translators, system_language
from kzua_app.ui.widgets.drawing import install_drawing_role
from kzua_app.ui.window import MainWindow
from kzua_app.ui.wording import worded
from kzua_app.ui.worker import Worker

if TYPE_CHECKING:
    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.settings import Language
    from kzua_app.ui.navigation import TabId


class Application(QObject):
    """One running program: owns the settings, the window and the worker.

    ``language`` and ``tab`` come from the command line and hold for this run only.
    """

    settled = Signal()
    """The start is over: the content is shown, or the user has been told why it is not."""

    def __init__(
        self, qt: QApplication, paths: Paths, *, language: Language | None = None, tab: TabId | None = None
    ) -> None:
        super().__init__()
        self._qt = qt
        self._paths = paths
        self._given_tab = tab
        loaded = load_settings(paths.settings)
        self._kept_language = loaded.language
        self._given_language = language
        self.settings = replace(loaded, language=language) if language else loaded
        self.reference: Reference | None = None
        self._rebuilt = False
        self.language = self.settings.language or system_language()
        self._look = Look(qt, paths.fonts)
        self._translators = Translators(qt, paths.translations)
        self.reading = Reading(self.language, self.settings.digits)
        self._icons = IconTheme(paths.icons)
        self._garbage = GarbageCollection(self)
        self._worker = Worker(self)
        self._sheets: SheetDialog | None = None
        self.reader: Reader | None = None
        self._apply(self.settings, self.language)
        shown = replace(self.settings, tab=tab) if tab else self.settings
        self.window = MainWindow(self.reading, self._icons, shown, paths.sheets / "overview.toml", paths.maps)
        self._checks = BackgroundChecks(self._worker, self.window.evidence, self)
        self._connect()

    def show(self) -> None:
        """Show the window; content follows after its first frame."""
        self.window.status.show_zoom(self.settings.zoom)
        self.window.show()

    def _connect(self) -> None:
        actions = self.window.actions_by_id
        self.window.first_painted.connect(self.open_reference)
        self.settled.connect(self._garbage.start)
        # after what the settled window has yet to paint
        self.settled.connect(partial(QTimer.singleShot, 0, self._bring_reader))
        self.window.closing.connect(self._remember)
        self.window.tabs.column_state_changed.connect(self._remember_columns)
        self.window.search.remember(self.settings.searches)
        self.window.search.recent_changed.connect(self._remember_searches)
        actions[ActionId.LANGUAGE].triggered.connect(self.switch_language)
        for action, appearance in APPEARANCE_ACTIONS.items():
            actions[action].triggered.connect(partial(self._change_appearance, appearance))
        actions[ActionId.ZOOM_IN].triggered.connect(partial(self._zoom_by, 1))
        actions[ActionId.ZOOM_OUT].triggered.connect(partial(self._zoom_by, -1))
        actions[ActionId.ZOOM_RESET].triggered.connect(partial(self._zoom_to, 100))
        actions[ActionId.PREFERENCES].triggered.connect(self._ask_preferences)
        actions[ActionId.SHEET].triggered.connect(self._open_sheet)
        actions[ActionId.SAVE_PDF].triggered.connect(self._save_sheet)
        actions[ActionId.BOOKMARKS].triggered.connect(self._show_bookmarks)
        actions[ActionId.HELP].triggered.connect(self._show_help)
        actions[ActionId.ABOUT].triggered.connect(self._show_about)

    def open_reference(self) -> None:
        """Open (or build) the reference in the background and show it."""
        self._worker.submit(partial(_opened, self._paths), self._show_reference, self._tell_no_reference)

    def switch_language(self) -> None:
        """Change to the other language, here and everywhere, at once."""
        self.change(replace(self.settings, language=self.language.other))

    def change(self, settings: Settings) -> None:
        """Take over ``settings`` and show their effect."""
        language = settings.language or self.language
        self._apply(settings, language)
        self.settings = settings
        self.window.show_appearance(settings.appearance)
        self.window.status.show_zoom(settings.zoom)

    def close(self) -> None:
        """Stop the worker and release the reference."""
        self._worker.stop()
        self._garbage.stop()
        self._translators.remove()
        if self.reader is not None:
            self.reader.close()
        if self.reference is not None:
            self.reference.close()
            self.reference = None

    def _apply(self, settings: Settings, language: Language) -> None:
        spoken = (self.reading.language, self.reading.digits)
        self.reading.change(language, settings.digits)
        self._look.set_appearance(settings.appearance)
        self._look.set_type(language, settings.zoom)
        if language is not self.language or not self._translators.installed:
            self.language = language
            self._translators.install(language)
        elif spoken != (language, settings.digits):
            self._announce_digits()

    def _announce_digits(self) -> None:
        """No translator changes with the digits, so Qt would tell nobody."""
        for widget in self._qt.topLevelWidgets():
            QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LanguageChange))

    def _show_reference(self, opened: tuple[Reference, DataDirectoryError | None]) -> None:
        self.reference, trouble = opened
        try:
            self.window.show_reference(self.reference)
        except StoreDamagedError as error:
            self._replace_damaged(error)
            return
        if self.reader is not None:
            self.reader.show_reference(self.reference)
        if trouble is not None:
            self._tell(trouble)
        self.settled.emit()

    def _replace_damaged(self, error: StoreDamagedError) -> None:
        """Build anew a file whose damage showed only when it was read; tell of it the second time."""
        if self.reference is not None:
            self.reference.close()
            self.reference = None
        if self._rebuilt:
            self._tell_no_reference(error)
            return
        self._rebuilt = True
        again = partial(_opened, self._paths, rebuild=True)
        self._worker.submit(again, self._show_reference, self._tell_no_reference)

    def _tell_no_reference(self, error: Exception) -> None:
        self.window.show_current_tab()
        self.settled.emit()
        if not isinstance(error, KzuaError):
            raise error
        self._tell(error)

    def _tell(self, error: KzuaError) -> None:
        self.window.banner.tell(worded(error), self.tr("Close this message"))

    def _change_appearance(self, appearance: object, _on: object = None) -> None:
        self.change(replace(self.settings, appearance=appearance))  # type: ignore[arg-type]

    def _zoom_by(self, steps: int) -> None:
        now = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.settings.zoom))
        self._zoom_to(ZOOM_STEPS[min(max(now + steps, 0), len(ZOOM_STEPS) - 1)])

    def _zoom_to(self, percent: int) -> None:
        self.change(replace(self.settings, zoom=percent))

    def _remember_columns(self, table: str, state: str) -> None:
        self.settings = self.settings.with_column_state(table, state)

    def _remember_searches(self, searches: tuple[str, ...]) -> None:
        self.settings = replace(self.settings, searches=searches)

    def _remember(self) -> None:
        """Write the settings; what the command line gave for this run only is left out."""
        language = self.settings.language
        state = replace(
            self.settings,
            language=self._kept_language if language is self._given_language else language,
            geometry=self.window.geometry_state(),
            evidence_shown=self.window.actions_by_id[ActionId.EVIDENCE].isChecked(),
            tab=self.settings.tab if self._given_tab else str(self.window.place.tab),
        )
        try:
            save_settings(state, self._paths.settings)
        except DataDirectoryError as error:
            print(error, file=sys.stderr)  # noqa: T201 - the window is closing

    def _ask_preferences(self) -> None:
        from kzua_app.ui.preferences import PreferencesDialog  # noqa: PLC0415 - not needed at start

        dialog = PreferencesDialog(self.settings, self.reading, self.window)
        dialog.settings_changed.connect(self.change)
        dialog.open()

    def _open_sheet(self) -> None:
        dialog = self._sheet_dialog()
        if dialog is not None:
            dialog.show_place(self.window.place)

    def _save_sheet(self) -> None:
        dialog = self._sheet_dialog()
        if dialog is not None:
            dialog.show_place(self.window.place)
            dialog.save_when_ready()

    def _sheet_dialog(self) -> SheetDialog | None:
        """The one there is, or a new one; none without content."""
        if self.reference is None or self._sheets is not None:
            return self._sheets
        from kzua_app.ui.sheet_dialog.dialog import SheetDialog  # noqa: PLC0415 - only printing needs it

        self._sheets = SheetDialog(
            self.reference,
            self._paths,
            self.settings,
            self.reading,
            self._icons,
            self._worker,
            self.window,
            place=self.window.place,
        )
        self._sheets.finished.connect(self._forget_sheets)
        self.window.place_changed.connect(self._sheets.follow)
        return self._sheets

    def _forget_sheets(self) -> None:
        if self._sheets is not None:
            self.window.place_changed.disconnect(self._sheets.follow)
            self._sheets = None

    def _bring_reader(self) -> None:
        """Bring in the reader's bookmarks and notes; their file is opened when a record is shown."""
        if self.reader is not None:
            return
        from kzua_app.ui.personal.reader import Reader  # noqa: PLC0415 - not needed at start

        self.reader = Reader(self._paths.personal, self.window, self.reading, self._icons, self._worker)
        self.reader.column_state_changed.connect(self._remember_columns)
        self.window.actions_by_id[ActionId.BOOKMARKS].setEnabled(True)
        if self.reference is not None:
            self.reader.show_reference(self.reference)

    def _show_bookmarks(self) -> None:
        if self.reader is not None:
            self.reader.show_list(self.settings)

    def _show_help(self) -> None:
        from kzua_app.ui.help import ShortcutsDialog  # noqa: PLC0415 - not needed at start

        ShortcutsDialog(self.window.actions_by_id, self.window).open()

    def _show_about(self) -> None:
        from kzua_app.ui.about import AboutDialog  # noqa: PLC0415 - not needed at start

        version = self.reference.version if self.reference else None
        AboutDialog(version, self.reading, self.window).open()


if TYPE_CHECKING:
    from kzua_app.ui.personal.reader import Reader
    from kzua_app.ui.sheet_dialog.dialog import SheetDialog


def make_qt_application(arguments: list[str], icons: Path) -> QApplication:
    """Qt's application object, named and with its icon; in Fusion style, which honours palettes."""
    QApplication.setApplicationName("kzua")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kzua")
    # Qt tells of each script that the first family of a font's list lacks, and then takes the next
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, on=False)
    # asking for the style in words spares the start Qt's style classes
    qt = QApplication([*arguments, "-style", "Fusion"])
    qt.setWindowIcon(QIcon(str(icons / "kzua.svg")))
    install_drawing_role()
    return qt


def run(paths: Paths, *, language: Language | None, tab: TabId | None) -> int:
    """Show the window and stay until it is closed; returns Qt's exit code."""
    qt = make_qt_application(sys.argv[:1], paths.icons)
    application = Application(qt, paths, language=language, tab=tab)
    application.window.first_painted.connect(partial(_report_bugs, application.window))
    # what the start has made stays, so no collection need go through it
    application.settled.connect(gc.freeze)
    application.show()
    code = qt.exec()
    application.close()
    return code


def _report_bugs(window: MainWindow) -> None:
    """Show bugs in a dialog; before the first frame they go to the error stream alone."""
    from kzua_app.ui.report import install_exception_hook  # noqa: PLC0415 - not needed for the first frame

    install_exception_hook(window)


def _opened(paths: Paths, *, rebuild: bool = False) -> tuple[Reference, DataDirectoryError | None]:
    """The reference; from a temporary folder, with the trouble told, where the user's cannot be used."""
    from kzua_app.reference import open_reference, open_reference_in  # noqa: PLC0415 - SQLAlchemy, in the worker

    try:
        return open_reference(paths, rebuild=rebuild), None
    except DataDirectoryError as trouble:
        return open_reference_in(Path(mkdtemp(prefix="kzua-")), paths.content), trouble
