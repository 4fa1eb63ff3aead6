internal import DeckleCore
internal import DeckleSystem

/// The schema of `collection.anki21b` (rslib/src/storage/upgrades): notetypes and decks have tables of their own.
enum Schema18: CollectionSchema {
    static func create(in database: Database) throws {
        try database.registerUnicase()
        try database.execute(Schema11.tables + tables)
    }

    static func complete(_ database: Database, with contents: CollectionContents) throws {
        let dates = contents.dates
        try database.prepare("INSERT INTO col VALUES (1, ?, ?, ?, 18, 0, 0, 0, '', '', '', '', '')").run(
            .integer(dates.dayBefore),
            .integer(dates.milliseconds),
            .integer(dates.milliseconds)
        )
        for notetype in contents.notetypes { try add(notetype, to: database) }
        try addDecks(contents, to: database)
        try database.execute(Schema11.indexes + indexes)
    }

    private static let tables = """
        CREATE TABLE graves (oid integer NOT NULL, type integer NOT NULL, usn integer NOT NULL,
          PRIMARY KEY (oid, type)) WITHOUT ROWID;
        CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,
          mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
        CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
          config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
        CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
          mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL,
          PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
        CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
          mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
        CREATE TABLE deck_config (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
          mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
        CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer NOT NULL, mtime_secs integer NOT NULL,
          val blob NOT NULL) WITHOUT ROWID;
        CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE unicase, usn integer NOT NULL,
          collapsed boolean NOT NULL, config blob NULL) WITHOUT ROWID;
        """

    private static let indexes = """
        CREATE INDEX idx_notes_mid ON notes (mid);
        CREATE INDEX idx_cards_odid ON cards (odid) WHERE odid != 0;
        CREATE INDEX idx_graves_pending ON graves (usn);
        CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
        CREATE INDEX idx_notetypes_usn ON notetypes (usn);
        CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
        CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid);
        CREATE INDEX idx_templates_usn ON templates (usn);
        CREATE UNIQUE INDEX idx_decks_name ON decks (name);
        """

    private static func add(_ notetype: Notetype, to database: Database) throws {
        try database.prepare("INSERT INTO notetypes VALUES (?, ?, ?, -1, ?)").run(
            .integer(notetype.id),
            .text(notetype.name),
            .integer(notetype.modified),
            .blob(notetype.config)
        )
        let fieldRow = try database.prepare("INSERT INTO fields VALUES (?, ?, ?, ?)")
        for (position, field) in notetype.fields.enumerated() {
            try fieldRow.run(
                .integer(notetype.id),
                .integer(Int64(position)),
                .text(field.name),
                .blob(notetype.config(of: field))
            )
        }
        let templateRow = try database.prepare("INSERT INTO templates VALUES (?, ?, ?, ?, -1, ?)")
        for (position, template) in notetype.templates.enumerated() {
            try templateRow.run(
                .integer(notetype.id),
                .integer(Int64(position)),
                .text(template.name),
                .integer(notetype.modified),
                .blob(template.config)
            )
        }
    }

    private static func addDecks(_ contents: CollectionContents, to database: Database) throws {
        let row = try database.prepare("INSERT INTO decks VALUES (?, ?, ?, -1, x'', ?)")
        let modified = SQLiteValue.integer(contents.dates.seconds)
        let preset = contents.preset?.id ?? 1
        try row.run(.integer(1), .text(DeckEntry.standard.name), modified, .blob(DeckEntry.standard.message(preset: 1)))
        for (id, deck) in contents.decks {
            // Levels are parted by U+001F here, and by `::` only where people see them.
            let name = SQLiteValue.text(deck.path.joined(separator: "\u{1F}"))
            try row.run(.integer(id), name, modified, .blob(deck.message(preset: preset)))
        }
        guard let own = contents.preset else { return }
        try database.prepare("INSERT INTO deck_config VALUES (?, ?, ?, -1, ?)")
            .run(.integer(own.id), .text(own.name), modified, .blob(own.message))
    }
}
