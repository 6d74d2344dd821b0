-- SPDX-FileCopyrightText: 2026 The kzua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bookmarks and notes on records. Times are ISO 8601 in UTC, to the millisecond.
-- A step that has been shipped is never changed: what comes later is a new one.

CREATE TABLE bookmarks (
  record TEXT NOT NULL PRIMARY KEY,  -- kind:id
  created TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
  record TEXT NOT NULL PRIMARY KEY,  -- kind:id
  text TEXT NOT NULL CHECK (text <> ''),
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
