internal import DeckleCore
internal import DeckleText

/// Finds the options that a quiz question calls right: by their text, by a letter or by a number.
struct NuxtRightOptions {
    private let options: [NuxtOptions.Option]
    /// Whether numbers are sure to be places in the list.
    private let isIndex: Bool

    init(_ options: [NuxtOptions.Option], isIndex: Bool) {
        self.options = options
        self.isIndex = isIndex
    }

    /// Nil where the value does not say which.
    func right(in document: DevalueDocument, at reference: DevalueReference) throws(Failure) -> NuxtOptions.Right? {
        if let items = try document.node(at: reference).items { return try right(of: items, in: document) }
        return try named(in: document, at: reference)
    }

    /// All that a list names; nil where one of them is none of the options.
    private func right(of items: [DevalueItem], in document: DevalueDocument) throws(Failure) -> NuxtOptions.Right? {
        var positions: Set<Int> = [], numbers: [Int] = []
        for item in items where !document.isNothing(item.reference) {
            switch try named(in: document, at: item.reference) {
            case .positions(let found)?: positions.formUnion(found)
            case .numbers(let found)?: numbers += found
            case .unknown?, nil: return nil
            }
        }
        if numbers.isEmpty { return positions.isEmpty ? nil : .positions(positions) }
        return positions.isEmpty ? .numbers(numbers) : nil
    }

    /// What a single value names.
    private func named(in document: DevalueDocument, at reference: DevalueReference) throws(Failure) -> NuxtOptions
        .Right?
    {
        guard let word = try document.literal(at: reference)?.trimmed else { return nil }
        if !isIndex, let positions = positions(called: word) { return .positions(positions) }
        // One more than there is may be the last one, counted from 1.
        if let number = Int(word), (0...options.count).contains(number) { return .numbers([number]) }
        return letters(in: word).map { .positions($0) }
    }

    /// The options that are, or are labelled, so; small letters count as capitals where nothing is the same to the letter.
    private func positions(called word: String) -> Set<Int>? {
        let same = options.indices.filter { options[$0].text.trimmed == word || options[$0].label == word }
        let small = word.lowercased()
        let similar = options.indices.filter {
            options[$0].text.trimmed.lowercased() == small || options[$0].label?.lowercased() == small
        }
        let found = same.isEmpty ? similar : same
        return found.isEmpty ? nil : Set(found)
    }

    /// What letters mean, such as `B`, `b)` and `A, C`.
    private func letters(in text: String) -> Set<Int>? {
        var positions: Set<Int> = []
        for part in text.split(whereSeparator: { ",;&/ ".contains($0) }) {
            let name = part.filter { !"().:".contains($0) }.uppercased()
            guard name.utf8.count == 1, let letter = name.utf8.first, letter >= UInt8(ascii: "A") else { return nil }
            let position = Int(letter - UInt8(ascii: "A"))
            guard options.indices.contains(position) else { return nil }
            positions.insert(position)
        }
        return positions.isEmpty ? nil : positions
    }
}
