internal import DeckleCore

/// Where articles stand that are read as if they were files.
struct ArticlePlaces: Sendable {
    private let folder: String
    private let places: [String: Place]

    /// - Parameter places: where each file begins.
    init(in folder: String, _ places: [String: Place]) {
        self.folder = folder
        self.places = places
    }

    func located(_ log: [Diagnostic]) -> [Diagnostic] {
        log.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.place = diagnostic.place.map(located)
            return diagnostic
        }
    }

    /// The place in the input; one in none of the articles as it is.
    func located(_ place: Place) -> Place {
        guard place.file.hasPrefix(folder + "/"),
            let start = places[String(place.file.dropFirst(folder.count + 1))]
        else { return place }
        var located = place
        located.file = start.file
        located.pointer = start.pointer
        guard let first = start.line, let line = place.line else {
            (located.line, located.column) = (nil, nil)
            return located
        }
        located.line = first + line - 1
        if let excerpt = place.excerpt { located.excerpt?.line = first + excerpt.line - 1 }
        return located
    }
}
