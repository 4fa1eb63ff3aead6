internal import DeckleCore
internal import DeckleSystem

/// Finds the fonts that a cover is lettered with, and opens each once.
struct CoverFonts {
    /// An opened font with the name of its file.
    struct Choice {
        let file: String
        let font: Font
    }

    private let files: any ExportFiles
    private let named: Source?
    /// What was looked for, by family and weight; nothing where there is no such font.
    private var opened: [String: Choice?] = [:]
    /// What there is to say of files that are no fonts.
    private(set) var log: [Diagnostic] = []

    /// - Parameter named: the font that comes before all others.
    init(_ files: any ExportFiles, named: Source?) {
        self.files = files
        self.named = named
    }

    /// Whether no font at all was found so far.
    var areMissing: Bool { opened.values.allSatisfy { $0 == nil } }

    /// The first font that has a glyph for everything in a text.
    mutating func choice(for words: String, _ text: CoverText) -> Choice? {
        if let choice = named(text.weight), choice.font.hasGlyphs(for: words) { return choice }
        for family in text.families {
            if let choice = found(family, text.weight), choice.font.hasGlyphs(for: words) { return choice }
        }
        return nil
    }

    private mutating func named(_ weight: FontWeight) -> Choice? {
        guard let named else { return nil }
        return choice("\(weight.rawValue)", weight) { named }
    }

    private mutating func found(_ family: String, _ weight: FontWeight) -> Choice? {
        choice("\(weight.rawValue) \(family)", weight) { [files] in files.font(of: family, weight: weight) }
    }

    private mutating func choice(_ key: String, _ weight: FontWeight, find: () -> Source?) -> Choice? {
        if let known = opened[key] { return known }
        let file = find()
        let choice = file.flatMap { open($0, weight) }
        opened[key] = .some(choice)
        return choice
    }

    private mutating func open(_ file: Source, _ weight: FontWeight) -> Choice? {
        if let font = Font(file.bytes, weight: weight.rawValue) { return Choice(file: file.name, font: font) }
        let problem = Diagnostic.warning(
            .epubBadFont,
            "\(file.name) is no font that letters can be drawn with",
            at: Place(file: file.name),
            hint: "TrueType and OpenType are"
        )
        if !log.contains(problem) { log.append(problem) }
        return nil
    }
}
