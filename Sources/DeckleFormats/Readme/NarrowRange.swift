/// A stretch of a text in 8 bytes instead of 16; see ``Narrow``.
@propertyWrapper
struct NarrowRange: Sendable {
    @Narrow private var start: Int
    @Narrow private var end: Int

    init(wrappedValue: Range<Int>) { (start, end) = (wrappedValue.lowerBound, wrappedValue.upperBound) }

    var wrappedValue: Range<Int> {
        get { start..<max(start, end) }
        set { (start, end) = (newValue.lowerBound, newValue.upperBound) }
    }
}
