import Testing

@testable import DeckleCore

/// Against the whole numbers among the samples of Unicode CLDR 48, language by language.
@Suite struct PluralRuleTests {
    private static let singular: [PluralCategory: [Int]] = [
        .one: [1], .other: [0, 2, 3, 16, 100, 1000, 10_000, 100_000, 1_000_000],
    ]
    private static let invariant: [PluralCategory: [Int]] = [.other: [0, 1, 2, 15, 100, 1000, 1_000_000]]
    private static let withMillions: [PluralCategory: [Int]] = [
        .one: [1], .many: [1_000_000, 2_000_000], .other: [0, 2, 16, 100, 1000, 10_000, 100_000, 1_000_001],
    ]
    private static let withZeroAndMillions: [PluralCategory: [Int]] = [
        .one: [0, 1], .many: [1_000_000, 2_000_000], .other: [2, 17, 100, 1000, 10_000, 100_000, 1_000_001],
    ]
    private static let eastSlavic: [PluralCategory: [Int]] = [
        .one: [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001], .few: [2, 3, 4, 22, 24, 32, 34, 42, 52, 62, 102, 1002],
        .many: [0, 5, 11, 12, 13, 14, 19, 100, 111, 112, 1000, 1_000_000],
    ]
    private static let southSlavic: [PluralCategory: [Int]] = [
        .one: [1, 21, 101, 1001], .few: [2, 4, 22, 24, 102, 1002], .other: [0, 5, 11, 12, 14, 19, 100, 111, 1000],
    ]
    private static let westSlavic: [PluralCategory: [Int]] = [
        .one: [1], .few: [2, 3, 4], .other: [0, 5, 19, 22, 100, 1000],
    ]

    private static let samples: [(language: String, numbers: [PluralCategory: [Int]])] = [
        ("en", singular), ("de", singular), ("nl", singular), ("tr", singular), ("nb", singular), ("x", singular),
        ("es", withMillions), ("it", withMillions), ("pt-PT", withMillions),
        ("fr", withZeroAndMillions), ("fr-CA", withZeroAndMillions), ("pt", withZeroAndMillions),
        ("pt_BR", withZeroAndMillions),
        ("hi", [.one: [0, 1], .other: [2, 17, 100, 1000, 1_000_000]]),
        (
            "pl",
            [
                .one: [1], .few: [2, 3, 4, 22, 24, 32, 34, 42, 52, 62, 102, 1002],
                .many: [0, 5, 11, 12, 13, 14, 19, 21, 31, 100, 112, 1000, 1_000_000],
            ]
        ),
        ("uk", eastSlavic), ("ru", eastSlavic), ("RU", eastSlavic), ("be", eastSlavic),
        ("sr", southSlavic), ("hr", southSlavic), ("cs", westSlavic), ("sk", westSlavic),
        (
            "ar",
            [
                .zero: [0], .one: [1], .two: [2], .few: [3, 4, 10, 103, 110, 1003],
                .many: [11, 26, 99, 111, 199, 1011], .other: [100, 101, 102, 200, 202, 600, 1000, 1_000_000],
            ]
        ),
        ("he", [.one: [1], .two: [2], .other: [0, 3, 10, 17, 20, 100, 101, 102, 1000, 1_000_000]]),
        ("iw", [.one: [1], .two: [2], .other: [0, 3, 20]]),
        ("zh-Hans", invariant), ("zh-Hant-TW", invariant), ("ja", invariant), ("ko", invariant),
    ]

    @Test(arguments: samples.indices)
    func takesTheCategoryOfTheSamples(index: Int) {
        let (language, numbers) = Self.samples[index]
        let rule = PluralRule(language: language)
        for (category, counts) in numbers {
            for count in counts { #expect(rule.category(of: count) == category, "\(language) \(count)") }
        }
        #expect(rule.categories == PluralCategory.allCases.filter { numbers[$0] != nil || $0 == .other }, "\(language)")
    }

    @Test func theSignDoesNotCount() {
        #expect(PluralRule(language: "en").category(of: -1) == .one)
        #expect(PluralRule(language: "ru").category(of: .min) == .many)
    }
}
