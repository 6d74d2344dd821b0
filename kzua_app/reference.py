# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the reference database, building it first where there is none, and hands out its parts."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kzua_app.content.files import package_hash
from kzua_app.errors import KzuaError, StoreDamagedError
from kzua_app.paths import closest_points_file, ensure_writable
from kzua_app.store.database import Database, open_database
from kzua_app.store.disagreements import DisagreementRepository
from kzua_app.store.events import EventRepository
from kzua_app.store.evidence import EvidenceRepository
from kzua_app.store.missions import MissionRepository
from kzua_app.store.names import PersonRepository, PlaceRepository
from kzua_app.store.shelf import (
    content_of,
    earlier_references,
    reference_name,
    remove_damaged,
    remove_others,
    remove_reference,
)
from kzua_app.store.sources import SourceRepository, TermRepository
from kzua_app.store.statements import StatementRepository
from kzua_app.store.trade import TradeRepository
from kzua_app.store.versions import content_version

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.model.checks import Check
    from kzua_app.model.terms import Terms
    from kzua_app.model.version import ContentVersion
    from kzua_app.paths import Paths
    from kzua_app.store.checks import CheckRepository
    from kzua_app.store.search import SearchRepository


@dataclass(frozen=True)
class Reference:
    """Everything that is known, open for reading by any thread until ``close``."""

    version: ContentVersion
    terms: Terms
    sources: SourceRepository
    people: PersonRepository
    places: PlaceRepository
    events: EventRepository
    missions: MissionRepository
    trade: TradeRepository
    statements: StatementRepository
    disagreements: DisagreementRepository
    evidence: EvidenceRepository
    _database: Database

    @cached_property
    def search(self) -> SearchRepository:
        """Finds records; brought in when first asked for, which no start and no sheet does."""
        from kzua_app.store.search import SearchRepository  # noqa: PLC0415

        return SearchRepository(self._database)

    @cached_property
    def checking(self) -> CheckRepository:
        """What the checks need and nothing else does; brought in as ``search`` is."""
        from kzua_app.store.checks import CheckRepository  # noqa: PLC0415

        return CheckRepository(self._database)

    @property
    def path(self) -> Path:
        """The file it is read from."""
        return self._database.path

    def checks(self) -> tuple[Check, ...]:
        """What is computed from the content, set against it; worked out anew (about 0.1 s)."""
        # nobody needs the checks at the start
        from kzua_app.analysis.checks import run_checks  # noqa: PLC0415
        from kzua_app.analysis.checks.content import CheckedContent  # noqa: PLC0415
        from kzua_app.analysis.closest import read_closest  # noqa: PLC0415

        return run_checks(
            CheckedContent(
                figures=self.trade.figures(),
                claims=self.trade.claims(),
                events=self.events.all(),
                missions=self.missions.all(),
                facts=self.statements.facts(),
                communities=self.statements.communities(),
                disagreements=self.disagreements.all(),
                numbers=self.checking.numbers(),
                sources={source.id: source for source in self.sources.all()},
                closest=read_closest(closest_points_file()),
            )
        )

    def close(self) -> None:
        """Let go of the file; nothing can be read after."""
        self._database.close()


def open_reference(paths: Paths, *, rebuild: bool = False) -> Reference:
    """The reference of the program's content, in the user's data directory; built if need be.

    ``rebuild`` distrusts the file that is there: for when reading failed after it had opened
    (and has been closed since).
    Raises ContentError, StoreFullError, StoreTooNewError, or DataDirectoryError where the
    directory cannot be used; ``open_reference_in`` can then put it into another one.
    """
    return open_reference_in(paths.data, paths.content, rebuild=rebuild)


def open_reference_in(directory: Path, content: Path, *, rebuild: bool = False) -> Reference:
    """The reference of the data package in ``content``, kept in ``directory``; else as above."""
    path = directory / reference_name(package_hash(content))
    database = _existing(path, distrusted=rebuild) or _built(directory, content)
    remove_others(database.path)
    return reference_of(database)


def open_earlier(reference: Reference, content: str) -> Reference | None:
    """The kept reference of earlier content, whose hash begins with ``content``; None where there is none.

    Its file may have gone or broken since it was found: that counts as none as well.
    """
    for path in earlier_references(reference.path):
        if content_of(path).startswith(content):
            with contextlib.suppress(KzuaError):
                return reference_of(open_database(path))
    return None


def reference_of(database: Database) -> Reference:
    """The parts of an open ``database``."""
    return Reference(
        version=content_version(database),
        terms=TermRepository(database).all(),
        sources=SourceRepository(database),
        people=PersonRepository(database),
        places=PlaceRepository(database),
        events=EventRepository(database),
        missions=MissionRepository(database),
        trade=TradeRepository(database),
        statements=StatementRepository(database),
        disagreements=DisagreementRepository(database),
        evidence=EvidenceRepository(database),
        _database=database,
    )


def _existing(path: Path, *, distrusted: bool) -> Database | None:
    """The database at ``path``; None if there is none, or was a damaged one."""
    if not path.exists():
        return None
    if distrusted:
        remove_reference(path)
        return None
    try:
        return open_database(path)
    except StoreDamagedError:
        remove_damaged(path)
        return None


def _built(directory: Path, content: Path) -> Database:
    # reading and checking a package takes imports that a start does without
    from kzua_app.content.package import read_package  # noqa: PLC0415
    from kzua_app.store.build import build_reference  # noqa: PLC0415

    ensure_writable(directory)
    package = read_package(content)
    path = directory / reference_name(package.content_hash)
    # where another process was faster, its file is as good as ours
    build_reference(package, path)
    return open_database(path)
