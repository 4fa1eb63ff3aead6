/// A language as data: its modes, of which the first reads the start of the code.
struct Language: Sendable {
    let modes: [Mode]
    /// Where reading begins.
    let start: Mode

    init(_ start: Mode, _ others: Mode...) {
        self.start = start
        modes = [start] + others
    }

    /// The mode of a name, or nil where there is none.
    func mode(_ name: String) -> Mode? {
        modes.first { $0.name == name }
    }
}
