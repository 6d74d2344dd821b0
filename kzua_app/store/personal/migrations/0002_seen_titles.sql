-- SPDX-FileCopyrightText: 2026 The kzua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the records were called when they were last seen, for when the content has them no more.

CREATE TABLE titles (
  record TEXT NOT NULL PRIMARY KEY,  -- kind:id
  title_en TEXT NOT NULL,
  title_bn TEXT NOT NULL,
  content TEXT NOT NULL,             -- start of the content's hash
  content_date TEXT NOT NULL         -- its day, ISO 8601
) STRICT;

-- A title goes with the last thing that the reader has on its record.
CREATE TRIGGER titles_go_with_bookmarks AFTER DELETE ON bookmarks
WHEN NOT EXISTS (SELECT 1 FROM notes WHERE record = old.record)
BEGIN
  DELETE FROM titles WHERE record = old.record;
END;

CREATE TRIGGER titles_go_with_notes AFTER DELETE ON notes
WHEN NOT EXISTS (SELECT 1 FROM bookmarks WHERE record = old.record)
BEGIN
  DELETE FROM titles WHERE record = old.record;
END;
