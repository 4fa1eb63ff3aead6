internal import DeckleText

/// Reads the notetypes of schema 11, a JSON object by id.
enum Schema11Notetypes {
    /// - Throws: ``Failure`` with `apkg.damaged`
    static func read(_ json: UnsafeRawBufferPointer) throws -> [PackageSnapshot.Notetype] {
        // No theme comes near this; a text that does would take many times its size to take apart.
        guard json.count < 1 << 26, let root = try? JSONValue(parsing: json), case .object(let members) = root.content
        else {
            throw CollectionReader.damaged("its notetypes cannot be read")
        }
        return try members.map { try notetype($0.value) }.sorted { $0.id < $1.id }
    }

    private static func notetype(_ value: JSONValue) throws -> PackageSnapshot.Notetype {
        guard case .integer(let id)? = value["id"]?.content, case .integer(let modified)? = value["mod"]?.content else {
            throw CollectionReader.damaged("a notetype has no id")
        }
        let fields = items(value["flds"])
        let look = NotetypeLook(
            name: text(value["name"]),
            css: text(value["css"]),
            fields: fields.map { text($0["name"]) },
            isRightToLeft: fields.contains { $0["rtl"]?.content == .bool(true) },
            templates: items(value["tmpls"]).map {
                .init(name: text($0["name"]), front: text($0["qfmt"]), back: text($0["afmt"]))
            }
        )
        return .init(id: id, name: look.name, modified: modified, look: look.fingerprint)
    }

    private static func items(_ value: JSONValue?) -> [JSONValue] {
        if case .array(let items)? = value?.content { items } else { [] }
    }

    private static func text(_ value: JSONValue?) -> String {
        if case .string(let text)? = value?.content { text } else { "" }
    }
}
