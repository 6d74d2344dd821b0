# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets made in the background, the newest wish first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.sheets.options import SheetOptions
    from kzua_app.sheets.typesetting import PictureKind, Typesetter
    from kzua_app.ui.worker import Worker

Outcome = TypeVar("Outcome")


class SheetMaker:
    """Makes sheets of one reference; reads it and loads the typesetter at the first, for all after.

    Called in the worker's thread only.
    """

    def __init__(self, reference: Reference, paths: Paths) -> None:
        self._reference = reference
        self._paths = paths
        self._tools: tuple[SheetContent, Typesetter] | None = None

    def __call__(self, options: SheetOptions) -> SheetDocument:
        """The sheet of ``options``; raises what ``sheet_of`` and ``make_sheet`` raise."""
        from kzua_app.sheets import making  # noqa: PLC0415 - imported where it does not hold up

        content, typesetter = self._at_hand()
        return making.make_sheet(making.sheet_of(options, content, self._paths), typesetter)

    def pictures(self, options: SheetOptions, kind: PictureKind) -> tuple[bytes, ...]:
        """The pages of the sheet of ``options`` as pictures; raises the same."""
        from kzua_app.sheets import making  # noqa: PLC0415

        content, typesetter = self._at_hand()
        return typesetter.pictures(making.sheet_of(options, content, self._paths), kind)

    def _at_hand(self) -> tuple[SheetContent, Typesetter]:
        from kzua_app.sheets.content import read_content  # noqa: PLC0415
        from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

        if self._tools is None:
            self._tools = read_content(self._reference), Typesetter(self._paths)
        return self._tools


class SheetRequests:
    """One sheet at a time is being made; of the wishes that come meanwhile only the last counts.

    ``ready`` is called with the sheet that was asked for last, ``failed`` with what went wrong
    with it; neither after ``stop``.
    """

    def __init__(
        self,
        make: Callable[[SheetOptions], SheetDocument],
        worker: Worker,
        ready: Callable[[SheetDocument], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._make = make
        self._worker = worker
        self._ready = ready
        self._failed = failed
        self._waiting: SheetOptions | None = None
        self._busy = False
        self._stopped = False

    def ask(self, options: SheetOptions) -> None:
        """Wish for the sheet of ``options``; earlier wishes are forgotten."""
        self._waiting = options
        if not self._busy:
            self._start()

    def stop(self) -> None:
        """Answer no more."""
        self._stopped = True
        self._waiting = None

    def _start(self) -> None:
        options, self._waiting = self._waiting, None
        if options is not None:
            self._busy = True
            self._worker.submit(
                partial(self._make, options),
                partial(self._answer, self._ready),
                partial(self._answer, self._failed),
            )

    def _answer(self, tell: Callable[[Outcome], None], outcome: Outcome) -> None:
        self._busy = False
        if self._stopped:
            return
        if self._waiting is not None:
            self._start()
        else:
            tell(outcome)
