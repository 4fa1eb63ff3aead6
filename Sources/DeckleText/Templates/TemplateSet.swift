internal import Mustache

package import DeckleCore

/// The Mustache templates of one folder of a theme; templates place, code renders.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let folder: String

    /// Compiles every `*.mustache` file below a folder; a template's name is its path in the folder without extension.
    ///
    /// - Throws: ``Failure`` with `theme.bad-template`
    package init(_ theme: Theme, folder: String) throws {
        var library = MustacheLibrary()
        let ending = ".mustache"
        for (path, text) in theme.files.sorted(by: { $0.key < $1.key })
        where path.hasPrefix(folder + "/") && path.hasSuffix(ending) {
            let name = String(path.dropFirst(folder.count + 1).dropLast(ending.count))
            do {
                try library.register(MarkupContentType.pragma + text, named: name)
            } catch let error as MustacheTemplate.ParserError {
                // The pragma stands in a line of its own before the first one.
                let place = Place(file: path, line: error.context.lineNumber - 1, column: error.context.columnNumber)
                throw Failure(.error("theme.bad-template", "\(error.error)", at: place))
            } catch {
                throw Failure(.error("theme.bad-template", "\(error)", at: Place(file: path)))
            }
        }
        self.library = library
        self.folder = folder
    }

    /// Renders a template: `{{name}}` is escaped text, `{{{name}}}` takes the text of a ``Markup`` as it is.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`
    package func render(_ name: String, _ context: [String: Any]) throws -> String {
        guard let text = library.render(context, withTemplate: name) else {
            throw Failure(.error("theme.missing-file", "the theme has no file \(folder)/\(name).mustache"))
        }
        return text
    }
}
