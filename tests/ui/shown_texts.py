# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects every text a user can meet in a widget tree: labels, buttons, actions, tabs, lists, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kzua_app.ui.widgets.verbatim import VERBATIM_ROLE, is_verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROPERTIES = (
    *("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"),
    *("prefix", "suffix", "specialValueText", "statusTip", "whatsThis"),
)
_MOST_ROWS = 400


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text below (and of) ``top`` that is not marked as verbatim."""
    for widget in (top, *top.findChildren(QWidget)):
        if not _is_the_users_own(widget):
            yield from _of_widget(widget)
    # a menu's actions are often another widget's children
    for action in (*top.findChildren(QAction), *(top.actions() if isinstance(top, QMenu) else ())):
        if action.isVisible() and not action.isSeparator():
            yield f"action {action.objectName()}", action.text()
            yield f"hint of action {action.objectName()}", action.toolTip()


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    name = f"{type(widget).__name__} {widget.objectName()}"
    for key in _PROPERTIES:
        value = widget.property(key)
        if isinstance(value, str) and value:
            yield f"{name}.{key}", value
    if widget.isWindow():
        yield f"{name}.windowTitle", widget.windowTitle()
    if isinstance(widget, QTabBar):
        yield from ((f"{name} tab", widget.tabText(i)) for i in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from ((f"{name} item", widget.itemText(i)) for i in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model(name, widget)


def _of_model(name: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None or isinstance(view.window(), QFileDialog):
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield f"{name} header {column}", header
    yield from _of_rows(name, model, QModelIndex(), columns)


def _of_rows(
    name: str, model: QAbstractItemModel, parent: QModelIndex, columns: int
) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            if model.data(index, VERBATIM_ROLE):
                continue
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                value = model.data(index, role)
                if isinstance(value, str) and value:
                    yield f"{name} cell {row},{column}", value
        first = model.index(row, 0, parent)
        if not isinstance(model, (QAbstractListModel, QAbstractTableModel)) and model.rowCount(first):
            yield from _of_rows(name, model, first, columns)


def _is_the_users_own(widget: QWidget) -> bool:
    """What the user types, and what is quoted letter by letter from a source."""
    inside_field = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)) and isinstance(
        widget, QLineEdit
    )
    return inside_field or is_verbatim(widget) or isinstance(widget, (QTextEdit, QPlainTextEdit))
