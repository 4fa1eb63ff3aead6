import Testing

@testable import DeckleSystem

@Suite struct ColourTests {
    /// The ratios are those that the Web Content Accessibility Guidelines' formula gives.
    @Test(arguments: [
        ("#000", "#fff", 21.0), ("#767676", "#ffffff", 4.54), ("#777", "#fff", 4.48), ("#0b82c7", "#121212", 4.49),
        ("#1f5aa6", "#1f5aa6", 1.0), ("#030303", "#0a0a0a", 1.04),
    ])
    func theContrastIsThatOfTheGuidelines(ink: String, ground: String, ratio: Double) throws {
        let ink = try #require(Colour(css: ink)), ground = try #require(Colour(css: ground))
        #expect(abs(ink.contrast(with: ground) - ratio) < 0.006)
        #expect(ground.contrast(with: ink) == ink.contrast(with: ground))
    }
}
