/// Fonts in the order in which they are looked for.
public struct FontStack: Sendable, Hashable, TokenReadable {
    public static let expectation = "names of fonts, parted by commas"

    /// The names without quotes, in small letters.
    public let names: [String]

    public init?(_ token: TokenValue) {
        guard token.type == .fonts else { return nil }
        self.init(token.light)
    }

    public init(_ list: some StringProtocol) {
        names = list.split(separator: ",").map { name in
            var name = name.drop(while: Self.isQuoteOrSpace)
            while let last = name.last, Self.isQuoteOrSpace(last) { name.removeLast() }
            return name.lowercased()
        }
    }

    private static func isQuoteOrSpace(_ character: Character) -> Bool {
        character == " " || character == "\"" || character == "'"
    }
}
