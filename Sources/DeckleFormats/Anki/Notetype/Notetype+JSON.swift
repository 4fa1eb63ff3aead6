internal import DeckleCore
internal import DeckleText

/// The notetype as schema 11 has it (rslib/src/notetype/schema11.rs).
extension Notetype {
    var json: Value {
        [
            "css": .string(css), "did": .null,
            "flds": .array(fields.enumerated().map { $1.json(at: $0, isRightToLeft: isRightToLeft) }),
            "id": .integer(id), "mod": .integer(modified), "name": .string(name),
            "req": .array(requirements), "sortf": 0,
            "tmpls": .array(templates.enumerated().map { $1.json(at: $0) }),
            "type": isCloze ? 1 : 0, "usn": -1,
        ]
    }

    /// - Throws: ``Failure`` with `apkg.damaged`
    init(json: JSONValue) throws {
        guard case .integer(let id)? = json["id"]?.content, case .integer(let modified)? = json["mod"]?.content else {
            throw Failure.damaged("a notetype has no id")
        }
        self.init(
            id: id,
            name: json.text("name"),
            isCloze: json.integer("type") == 1,
            fields: json.items("flds").map { Field(id: $0.integer("id"), name: $0.text("name")) },
            templates: json.items("tmpls").map(Template.init(json:)),
            css: json.text("css"),
            modified: modified,
            isRightToLeft: json.items("flds").contains { $0["rtl"]?.content == .bool(true) }
        )
    }

    /// The fields that each card needs filled: that of the same number, and those whose sections it is asked in.
    private var requirements: [Value] {
        zip(templates, fields).enumerated().map { number, asked in
            let sections = CardTemplate(asked.0.front).sections(around: asked.1.name)
            let others = fields.indices.filter { sections.contains(fields[$0].name) }
            let needed = ([number] + others).map { Value.integer(Int64($0)) }
            return [.integer(Int64(number)), others.isEmpty ? "any" : "all", .array(needed)]
        }
    }
}

extension Notetype.Field {
    fileprivate func json(at position: Int, isRightToLeft: Bool) -> Value {
        [
            "font": "", "id": .integer(id), "name": .string(name), "ord": .integer(Int64(position)),
            "rtl": .bool(isRightToLeft), "size": 20, "sticky": false,
        ]
    }
}

extension Notetype.Template {
    fileprivate init(json: JSONValue) {
        self.init(
            id: json.integer("id"),
            name: json.text("name"),
            front: json.text("qfmt"),
            back: json.text("afmt")
        )
    }

    fileprivate func json(at position: Int) -> Value {
        [
            "afmt": .string(back), "bafmt": "", "bfont": "", "bqfmt": "", "bsize": 0, "did": .null,
            "id": .integer(id), "name": .string(name), "ord": .integer(Int64(position)), "qfmt": .string(front),
        ]
    }
}

/// What is missing or of another kind is empty, as Anki takes it.
extension JSONValue {
    fileprivate func items(_ name: String) -> [JSONValue] {
        if case .array(let items)? = self[name]?.content { items } else { [] }
    }

    fileprivate func text(_ name: String) -> String {
        if case .string(let text)? = self[name]?.content { text } else { "" }
    }

    fileprivate func integer(_ name: String) -> Int64 {
        if case .integer(let number)? = self[name]?.content { number } else { 0 }
    }
}
