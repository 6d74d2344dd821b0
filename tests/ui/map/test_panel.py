# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as a user drives it, with mouse, wheel and keys."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QLabel, QToolButton

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.map import marks
from kzua_app.ui.map.legend import Legend
from kzua_app.ui.map.pin_card import PinCard

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.reference import Reference
    from kzua_app.ui.map.panel import MapPanel
    from kzua_app.ui.map.view import MapView
    from kzua_app.ui.reading import Reading

LEFT = Qt.MouseButton.LeftButton


def ref(mission: str) -> RecordRef:
    return RecordRef.parse(f"mission:{mission}")


def camera(view: MapView) -> Camera:
    assert view.camera is not None
    return view.camera


def place(view: MapView, mission: str) -> QPoint:
    found = view.place_of(ref(mission))
    assert found is not None
    return found.toPoint()


def turn_wheel(view: MapView, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(view, event)


def button(panel: MapPanel, name: str) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if name in b.accessibleName())


def switch(panel: MapPanel, reading: Reading, language: Language) -> None:
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.sendEvent(panel.window(), QEvent(QEvent.Type.LanguageChange))


def test_at_first_both_states_are_seen_whole(panel: MapPanel) -> None:
    view = panel.view
    seen, home = camera(view).seen(), view.atlas.home
    assert seen.left < home.left < home.right < seen.right
    assert seen.top < home.top < home.bottom < seen.bottom
    assert view.is_whole


@pytest.mark.parametrize("at", [(300.0, 150.0), (777.0, 333.0), (550.0, 210.0)])
def test_the_wheel_keeps_what_is_under_the_pointer(panel: MapPanel, at: tuple[float, float]) -> None:
    view = panel.view
    held = camera(view).to_plane(*at)
    for notches in (*[1] * 12, *[-1] * 8, 3, -2):
        turn_wheel(view, QPointF(*at), notches)
        x, y = camera(view).to_screen(*held)
        assert abs(x - at[0]) < 1
        assert abs(y - at[1]) < 1


def test_the_wheel_ends_at_both_ends(panel: MapPanel) -> None:
    view = panel.view
    turn_wheel(view, QPointF(200, 200), 60)
    assert not view.can_zoom_in
    assert not button(panel, "Zoom in").isEnabled()
    turn_wheel(view, QPointF(700, 100), -60)
    assert view.is_whole
    assert not button(panel, "Zoom out").isEnabled()


def test_a_drag_moves_the_map_with_the_pointer(qtbot: QtBot, panel: MapPanel) -> None:
    view = panel.view
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    start, end = QPoint(500, 200), QPoint(440, 230)
    held = camera(view).to_plane(start.x(), start.y())
    qtbot.mousePress(view, LEFT, pos=start)
    for part in (0.3, 0.6, 1.0):
        qtbot.mouseMove(view, start + (end - start) * part)
    qtbot.mouseRelease(view, LEFT, pos=end)
    assert camera(view).to_screen(*held) == pytest.approx((end.x(), end.y()), abs=1)


def test_a_drag_that_begins_on_a_pin_chooses_nothing(qtbot: QtBot, panel: MapPanel) -> None:
    view = panel.view
    start = place(view, "kz-emb-kyiv")
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.mousePress(view, LEFT, pos=start)
        qtbot.mouseMove(view, start + QPoint(30, 5))
        qtbot.mouseRelease(view, LEFT, pos=start + QPoint(30, 5))


def test_arrows_plus_minus_and_nought(qtbot: QtBot, panel: MapPanel) -> None:
    view = panel.view
    whole = camera(view)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    closer = camera(view)
    assert closer.scale > whole.scale
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert camera(view).x > closer.x
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert camera(view).y > closer.y
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert camera(view) == whole


def test_buttons_do_what_the_wheel_does(qtbot: QtBot, panel: MapPanel) -> None:
    whole = camera(panel.view)
    qtbot.mouseClick(button(panel, "Zoom in"), LEFT)
    assert camera(panel.view).scale > whole.scale
    qtbot.mouseClick(button(panel, "Zoom out"), LEFT)
    assert camera(panel.view) == whole
    qtbot.mouseClick(button(panel, "Zoom in"), LEFT)
    qtbot.mouseClick(button(panel, "Show both"), LEFT)
    assert camera(panel.view) == whole


def test_a_double_click_zooms_about_its_place(qtbot: QtBot, panel: MapPanel) -> None:
    view = panel.view
    held = camera(view).to_plane(700, 150)
    qtbot.mouseDClick(view, LEFT, pos=QPoint(700, 150))
    assert camera(view).to_screen(*held) == pytest.approx((700, 150), abs=1)
    assert not view.is_whole


def test_a_click_chooses_a_mission(qtbot: QtBot, panel: MapPanel) -> None:
    with qtbot.waitSignal(panel.chosen) as said:
        qtbot.mouseClick(panel.view, LEFT, pos=place(panel.view, "ua-emb-astana"))
    assert said.args == [ref("ua-emb-astana")]
    assert panel.view.selected == ref("ua-emb-astana")


def test_two_missions_of_one_city_are_chosen_apart(qtbot: QtBot, panel: MapPanel) -> None:
    for mission in ("kz-hc-lviv", "kz-tmp-lviv"):
        with qtbot.waitSignal(panel.chosen) as said:
            qtbot.mouseClick(panel.view, LEFT, pos=place(panel.view, mission))
        assert said.args == [ref(mission)]


def test_a_folded_mark_opens_until_its_pins_can_be_chosen(qtbot: QtBot, panel: MapPanel) -> None:
    panel.window().resize(420, 300)
    view = panel.view
    qtbot.waitUntil(lambda: any(c.is_folded for c in view.picture.clusters(camera(view).scale)))
    qtbot.mouseClick(view, LEFT, pos=place(view, "ua-hc-karaganda"))
    found = [c for c in view.picture.clusters(camera(view).scale) if ref("ua-hc-karaganda") in _refs(c)]
    assert [len(cluster.pins) for cluster in found] == [1]
    assert view.rect().contains(place(view, "ua-emb-astana"))
    with qtbot.waitSignal(panel.chosen):
        qtbot.mouseClick(view, LEFT, pos=place(view, "ua-hc-karaganda"))


def _refs(cluster: object) -> list[RecordRef]:
    return [pin.mission.ref for pin in cluster.pins]  # type: ignore[attr-defined]


def test_a_pin_pointed_at_shows_its_card(qtbot: QtBot, panel: MapPanel) -> None:
    card = panel.findChildren(PinCard)[0]
    assert not card.isVisible()
    qtbot.mouseMove(panel.view, place(panel.view, "ua-cg-almaty"))
    assert card.isVisible()
    assert card.text().startswith("Consulate-general, Almaty\nMission of Ukraine to Kazakhstan\nClosed since")
    assert "The point stands for the whole city." in card.text()
    assert panel.view.rect().contains(card.geometry())
    qtbot.mouseMove(panel.view, QPoint(5, 5))
    assert not card.isVisible()


def test_page_down_walks_from_west_to_east_and_tells(
    qtbot: QtBot, panel: MapPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    panel.view.setFocus()
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert told == [
        "Temporary seat of an embassy, Warsaw, Kazakhstan, Temporary (as of 7 November 2022), 1 of 10",
        "Honorary consulate, Lviv, Kazakhstan, Not known since 18 March 2022, 2 of 10",
    ]
    assert panel.findChildren(PinCard)[0].isVisible()
    with qtbot.waitSignal(panel.chosen) as said:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert said.args == [ref("kz-hc-lviv")]


def test_a_mission_chosen_elsewhere_comes_into_view(qtbot: QtBot, panel: MapPanel) -> None:
    view = panel.view
    whole = camera(view)
    panel.mark(ref("kz-emb-kyiv"))
    assert camera(view) == whole
    for _ in range(4):
        turn_wheel(view, QPointF(900, 300), 1)
    qtbot.waitUntil(lambda: not view.is_whole)
    scale = camera(view).scale
    panel.mark(ref("kz-hc-odesa"))
    assert view.rect().contains(place(view, "kz-hc-odesa"))
    assert camera(view).scale == scale


@pytest.mark.parametrize("language", list(Language))
def test_no_words_overlap_at_any_zoom(panel: MapPanel, reading: Reading, language: Language) -> None:
    switch(panel, reading, language)
    for power in range(12):
        scale = 0.008 * 1.4**power
        boxes = [box for _, box in panel.view.picture.words(scale)]
        pins = [
            marks.covered(cluster, cluster.x * scale, cluster.y * scale)
            for cluster in panel.view.picture.clusters(scale)
        ]
        assert boxes
        assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
        assert not any(box.overlaps(pin) for box in boxes for pin in pins)


def test_a_switch_of_language_keeps_zoom_and_comes_back(panel: MapPanel, reading: Reading) -> None:
    view = panel.view
    turn_wheel(view, QPointF(400, 200), 3)
    before, words = camera(view), _texts(view)
    switch(panel, reading, Language.BENGALI)
    assert camera(view) == before
    assert "কাজাখস্তান" in _texts(view)
    assert not any(text.isascii() for text in _texts(view) if "–" not in text)
    switch(panel, reading, Language.ENGLISH)
    assert (camera(view), _texts(view)) == (before, words)


def _texts(view: MapView) -> list[str]:
    return [words.rows[0][0] for words, _ in view.picture.words(0.03)]


def test_the_measured_length_stands_beside_the_claimed_one(panel: MapPanel) -> None:
    rows = [tuple(text for text, _ in words.rows) for words, _ in panel.view.picture.words(0.03)]
    assert ("469 km, measured", "≠ the texts say 468 km (290 miles)") in rows
    assert ("Kyiv–Astana 2,847 km",) in rows


def test_the_legend_names_the_resolution_and_all_signs(panel: MapPanel) -> None:
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert any("68/262" in text for text in texts)
    signs = [label.text() for label in panel.findChildren(Legend)[0].findChildren(QLabel)]
    for word in ("Embassy", "Honorary consulate", "Open", "Closed", "Not known", "the building"):
        assert word in signs


def test_filtered_missions_leave_the_map(panel: MapPanel, reference: Reference) -> None:
    panel.show_missions([m for m in reference.missions.all() if m.sending == "UA"])
    assert panel.view.place_of(ref("kz-emb-kyiv")) is None
    assert len(panel.view.picture.pins) == 3


def test_the_position_is_copied_and_opened_only_on_a_click(
    qtbot: QtBot, panel: MapPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    copy, show = button(panel, "Copy the position"), button(panel, "in a map program")
    assert not copy.isEnabled()
    panel.mark(ref("ua-emb-astana"))
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == "51.165583, 71.430178"
    assert opened == []
    qtbot.mouseClick(show, LEFT)
    assert [url.toString() for url in opened] == ["geo:51.165583,71.430178"]


def test_saved_as_svg_the_words_stay_text(panel: MapPanel, tmp_path: Path) -> None:
    file = tmp_path / "map.svg"
    assert panel.saver.save(file)
    svg = ET.parse(file).getroot()  # noqa: S314 - our own file
    words = "".join(svg.itertext())
    assert "Kazakhstan" in words
    assert "469 km, measured" in words
    assert "68/262" in words
    assert "© OpenStreetMap contributors" in words
    assert not [one for one in svg.iter() if one.tag.endswith("image")]


def test_saved_as_png_it_is_twice_as_fine(panel: MapPanel, tmp_path: Path) -> None:
    file = tmp_path / "map.png"
    assert panel.saver.save(file)
    assert QImage(str(file)).width() == 2 * panel.view.width()


def test_a_file_that_cannot_be_written_is_told_of(panel: MapPanel, tmp_path: Path) -> None:
    assert not panel.saver.save(tmp_path / "none" / "map.png")


def test_every_part_has_a_name(panel: MapPanel) -> None:
    assert panel.view.accessibleName()
    assert "Page Down" in panel.view.accessibleDescription()
    assert all(one.accessibleName() or one.text() for one in panel.findChildren(QToolButton))


def test_a_folded_mark_says_what_it_holds_the_embassy_first(qtbot: QtBot, panel: MapPanel) -> None:
    panel.window().resize(420, 300)
    view, card = panel.view, panel.findChildren(PinCard)[0]
    qtbot.waitUntil(lambda: any(c.is_folded for c in view.picture.clusters(camera(view).scale)))
    qtbot.mouseMove(view, place(view, "ua-hc-karaganda"))
    assert card.text().splitlines() == [
        "2 missions here: click or press Enter to open",
        "Embassy, Astana",
        "Honorary consulate, Karaganda",
    ]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [640, 1100, 1900])
def test_both_states_are_named_and_alike(
    panel: MapPanel, reading: Reading, language: Language, width: int
) -> None:
    switch(panel, reading, language)
    panel.window().resize(width, 700)
    QCoreApplication.processEvents()
    names = {reading.country(code) for code in ("KZ", "UA")}
    rows = [words.rows[0] for words, _ in panel.view.picture.words(camera(panel.view).scale)]
    lettering = {kind for text, kind in rows if text in names}
    assert names <= {text for text, _ in rows}
    assert len(lettering) == 1


def test_the_focus_begins_at_what_is_selected(panel: MapPanel) -> None:
    panel.mark(ref("ua-emb-astana"))
    panel.view.setFocus()
    assert panel.view.pointed == ref("ua-emb-astana")
