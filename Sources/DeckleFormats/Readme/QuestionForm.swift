internal import DeckleText

/// Whether a title asks for something, by its sign or by its first word.
enum QuestionForm {
    case none
    /// It tells what to do, as the steps of a guide do too.
    case telling
    case asking

    init(_ title: String) {
        let words = title.lowercased().unicodeScalars.split { !$0.isLetter && $0 != "'" && $0 != "’" }
        let end = title.unicodeScalars.last { $0.isLetter || "?？؟;".unicodeScalars.contains($0) }
        let first = words.first.map { String($0) } ?? ""
        let isMarked = end.map { "?？؟".unicodeScalars.contains($0) } ?? false
        if isMarked || title.contains("?") || title.contains("？") {
            self = .asking
        } else if end != nil, Self.askingWords.contains(first) {
            // Steps of a guide are called "How to" too.
            self = first == "how" && words.dropFirst().first.map({ String($0) }) == "to" ? .telling : .asking
        } else {
            self = Self.tellingWords.contains(first) ? .telling : .none
        }
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    /// English, German, French, Spanish, Portuguese, Italian, Polish, Russian, Ukrainian, Indonesian, Turkish.
    private static let askingWords = words(
        """
        what what's whats why how when where which who whose whom is are was were do does did can could should would will \
        has have explain describe compare difference differences differentiate define tell discuss elaborate distinguish \
        was wie warum welche welcher welches wann wer wo erkläre \
        que quel quelle quels quelles qu'est comment pourquoi quand expliquez \
        qué cuál cuáles cómo cuándo dónde explica explique o qual quais como quando onde porque \
        cosa quale quali come perché quando co jaki jaka jakie jak dlaczego kiedy \
        что как почему зачем какие какой какая какое какова каковы когда где кто чем для расскажите опишите объясните \
        що як чому навіщо які який яка яке коли де apa bagaimana mengapa kapan ne nasıl neden
        """
    )
    private static let tellingWords = words(
        """
        write create list name give implement find make build show mention design calculate print reverse check count \
        convert return sort remove add get use state identify provide outline suggest predict solve draw set run \
        true complete choose select fill suppose given consider \
        назовите перечислите напишите приведите
        """
    )
}
