# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's own dialogs and menus in Bengali: every text that they show or ask a translation for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QDir,
    QEvent,
    QLocale,
    QObject,
    QPoint,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QContextMenuEvent, QFontDatabase
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPageSetupDialog,
    QPrintDialog,
    QPrinter,
    QPrintPreviewDialog,
)
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTextBrowser,
    QTextEdit,
    QTreeView,
    QWidget,
)

from kzua_app.settings import Language
from kzua_app.ui.translators import Translators
from tests.ui.shown_texts import shown_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths

pytestmark = pytest.mark.qt_log_ignore(
    # the offscreen platform has neither windows to raise nor a keyboard to grab
    "This plugin does not support",
    # without a printer Qt's page set-up serves the PDF file, and says so
    "QPageSetupDialog: Cannot be used on non-native printers",
    extend=True,
)

_PAPERS = (
    r"Executive|Folio|Quarto|Legal|Letter|Ledger|Tabloid|Super [AB]|Plus|Monarch|Chou \d|Kaku \d"
    r"|ANSI [A-E]|JIS B\d+|PRC \d+K?|US \d+|DL|\b[ABC]\d+\b"
)
_KEYS = r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:\w+|[+=,-])|\b(?:Del|Ins|Home|End|PgUp|PgDown|Esc|F\d+)\b"
ALLOWED = re.compile(
    rf"{_PAPERS}|{_KEYS}"
    r"|\(?&\w\)?|\([A-Z]\)"  # mnemonics, and what tool tips leave of them
    r"|\bPDF\b|HTML|\*?\.\w{2,4}\b"  # formats and suffixes
    r"|#[0-9a-f]{6}\b|\b(?:DD|CC)\b"  # a colour, and the signs of Didot and cicero
    r"|^[\d.,]+ (?:bytes|[KMGT]iB|[KMGT]B)$"  # a file's size: Qt writes it as the system's locale has it
    r"|\b[AP]M\b"  # as CLDR has it in Bengali too
    r"|AaBbYyZz"  # a sample of the font
    r"|3,5-7,9\b"  # what can be typed for a range of pages: Qt reads no other digits there
    r"|%p%"  # a field
    r"|<[^>]+>"  # markup
)
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
LATIN_DIGIT = re.compile(r"[0-9]")
_SETTINGS = {("QGuiApplication", "QT_LAYOUT_DIRECTION")}
"""What Qt asks without showing it."""
_CHANGED = 3
"""The column of a file dialog's list that tells when a file was changed."""
Texts = list[tuple[str, str]]


class Unanswered(QTranslator):
    """Asked last, after our translations: notes what they lack."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """It has something to say, or Qt would not ask."""
        return False

    def translate(self, context: str, text: str, _remark: str | None = None, _count: int = -1) -> str:
        """Note, and leave the text as it is."""
        self.asked.add((context, text))
        return text


@pytest.fixture
def unanswered(qapp: QApplication, paths: Paths) -> Iterator[Unanswered]:
    """Bengali, as the program installs it; at the end nothing may have been asked in vain."""
    # windows of other tests that are not quite gone would ask for their texts too
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = QLocale()
    last = Unanswered(qapp)
    qapp.installTranslator(last)
    translators = Translators(qapp, paths.translations)
    assert translators.install(Language.BENGALI) == ()
    yield last
    translators.remove()
    qapp.removeTranslator(last)
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot, unanswered: Unanswered) -> Callable[[QWidget], Texts]:
    """Shows a widget and reads what is on it."""
    del unanswered

    def read(widget: QWidget) -> Texts:
        qtbot.addWidget(widget)
        widget.show()
        QApplication.processEvents()
        return list(shown_texts(widget))

    return read


def assert_bengali(texts: Texts, unanswered: Unanswered, *names: str, digits_of_code: bool = False) -> None:
    """All ``texts`` are Bengali but for what is allowed and for ``names`` of files, folders and fonts.

    Where ``digits_of_code``, Qt writes some numbers itself, past any translation and locale.
    """
    assert any(re.search("[\u0980-\u09ff]", text) for _where, text in texts)
    rest = [(where, text, ALLOWED.sub("", text)) for where, text in texts if text not in names]
    english = [f"{where}: {text!r}" for where, text, left in rest if LATIN_WORD.search(left)]
    digits = [f"{where}: {text!r}" for where, text, left in rest if LATIN_DIGIT.search(left)]
    assert english == [], "\n".join(english)
    assert digits == [] or digits_of_code, "\n".join(digits)
    assert unanswered.asked <= _SETTINGS


def met(act: Callable[[], object]) -> Texts:
    """What is on the menu or dialog that ``act`` opens and waits for; it is closed then."""
    found: Texts = []

    def read(turns: int) -> None:
        opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if opened is None or not opened.isVisible():
            if turns:
                QTimer.singleShot(0, lambda: read(turns - 1))
            return
        found.extend(shown_texts(opened))
        opened.close()

    QTimer.singleShot(0, lambda: read(50))
    act()
    for _turn in range(60):
        if found:
            break
        QApplication.processEvents()
    return found


def ask_menu(widget: QWidget) -> Callable[[], object]:
    """The right mouse button on ``widget``."""
    middle = widget.rect().center()
    return lambda: QApplication.sendEvent(
        widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
    )


def test_an_english_text_is_seen(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    """The measure itself."""
    texts = show(QPushButton("Save as PDF"))
    with pytest.raises(AssertionError, match="Save as PDF"):
        assert_bengali([*texts, ("", "বাংলা")], unanswered)
    assert QApplication.translate("NoSuchContext", "Untranslated") == "Untranslated"
    with pytest.raises(AssertionError, match="NoSuchContext"):
        assert_bengali([("", "বাংলা")], unanswered)
    with pytest.raises(AssertionError, match="10"):
        assert_bengali([("", "10 টি")], unanswered)


def test_buttons(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    box = QDialogButtonBox()
    standard = [one for one in QDialogButtonBox.StandardButton if one.value and one.name != "NoButton"]
    buttons = {one.name: box.addButton(one) for one in standard}
    assert len(buttons) >= 18
    assert_bengali(show(box), unanswered)
    assert all(re.search("[\u0980-\u09ff]", button.text()) for button in buttons.values())


@pytest.mark.parametrize("icon", [QMessageBox.Icon.Question, QMessageBox.Icon.Warning])
def test_message(show: Callable[[QWidget], Texts], unanswered: Unanswered, icon: QMessageBox.Icon) -> None:
    yes_or_no = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.NoToAll
    box = QMessageBox(icon, "শিরোনাম", "প্রশ্ন?", yes_or_no | QMessageBox.StandardButton.Cancel)
    box.setDetailedText("বিস্তারিত")
    before = show(box)
    [details] = [b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.ActionRole]
    hidden = details.text()
    details.click()
    assert details.text() != hidden
    assert_bengali([*before, *shown_texts(box)], unanswered)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with something in it; the one that dialogs begin in, so that they list no other files."""
    top = tmp_path / "নথি"
    top.mkdir()
    monkeypatch.chdir(top)
    (top / "উপফোল্ডার").mkdir()
    (top / "তথ্যপত্র.pdf").write_bytes(b"%PDF" + bytes(3000))
    return top


def file_dialog(folder: Path, mode: QFileDialog.FileMode, accept: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    return dialog


def places(folder: Path) -> set[str]:
    """Names that the user has given to folders, and the user's own."""
    home = QDir.home()
    paths = {str(folder), home.path(), "/"} | {str(parent) for parent in folder.parents}
    return paths | {path.rpartition("/")[2] for path in paths}


@pytest.mark.parametrize(
    ("mode", "accept"),
    [
        (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
    ],
)
def test_file_dialog(
    show: Callable[[QWidget], Texts],
    unanswered: Unanswered,
    qtbot: QtBot,
    folder: Path,
    *,
    mode: QFileDialog.FileMode,
    accept: QFileDialog.AcceptMode,
) -> None:
    """With its list's titles and cells, and its menu."""
    dialog = file_dialog(folder, mode, accept)
    texts = show(dialog)
    [tree] = [view for view in dialog.findChildren(QTreeView) if view.objectName() == "treeView"]
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) > 0)
    cells = listed(tree)
    menus = [
        text
        for view in (tree, dialog.findChild(QListView, "listView"))
        for text in met(lambda view=view: view.customContextMenuRequested.emit(QPoint(20, 8)))
    ]
    assert len(cells) >= 6
    assert len(menus) >= 8
    assert_bengali([*texts, *cells, *menus], unanswered, *places(folder))


def listed(tree: QTreeView) -> Texts:
    """Titles and cells of the list of files."""
    model, top = tree.model(), tree.rootIndex()
    columns = range(model.columnCount(top))
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    # the time of the last change, too, is written as the system's locale has it
    shown = [(row, column) for row in range(model.rowCount(top)) for column in columns if column != _CHANGED]
    cells = [(f"cell {row},{column}", model.index(row, column, top).data()) for row, column in shown]
    return [*(("title", title) for title in titles), *((where, text) for where, text in cells if text)]


@pytest.mark.parametrize(
    ("mode", "accept", "name"),
    [
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave, "তথ্যপত্র.pdf"),
        (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen, "নেই.pdf"),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen, "নেই"),
    ],
    ids=["overwrite", "no such file", "no such folder"],
)
def test_messages_of_the_file_dialog(
    show: Callable[[QWidget], Texts],
    unanswered: Unanswered,
    folder: Path,
    *,
    mode: QFileDialog.FileMode,
    accept: QFileDialog.AcceptMode,
    name: str,
) -> None:
    dialog = file_dialog(folder, mode, accept)
    show(dialog)
    dialog.findChild(QLineEdit).setText(name)
    texts = met(dialog.accept)
    assert any(name in text for _where, text in texts)
    assert_bengali(texts, unanswered)


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """Needs no printer: it writes a PDF file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "ছাপা.pdf"))
    return made


def test_print_dialog_and_its_properties(
    show: Callable[[QWidget], Texts], unanswered: Unanswered, printer: QPrinter, tmp_path: Path
) -> None:
    dialog = QPrintDialog(printer)
    dialog.setOptions(
        QAbstractPrintDialog.PrintDialogOption.PrintToFile
        | QAbstractPrintDialog.PrintDialogOption.PrintSelection
        | QAbstractPrintDialog.PrintDialogOption.PrintPageRange
        | QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage
        | QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies
        | QAbstractPrintDialog.PrintDialogOption.PrintShowPageSize
    )
    texts = show(dialog)
    [options] = [b for b in dialog.findChildren(QPushButton) if b.text().endswith(">>")]
    options.click()
    QApplication.processEvents()
    texts += shown_texts(dialog)
    [properties] = [b for b in dialog.findChildren(QPushButton) if b.objectName() == "properties"]
    assert properties.isEnabled()
    sheet = met(properties.click)
    assert len(sheet) > 100
    assert_bengali([*texts, *sheet], unanswered, *places(tmp_path), printer.outputFileName())


def test_page_set_up(show: Callable[[QWidget], Texts], unanswered: Unanswered, printer: QPrinter) -> None:
    texts = show(QPageSetupDialog(printer))
    assert len(texts) > 100
    assert_bengali(texts, unanswered)


def test_print_preview(show: Callable[[QWidget], Texts], unanswered: Unanswered, printer: QPrinter) -> None:
    texts = show(QPrintPreviewDialog(printer))
    assert len(texts) > 40
    assert_bengali(texts, unanswered, digits_of_code=True)


def test_colour_dialog(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
    assert_bengali(show(dialog), unanswered)


def test_font_dialog(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    dialog = QFontDialog()
    dialog.setOption(QFontDialog.FontDialogOption.DontUseNativeDialog)
    families = QFontDatabase.families()
    faces = {style for family in families for style in QFontDatabase.styles(family)}
    assert_bengali(show(dialog), unanswered, *families, *faces, digits_of_code=True)


@pytest.mark.parametrize("kind", ["text", "int", "double", "item", "lines"])
def test_input_dialog(show: Callable[[QWidget], Texts], unanswered: Unanswered, kind: str) -> None:
    dialog = QInputDialog()
    if kind == "item":
        dialog.setComboBoxItems(["এক", "দুই"])
    elif kind == "lines":
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    else:
        modes = {"text": "TextInput", "int": "IntInput", "double": "DoubleInput"}
        dialog.setInputMode(QInputDialog.InputMode[modes[kind]])
    assert_bengali(show(dialog), unanswered)


def test_progress_and_error_dialogs(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    assert_bengali(show(QProgressDialog()), unanswered)
    error = QErrorMessage()
    error.showMessage("বার্তা")
    assert_bengali(show(error), unanswered)


def selectable_label() -> QLabel:
    label = QLabel('লেখা <a href="https://example.org">সংযোগ</a>')
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return label


def edited(cls: type[QLineEdit | QTextEdit | QPlainTextEdit]) -> QWidget:
    return cls("লেখা")


MENUS: dict[str, Callable[[], QWidget]] = {
    "line edit": lambda: edited(QLineEdit),
    "text edit": lambda: edited(QTextEdit),
    "plain text edit": lambda: edited(QPlainTextEdit),
    "text browser": QTextBrowser,
    "label": selectable_label,
    "spin box": QSpinBox,
    "double spin box": QDoubleSpinBox,
    "vertical scroll bar": lambda: QScrollBar(Qt.Orientation.Vertical),
    "horizontal scroll bar": lambda: QScrollBar(Qt.Orientation.Horizontal),
}


@pytest.mark.parametrize("kind", list(MENUS))
def test_context_menus(show: Callable[[QWidget], Texts], unanswered: Unanswered, kind: str) -> None:
    widget = MENUS[kind]()
    widget.resize(200, 100)
    show(widget)
    asked = widget.viewport() if isinstance(widget, (QTextEdit, QPlainTextEdit)) else widget
    texts = met(ask_menu(asked))
    assert len(texts) >= 2
    assert_bengali(texts, unanswered)


def test_context_menu_of_an_editable_choice(show: Callable[[QWidget], Texts], unanswered: Unanswered) -> None:
    choice = QComboBox()
    choice.setEditable(True)
    show(choice)
    assert_bengali(met(ask_menu(choice.lineEdit())), unanswered)
