internal import DeckleSystem

/// Reads the notetypes of schema 18, three tables with a protobuf message a row.
enum Schema18Notetypes {
    /// - Parameter rows: the rows of a query, which is of one table.
    /// - Throws: ``Failure``
    static func read(_ rows: (_ query: String, _ table: String) throws -> Statement) throws -> [PackageSnapshot
        .Notetype]
    {
        let fields = try byNotetype(rows("SELECT ntid, name, config FROM fields ORDER BY ntid, ord", "fields"))
        let templates = try byNotetype(
            rows("SELECT ntid, name, config FROM templates ORDER BY ntid, ord", "templates")
        )
        let table = try rows("SELECT id, name, mtime_secs, config FROM notetypes ORDER BY id", "notetypes")
        var notetypes: [PackageSnapshot.Notetype] = []
        while try table.step() {
            let id = table.integer(0)
            let look = NotetypeLook(
                name: table.text(1),
                css: ProtobufFields(table.blob(3)).text(3),
                fields: (fields[id] ?? []).map(\.name),
                isRightToLeft: (fields[id] ?? []).contains { $0.config.number(2) != 0 },
                templates: (templates[id] ?? []).map {
                    .init(name: $0.name, front: $0.config.text(1), back: $0.config.text(2))
                }
            )
            notetypes.append(.init(id: id, name: look.name, modified: table.integer(2), look: look.fingerprint))
        }
        return notetypes
    }

    private typealias Row = (name: String, config: ProtobufFields)

    /// The names and messages by notetype, of which no collection has many.
    private static func byNotetype(_ rows: Statement) throws -> [Int64: [Row]] {
        var found: [Int64: [Row]] = [:]
        var count = 0
        while try rows.step() {
            count += 1
            guard count <= 100_000 else { throw CollectionReader.damaged("it has too many notetypes") }
            found[rows.integer(0), default: []].append((rows.text(1), ProtobufFields(rows.blob(2))))
        }
        return found
    }
}
