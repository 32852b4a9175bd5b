-- The review queue. A review keeps the statement that it judged; undo is one more entry, never a deletion.
CREATE TABLE kept_review (
  id INTEGER PRIMARY KEY,
  item_id TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'amend', 'reject', 'undo')),
  judged TEXT NOT NULL,
  result TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewed_at TEXT NOT NULL
);
-- No program ever wrote to the older table, whose entries did not keep what they judged.
DROP TABLE review;
ALTER TABLE kept_review RENAME TO review;
CREATE INDEX review_by_item ON review (item_id, id);
-- What a coder left open, as JSON: it is looked at by people only.
CREATE TABLE abstained (
  coding_id INTEGER NOT NULL REFERENCES coding (id),
  rank INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id),
  statement TEXT NOT NULL,
  PRIMARY KEY (coding_id, rank)
) WITHOUT ROWID;
-- What a language model answered; a question is known by the hash of all that was asked.
CREATE TABLE answer (
  key TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  model TEXT NOT NULL,
  prompt_version TEXT NOT NULL,
  body TEXT NOT NULL,
  outcome TEXT NOT NULL,
  tokens INTEGER NOT NULL,
  answered_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE proposed (
  answer_key TEXT NOT NULL REFERENCES answer (key),
  rank INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id),
  statement TEXT NOT NULL,
  PRIMARY KEY (answer_key, rank)
) WITHOUT ROWID;
CREATE TRIGGER review_is_kept BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER abstained_is_kept BEFORE UPDATE ON abstained BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER abstained_stays BEFORE DELETE ON abstained BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER answer_is_kept BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER proposed_is_kept BEFORE UPDATE ON proposed BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER proposed_stays BEFORE DELETE ON proposed BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
