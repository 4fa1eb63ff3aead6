internal import Mustache

internal import DeckleCore

extension MustacheTemplate.ParserError {
    /// The error as the user is told of it; the parser counts the line of the content type before the first one.
    func diagnostic(file: String, text: String) -> Diagnostic {
        let place = Place(
            file: file,
            text: text,
            line: context.lineNumber - 1,
            scalarColumn: context.columnNumber
        )
        return .error("theme.bad-template", problem, at: place)
    }

    private var problem: String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "the section that ends here is not the one that was begun"
        case .unfinishedName: "the tag is not closed"
        case .expectedSectionEnd: "a section is not ended"
        case .invalidSetDelimiter: "the delimiters are not set as {{=<% %>=}}"
        case .transformAppliedToInheritanceSection: "an inherited section takes no function"
        case .illegalTokenInsideInheritSection: "only blocks may stand in an inherited partial"
        case .textInsideInheritSection: "text may not stand in an inherited partial"
        case .invalidConfigVariableSyntax: "the setting is not written as {{% NAME:VALUE}}"
        case .unrecognisedConfigVariable: "there is no such setting"
        case nil: "the template ends within a tag"
        }
    }
}
