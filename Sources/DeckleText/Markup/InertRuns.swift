/// Runs of text that a client would act on and that must therefore not stand in the markup as they are.
///
/// Letters are the same whatever their case, as clients take them. Made once for a client: looking for the runs is
/// prepared here, and builders are many.
package struct InertRuns: Sendable {
    private let runs: [[UInt8]]
    private let starts: ByteTable
    /// The number of bytes of the longest run.
    package let longest: Int

    package init(_ runs: [String]) {
        let runs = runs.map { $0.utf8.map(Self.folded) }.filter { !$0.isEmpty }
        self.runs = runs
        starts = ByteTable { byte in runs.contains { $0[0] == Self.folded(byte) } }
        longest = runs.map(\.count).max() ?? 0
    }

    package static let none: InertRuns = []

    var isEmpty: Bool { runs.isEmpty }

    /// The number of bytes of the run that starts at `index`; nil where none does.
    package func length(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard unsafe starts[text[index]] else { return nil }
        return runs.first { run in
            run.count <= text.count - index
                && run.indices.allSatisfy { unsafe run[$0] == Self.folded(text[index + $0]) }
        }?.count
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension InertRuns: ExpressibleByArrayLiteral {
    package init(arrayLiteral runs: String...) {
        self.init(runs)
    }
}
