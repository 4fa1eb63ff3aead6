/// The direction in which text is read; the raw values are those of HTML's `dir` attribute.
public enum Direction: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The other one.
    package var opposite: Self { self == .leftToRight ? .rightToLeft : .leftToRight }

    /// The direction of the script that a language is usually written in.
    ///
    /// - Parameter language: a BCP 47 tag; a script subtag in it decides, else the language does.
    public init(language: String) {
        let subtags = language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
        let rightToLeftScripts: Set<String> = ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]
        let rightToLeftLanguages: Set<String> = [
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
        ]
        if let script = subtags.dropFirst().first(where: { $0.count == 4 && $0.allSatisfy(\.isLetter) }) {
            self = rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
        } else {
            self = rightToLeftLanguages.contains(subtags.first ?? "") ? .rightToLeft : .leftToRight
        }
    }
}
