/// The colours of a picture, each known by its number, at most 256.
struct Palette {
    private(set) var colours: [Colour]

    /// - Parameter first: the colour whose number is 0.
    init(_ first: Colour) {
        colours = [first]
    }

    /// The number of a colour; of the nearest one where there is no room for another.
    mutating func index(of colour: Colour) -> UInt8 {
        if let index = colours.firstIndex(of: colour) { return UInt8(clamping: index) }
        if colours.count <= Int(UInt8.max) {
            colours.append(colour)
            return UInt8(clamping: colours.count - 1)
        }
        let nearest = colours.indices.min { colours[$0].distance(to: colour) < colours[$1].distance(to: colour) }
        return UInt8(clamping: nearest ?? 0)
    }

    /// What becomes of the colours where another one covers them.
    func cover(with colour: Colour) -> Cover { Cover(palette: self, colour: colour) }

    /// A colour that covers others, to some steps: more than the eye tells apart on an edge would fill the palette.
    struct Cover {
        private(set) var palette: Palette
        private let colour: Colour
        /// By step and number of the colour below, what was found before.
        private var known: [UInt8?]

        private static let steps = 15

        fileprivate init(palette: Palette, colour: Colour) {
            self.palette = palette
            self.colour = colour
            known = Array(repeating: nil, count: (Self.steps + 1) * 256)
        }

        /// The number of the colour that is seen.
        ///
        /// - Parameters:
        ///   - below: the number of the colour that is covered.
        ///   - coverage: 255 where nothing of it is left.
        mutating func index(over below: UInt8, coverage: UInt8) -> UInt8 {
            let step = (Int(coverage) * Self.steps + 127) / 255
            let place = step * 256 + Int(below)
            if let index = known[place] { return index }
            let seen = palette.colours[Int(below)].covered(by: colour, parts: step, of: Self.steps)
            let index = palette.index(of: seen)
            known[place] = index
            return index
        }
    }
}
