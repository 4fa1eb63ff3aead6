package import DeckleCore

/// The Mustache templates of one folder of a theme; templates place, code renders.
///
/// `{{name}}` escapes a text and places markup as it is, `{{{name}}}` takes markup only. Sections, inverted sections,
/// comments, partials and the rules for lines are Mustache's; there are no lambdas and no other delimiters.
package struct TemplateSet: Sendable {
    private let templates: [String: ParsedTemplate]
    private let constants: TemplateConstants
    private let folder: String

    /// Reads every `*.mustache` file below a folder; a template's name is its path in the folder without extension.
    ///
    /// - Parameter style: a style sheet as it stands in a page.
    /// - Throws: ``Failure`` with `theme.bad-template`, one error for each file that has one.
    package init(_ theme: Theme, folder: String, style: (String) -> String = { $0 }) throws {
        var templates: [String: ParsedTemplate] = [:]
        var errors: [Diagnostic] = []
        let ending = ".mustache"
        for (name, text) in theme.texts(in: folder, ending: ending) {
            do {
                let file = "\(theme.name)/\(folder)/\(name)\(ending)"
                templates[name] = try ParsedTemplate(TemplateText(text, file: file))
            } catch let failure as Failure {
                errors += failure.diagnostics
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
        self.templates = templates
        self.folder = folder
        constants = TemplateConstants(theme, folder: folder, style: style)
    }

    /// Compiles a template for one kind of view.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`, or with `theme.unknown-name`, `theme.misused-name`,
    ///   `theme.missing-partial` and `theme.partial-cycle`, all that there are in the template and its partials
    package func template<View>(_ name: String, for view: View.Type = View.self) throws -> Template<View> {
        Template(steps: try steps(of: parsed(name), for: view, gap: nil))
    }

    /// Compiles a template around contents that are written later, where it says so.
    ///
    /// - Parameter gap: the name that they are placed by.
    /// - Throws: ``Failure`` as ``template(_:for:)`` does, and with `theme.no-contents` where that tag does not stand
    ///   once, outside of sections
    package func frame<View>(
        _ name: String,
        around gap: String = "contents",
        for view: View.Type = View.self
    ) throws -> TemplateFrame<View> {
        let template = try parsed(name)
        let steps = try steps(of: template, for: view, gap: gap)
        let places = steps.indices.filter { steps[$0].isContents }
        guard let place = places.first, steps.contentsCount == 1 else {
            throw Failure(
                .error(
                    .themeNoContents,
                    "the template must have {{\(gap)}} once, outside of sections; it has \(steps.contentsCount)",
                    at: Place(file: template.source.file)
                )
            )
        }
        return TemplateFrame(
            opening: Template(steps: Array(steps[..<place])),
            closing: Template(steps: Array(steps[(place + 1)...]))
        )
    }

    private func parsed(_ name: String) throws -> ParsedTemplate {
        guard let template = templates[name] else {
            throw Failure(.error(.themeMissingFile, "the theme has no file \(folder)/\(name).mustache"))
        }
        return template
    }

    private func steps<View: TemplateView>(
        of template: ParsedTemplate,
        for view: View.Type,
        gap: String?
    ) throws -> [TemplateStep] {
        try TemplateCompiler.steps(
            of: template,
            in: templates,
            for: view.shape,
            constants: constants,
            gap: gap
        )
    }
}

extension TemplateStep {
    fileprivate var isContents: Bool {
        if case .contents = self { true } else { false }
    }
}

extension [TemplateStep] {
    /// How often the steps leave room for contents, those in sections included.
    fileprivate var contentsCount: Int {
        reduce(0) { count, step in
            switch step {
            case .contents: count + 1
            case .when(_, let steps), .unless(_, let steps), .each(_, let steps): count + steps.contentsCount
            case .literal, .value: count
            }
        }
    }
}
