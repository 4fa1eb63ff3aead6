internal import DeckleCore

/// Turns what was read into steps: names become places of values, partials and constants are written in.
struct TemplateCompiler {
    private let templates: [String: ParsedTemplate]
    private let constants: TemplateConstants
    /// The name of what is written later; nil where all is written at once.
    private let gap: String?
    private var errors: [Diagnostic] = []
    /// The partials that are being written in, each with the kind of value that it is about.
    private var trail: [(name: String, shape: TemplateShape)] = []

    private init(_ templates: [String: ParsedTemplate], constants: TemplateConstants, gap: String?) {
        self.templates = templates
        self.constants = constants
        self.gap = gap
    }

    /// The steps of a template for views of a shape.
    ///
    /// - Parameter gap: the name that leaves room for what is written later; nil for none.
    /// - Throws: ``Failure`` with `theme.unknown-name`, `theme.misused-name`, `theme.missing-partial` or
    ///   `theme.partial-cycle`, all that there are
    static func steps(
        of template: ParsedTemplate,
        in templates: [String: ParsedTemplate],
        for shape: TemplateShape,
        constants: TemplateConstants,
        gap: String?
    ) throws -> [TemplateStep] {
        var compiler = TemplateCompiler(templates, constants: constants, gap: gap)
        let scope = TemplateScope(shape, constants: constants)
        let steps = compiler.steps(template.nodes, of: template.source, in: scope, indent: [])
        if !compiler.errors.isEmpty { throw Failure(compiler.errors) }
        return steps
    }

    private mutating func steps(
        _ nodes: [TemplateNode],
        of source: TemplateText,
        in scope: TemplateScope,
        indent: [UInt8]
    ) -> [TemplateStep] {
        var steps: [TemplateStep] = []
        for node in nodes {
            switch node {
            case .text(let range):
                if source.startsLine(at: range.lowerBound) { steps.append(literal: indent) }
                steps.append(literal: source.bytes[range])
            case .value(let tag): steps.join(write(tag, of: source, in: scope))
            case .partial(let tag): steps.join(partial(tag, of: source, in: scope, indent: indent))
            case .section(let tag, let nodes):
                steps.join(section(tag, of: source, in: scope) { $0.steps(nodes, of: source, in: $1, indent: indent) })
            }
        }
        return steps
    }
}

// MARK: - Values

extension TemplateCompiler {
    private mutating func write(
        _ tag: TemplateTag,
        of source: TemplateText,
        in scope: TemplateScope
    ) -> [TemplateStep] {
        guard let meaning = scope.find(tag.path) else {
            return tag.name == gap ? [.contents] : unknown(tag, of: source, in: scope)
        }
        if let problem = meaning.shape.problem(as: tag) {
            errors.append(source.error(.themeMisusedName, problem, at: tag.range))
            return []
        }
        switch meaning {
        case .value(let path, _): return [.value(path)]
        case .constant(let value):
            var bytes: [UInt8] = []
            value.write(to: &bytes)
            return [.literal(bytes)]
        }
    }

    private mutating func unknown(
        _ tag: TemplateTag,
        of source: TemplateText,
        in scope: TemplateScope
    ) -> [TemplateStep] {
        let names = scope.names(like: tag.path)
        let near = Nearest.name(to: tag.name, among: names)
        errors.append(
            source.error(
                .themeUnknownName,
                "there is no name \"\(tag.name)\" here",
                at: tag.range,
                hint: near.map { "did you mean \($0)?" } ?? "the names are \(names.joined(separator: ", "))"
            )
        )
        return []
    }
}

extension TemplateShape {
    /// Why a value of this kind cannot stand where a tag places it; nil where it can.
    fileprivate func problem(as tag: TemplateTag) -> String? {
        switch self {
        case .text, .number: tag.kind == .value ? nil : "\"\(tag.name)\" is \(name), which must be escaped"
        case .markup, .nothing: nil
        case .flag, .list, .object: "\"\(tag.name)\" is \(name), which has no text"
        }
    }
}

// MARK: - Sections and partials

extension TemplateCompiler {
    private mutating func section(
        _ tag: TemplateTag,
        of source: TemplateText,
        in scope: TemplateScope,
        body: (inout Self, TemplateScope) -> [TemplateStep]
    ) -> [TemplateStep] {
        let isInverted = tag.kind == .inverted
        guard let meaning = scope.find(tag.path) else { return unknown(tag, of: source, in: scope) }
        switch meaning {
        case .constant(let value):
            return value.isTrue == isInverted ? [] : body(&self, isInverted ? scope : scope.entering(meaning))
        case .value(let path, _) where isInverted: return [.unless(path, body(&self, scope))]
        case .value(_, .nothing), .value(_, .list(.nothing)): return []
        case .value(let path, .list(let item)): return [.each(path, body(&self, scope.entering(listOf: item)))]
        case .value(let path, _): return [.when(path, body(&self, scope.entering(meaning)))]
        }
    }

    private mutating func partial(
        _ tag: TemplateTag,
        of source: TemplateText,
        in scope: TemplateScope,
        indent: [UInt8]
    ) -> [TemplateStep] {
        guard let template = templates[tag.name] else {
            let near = Nearest.name(to: tag.name, among: templates.keys.sorted())
            let hint = near.map { "did you mean \($0)?" }
            let message = "there is no template \"\(tag.name)\" to place here"
            errors.append(source.error(.themeMissingPartial, message, at: tag.range, hint: hint))
            return []
        }
        // Around a smaller value a template may place itself, as lists in lists do; values are never endless.
        guard !trail.contains(where: { $0 == (tag.name, scope.shape) }) else {
            let circle = (trail.map(\.name) + [tag.name]).joined(separator: " → ")
            errors.append(source.error(.themePartialCycle, "templates place each other: \(circle)", at: tag.range))
            return []
        }
        trail.append((tag.name, scope.shape))
        defer { trail.removeLast() }
        let margin = tag.line.map { source.bytes[$0.lowerBound..<tag.range.lowerBound] } ?? []
        return steps(template.nodes, of: template.source, in: scope, indent: indent + margin)
    }
}

extension [TemplateStep] {
    /// Adds what stands in the template, to the text before it where there is any.
    fileprivate mutating func append(literal bytes: some Collection<UInt8>) {
        if case .literal(let before)? = last {
            self[count - 1] = .literal(before + bytes)
        } else if !bytes.isEmpty {
            append(.literal([UInt8](bytes)))
        }
    }

    fileprivate mutating func join(_ steps: [TemplateStep]) {
        for step in steps {
            if case .literal(let bytes) = step { append(literal: bytes) } else { append(step) }
        }
    }
}
