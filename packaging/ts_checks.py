# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be told of a .ts file: all there, and fields, tags, mnemonics and ends as in the source."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from marks import BRACKETED, FIELD, mnemonic_of, tags_of
from translation_faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ts_file import Message, TsFile

FORMS = 2  # by Qt's plural rules for English and for Bengali
ENDS = {"...": "…", "…": "…", ":": ":", "?": "?", "!": "!", ".": "।", "।": "।"}
FOLLOWERS = (">", ">>", "<", "<<")  # arrows drawn with letters, after the mnemonic


def place_of(message: Message) -> str:
    """Context and source, for people and exceptions."""
    return f"{message.context}: {message.source!r}"


def faults(path: str, ts: TsFile) -> Iterator[Fault]:
    """Everything wrong in ``ts``, which stands at ``path``."""
    for message in ts.messages:
        for rule, text in _of_message(message, bengali=ts.language == "bn"):
            yield Fault(path, message.line, place_of(message), rule, text)
    if ts.language == "bn":
        yield from _of_shared_mnemonics(path, ts.messages)


def of_update(path: str, ts: TsFile, updated: TsFile) -> Iterator[Fault]:
    """Where ``updated``, made from the code as it is, has more or less than ``ts``."""
    old, new = ({message.key: message for message in one.messages} for one in (ts, updated))
    for key, message in new.items():
        if key not in old:
            yield Fault(path, 1, place_of(message), "code", "in the code and not here; make translations")
    for key, message in old.items():
        if key not in new:
            text = "not in the code any more; make translations"
            yield Fault(path, message.line, place_of(message), "code", text)


def _of_message(message: Message, *, bengali: bool) -> Iterator[tuple[str, str]]:
    if message.state in ("obsolete", "vanished"):
        yield "obsolete", "obsolete; make translations"
    elif message.state or not all(form.strip() for form in message.forms) or not message.forms:
        yield "unfinished", "not translated"
    elif message.numerus and len(message.forms) != FORMS:
        yield "plural", f"{len(message.forms)} plural forms instead of {FORMS}"
    else:
        for form in message.forms:
            yield from _of_form(message.source, form, bengali=bengali)


def _of_form(source: str, form: str, *, bengali: bool) -> Iterator[tuple[str, str]]:
    """What one form lost or gained against its source."""
    expected = FIELD.findall(source)
    if differing := _differing(expected, _fields_of_form(form, expected)):
        yield "field", f"fields differ: {', '.join(differing)}"
    if differing := _differing(tags_of(source), tags_of(form)):
        yield "tag", f"tags differ: {', '.join(differing)}"
    if source.count("\n") != form.count("\n") or source.count("\t") != form.count("\t"):
        yield "line", "lines or tabs differ"
    if _outer_blanks(source) != _outer_blanks(form):
        yield "blank", f"blanks around it differ: {form!r}"
    if bengali:
        yield from _of_end(source, form)
        yield from _of_mnemonic(source, form)


def _fields_of_form(form: str, expected: Sequence[str]) -> list[str]:
    """The fields of ``form``; %L1 will do for %1, it puts the number in the digits of the locale."""
    fields = FIELD.findall(form)
    return [field if field in expected else field.replace("%L", "%") for field in fields]


def _differing(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """What one of the two has more often than the other."""
    a, b = Counter(first), Counter(second)
    return sorted(((a - b) + (b - a)).keys())


def _outer_blanks(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def _of_end(source: str, form: str) -> Iterator[tuple[str, str]]:
    expected, found = _end(source), _end(form)
    if expected != found:
        yield "end", f"ends in {found or 'no mark'!r} instead of {expected or 'no mark'!r}: {form[-20:]!r}"


def _end(text: str) -> str:
    text = BRACKETED.sub("", text).rstrip()
    return next((meant for mark, meant in ENDS.items() if text.endswith(mark)), "")


def _of_mnemonic(source: str, form: str) -> Iterator[tuple[str, str]]:
    if not mnemonic_of(source) and mnemonic_of(form):
        yield "mnemonic", "has a mnemonic and the source none"
    elif mnemonic_of(source) and not mnemonic_of(form):
        yield "mnemonic", "has no mnemonic"
    elif mnemonic_of(source) and not _stands_at_the_end(form):
        yield "mnemonic", f"mnemonic not as (&X) after the words, before the last mark: {form[-20:]!r}"


def _stands_at_the_end(form: str) -> bool:
    found = BRACKETED.search(form)
    if found is None or form[: found.start()].endswith(tuple(ENDS)):
        return False
    return form[found.end() :].strip() in ("", *ENDS, *FOLLOWERS)


def _of_shared_mnemonics(path: str, messages: Sequence[Message]) -> Iterator[Fault]:
    """Texts of a context that have one letter, though the source tells them apart.

    A context may have several menus. Where the source has one letter twice, they are in two menus.
    """
    letters: dict[tuple[str, str], list[Message]] = defaultdict(list)
    for message in messages:
        if letter := mnemonic_of(message.forms[0] if message.forms else ""):
            letters[message.context, letter].append(message)
    for (_context, letter), sharing in letters.items():
        for first, second in combinations(sharing, 2):
            if mnemonic_of(first.source) != mnemonic_of(second.source):
                text = f"mnemonic {letter} is that of {first.source!r} too"
                yield Fault(path, second.line, place_of(second), "mnemonic", text)
