# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving a bibliography to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from kzua_app.analysis.citations.writing import SUFFIXES, CitationFormat, citations
from kzua_app.ui.save_dialog import documents_folder, save_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzua_app.model.sources import Source
    from kzua_app.ui.reading import Reading

_FILE_NAME = "kazakhstan-ukraine-sources"


class BibliographySaver(QObject):
    """Asks for a file name, then writes; a failure is told."""

    saved = Signal(object)
    """The Path that now holds the bibliography."""

    def __init__(self, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._window = window
        self._folder = documents_folder()

    def offer(self, sources: Sequence[Source]) -> None:
        """Ask where to save ``sources``, in the order given."""
        filters = self._filters()
        count = self._reading.formats.integer(len(sources))
        title = self.tr("Export {count} sources", "", len(sources)).format(count=count)
        dialog = save_dialog(self._window, title, self._folder, list(filters), self._reading.language)
        first = next(iter(SUFFIXES.values()))
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(SUFFIXES[filters[chosen]]))
        dialog.selectFile(f"{_FILE_NAME}.{first}")
        dialog.fileSelected.connect(partial(self._save_named, tuple(sources)))
        dialog.open()

    def save(self, sources: Sequence[Source], path: Path) -> bool:
        """Write ``sources``; the suffix of ``path`` tells the format. False where that failed."""
        by_suffix = {suffix: form for form, suffix in SUFFIXES.items()}
        form = by_suffix.get(path.suffix.lower().lstrip("."), CitationFormat.LONG)
        text = citations(sources, form, self._reading.formats, self._reading.terms)
        data = text.encode("utf-8")
        file = QSaveFile(str(path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
        return written and file.commit()

    def _filters(self) -> dict[str, CitationFormat]:
        """What the dialog offers, in the order of ``SUFFIXES``."""
        names = {
            CitationFormat.BIBTEX: "BibTeX",
            CitationFormat.RIS: "RIS",
            CitationFormat.CSL: "CSL-JSON",
            CitationFormat.LONG: self.tr("Text"),
        }
        return {f"{names[form]} (*.{suffix})": form for form, suffix in SUFFIXES.items()}

    def _save_named(self, sources: Sequence[Source], name: str) -> None:
        path = Path(name)
        self._folder = path.parent
        if self.save(sources, path):
            self.saved.emit(path)
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The sources could not be written to {file}.").format(file=name))
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()
