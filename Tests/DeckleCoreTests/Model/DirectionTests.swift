import DeckleCore
import Testing

@Suite struct DirectionTests {
    @Test(arguments: [
        ("en", Direction.leftToRight), ("ar", .rightToLeft), ("he-IL", .rightToLeft), ("AR-eg", .rightToLeft),
        ("az-Arab", .rightToLeft), ("ar-Latn", .leftToRight), ("pa-PK", .leftToRight), ("", .leftToRight),
    ])
    func followsTheScript(language: String, direction: Direction) {
        #expect(Direction(language: language) == direction)
    }
}
