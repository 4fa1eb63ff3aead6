/// Which plural form of a label a whole number takes (Unicode CLDR, cardinal rules for integers).
struct PluralRule {
    private let language: Substring

    init(language: String) {
        self.language = language.lowercased()[...].prefix { $0 != "-" && $0 != "_" }
    }

    /// One of `zero one two few many other`.
    func category(of count: Int) -> String {
        let count = abs(count)
        switch language {
        case "ja", "zh", "ko", "vi", "th", "id", "ms": return "other"
        case "fr", "pt", "hi", "fa": return count <= 1 ? "one" : "other"
        case "ar": return arabic(count)
        case "ru", "uk", "be", "sr", "hr", "bs": return eastSlavic(count)
        case "pl": return polish(count)
        case "cs", "sk": return count == 1 ? "one" : (2...4).contains(count) ? "few" : "other"
        default: return count == 1 ? "one" : "other"
        }
    }

    private func arabic(_ count: Int) -> String {
        switch (count, count % 100) {
        case (0, _): "zero"
        case (1, _): "one"
        case (2, _): "two"
        case (_, 3...10): "few"
        case (_, 11...99): "many"
        default: "other"
        }
    }

    private func eastSlavic(_ count: Int) -> String {
        let isTeen = (11...14).contains(count % 100)
        if count % 10 == 1 && !isTeen { return "one" }
        return (2...4).contains(count % 10) && !isTeen ? "few" : "many"
    }

    private func polish(_ count: Int) -> String {
        if count == 1 { return "one" }
        return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? "few" : "many"
    }
}
