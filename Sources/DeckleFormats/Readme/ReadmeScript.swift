internal import DeckleCore
internal import DeckleText

/// A file of a deck, cut into questions.
struct ReadmeScript {
    let outline: ReadmeOutline
    let cut: ReadmeCut
    /// Where the file lies among those of the deck; empty for a deck of one file.
    let path: String
    /// The path without its ending and without a name such as `README`.
    let key: String

    /// The question that the file is as a whole; nil for one that holds questions.
    let whole: FileQuestion?

    var text: ReadmeText { outline.text }

    /// Nil where nothing in the text looks like questions.
    ///
    /// - Parameters:
    ///   - choice: what the user takes for questions; nil where the text is to tell.
    ///   - usual: the names of the grammars that other files of the deck are surely written in.
    init?(_ outline: ReadmeOutline, path: String = "", choice: GrammarChoice? = nil, usual: Set<String> = []) {
        var outline = outline
        var groups = ReadmeGroups(outline, usual: usual).chosen(choice)
        if groups.isEmpty {
            // Items of lists are many, and questions in few texts.
            outline = ReadmeOutline(outline.text, countsItems: true)
            groups = ReadmeGroups(outline, usual: usual).chosen(choice)
        }
        guard !groups.isEmpty else { return nil }
        self.init(outline, path: path, groups: groups)
    }

    /// A file whose questions are the headings of a level, as in most other files of its folder; nil without such.
    init?(_ outline: ReadmeOutline, path: String, level: Int) {
        guard let group = ReadmeGroups(outline).headings(ofLevel: level) else { return nil }
        self.init(outline, path: path, groups: [group])
    }

    private init(_ outline: ReadmeOutline, path: String, groups: [QuestionGroup]) {
        var outline = outline
        self.path = path
        key = Self.key(of: path)
        whole = nil
        cut = ReadmeCut(outline, groups: groups)
        outline.noise.settle(questions: cut.questions.count)
        self.outline = outline
    }

    /// A file that is one question.
    init(_ outline: ReadmeOutline, path: String, as whole: FileQuestion) {
        (self.path, self.whole) = (path, whole)
        key = Self.key(of: path)
        cut = ReadmeCut(outline, as: whole)
        var outline = outline
        outline.noise.settle(questions: cut.questions.count)
        self.outline = outline
    }

    /// The title of a question.
    func title(of question: ReadmeQuestion) -> ReadmeTitle {
        whole.map { ReadmeTitle(Array($0.title.utf8)[...]) } ?? ReadmeTitle(text.slice(question.title))
    }

    /// The key of a file.
    static func key(of path: String) -> String {
        let stem = FilePath.withoutExtension(path)
        let isIndex = ["readme", "index"].contains(FilePath.name(of: stem).lowercased())
        return isIndex ? FilePath.folder(of: stem) : stem
    }

    /// Whether there is no doubt that these are questions.
    var isSure: Bool { cut.groups.contains { $0.score >= Grammar.sure } }
}
