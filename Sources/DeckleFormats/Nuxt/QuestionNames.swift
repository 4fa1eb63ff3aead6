internal import DeckleCore

/// The names under which a payload keeps the parts of its questions.
struct QuestionNames: Sendable {
    /// Two names that mean a question only where they stand together.
    struct Pair: Sendable {
        var prompt: String
        var answers: [String]
        /// Whether the prompt has to end as a question does, since such a pair may be a tab or a link as well.
        var isOnlyAsked = false
    }

    private static let answers = ["a", "answer", "back", "response", "definition", "body", "content"]
    static let pairs = [
        Pair(prompt: "word", answers: ["meaning", "translation", "definition"]),
        Pair(prompt: "phrase", answers: ["meaning", "translation"]),
        Pair(prompt: "term", answers: ["short", "meaning"]),
        Pair(prompt: "label", answers: ["content", "answer", "text"], isOnlyAsked: true),
    ]
    /// The answer beside which there is a longer one that explains it.
    static let shortAnswer = (name: "short", longer: "long")

    private static let options = ["options", "choices", "alternatives", "answers", "answerOptions"]
    /// Where the wrong options stand without the right one.
    static let wrongOnes = ["incorrect_answers", "incorrectAnswers", "wrongAnswers", "distractors"]
    private static let rightOnes = [
        "correctAnswer", "correct_answer", "correctAnswers", "correct_answers", "correctOption", "correct_option",
        "correctOptions", "correctIndex", "correct_index", "correctAnswerIndex", "answerIndex", "answer_index",
        "correct", "solution", "answer", "a", "answers",
    ]
    /// Names that hardly mean anything but a question or its answer.
    private static let telling: Set<String> = ["q", "question", "front", "prompt", "a", "answer", "back"]
    /// Parts that are words about a question and have a field of their own in the model.
    private static let fields: [QuestionPart] = [.id, .difficulty, .tags, .form]
    private static let otherFields = ["level", "aliases", "guid", "language", "lang"]

    let prompts: [String]
    let answers: [String]
    let options: [String]
    let rightOnes: [String]
    /// Names that have a field of their own in the model.
    let fields: Set<String>
    /// The language to take of a part that is there in several; nil for the first.
    var language: String?
    private let map: [QuestionPart: String]
    private let telling: Set<String>

    /// - Parameter map: names that the user gives parts, which count before all others.
    init(_ map: [QuestionPart: String] = [:]) {
        self.map = map
        let own = { (part: QuestionPart) in map[part].map { [$0] } ?? [] }
        prompts = own(.prompt) + NuxtQuestion.promptNames
        answers = own(.answer) + Self.answers
        options = own(.options) + Self.options
        rightOnes = own(.correct) + Self.rightOnes
        fields = Set(Self.fields.map { map[$0] ?? $0.rawValue } + Self.otherFields)
        telling = Self.telling.union(own(.prompt) + own(.answer))
    }

    /// The name of a part that has but one.
    func name(of part: QuestionPart) -> String { map[part] ?? part.rawValue }

    func name(of kind: Aside.Kind) -> String { QuestionPart(kind).map(name) ?? kind.rawValue }

    /// Whether a name hardly means anything but a question or its answer.
    func isTelling(_ name: String) -> Bool { telling.contains(name) }

    /// Whether it was the user who said that a part has this name.
    func isMapped(_ part: QuestionPart, to name: String?) -> Bool { name != nil && map[part] == name }
}

extension QuestionPart {
    fileprivate init?(_ kind: Aside.Kind) { self.init(rawValue: kind.rawValue) }
}
