internal import DeckleCore

/// A formula as the address of the picture that a service made of it.
///
/// GitHub showed formulas so before it set them itself: `https://render.githubusercontent.com/render/math?math=x%5E2`.
enum FormulaAddress {
    private static let start = "https://render.githubusercontent.com/render/math?"

    /// The formula in TeX; nil for any other address.
    static func tex(in address: String) -> String? {
        guard address.lowercased().hasPrefix(start) else { return nil }
        let query = address.dropFirst(start.count).split(separator: "&").first { $0.hasPrefix("math=") }
        return query.flatMap { Percent.decode(String($0.dropFirst("math=".count)).replacing("+", with: " ")) }?.nonEmpty
    }
}
