# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a file whole or not at all, and saying why it could not be written."""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``, in place of what is there; raises OSError and changes nothing."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        aside.write_bytes(data)
        aside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise


def csv_bytes(records: Iterable[tuple[str, ...]]) -> bytes:
    """A CSV file as RFC 4180 has it; UTF-8 with a mark in front, without which Excel garbles Bengali."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(records)
    return text.getvalue().encode("utf-8-sig")


def worded_failure(error: OSError, path: Path) -> str:
    """Why ``path`` was not written, and the way on."""
    translate = QCoreApplication.translate
    if error.errno in _FULL:
        text = translate(
            "TradeFiles", "There is no space left for {path}. Free some space or choose another place."
        )
    elif error.errno in _FORBIDDEN:
        text = translate("TradeFiles", "You may not write to {path}. Choose another folder.")
    elif error.errno in (errno.ENOENT, errno.ENOTDIR):
        text = translate("TradeFiles", "The folder of {path} is not there. Choose another one.")
    else:
        text = translate("TradeFiles", "The file {path} could not be written. Choose another name or folder.")
    return text.format(path=path)
