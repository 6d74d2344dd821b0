# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translators of the interface: our own texts and Qt's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kzua_app.settings import Language

if TYPE_CHECKING:
    from pathlib import Path


class Translators:
    """Installs the ``.qm`` files of one language in place of another's.

    English has a file too: it brings the plural forms. Qt has no Bengali of its own, so ours
    (``qtbase_bn``) goes in beside it.
    """

    def __init__(self, application: QCoreApplication, directory: Path) -> None:
        self._application = application
        self._directory = directory
        self._installed: list[QTranslator] = []
        self.installed = False

    def install(self, language: Language) -> tuple[str, ...]:
        """Change to ``language``; returns the names of files that could not be loaded."""
        self.remove()
        self.installed = True
        QLocale.setDefault(qt_locale(language))
        names = ["qtbase_bn", "kzua_bn"] if language is Language.BENGALI else ["kzua_en"]
        loaded = {name: self._loaded(name) for name in names}
        self._installed = [translator for translator in loaded.values() if translator]
        for translator in self._installed:
            self._application.installTranslator(translator)
        return tuple(name for name, translator in loaded.items() if translator is None)

    def remove(self) -> None:
        """Take out whatever is installed."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

    def _loaded(self, name: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(name, str(self._directory)) else None


def qt_locale(language: Language) -> QLocale:
    """The locale of Qt's own widgets in ``language``."""
    if language is Language.BENGALI:
        return QLocale(QLocale.Language.Bengali, QLocale.Country.Bangladesh)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def system_language() -> Language:
    """Bengali where the system speaks it first among ours, else English."""
    for tag in QLocale.system().uiLanguages():
        code = tag.split("-")[0]
        if code in set(Language):
            return Language(code)
    return Language.ENGLISH
