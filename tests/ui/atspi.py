# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader does: finds widgets over AT-SPI, presses keys, and hears what is announced."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Place = tuple[str, str]
"""A name on the bus, and a path there."""

KEYS = {"Down": 0xFF54, "Up": 0xFF52, "Right": 0xFF53, "Home": 0xFF50, "PageDown": 0xFF56, "Return": 0xFF0D}
"""Symbols of X11."""

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = (_REGISTRY, "/org/a11y/atspi/accessible/root")
_PRESS_AND_RELEASE_SYMBOL = 3
_PATIENCE = 20.0
_SELECTED = 1 << 23
_FULL = frozenset({"table", "tree", "list"})
"""Roles of widgets whose items are not walked through."""


class NotThereError(Exception):
    """The widget is gone, or what was asked for cannot be done with it."""


class ScreenReader:
    """Reads the one program on the accessibility bus at ``address``."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        self._ears = open_dbus_connection(address)
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        _call(self._ears, _BUS, _BUS[0], "AddMatch", "s", (rule,))
        registry = (_REGISTRY, "/org/a11y/atspi/registry")
        _call(self._ears, registry, _REGISTRY, "RegisterEvent", "sass", ("object:announcement", [], ""))

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()
        self._ears.close()

    def children(self, place: Place) -> list[Place]:
        """What is in a widget."""
        return [tuple(child) for child in self._ask(place, "Accessible", "GetChildren")]

    def count(self, place: Place) -> int:
        """How many there are in it."""
        return int(self._property(place, "ChildCount"))

    def role(self, place: Place) -> str:
        """What sort of thing it is."""
        return str(self._ask(place, "Accessible", "GetRoleName"))

    def name(self, place: Place) -> str:
        """Its name."""
        return str(self._property(place, "Name"))

    def description(self, place: Place) -> str:
        """What more is to be known."""
        return str(self._property(place, "Description"))

    def selected(self, place: Place) -> list[str]:
        """The names of the items selected in a list, tree or table."""
        # Qt's own GetSelectedChild names another item of a tree
        return [self.name(child) for child in self.children(place) if self._is_selected(child)]

    def window(self) -> Place:
        """The program's window, once it is there."""
        programs = wait_for(lambda: self.children(_ROOT))
        return wait_for(lambda: self.children(programs[0]))[0]

    def widget(self, kind: str, name: str = "") -> Place:
        """The widget of a class, once it is there; with ``name``, the one of that name."""

        def found() -> Place | None:
            asked = (p for p in self._walk(self.window()) if self._kind(p) == kind)
            return next((place for place in asked if not name or self.name(place) == name), None)

        return wait_for(found)

    def press(self, place: Place) -> None:
        """As with a click."""
        self._ask(place, "Action", "DoAction", "i", 0)

    def focus(self, place: Place) -> None:
        """Send keys here from now on."""
        self._ask(place, "Component", "GrabFocus")

    def type(self, key: str) -> None:
        """Press a key, as the keyboard would."""
        device = (_REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        body = (KEYS[key], "", _PRESS_AND_RELEASE_SYMBOL)
        interface = "org.a11y.atspi.DeviceEventController"
        _call(self._connection, device, interface, "GenerateKeyboardEvent", "isu", body)

    def heard(self) -> str:
        """The next announcement."""
        end = time.monotonic() + _PATIENCE
        while True:
            message = self._ears.receive(timeout=max(end - time.monotonic(), 0.01))
            if message.header.fields.get(HeaderFields.member) == "Announcement":
                return str(message.body[3][1])

    def _is_selected(self, place: Place) -> bool:
        return bool(self._ask(place, "Accessible", "GetState")[0] & _SELECTED)

    def _kind(self, place: Place) -> str:
        return str(self._property(place, "AccessibleId")).rpartition(".")[2]

    def _walk(self, place: Place) -> Iterator[Place]:
        yield place
        if self.role(place) not in _FULL:
            for child in self.children(place):
                yield from self._walk(child)

    def _property(self, place: Place, name: str) -> Any:
        body = ("org.a11y.atspi.Accessible", name)
        return _call(self._connection, place, "org.freedesktop.DBus.Properties", "Get", "ss", body)[1]

    def _ask(self, place: Place, interface: str, method: str, signature: str = "", *body: object) -> Any:
        return _call(
            self._connection,
            place,
            f"org.a11y.atspi.{interface}",
            method,
            *((signature, body) if signature else ()),
        )


def accessibility_bus(session: str) -> str | None:
    """The address of the accessibility bus that the session bus at ``session`` starts; None without one."""
    with open_dbus_connection(session) as connection:
        if "org.a11y.Bus" not in _call(connection, _BUS, _BUS[0], "ListActivatableNames"):
            return None
        place = ("org.a11y.Bus", "/org/a11y/bus")
        return str(_call(connection, place, "org.a11y.Bus", "GetAddress"))


def wait_for(look: Callable[[], Any]) -> Any:
    """What ``look`` finds, as soon as it finds something; what is being built or torn down may be gone."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except NotThereError:
            pass
        time.sleep(0.02)  # another process works meanwhile
    raise TimeoutError


def _call(connection: Any, place: Place, interface: str, method: str, *asked: Any) -> Any:
    """What a method answers; ``asked`` is the signature of its arguments, and a tuple of them."""
    address = DBusAddress(place[1], bus_name=place[0], interface=interface)
    message = new_method_call(address, method, *asked)
    reply = connection.send_and_get_reply(message, timeout=_PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise NotThereError(method, reply.body)
    return reply.body[0] if reply.body else None
