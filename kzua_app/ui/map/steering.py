# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the map may be looked at from, and the steps that buttons, keys and wheel take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.map.camera import Box, Camera
from kzua_app.ui.map.atlas import WORLD

if TYPE_CHECKING:
    from kzua_app.analysis.map.pins import Cluster

STEP = 1.25
"""One notch of the wheel; buttons, keys and a double click take two."""
_CLOSEST = 0.6
"""Pixels for a unit of the plane (100 m): closer than that the outlines show nothing more."""
_ROOM = 48.0
"""Pins brought into view are so many pixels away from the edge."""


class Steering:
    """Makes the next camera from the one there is; has no state but the frame of the two states."""

    def __init__(self, home: Box) -> None:
        self._home = home

    def whole(self, width: float, height: float) -> Camera:
        """Both states, as large as they fit."""
        room = min(width, height) * 0.04 + 6
        camera = Camera.fitting(self._home, max(width, 1.0), max(height, 1.0), room)
        return camera.kept_in(WORLD)

    def zoomed(self, camera: Camera, factor: float, x: float, y: float) -> Camera:
        """Closer by ``factor`` about a pixel; all the way out is the whole map again."""
        whole = self.whole(camera.width, camera.height)
        scale = min(camera.scale * factor, _CLOSEST)
        if scale <= whole.scale * 1.0001:
            return whole
        return camera.zoomed(scale, x, y).with_middle_in(WORLD)

    def panned(self, camera: Camera, dx: float, dy: float) -> Camera:
        """The map moved by so many pixels, as far as there is map."""
        return camera.panned(dx, dy).with_middle_in(WORLD)

    def resized(self, camera: Camera | None, width: float, height: float) -> Camera:
        """The same part of the map in another frame; the whole of it where it was seen whole before."""
        whole = self.whole(width, height)
        if camera is None or self.is_whole(camera) or camera.scale <= whole.scale:
            return whole
        return camera.resized(width, height)

    def opened(self, camera: Camera, cluster: Cluster, reach: float) -> Camera:
        """Close enough that the pins of ``cluster`` come apart, and all of them in view."""
        room = min(camera.width, camera.height) / 4
        fitting = Camera.fitting(cluster.box, camera.width, camera.height, room)
        scale = min(max(fitting.scale, cluster.opening_scale(reach)), _CLOSEST)
        x, y = cluster.box.centre
        return Camera(scale, x, y, camera.width, camera.height)

    def with_in_view(self, camera: Camera, x: float, y: float) -> Camera:
        """Moved only if a point of the plane is not well inside the frame: then it is in the middle."""
        at_x, at_y = camera.to_screen(x, y)
        inside_x = _ROOM <= at_x <= camera.width - _ROOM
        if inside_x and _ROOM <= at_y <= camera.height - _ROOM / 2:
            return camera
        return Camera(camera.scale, x, y, camera.width, camera.height).with_middle_in(WORLD)

    def is_whole(self, camera: Camera) -> bool:
        """Whether everything is seen as after a start."""
        return camera == self.whole(camera.width, camera.height)

    def is_closest(self, camera: Camera) -> bool:
        """Whether it can go no closer."""
        return camera.scale >= _CLOSEST
