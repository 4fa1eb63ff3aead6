/// Which form of a text a whole number takes (Unicode CLDR 48, cardinal rules), by what sets numbers apart in a language.
///
/// Fractions never stand in a label, so the categories that only they have are missing here.
package enum PluralRule: Sendable, Hashable {
    /// All numbers alike: Chinese, Japanese, Korean.
    case invariant
    /// 1: English, German, Turkish.
    case singular
    /// 0 and 1: Hindi.
    case singularWithZero
    /// 1, and whole millions: Spanish, Italian.
    case romance
    /// 0 and 1, and whole millions: French, Portuguese.
    case romanceWithZero
    /// 1 and 2: Hebrew.
    case dual
    /// 0, 1, 2, and what hundreds end in: Arabic.
    case arabic
    /// What numbers end in: Russian, Ukrainian.
    case eastSlavic
    /// What numbers end in, without a form for the most of them: Serbian, Croatian.
    case southSlavic
    /// 1, and 2 to 4: Czech, Slovak.
    case westSlavic
    /// 1, and what other numbers end in: Polish.
    case polish

    /// The rule of a language; one that is not known here is taken to have a singular.
    ///
    /// - Parameter language: a BCP 47 tag.
    package init(language: String) {
        let subtags = language.lowercased().split { $0 == "-" || $0 == "_" }
        switch subtags.first {
        case "ja", "zh", "ko", "vi", "th", "id", "ms": self = .invariant
        case "hi", "fa": self = .singularWithZero
        case "es", "it": self = .romance
        case "fr": self = .romanceWithZero
        // In Portugal, nothing takes the plural.
        case "pt": self = subtags.dropFirst().contains("pt") ? .romance : .romanceWithZero
        case "he", "iw": self = .dual
        case "ar": self = .arabic
        case "ru", "uk", "be": self = .eastSlavic
        case "sr", "hr", "bs": self = .southSlavic
        case "cs", "sk": self = .westSlavic
        case "pl": self = .polish
        default: self = .singular
        }
    }

    /// The categories that there are, in the order of CLDR; `other` is always among them.
    package var categories: [PluralCategory] {
        switch self {
        case .invariant: [.other]
        case .singular, .singularWithZero: [.one, .other]
        case .romance, .romanceWithZero: [.one, .many, .other]
        case .dual: [.one, .two, .other]
        case .arabic: PluralCategory.allCases
        case .eastSlavic, .polish: [.one, .few, .many, .other]
        case .southSlavic, .westSlavic: [.one, .few, .other]
        }
    }

    package func category(of count: Int) -> PluralCategory {
        let count = count.magnitude
        return switch self {
        case .invariant: .other
        case .singular: count == 1 ? .one : .other
        case .singularWithZero: count <= 1 ? .one : .other
        case .romance: count == 1 ? .one : Self.isMillions(count) ? .many : .other
        case .romanceWithZero: count <= 1 ? .one : Self.isMillions(count) ? .many : .other
        case .dual: count == 1 ? .one : count == 2 ? .two : .other
        case .arabic: Self.arabic(count)
        case .eastSlavic: Self.endsInOne(count) ? .one : Self.endsInFew(count) ? .few : .many
        case .southSlavic: Self.endsInOne(count) ? .one : Self.endsInFew(count) ? .few : .other
        case .westSlavic: count == 1 ? .one : (2...4).contains(count) ? .few : .other
        case .polish: count == 1 ? .one : Self.endsInFew(count) ? .few : .many
        }
    }

    private static func isMillions(_ count: UInt) -> Bool { count > 0 && count % 1_000_000 == 0 }

    private static func endsInOne(_ count: UInt) -> Bool { count % 10 == 1 && count % 100 != 11 }

    private static func endsInFew(_ count: UInt) -> Bool {
        (2...4).contains(count % 10) && !(12...14).contains(count % 100)
    }

    private static func arabic(_ count: UInt) -> PluralCategory {
        switch (count, count % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
