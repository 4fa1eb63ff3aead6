import DeckleCore

extension Failure {
    /// The same after what was said before it.
    func after(_ log: [Diagnostic]) -> Failure { Failure(log + diagnostics) }

    /// The same, about a file where it names no place.
    func placed(in file: String?) -> Failure {
        Failure(
            diagnostics.map { diagnostic in
                var copy = diagnostic
                copy.place = diagnostic.place ?? file.map { Place(file: $0) }
                return copy
            }
        )
    }
}
