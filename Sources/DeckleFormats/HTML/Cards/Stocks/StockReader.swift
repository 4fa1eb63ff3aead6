internal import DeckleCore
internal import DeckleText
internal import DeckleThemes

/// Reads the description of a sheet of cards and gathers what is wrong with it.
struct StockReader {
    private let document: YAMLDocument
    private let name: String
    private let base: Stock?
    private var errors: [Diagnostic] = []

    private static let keys = [
        "label", "like", "page", "grid", "card", "left", "top", "pitch", "back", "precut", "overflow",
    ]

    /// The stock of a name.
    ///
    /// - Throws: ``Failure`` with `stock.bad`, all that there are, or what YAML says.
    static func stock(named name: String, among files: [StockFile]) throws -> Stock {
        try stock(named: name, among: files, trail: [])
    }

    private static func stock(named name: String, among files: [StockFile], trail: [String]) throws -> Stock {
        guard let file = files.first(where: { $0.name == name }) else {
            throw Failure(.error(.stockBad, "there is no stock \"\(name)\""))
        }
        let document = try YAMLDocument(file.text, file: file.path)
        let like = document.root["like"]
        if let like, let model = like.text, trail.contains(model) || !files.contains(where: { $0.name == model }) {
            let near = Nearest.name(to: model, among: files.map(\.name))
            let message = "there is no other stock \"\(model)\" to be like"
            throw Failure(
                .error(.stockBad, message, at: document.place(of: like), hint: near.map { "did you mean \($0)?" })
            )
        }
        let base = try like?.text.map { try Self.stock(named: $0, among: files, trail: trail + [name]) }
        // A stock that only has another name is that one.
        if let base, document.root.entries?.count == 1 { return base }
        var reader = StockReader(document: document, name: name, base: base)
        let stock = reader.stock()
        guard let stock, reader.errors.isEmpty else { throw Failure(reader.errors) }
        return stock
    }

    private init(document: YAMLDocument, name: String, base: Stock?) {
        self.document = document
        self.name = name
        self.base = base
    }

    private mutating func stock() -> Stock? {
        let root = document.root
        errors += document.unknownKeys(in: root, known: Self.keys, code: .stockBad)
        let grid = root["grid"].flatMap { counts($0) } ?? base.map { ($0.columns, $0.rows) } ?? (1, 1)
        guard let page = root["page"].map({ extent($0) }) ?? base?.page else {
            if root["page"] == nil { report("a stock has a page", at: root, such: "page: \(Self.lengths(210, 297))") }
            return nil
        }
        let card = root["card"].map { extent($0) } ?? base?.card ?? page
        guard let card, errors.isEmpty else { return nil }
        let left = root["left"].map { length($0) } ?? base?.left ?? 0
        let top = root["top"].map { length($0) } ?? base?.top ?? 0
        let pitch = root["pitch"].map { extent($0) } ?? (root["card"] == nil ? base?.pitch : nil) ?? card
        let back = root["back"].map { shift($0) } ?? base?.back ?? Extent(0, 0)
        guard let left, let top, let pitch, let back else { return nil }
        let stock = Stock(
            name: name,
            label: root["label"]?.text ?? base?.label ?? name,
            page: page,
            columns: grid.0,
            rows: grid.1,
            card: card,
            left: left,
            top: top,
            pitch: pitch,
            back: back,
            isPrecut: word("precut", among: ["true", "false"]).map { $0 == "true" } ?? base?.isPrecut ?? false,
            overflow: overflow ?? base?.overflow ?? .continue
        )
        check(stock)
        return stock
    }

    private var overflow: CardOverflow? {
        mutating get {
            let words = CardOverflow.allCases.filter { $0 != .auto }.map(\.rawValue)
            return word("overflow", among: words).flatMap(CardOverflow.init(rawValue:))
        }
    }

    /// Finds cards that lie over each other or beyond the page, and such that hold no text.
    private mutating func check(_ stock: Stock) {
        let tolerance = 0.05
        if stock.reach.width > stock.page.width + tolerance || stock.reach.height > stock.page.height + tolerance {
            report(
                "the cards do not fit the page: they reach to \(Self.lengths(stock.reach.width, stock.reach.height))",
                at: document.root["grid"] ?? document.root["card"] ?? document.root
            )
        }
        let overlaps = stock.columns > 1 && stock.pitch.width < stock.card.width - tolerance
        if overlaps || stock.rows > 1 && stock.pitch.height < stock.card.height - tolerance {
            report("the cards lie over each other", at: document.root["pitch"] ?? document.root)
        }
        if stock.card.width < Self.least.width || stock.card.height < Self.least.height {
            report(
                "the cards are too small for text",
                at: document.root["card"] ?? document.root,
                such: "card: \(Self.lengths(Self.least.width, Self.least.height))"
            )
        }
    }

    /// The smallest card that holds a line of words.
    private static let least = Extent(40, 25)
}

// MARK: - Values

extension StockReader {
    private mutating func length(_ node: YAMLNode) -> Double? {
        if let length = node.text.flatMap({ Length($0)?.millimetres }), (0...2000).contains(length) { return length }
        report("a length in a unit of print is expected here", at: node, such: Self.lengths(15))
        return nil
    }

    private mutating func extent(_ node: YAMLNode) -> Extent? {
        let lengths = node.text?.split(separator: " ").map { Length($0)?.millimetres ?? 0 } ?? []
        if lengths.count == 2, lengths.allSatisfy({ $0 > 0 && $0 <= 2000 }) { return Extent(lengths[0], lengths[1]) }
        report("a width and a height in a unit of print are expected here", at: node, such: Self.lengths(85, 54))
        return nil
    }

    private mutating func shift(_ node: YAMLNode) -> Extent? {
        let lengths = node.text?.split(separator: " ").compactMap { Length($0)?.millimetres } ?? []
        if lengths.count == 2, lengths.allSatisfy((-20...20).contains) { return Extent(lengths[0], lengths[1]) }
        report("how far backs move to the right and down is expected here", at: node, such: Self.lengths(0.5, -1))
        return nil
    }

    private mutating func counts(_ node: YAMLNode) -> (Int, Int)? {
        let counts = node.text?.split(separator: " ").map { Int($0) ?? 0 } ?? []
        if counts.count == 2, counts.allSatisfy((1...40).contains) { return (counts[0], counts[1]) }
        report("a number of columns and one of rows are expected here", at: node, such: "2 5")
        return nil
    }

    private mutating func word(_ key: String, among words: [String]) -> String? {
        guard let node = document.root[key] else { return nil }
        if let text = node.text, words.contains(text) { return text }
        report("one of \(words.joined(separator: ", ")) is expected here", at: node)
        return nil
    }

    private static func lengths(_ values: Double...) -> String {
        values.map { Length($0, .millimetre).description }.joined(separator: " ")
    }

    private mutating func report(_ message: String, at node: YAMLNode, such example: String? = nil) {
        errors.append(.error(.stockBad, message, at: document.place(of: node), hint: example.map { "such as \($0)" }))
    }
}
