# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a data package as bytes, and the hash that names their content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.content.contract import breaches
from kzua_app.content.faults import Fault
from kzua_app.content.schema import DESCRIPTOR, BadDescriptorError, Descriptor, parse_descriptor
from kzua_app.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class PackageFiles:
    """The package as bytes: what is hashed is what is read."""

    descriptor: Descriptor
    content_hash: str
    bytes_of: Mapping[str, bytes]


def package_hash(directory: Path) -> str:
    """SHA-256 over ``datapackage.json`` and its tables in order, without reading into them.

    Raises ContentError where a file is missing or the descriptor is none.
    """
    return read_files(directory).content_hash


def read_files(directory: Path) -> PackageFiles:
    """Every file of the package in ``directory``; raises ContentError as ``package_hash`` does."""
    raw = _read(directory, DESCRIPTOR)
    descriptor = _descriptor(raw)
    faults: list[Fault] = []
    bytes_of: dict[str, bytes] = {}
    digest = hashlib.sha256(raw)
    for table in descriptor.tables:
        try:
            bytes_of[table.name] = _read(directory, table.path)
        except ContentError as error:
            faults += [fault for fault in error.faults if isinstance(fault, Fault)]
            continue
        # the length keeps rows from moving between files unnoticed
        digest.update(len(bytes_of[table.name]).to_bytes(8, "big"))
        digest.update(bytes_of[table.name])
    if faults:
        raise ContentError(faults)
    return PackageFiles(descriptor, digest.hexdigest(), bytes_of)


def _read(directory: Path, name: str) -> bytes:
    try:
        return (directory / name).read_bytes()
    except FileNotFoundError as error:
        raise ContentError([Fault(name, 1, 1, "the file is missing")]) from error
    except OSError as error:
        raise ContentError([Fault(name, 1, 1, f"cannot be read: {error.strerror}")]) from error


def _descriptor(raw: bytes) -> Descriptor:
    """The descriptor in ``raw``; raises ContentError where it is broken or not what we read."""
    try:
        descriptor = parse_descriptor(json.loads(raw.decode("utf-8")))
    except UnicodeDecodeError as error:
        raise ContentError([not_utf8(DESCRIPTOR, error)]) from error
    except json.JSONDecodeError as error:
        raise ContentError([Fault(DESCRIPTOR, error.lineno, error.colno, f"no JSON: {error.msg}")]) from error
    except BadDescriptorError as error:
        raise ContentError([Fault(DESCRIPTOR, 1, 1, f"no data package: {error}")]) from error
    if faults := [Fault(DESCRIPTOR, 1, 1, message) for message in breaches(descriptor)]:
        raise ContentError(faults)
    return descriptor


def not_utf8(name: str, error: UnicodeDecodeError) -> Fault:
    """The fault at the first byte that is not UTF-8."""
    raw = error.object
    before = raw[: error.start].decode("utf-8")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    return Fault(name, line, column, f"byte 0x{raw[error.start]:02X} is not UTF-8")
