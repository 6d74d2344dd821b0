# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface's translations: ``update`` the .ts files, ``compile`` them to .qm, ``check`` them.

Texts come from the source by Qt's lupdate; .qm files are built by lrelease into build/translations/.
Both tools come with PySide6. ``update`` compiles and checks too. ``check`` prints one line a fault and
ends with 1 where there is one: in the .ts files, in the Bengali of the sheets and of the content, in the
use of the glossary's terms. translations/exceptions.toml names what is meant to be otherwise, and why.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import bengali_checks
import bilingual
import glossary
import ts_checks
import ts_file
from translation_faults import Fault, read_exemptions, remaining

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GLOSSARY = "translations/GLOSSARY.md"
EXCEPTIONS = "translations/exceptions.toml"


def sources(root: Path) -> list[Path]:
    """The translation files of a checkout."""
    return sorted((root / "translations").glob("*.ts"))


def stale(root: Path, built: Path) -> list[Path]:
    """Those whose .qm in ``built`` is missing or older."""
    return [ts for ts in sources(root) if not _newer(built / f"{ts.stem}.qm", ts)]


def _newer(made: Path, source: Path) -> bool:
    return made.is_file() and made.stat().st_mtime >= source.stat().st_mtime


def tool(name: str) -> Path:
    """Path of one of PySide6's Linguist tools; raises FileNotFoundError without PySide6."""
    found = importlib.util.find_spec("PySide6")
    for folder in (found.submodule_search_locations or []) if found else []:
        path = Path(folder) / (f"{name}.exe" if os.name == "nt" else name)
        if path.is_file():
            return path
    raise FileNotFoundError(name)


def release(root: Path, built: Path) -> None:
    """Compile what is stale into ``built``; raises CalledProcessError on a faulty file."""
    built.mkdir(parents=True, exist_ok=True)
    for ts in stale(root, built):
        # made aside: a program that runs from this checkout has the old file mapped
        aside = built / f"{ts.stem}.new.qm"
        subprocess.run([tool("lrelease"), "-silent", ts, "-qm", aside], check=True)
        aside.replace(built / f"{ts.stem}.qm")


def extract(root: Path, files: Sequence[Path]) -> None:
    """Bring ``files`` up to date with the source, dropping texts that are gone; English has only plurals."""
    modules = sorted((root / "kzua_app").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    for ts in files:
        plurals = ["-pluralonly"] if ts.stem.endswith("_en") else []
        subprocess.run([tool("lupdate"), *options, *plurals, *modules, "-ts", ts], check=True)


def of_program(root: Path) -> list[Path]:
    """The .ts files that hold the program's own texts (Qt's own are not extracted)."""
    return [ts for ts in sources(root) if ts.stem.startswith("kzua_")]


def check(root: Path) -> list[Fault]:
    """All faults of the checkout's translations that the exceptions do not cover."""
    found = (*of_files(root), *of_code(root), *of_bengali(root), *of_glossary(root), *of_fields(root))
    return list(remaining(found, read_exemptions(root / EXCEPTIONS), EXCEPTIONS))


def of_files(root: Path) -> Iterator[Fault]:
    """Faults of the .ts files, each for itself."""
    for ts in sources(root):
        yield from ts_checks.faults(f"translations/{ts.name}", ts_file.read(ts))


def of_code(root: Path) -> Iterator[Fault]:
    """Texts that the code has and the .ts files have not, and the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(ts, folder)) for ts in of_program(root)]
        if copies:
            extract(root, copies)
        for ts, copy in zip(of_program(root), copies, strict=True):
            yield from ts_checks.of_update(f"translations/{ts.name}", ts_file.read(ts), ts_file.read(copy))


def of_bengali(root: Path) -> Iterator[Fault]:
    """Faults of writing in the Bengali texts."""
    for text in bilingual.of_checkout(root):
        for rule, message in bengali_checks.faults(text.bengali):
            yield Fault(text.path, text.line, text.place, rule, message)


def of_glossary(root: Path) -> Iterator[Fault]:
    """Terms and spellings that are not the glossary's."""
    book = glossary.parse((root / GLOSSARY).read_text(encoding="utf-8"))
    for text in bilingual.of_checkout(root):
        for message in _not_of(book, text):
            yield Fault(text.path, text.line, text.place, "glossary", f"{message}: {text.bengali[:60]!r}")


def _not_of(book: glossary.Glossary, text: bilingual.Text) -> Iterator[str]:
    terms: list[glossary.Term] = []
    if not text.path.endswith("qtbase_bn.ts"):  # Qt speaks of source files and of data streams
        terms += book.broken(text.english, text.bengali)
    if text.path.endswith(".ts"):
        terms += book.broken_label(text.english, text.bengali)
    yield from (f"{term.english!r} is {' or '.join(term.bengali)}" for term in terms)
    if not text.path.endswith(bilingual.SPELLINGS):
        yield from (f"{spelling.wrong} is spelt {spelling.right}" for spelling in book.misspelt(text.bengali))


def of_fields(root: Path) -> Iterator[Fault]:
    """Texts of the sheets and of the content that are there in one language only, or lost a field."""
    for text in bilingual.of_checkout(root):
        if not text.path.endswith(".ts"):
            for rule, message in bilingual.faults(text):
                yield Fault(text.path, text.line, text.place, rule, message)


def main(arguments: Sequence[str]) -> int:
    """Do the one thing that ``arguments`` name."""
    root = Path(__file__).resolve().parent.parent
    match list(arguments):
        case ["compile"]:
            release(root, root / "build" / "translations")
        case ["update"]:
            extract(root, of_program(root))
            release(root, root / "build" / "translations")
            return _told(check(root))
        case ["check"]:
            return _told(check(root))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def _told(faults: Sequence[Fault]) -> int:
    for fault in faults:
        print(fault)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
