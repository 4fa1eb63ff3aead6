internal import DeckleCore
internal import DeckleSystem
internal import DeckleText
internal import DeckleThemes

extension CoverReader {
    mutating func report(_ message: String, at node: YAMLNode, hint: String? = nil) {
        errors.append(.error(.themeBadCover, message, at: document.place(of: node), hint: hint))
    }

    mutating func checkKeys(of node: YAMLNode, known: [String]) {
        errors += document.unknownKeys(in: node, known: known, code: .themeBadCover)
    }

    /// A colour that has to be there.
    mutating func colour(_ key: String, in node: YAMLNode) -> Colour? {
        if let colour = node[key]?.text.flatMap({ Colour(css: $0) }) { return colour }
        report(
            "\(key) is a colour of three or six hexadecimal digits",
            at: node[key] ?? node,
            hint: "such as \(key): \"var(--accent)\", in quotes, as a comment begins with #"
        )
        return nil
    }

    /// Numbers that have to be there, parted by spaces.
    ///
    /// - Parameters:
    ///   - counts: how many there may be.
    ///   - such: an example.
    mutating func numbers(
        _ key: String,
        in node: YAMLNode,
        counts: ClosedRange<Int>,
        range: ClosedRange<Double> = Self.places,
        such example: String
    ) -> [Double]? {
        let words = node[key]?.text?.split(separator: " ") ?? []
        let numbers = words.compactMap { Double($0) }.filter(range.contains)
        if numbers.count == words.count, counts.contains(numbers.count) { return numbers }
        let bounds = "from \(Self.shown(range.lowerBound)) to \(Self.shown(range.upperBound))"
        report("\(key) is \(Self.amount(counts)), \(bounds)", at: node[key] ?? node, hint: "such as \(key): \(example)")
        return nil
    }

    /// A number; `fallback` where there is none.
    mutating func number(
        _ key: String,
        in node: YAMLNode,
        range: ClosedRange<Double> = Self.places,
        or fallback: Double
    ) -> Double {
        guard node[key] != nil else { return fallback }
        return numbers(key, in: node, counts: 1...1, range: range, such: Self.shown(fallback))?.first ?? fallback
    }

    /// One of the words of a type; nil where there is none.
    mutating func word<Word: CaseIterable>(
        _ key: String,
        in node: YAMLNode,
        _ name: (Word) -> String
    ) -> Word? {
        guard let value = node[key] else { return nil }
        let words = Word.allCases.map { ($0, name($0)) }
        if let word = words.first(where: { $0.1 == value.text }) { return word.0 }
        report("\(key) cannot be that", at: value, hint: "it is \(words.map(\.1).joined(separator: " or "))")
        return nil
    }

    /// Where something can lie, in pixels; far enough out of any picture.
    static let places = -4000.0...4000

    private static func amount(_ counts: ClosedRange<Int>) -> String {
        if counts == 1...1 { return "a number" }
        let most = counts.upperBound, least = counts.lowerBound
        return least == most ? "\(least) numbers" : "\(least) to \(most) numbers"
    }

    private static func shown(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
