/// Runs of text that a client would act on and that must therefore not stand in the markup as they are.
///
/// Made once for a client: looking for the runs is prepared here, and builders are many.
package struct InertRuns: Sendable {
    private let runs: [[UInt8]]
    private let starts: ByteTable

    package init(_ runs: [String]) {
        let runs = runs.map { Array($0.utf8) }.filter { !$0.isEmpty }
        self.runs = runs
        starts = ByteTable { byte in runs.contains { $0[0] == byte } }
    }

    package static let none: InertRuns = []

    var isEmpty: Bool { runs.isEmpty }

    /// Whether a run starts at `index`.
    func start(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard starts[text[index]] else { return false }
        return runs.contains { run in
            run.count <= text.count - index && run.indices.allSatisfy { run[$0] == text[index + $0] }
        }
    }
}

extension InertRuns: ExpressibleByArrayLiteral {
    package init(arrayLiteral runs: String...) {
        self.init(runs)
    }
}
