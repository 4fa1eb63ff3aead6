internal import Mustache

package import DeckleCore

/// The Mustache templates of one folder of a theme; templates place, code renders.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let labels: TemplateLabels
    private let theme: String
    private let folder: String

    /// Compiles every `*.mustache` file below a folder; a template's name is its path in the folder without extension.
    ///
    /// - Throws: ``Failure`` with `theme.bad-template`, one error for each file that has one.
    package init(_ theme: Theme, folder: String) throws {
        var library = MustacheLibrary()
        var errors: [Diagnostic] = []
        let ending = ".mustache"
        for (name, text) in theme.texts(in: folder, ending: ending) {
            do {
                try library.register(MarkupContentType.pragma + text, named: name)
            } catch let error as MustacheTemplate.ParserError {
                errors.append(error.diagnostic(file: "\(theme.name)/\(folder)/\(name)\(ending)", text: text))
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
        self.library = library
        self.theme = theme.name
        self.folder = folder
        labels = TemplateLabels(labels: theme.labels)
    }

    /// Renders a template: `{{name}}` is escaped text, `{{{name}}}` takes the text of a ``Markup`` as it is.
    ///
    /// Every template sees the theme's labels as `{{labels.KEY}}`.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`
    package func render(_ name: String, _ context: [String: Any]) throws -> String {
        var context = context
        context["labels"] = labels
        guard let text = library.render(TemplateObject(context), withTemplate: name) else {
            throw Failure(.error("theme.missing-file", "the theme has no file \(folder)/\(name).mustache"))
        }
        return text
    }

    /// The path of a template for diagnostics.
    func path(of name: String) -> String { "\(theme)/\(folder)/\(name).mustache" }
}
