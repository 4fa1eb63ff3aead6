/// The fronts of a notetype's cards, taken apart once for all its notes.
struct CardFronts: Sendable {
    let notetype: Notetype
    private let fields: [String]
    private let fronts: [CardTemplate]

    init(_ notetype: Notetype) {
        self.notetype = notetype
        fields = notetype.fields.map(\.name)
        fronts = notetype.templates.map { CardTemplate($0.front) }
    }

    /// The zero-based numbers of the cards whose front shows something.
    ///
    /// - Parameter isFilled: for each field in turn.
    func shown(isFilled: [Bool]) -> Set<Int64> {
        let filled = Set(zip(fields, isFilled).filter(\.1).map(\.0))
        let shown = fronts.enumerated().filter { $0.element.showsSomething(filled.contains) }
        return Set(shown.map { Int64($0.offset) })
    }
}
