-- What people say about coded items, and what runs did. A review never touches the item: it is a later entry.
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  item_id TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'amend', 'reject')),
  amended TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewed_at TEXT NOT NULL
);
CREATE INDEX review_by_item ON review (item_id, id);
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL,
  manifest TEXT NOT NULL,
  finished_at TEXT NOT NULL
);
CREATE TRIGGER review_is_kept BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER run_is_kept BEFORE UPDATE ON run BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER run_stays BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
