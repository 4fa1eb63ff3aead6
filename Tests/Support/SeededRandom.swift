/// A random generator that gives the same numbers for the same seed on every machine (SplitMix64).
///
/// Property tests make it once and print ``seed`` in their failure messages.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    public let seed: UInt64
    private var state: UInt64

    public init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from the range.
    public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True once in `count` times, on average.
    public mutating func once(in count: Int) -> Bool { int(1...count) == 1 }

    /// One of the items.
    public mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...(items.count - 1))] }
}
