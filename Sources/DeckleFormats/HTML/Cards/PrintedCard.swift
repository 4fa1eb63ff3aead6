/// Both sides of a card, rendered.
struct PrintedCard {
    let front: [UInt8]
    let back: [UInt8]
}
