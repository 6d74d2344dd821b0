# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a data package, as its ``datapackage.json`` declares it (Data Package v2).

``kzua:refers`` names the table whose id a cell holds, ``kzua:vocabulary`` the vocabulary of its
code, ``kzua:schema`` the number of the contract between package and program.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DESCRIPTOR = "datapackage.json"
"""The file that makes a directory a data package."""

LIST_DELIMITER = ";"
"""What stands between the items of a list unless the field says otherwise."""


class BadDescriptorError(Exception):
    """The descriptor lacks something or has it in the wrong form; the text says what."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column and the rules for its cells; empty texts and None mean: no such rule."""

    name: str
    type: str
    format: str
    required: bool
    unique: bool
    pattern: str
    minimum: float | None
    maximum: float | None
    delimiter: str
    refers: str
    vocabulary: str

    @property
    def kind(self) -> str:
        """In short: type (none for strings), ``~format``, ``>table``, ``#vocabulary``, ``!`` if required."""
        marks = (("~", self.format), (">", self.refers), ("#", self.vocabulary))
        return "".join(
            [
                self.type.removeprefix("string"),
                *(mark + value for mark, value in marks if value),
                "!" if self.required else "",
            ]
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file ``path`` of the package with its columns."""

    name: str
    path: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Descriptor:
    """What ``datapackage.json`` says."""

    name: str
    version: str
    created: datetime
    schema: int
    tables: tuple[Table, ...]


def parse_descriptor(data: Any) -> Descriptor:
    """The descriptor in parsed JSON ``data``; raises BadDescriptorError."""
    try:
        descriptor = Descriptor(
            name=str(data["name"]),
            version=str(data["version"]),
            created=_in_utc(datetime.fromisoformat(str(data["created"]))),
            schema=int(data["kzua:schema"]),
            tables=tuple(_table(resource) for resource in data["resources"]),
        )
        _refuse_repeats([table.name for table in descriptor.tables])
        _refuse_repeats([table.path for table in descriptor.tables])
    except KeyError as error:
        raise BadDescriptorError(f"there is no {error}") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError, re.error, FutureWarning) as error:
        raise BadDescriptorError(str(error)) from error
    return descriptor


def _table(resource: Mapping[str, Any]) -> Table:
    schema = resource["schema"]
    key = schema.get("primaryKey", [])
    return Table(
        name=str(resource["name"]),
        path=_file_name(str(resource["path"])),
        fields=tuple(_field(field) for field in schema["fields"]),
        primary_key=(key,) if isinstance(key, str) else tuple(map(str, key)),
    )


def _refuse_repeats(names: Sequence[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise ValueError(f"{name!r} is declared twice")


def _field(field: Mapping[str, Any]) -> Field:
    constraints = field.get("constraints", {})
    pattern = str(constraints.get("pattern", ""))
    with warnings.catch_warnings():
        # a pattern that Python may read in another way tomorrow is no pattern
        warnings.simplefilter("error", FutureWarning)
        re.compile(pattern)
    return Field(
        name=str(field["name"]),
        type=str(field.get("type", "string")),
        format=str(field.get("format", "")),
        required=bool(constraints.get("required", False)),
        unique=bool(constraints.get("unique", False)),
        pattern=pattern,
        minimum=_number(constraints.get("minimum")),
        maximum=_number(constraints.get("maximum")),
        delimiter=str(field.get("delimiter", LIST_DELIMITER)),
        refers=str(field.get("kzua:refers", "")),
        vocabulary=str(field.get("kzua:vocabulary", "")),
    )


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _file_name(path: str) -> str:
    """``path``, if it is the plain name of a file beside the descriptor; else ValueError."""
    if PurePosixPath(path).name != path or "\\" in path or ":" in path:
        raise ValueError(f"the path {path!r} leaves the package")
    return path
