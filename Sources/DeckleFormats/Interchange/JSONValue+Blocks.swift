internal import DeckleCore
internal import DeckleText

extension JSONValue {
    func blocks(_ name: String) throws -> [Block] {
        try required(name).blocks()
    }

    private func blocks() throws -> [Block] {
        try array { try $0.block() }
    }

    private func block() throws -> Block {
        switch try type(of: "block") as BlockType {
        case .heading: .heading(level: try required("level").integer(in: 1...6), content: try inlines("content"))
        case .paragraph: .paragraph(try inlines("content"))
        case .list: .list(try list())
        case .definitions: .definitions(try required("entries").array { try $0.definition() })
        case .code: .code(try code())
        case .table: .table(try table())
        case .quote: .quote(try blocks("content"))
        case .rule: .rule
        case .maths: .maths(try required("tex").string())
        case .image: .image(try image())
        case .figure: .figure(try blocks("content"), caption: try inlines("caption"))
        case .audio: .audio(try audio())
        case .footnote: .footnote(label: try required("label").string(), content: try blocks("content"))
        case .group: .group(try group())
        case .localized: .localized(try locale(), content: try blocks("content"))
        }
    }

    private func list() throws -> List {
        List(
            start: try optional("start")?.integer(),
            isTight: try optional("tight")?.bool() ?? true,
            items: try required("items").array { item in
                ListItem(isDone: try item.optional("done")?.bool(), content: try item.blocks("content"))
            }
        )
    }

    private func definition() throws -> Definition {
        Definition(
            terms: try required("terms").array { try $0.inlines() },
            details: try required("details").array { try $0.blocks() }
        )
    }

    private func code() throws -> CodeBlock {
        CodeBlock(
            language: try optional("language")?.string(),
            fileName: try optional("file")?.string(),
            markedLines: try optional("marked")?.array { try $0.lines() } ?? [],
            text: try required("text").string(),
            clozes: try optional("clozes")?.array { try $0.codeCloze() } ?? []
        )
    }

    private func codeCloze() throws -> CodeCloze {
        let start = try required("start").integer(in: 0...Int(Int32.max))
        return CodeCloze(
            numbers: try cards(),
            range: start..<(try required("end").integer(in: start...Int(Int32.max))),
            hint: try optional("hint")?.string()
        )
    }

    private func lines() throws -> ClosedRange<Int> {
        let ends = try array { try $0.integer() }
        guard ends.count == 2, let first = ends.first, let last = ends.last, first <= last else {
            throw badValue("marked lines are the number of the first and of the last", hint: "write [2, 4]")
        }
        return first...last
    }

    private func table() throws -> Table {
        let head = try optional("head")?.array { try $0.inlines() } ?? []
        let alignments = try required("alignments").array {
            try $0.choice(of: [Table.Alignment.none, .left, .center, .right])
        }
        let rows = try required("rows").array { row in
            let cells = try row.array { try $0.inlines() }
            guard cells.count == alignments.count else {
                throw row.badValue("the row has \(cells.count) cells, the table has \(alignments.count) alignments")
            }
            return cells
        }
        guard head.isEmpty || alignments.count == head.count else {
            throw badValue("the table has \(alignments.count) alignments, the head has \(head.count) cells")
        }
        return Table(alignments: alignments, head: head, rows: rows)
    }

    private func audio() throws -> Audio {
        Audio(source: try required("source").string(), label: try required("label").string())
    }

    private func group() throws -> Group {
        Group(kind: try required("kind").string(), label: try inlines("label"), content: try blocks("content"))
    }
}
