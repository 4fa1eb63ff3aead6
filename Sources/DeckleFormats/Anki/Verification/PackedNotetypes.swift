internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// Reads the notetypes of a collection, in either schema.
enum PackedNotetypes {
    /// More of anything than a package that is meant well has.
    private static let limit = 100_000

    /// - Throws: ``Failure`` with `sqlite.failed` or `verify.notetypes`
    static func read(_ database: Database) throws -> [PackedNotetype] {
        try database.hasTable("notetypes") ? tables(database) : object(database)
    }

    /// Schema 11: a JSON object.
    private static func object(_ database: Database) throws -> [PackedNotetype] {
        let row = try database.prepare("SELECT models FROM col")
        guard try row.step(), let json = try? row.withBytes(0, { try JSONValue(parsing: $0) }),
            case .object(let members) = json.content
        else { throw unreadable }
        return try members.map { member in
            guard case .integer(let id)? = member.value["id"]?.content else { throw unreadable }
            let templates = items(member.value["tmpls"])
            return PackedNotetype(
                id: id,
                name: text(member.value["name"]),
                isCloze: member.value["type"]?.content == .integer(1),
                fields: items(member.value["flds"]).map { text($0["name"]) },
                fronts: templates.map { CardTemplate(text($0["qfmt"])) },
                backs: templates.map { CardTemplate(text($0["afmt"])) }
            )
        }
    }

    /// Schema 18: three tables, a protobuf message a row.
    private static func tables(_ database: Database) throws -> [PackedNotetype] {
        var notetypes: [PackedNotetype] = []
        try forEach(database, "SELECT id, name, config FROM notetypes ORDER BY id") { row in
            let isCloze = ProtobufFields(row.blob(2)).number(1) == 1
            notetypes.append(PackedNotetype(id: row.integer(0), name: row.text(1), isCloze: isCloze, fields: []))
        }
        let places = Dictionary(notetypes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        try forEach(database, "SELECT ntid, name FROM fields ORDER BY ntid, ord") { row in
            if let place = places[row.integer(0)] { notetypes[place].fields.append(row.text(1)) }
        }
        try forEach(database, "SELECT ntid, config FROM templates ORDER BY ntid, ord") { row in
            guard let place = places[row.integer(0)] else { return }
            let message = ProtobufFields(row.blob(1))
            notetypes[place].fronts.append(CardTemplate(message.text(1)))
            notetypes[place].backs.append(CardTemplate(message.text(2)))
        }
        return notetypes
    }

    private static func forEach(_ database: Database, _ query: String, _ body: (Statement) -> Void) throws {
        let rows = try database.prepare(query)
        var count = 0
        while try rows.step(), count < limit {
            body(rows)
            count += 1
        }
    }

    private static func items(_ value: JSONValue?) -> [JSONValue] {
        if case .array(let items)? = value?.content { items } else { [] }
    }

    private static func text(_ value: JSONValue?) -> String {
        if case .string(let text)? = value?.content { text } else { "" }
    }

    private static let unreadable = Failure(.error("verify.notetypes", "the notetypes cannot be read"))
}
