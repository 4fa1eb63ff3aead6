/// What the user says of how an input is to be read; readers answer what concerns them.
public struct ReadingWishes: Sendable, Equatable {
    /// A wish that not every reader can answer, called as its option is.
    public enum Kind: String, Sendable, CaseIterable {
        case map
        case questions
        case sections
        case skippedSections = "skip-section"
    }

    /// The deck to take where an input holds several, by its id or its title; nil for all of them.
    public var deck: String?
    /// The language to take where an input holds its texts in several; nil for that of the deck.
    public var language: String?
    /// The names under which the source keeps parts of its questions, beside those that are known.
    public var map: [QuestionPart: String]

    /// What to take for questions in Markdown, such as `headings:3`; nil for what the text tells.
    public var questions: String?
    /// The level of the headings in Markdown that make pages, from 1; nil for what the text tells.
    public var sectionLevel: Int?
    /// The headings in Markdown whose sections are left out.
    public var skippedSections: [String]

    public init(
        deck: String? = nil,
        language: String? = nil,
        map: [QuestionPart: String] = [:],
        questions: String? = nil,
        sectionLevel: Int? = nil,
        skippedSections: [String] = []
    ) {
        self.deck = deck
        self.language = language
        self.map = map
        self.questions = questions
        self.sectionLevel = sectionLevel
        self.skippedSections = skippedSections
    }

    /// Whether a deck is one of those to take.
    public func takesDeck(id: String, title: String) -> Bool { deck.map { $0 == id || $0 == title } ?? true }

    /// What is wished for of what not every reader can answer.
    public var kinds: [Kind] { Kind.allCases.filter(has) }

    private func has(_ kind: Kind) -> Bool {
        switch kind {
        case .map: !map.isEmpty
        case .questions: questions != nil
        case .sections: sectionLevel != nil
        case .skippedSections: !skippedSections.isEmpty
        }
    }
}
