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
    from kzua_app.sheets.typesetting import Typesetter
    from kzua_app.ui.sheet_dialog.choices import SheetChoice
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

    def __call__(self, choice: SheetChoice) -> SheetDocument:
        """The sheet for ``choice``; raises what ``build_sheet`` and ``make_sheet`` raise."""
        from kzua_app.sheets.content import read_content  # noqa: PLC0415 - imported where it does not hold up
        from kzua_app.sheets.making import build_sheet, make_sheet  # noqa: PLC0415
        from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

        if self._tools is None:
            self._tools = read_content(self._reference), Typesetter(self._paths)
        content, typesetter = self._tools
        sheet = build_sheet(content, self._paths, choice.name, choice.language, choice.digits, choice.paper)
        return make_sheet(sheet, typesetter)


class SheetRequests:
    """One sheet at a time is being made; of the wishes that come meanwhile only the last counts.

    ``ready`` is called with the sheet that was asked for last, ``failed`` with what went wrong
    with it; neither after ``stop``.
    """

    def __init__(
        self,
        make: Callable[[SheetChoice], SheetDocument],
        worker: Worker,
        ready: Callable[[SheetDocument], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._make = make
        self._worker = worker
        self._ready = ready
        self._failed = failed
        self._waiting: SheetChoice | None = None
        self._busy = False
        self._stopped = False

    def ask(self, choice: SheetChoice) -> None:
        """Wish for the sheet of ``choice``; earlier wishes are forgotten."""
        self._waiting = choice
        if not self._busy:
            self._start()

    def stop(self) -> None:
        """Answer no more."""
        self._stopped = True
        self._waiting = None

    def _start(self) -> None:
        choice, self._waiting = self._waiting, None
        if choice is not None:
            self._busy = True
            self._worker.submit(
                partial(self._make, choice),
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
