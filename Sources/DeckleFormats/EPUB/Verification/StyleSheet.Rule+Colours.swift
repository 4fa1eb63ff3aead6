internal import DeckleSystem

extension StyleSheet.Rule {
    /// The colour of its letters, where it is written in digits.
    var ink: Colour? { colour { $0.name == "color" } }

    /// The colour of the ground that it pins, where it is written in digits.
    var ground: Colour? { colour(where: StyleRules.isGround) }

    private func colour(where isWanted: (StyleSheet.Declaration) -> Bool) -> Colour? {
        let value = declarations.last(where: isWanted)?.value ?? ""
        return value.split(whereSeparator: \.isWhitespace).lazy.compactMap { Colour(css: String($0)) }.first
    }
}
