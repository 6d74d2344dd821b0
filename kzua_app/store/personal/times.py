# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments as the reader's file and its exports write them: ISO 8601, UTC, to the millisecond."""

from __future__ import annotations

import datetime as dt


def written(moment: dt.datetime) -> str:
    """``moment`` (of any zone) as 2026-11-22T02:34:56.123Z."""
    utc = moment.astimezone(dt.UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='milliseconds')}Z"


def read(text: str) -> dt.datetime:
    """The moment that ``text`` writes, cut to milliseconds; raises ValueError if it names no zone."""
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    try:
        utc = moment.astimezone(dt.UTC)
    except OverflowError as error:
        raise ValueError(text) from error
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def now() -> dt.datetime:
    """This moment, to the millisecond."""
    return read(dt.datetime.now(dt.UTC).isoformat())
