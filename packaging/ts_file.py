# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's .ts files, read with the line of every message."""

from __future__ import annotations

import xml.sax
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.sax.handler import ContentHandler

if TYPE_CHECKING:
    from pathlib import Path
    from xml.sax.xmlreader import AttributesImpl


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a program and its translation.

    Attributes:
        line: where the message starts in the file, from 1.
        context: the class whose text it is.
        source: the English text in the code.
        comment: what tells it from the same text in another sense, or nothing.
        numerus: whether it has one form for each grammatical number.
        state: ``""`` when finished, else "unfinished", "obsolete" or "vanished".
        forms: the translation, one or several.
    """

    line: int
    context: str
    source: str
    comment: str
    numerus: bool
    state: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks it up by."""
        return self.context, self.source, self.comment


@dataclass(frozen=True, slots=True)
class TsFile:
    """A whole file; ``language`` as it names it."""

    language: str
    messages: tuple[Message, ...]


def read(path: Path) -> TsFile:
    """The messages of ``path``; raises SAXParseException where it is no XML."""
    reader = _Reader()
    xml.sax.parse(str(path), reader)  # noqa: S317 - our own files
    return TsFile(reader.language, tuple(reader.messages))


@dataclass
class _Open:
    """A message of which only a part was read."""

    line: int
    numerus: bool
    state: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    forms: list[str] = field(default_factory=list)


class _Reader(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.messages: list[Message] = []
        self._context = ""
        self._text = ""
        self._open = _Open(0, numerus=False)

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self._text = ""
        if name == "TS":
            self.language = attrs.get("language", "")
        elif name == "message":
            self._open = _Open(self._line(), attrs.get("numerus") == "yes")
        elif name == "translation":
            self._open.state = attrs.get("type", "")

    def characters(self, content: str) -> None:
        self._text += content

    def endElement(self, name: str) -> None:
        if name == "name":
            self._context = self._text
        elif name == "numerusform":
            self._open.forms.append(self._text)
        elif name == "message":
            self.messages.append(self._closed())
        else:
            self._open.texts[name] = self._text

    def _line(self) -> int:
        # typeshed has no type for the locator, which a parser always sets
        return int(self._locator.getLineNumber())  # type: ignore[attr-defined]

    def _closed(self) -> Message:
        part = self._open
        texts = part.texts
        forms = part.forms if part.numerus else [texts.get("translation", "")]
        source, comment = texts.get("source", ""), texts.get("comment", "")
        return Message(part.line, self._context, source, comment, part.numerus, part.state, tuple(forms))
