internal import DeckleCore
internal import DeckleSystem

/// Draws a cover; in books that are read from right to left everything lies on the other side.
struct CoverPainter {
    private let composition: CoverComposition
    private let lettering: CoverLettering?
    private let isMirrored: Bool
    private var canvas: Canvas
    /// The last baseline of the text that was drawn last.
    private var baseline: Double?

    /// - Parameter lettering: nil for a cover of shapes alone.
    init(_ composition: CoverComposition, _ lettering: CoverLettering?, _ direction: Direction) {
        self.composition = composition
        self.lettering = lettering
        isMirrored = direction == .rightToLeft
        canvas = Canvas(width: composition.width, height: composition.height, ground: composition.ground)
    }

    /// The picture, a PNG.
    ///
    /// - Throws: ``Failure``
    mutating func png() throws -> [UInt8] {
        for (index, layer) in composition.layers.enumerated() {
            switch layer {
            case .shape(let outline, let colour): draw(outline, colour)
            case .text(let text): if let setting = lettering?.settings[index] { draw(setting, text) }
            }
        }
        return try canvas.png()
    }

    private mutating func draw(_ outline: Outline, _ colour: Colour) {
        guard isMirrored, let reach = outline.horizontalReach else { return canvas.fill(outline, colour) }
        let shift = Double(composition.width) - reach.upperBound - reach.lowerBound
        canvas.fill(outline.moved(x: shift, y: 0), colour)
    }

    private mutating func draw(_ setting: CoverLettering.Setting, _ text: CoverText) {
        guard let lettering else { return }
        let size = setting.lines.size
        var y = text.below.flatMap { below in baseline.map { $0 + below } } ?? text.position.y
        for (index, line) in setting.lines.lines.enumerated() {
            if index > 0 { y += size * text.leading }
            let shaped = lettering.shaped(line, text, setting.choice.font)
            let x = left(of: shaped.width * size, text)
            canvas.fill(shaped.outline.mapped { Point(x + $0.x * size, y + $0.y * size) }, text.fill)
        }
        baseline = y
    }

    /// Where a line of some width begins, from the left.
    private func left(of width: Double, _ text: CoverText) -> Double {
        let left = text.position.x - width * text.alignment.share
        return isMirrored ? Double(composition.width) - left - width : left
    }
}
