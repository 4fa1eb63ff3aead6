/// A number of the devalue format: the slot that holds a value, or below zero a value that JSON has no word for.
package struct DevalueReference: Sendable, Hashable {
    // Half as long as an `Int`, as payloads hold several for every question; ``SlotTable/sizeLimit`` keeps it enough.
    private let shortNumber: Int32

    package var number: Int { Int(shortNumber) }

    package init(_ number: Int) {
        shortNumber = Int32(clamping: number)
    }

    /// What is not there.
    package static let undefined = DevalueReference(-1)
    static let hole = DevalueReference(-2)
    /// Opens a sparse array; no reference.
    static let sparse = -7

    /// What a number below zero stands for; nil for slots and for -7, which opens a sparse array.
    var sentinel: DevalueNode? {
        switch number {
        case -1: .undefined
        case -2: .undefined
        case -3: .number(.nan)
        case -4: .number(.infinity)
        case -5: .number(-.infinity)
        case -6: .number(-0.0)
        default: nil
        }
    }
}
