# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every Bengali text of the content can be copied from a PDF, to the letter, in three readers."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest
import typst
from fonts.script import WORD

from tests.fonts.conftest import PRINT, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# One line a text, on pages as wide and high as they need: where lines end is the sheets' own matter.
TEMPLATE = """
#set document(title: "Every text", date: datetime(year: 2026, month: 1, day: 1))
#set page(width: auto, height: auto)
#set text(font: ("KzUa Bengali", "Noto Sans", "Noto Sans Math", "Noto Sans Symbols2"), size: 4pt, lang: "bn")
#set smartquote(enabled: false)
#for (number, page) in json(bytes(sys.inputs.pages)).enumerate() [
  #if number > 0 { pagebreak() }
  #for line in page { block(text(line)) }
]
"""
LINES_OF_A_PAGE = 200


def folded(text: str) -> str:
    """NFC, with every run of white space as one space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every cell of the content with a Bengali word in it, in its order, without repeats."""
    cells: dict[str, None] = {}
    for table in sorted((ROOT / "resources" / "content").glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as opened:
            cells.update((cell, None) for row in csv.reader(opened) for cell in row if WORD.search(cell))
    return list(cells)


@pytest.fixture(scope="module")
def pdf(texts: list[str]) -> bytes:
    """All of them, set by the standards of the sheets."""
    pages = [texts[at : at + LINES_OF_A_PAGE] for at in range(0, len(texts), LINES_OF_A_PAGE)]
    made = typst.compile(
        TEMPLATE.encode(),
        font_paths=typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(PRINT)]
        ),
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
        sys_inputs={"pages": json.dumps(pages, ensure_ascii=False)},
    )
    assert isinstance(made, bytes)
    return made


def by_poppler(pdf: bytes, folder: Path) -> str:
    path = folder / "all.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def by_pypdf(pdf: bytes, _folder: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def by_pdfium(pdf: bytes, _folder: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("read", [by_poppler, by_pypdf, by_pdfium])
def test_every_text_comes_back(
    read: Callable[[bytes, Path], str], pdf: bytes, texts: list[str], tmp_path: Path
) -> None:
    copied = folded(read(pdf, tmp_path))
    assert len(texts) > 500
    assert [text for text in texts if folded(text) not in copied] == []
