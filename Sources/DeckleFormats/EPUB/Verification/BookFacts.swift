/// What the pages of a book hold, as far as its metadata speak of it.
struct BookFacts {
    /// Pictures that tell something; that of the cover does not.
    var hasPictures = false
    var lacksAlternatives = false
    var hasRecordings = false
    var hasFormulas = false
    var hasRoles = false
    var hasIndex = false
    var hasCover = false
    var hasHeadings = false
    var hasPageBreaks = false
    /// Whether something other than a font can be read with a key alone.
    var isLocked = false

    mutating func add(_ page: BookDocument) {
        let isCover = page.nodes.contains { $0.types.contains("cover") }
        hasCover = hasCover || isCover
        for (index, node) in page.nodes.enumerated() {
            let isPicture = node.name == "img" && node["alt"] != "" || node.name == "svg"
            if isPicture && !isCover { hasPictures = true }
            if SemanticsRules.lacksAlternative(index, in: page) { lacksAlternatives = true }
            if node.name == "audio" || node.name == "video" { hasRecordings = true }
            if node.name == "math" { hasFormulas = true }
            if node["role"] != nil { hasRoles = true }
            if ["h1", "h2", "h3"].contains(node.name) { hasHeadings = true }
            if node.types.contains("index") { hasIndex = true }
            if node.types.contains("pagebreak") { hasPageBreaks = true }
        }
    }
}
