internal import DeckleCore

/// A sheet that shows how far a printer puts backs off their fronts: a cross with rulers on the front, one on the back.
///
/// Against the light each line of the back crosses a ruler at the number that moves backs to where they belong.
struct Calibration {
    let page: Extent
    let flip: SheetFlip

    /// How far the rulers reach to both sides of the cross, in millimetres.
    private static let reach = 15

    /// The middle of the page, which is the place of both crosses.
    var middle: Extent { Extent(page.width / 2, page.height / 2) }

    /// Where, on the front, the lines of the back are if backs have to move by so much to the right and down.
    ///
    /// A sheet that is turned sideways shows what is too far to the right of its back as too far to the left.
    func place(of move: Extent) -> Extent {
        let sign = flip.turnsSideways(page) ? 1.0 : -1.0
        return Extent(middle.width + sign * move.width, middle.height - sign * move.height)
    }

    var marks: [RulerMark] {
        (-Self.reach...Self.reach).flatMap { value in
            let place = place(of: Extent(Double(value), Double(value)))
            return [
                RulerMark(place: Extent(place.width, middle.height), isUpright: true, value: value),
                RulerMark(place: Extent(middle.width, place.height), isUpright: false, value: value),
            ]
        }
    }

    /// How long the bar is that shows whether the sheet was printed at its size, in millimetres.
    var bar: Double { page.width < 120 ? 50 : 100 }
}
