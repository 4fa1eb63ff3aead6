internal import DeckleCore

/// Makes content fit cards: in the largest type in which there is room for it, and else as the policy says.
struct CardFitter {
    let room: CardRoom
    let type: CardType
    let policy: CardOverflow
    private let fonts: CardFonts
    private let line: LineMeasure

    /// By how many points content may be higher than told and still fit: browsers place lines and borders on whole pixels.
    private static let slack = 1.0
    /// The lines that a part leaves to the words that the answer goes on.
    private static let continuation = 2.0

    init(_ theme: Theme, room: CardRoom, type: CardType, policy: CardOverflow, line: LineMeasure) throws {
        self.room = room
        self.type = type
        self.policy = policy
        self.line = line
        fonts = try CardFonts(theme)
    }

    /// Fits one side.
    ///
    /// - Parameters:
    ///   - brief: what may stand for the whole; nil where nothing may.
    ///   - reserve: the room at the foot that is left to something else, in points.
    func fit(_ items: [CardBlock], brief: [CardBlock]? = nil, reserve: Double = 0) -> CardFit {
        let room = room.height - reserve
        if let fit = whole(items, room, among: type.sizes) { return fit }
        switch policy {
        case .auto, .continue: break
        case .takeaway:
            if let brief, var fit = whole(brief, room, among: type.sizes) {
                fit.isBrief = true
                return fit
            }
        case .shrink: if let fit = whole(items, room, among: type.shrunkSizes) { return fit }
        }
        return parted(items, room)
    }

    /// A text for the head of a card, cut where what stands beside it leaves no room for all of it.
    func head(_ text: String, beside other: String) -> String {
        let room = room.width / type.small - width(other)
        guard width(text) > room else { return text }
        var text = text
        while !text.isEmpty, width(text + "…") > room { text.removeLast() }
        return text + "…"
    }

    private func width(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + fonts.sans.width(of: $1, isBold: false) }
    }

    /// In the largest type that breaks no word of a question, if there is one, as a name broken in large type looks wrong.
    private func whole(_ items: [CardBlock], _ room: Double, among sizes: [Double]) -> CardFit? {
        let fits = sizes.lazy.compactMap { fit(items, room, at: $0) }
        let good = fits.first { !measure(at: $0.size).breaksWord(ofQuestionIn: items, self.room.width / $0.size) }
        return good ?? fits.first
    }

    private func fit(_ items: [CardBlock], _ room: Double, at size: Double) -> CardFit? {
        let height = size * measure(at: size).height(items, self.room.width / size) + Self.slack
        return height <= room ? CardFit(parts: [items], size: size, rest: room - height) : nil
    }

    private func parted(_ items: [CardBlock], _ room: Double) -> CardFit {
        let sizes = policy == .shrink ? type.shrunkSizes : type.sizes
        let size = sizes.last ?? 1
        let height = (room - Self.slack) / size - Self.continuation * type.line
        let splitter = CardSplitter(measure: measure(at: size), width: self.room.width / size, room: height)
        return CardFit(parts: splitter.parts(items), size: size)
    }

    private func measure(at size: Double) -> CardMeasure {
        CardMeasure(type: type, fonts: fonts, line: line, picture: type.picture / 25.4 * 72 / size)
    }
}
