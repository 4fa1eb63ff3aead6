internal import DeckleText

/// What the book says of its own accessibility (EPUB Accessibility 1.1, section 2): only what was made sure of.
struct EPUBAccessibility: Sendable, Hashable {
    /// A sentence for people.
    var summary: String
    var hasPictures = false
    /// Whether every picture says in words what it shows.
    var describesPictures = true
    /// Whether there are pictures that may move.
    var mayMove = false
    /// Whether there are recordings; nothing says in words what they tell.
    var hasRecordings = false
    /// Whether formulas are markup that can be read aloud.
    var hasFormulas = false
    /// Whether an index leads to all questions.
    var hasIndex = false

    func write(to metadata: inout MarkupBuilder) {
        for (property, value) in properties {
            metadata.line("meta", ["property": "schema:" + property], text: value)
        }
    }

    /// The names and values, in the order in which they are written.
    var properties: [(name: String, value: String)] {
        let modes = ["textual"] + (hasPictures ? ["visual"] : []) + (hasRecordings ? ["auditory"] : [])
        var sufficient = modes.count > 1 ? [modes.joined(separator: ",")] : []
        if !hasRecordings, !hasPictures || describesPictures { sufficient.insert("textual", at: 0) }
        var features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"]
        if hasIndex { features.append("index") }
        if hasPictures && describesPictures { features.append("alternativeText") }
        features += hasFormulas ? ["MathML", "ARIA", "unlocked"] : ["ARIA", "unlocked"]
        return modes.map { ("accessMode", $0) }
            + sufficient.map { ("accessModeSufficient", $0) }
            + features.map { ("accessibilityFeature", $0) }
            + hazards.map { ("accessibilityHazard", $0) }
            + [("accessibilitySummary", summary)]
    }

    /// A recording may hold a sudden noise, a picture that moves may flash; all that is left is sure.
    private var hazards: [String] {
        if mayMove { return ["unknown"] }
        return hasRecordings ? ["noFlashingHazard", "noMotionSimulationHazard", "unknownSoundHazard"] : ["none"]
    }
}
