internal import DeckleCore

extension [Diagnostic] {
    /// The diagnostics in the order of files and of places in them, whatever was looked at first.
    var inOrderOfFiles: [Diagnostic] {
        sorted { one, other in
            let (first, second) = (one.place, other.place)
            return (first?.file ?? "", first?.line ?? 0, first?.column ?? 0, one.message)
                < (second?.file ?? "", second?.line ?? 0, second?.column ?? 0, other.message)
        }
    }
}
