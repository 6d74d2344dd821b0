# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface's translations: ``update`` the .ts files, ``compile`` them to .qm, ``check`` them.

Texts come from the source by Qt's lupdate; .qm files are built by lrelease into build/translations/.
Both tools come with PySide6. ``check`` ends with 1 where a text of the source is not in a .ts file,
is not translated, or lost one of its fields ({name}, %n, %1) in translation.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIELD = re.compile(r"\{\w*\}|%n|%L?\d")


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
        made = built / f"{ts.stem}.qm"
        subprocess.run([tool("lrelease"), "-silent", ts, "-qm", made], check=True)
        made.touch()  # lrelease leaves an unchanged file's time alone


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


def faults(ts: Path) -> Iterator[str]:
    """What is wrong with the messages of ``ts``, a sentence each."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            where = f"{ts.name}: {context.findtext('name')}: {message.findtext('source')!r}"
            yield from (f"{where}: {fault}" for fault in _message_faults(message))


def _message_faults(message: ET.Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms):
        yield "not translated"
        return
    expected = set(FIELD.findall(message.findtext("source") or ""))
    for form in forms:
        lost = expected.symmetric_difference(FIELD.findall(form)) - {"%n"}
        if lost:
            yield f"fields differ: {', '.join(sorted(lost))}"


def check(root: Path) -> list[str]:
    """All faults of the checkout's translations, against the source as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(ts, folder)) for ts in sources(root)]
        program = [copy for copy in copies if copy.stem.startswith("kzua_")]
        if program:
            extract(root, program)
        return [fault for copy in copies for fault in faults(copy)]


def main(arguments: Sequence[str]) -> int:
    """Do the one thing that ``arguments`` name."""
    root = Path(__file__).resolve().parent.parent
    match list(arguments):
        case ["compile"]:
            release(root, root / "build" / "translations")
        case ["update"]:
            extract(root, of_program(root))
            release(root, root / "build" / "translations")
        case ["check"]:
            found = check(root)
            print(*found, sep="\n", end="\n" if found else "")
            return int(bool(found))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
