internal import DeckleCore
internal import DeckleText

/// What a quiz question offers to choose from, and what it says of which is right.
struct NuxtOptions {
    struct Option {
        /// Where it stands, as a JSON pointer from the question, such as `options/1`.
        var pointer: String
        var text: String
        /// The name that it has in an object of options, such as `B`.
        var label: String?
        /// Whether it says itself that it is right.
        var isRight = false
    }

    /// How a question says which options are right.
    enum Right {
        /// By what they are, or by letters: the positions of the right ones.
        case positions(Set<Int>)
        /// By numbers, of which only all questions of a page can tell whether they count from 0 or 1.
        case numbers([Int])
        /// In no way that is understood.
        case unknown
    }

    /// The member that holds the options.
    let name: String
    let options: [Option]
    private(set) var right = Right.unknown
    /// The member that says which are right, where the options do not.
    private(set) var rightName: String?

    /// Nil where there is nothing to choose from.
    init?(_ record: NuxtRecord, names: QuestionNames) throws(Failure) {
        var found: (name: String, options: [Option])?
        for name in names.options where found == nil {
            guard let reference = record.reference(name) else { continue }
            let options = try Self.options(record.document, at: reference, name: name, in: names.language)
            if options.count > 1 { found = (name, options) }
        }
        if found == nil { found = try Self.parted(record, names: names) }
        guard let found else { return nil }
        (name, options) = found
        try findRight(in: record, names.rightOnes)
        // A list of answers is only known by the right ones for something to choose from.
        if name == "answers", case .unknown = right { return nil }
    }

    /// From which number the options are counted, as far as they tell.
    var counting: OptionCounting {
        guard case .numbers(let numbers) = right else { return .undecided }
        return numbers.contains(0) ? .fromZero : numbers.contains(options.count) ? .fromOne : .undecided
    }

    /// The positions of the right options; empty where they are not known.
    ///
    /// - Parameter counting: what all questions of the page tell; numbers count from 0 where they do not.
    func rightOnes(_ counting: OptionCounting) -> Set<Int> {
        switch right {
        case .positions(let positions): return positions
        case .numbers(let numbers):
            let positions = numbers.map { counting == .fromOne ? $0 - 1 : $0 }
            return positions.allSatisfy(options.indices.contains) ? Set(positions) : []
        case .unknown: return []
        }
    }

    /// Whether it was read of a member of that name.
    func uses(_ name: String) -> Bool { name == self.name || name == rightName }

    private mutating func findRight(in record: NuxtRecord, _ names: [String]) throws(Failure) {
        let flagged = options.indices.filter { options[$0].isRight }
        if !flagged.isEmpty {
            right = .positions(Set(flagged))
            return
        }
        for candidate in names where candidate != name {
            guard let reference = record.reference(candidate),
                let found = try NuxtRightOptions(options, isIndex: candidate.lowercased().hasSuffix("index"))
                    .right(in: record.document, at: reference)
            else { continue }
            (right, rightName) = (found, candidate)
            return
        }
    }
}

// MARK: - Reading

extension NuxtOptions {
    private static let textNames = [
        "text", "label", "option", "content", "answer", "value", "title", "name", "answerText",
    ]
    static let flagNames = ["correct", "isCorrect", "is_correct", "right", "isRight"]

    /// The options of a list, or of an object that gives each a letter; empty where one of them is no text.
    private static func options(
        _ document: DevalueDocument,
        at reference: DevalueReference,
        name: String,
        in language: String?
    ) throws(Failure) -> [Option] {
        var options: [Option] = []
        if let record = try NuxtRecord(document, at: reference) {
            for member in record.members {
                guard var option = try option(document, at: member.reference, "\(name)/\(member.name)", in: language)
                else {
                    return []
                }
                option.label = member.name
                options.append(option)
            }
            return options
        }
        if case .text = try document.node(at: reference) { return [] }
        for item in try document.items(at: reference) {
            guard let option = try option(document, at: item.reference, "\(name)/\(item.index)", in: language) else {
                return []
            }
            options.append(option)
        }
        return options
    }

    /// The options where the wrong ones stand without the right one, in the order of their texts: any other place of
    /// the right one would be made up.
    private static func parted(
        _ record: NuxtRecord,
        names: QuestionNames
    ) throws(Failure) -> (name: String, options: [Option])? {
        for name in QuestionNames.wrongOnes {
            guard let reference = record.reference(name), let right = try record.text(names.rightOnes) else { continue }
            let wrong = try options(record.document, at: reference, name: name, in: names.language)
            guard !wrong.isEmpty else { continue }
            let all = wrong + [Option(pointer: right.name, text: right.text)]
            return (name, all.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) })
        }
        return nil
    }

    private static func option(
        _ document: DevalueDocument,
        at reference: DevalueReference,
        _ pointer: String,
        in language: String?
    ) throws(Failure) -> Option? {
        guard let record = try NuxtRecord(document, at: reference) else {
            return try document.literal(at: reference).map { Option(pointer: pointer, text: $0) }
        }
        if let variant = try NuxtVariants(record.members, in: document)?.variant(in: language) {
            return Option(pointer: "\(pointer)/\(variant.language)", text: document.text(variant.range))
        }
        guard let text = try record.text(textNames) else { return nil }
        var option = Option(pointer: "\(pointer)/\(text.name)", text: text.text)
        option.label = try record.text(["id", "key", "letter"])?.text
        for name in flagNames where try record.node(name) == .bool(true) { option.isRight = true }
        return option
    }
}

extension DevalueDocument {
    /// A text that is not blank, a number or a yes or no, as a text.
    func literal(at reference: DevalueReference) throws(Failure) -> String? {
        switch try node(at: reference) {
        case .number(let value): "\(value)"
        case .bool(let value): "\(value)"
        default: try word(at: reference)
        }
    }
}
