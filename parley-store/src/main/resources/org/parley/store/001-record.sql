-- The record: documents, codings, statements, events. Nothing in it is ever changed or deleted; the triggers see to it.
CREATE TABLE codebook (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  hash TEXT NOT NULL,
  added_at TEXT NOT NULL
);
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  content_hash TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT NOT NULL,
  address TEXT NOT NULL,
  published TEXT NOT NULL,
  date_origin TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  passages TEXT NOT NULL,
  near_of TEXT NOT NULL,
  read_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  codebook_hash TEXT NOT NULL,
  coder TEXT NOT NULL,
  version TEXT NOT NULL,
  complete INTEGER NOT NULL,
  coded_at TEXT NOT NULL
);
CREATE INDEX coding_by_document ON coding (document_id, id);
CREATE VIEW current_coding AS
  SELECT document_id, max(id) AS id FROM coding GROUP BY document_id;
CREATE TABLE statement (
  coding_id INTEGER NOT NULL REFERENCES coding (id),
  rank INTEGER NOT NULL,
  id TEXT NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  holder TEXT NOT NULL,
  speaker TEXT NOT NULL,
  via TEXT NOT NULL,
  act TEXT NOT NULL,
  issue TEXT NOT NULL,
  option TEXT NOT NULL,
  polarity TEXT NOT NULL,
  firmness TEXT NOT NULL,
  scope TEXT NOT NULL,
  condition TEXT NOT NULL,
  said_on TEXT NOT NULL,
  figures TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (coding_id, rank),
  UNIQUE (coding_id, id)
) WITHOUT ROWID;
CREATE INDEX statement_by_id ON statement (id);
CREATE TABLE event (
  coding_id INTEGER NOT NULL REFERENCES coding (id),
  rank INTEGER NOT NULL,
  id TEXT NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  actor TEXT NOT NULL,
  root TEXT NOT NULL,
  cameo TEXT NOT NULL,
  recipient TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  place TEXT NOT NULL,
  figures TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (coding_id, rank),
  UNIQUE (coding_id, id)
) WITHOUT ROWID;
CREATE INDEX event_by_id ON event (id);
CREATE VIRTUAL TABLE search USING fts5 (
  words, who, topic,
  document_id UNINDEXED, coding_id UNINDEXED, item_id UNINDEXED, start_at UNINDEXED, end_at UNINDEXED,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER codebook_is_kept BEFORE UPDATE ON codebook BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER codebook_stays BEFORE DELETE ON codebook BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER document_is_kept BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER document_stays BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER coding_is_kept BEFORE UPDATE ON coding BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER coding_stays BEFORE DELETE ON coding BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER statement_is_kept BEFORE UPDATE ON statement BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER statement_stays BEFORE DELETE ON statement BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER event_is_kept BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
