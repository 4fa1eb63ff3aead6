internal import DeckleCore

/// Reads a template: tags in text, sections in each other.
struct TemplateParser {
    private let source: TemplateText
    private var scanner: TemplateScanner

    private init(_ source: TemplateText) {
        self.source = source
        scanner = TemplateScanner(source)
    }

    /// - Throws: ``Failure`` with `theme.bad-template`
    static func nodes(of source: TemplateText) throws -> [TemplateNode] {
        var parser = TemplateParser(source)
        return try parser.nodes(in: nil)
    }

    /// The nodes up to the end of a section, or of the template.
    private mutating func nodes(in section: TemplateTag?) throws -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while true {
            let (text, tag) = try scanner.next()
            nodes += lines(of: text, before: tag)
            guard let tag else {
                if let section { throw failure("a section is not ended", at: section) }
                return nodes
            }
            switch tag.kind {
            case .comment: continue
            case .value, .verbatim: nodes.append(.value(try named(tag)))
            case .partial: nodes.append(.partial(try named(tag)))
            case .section, .inverted: nodes.append(.section(try named(tag), try self.nodes(in: tag)))
            case .delimiters: throw failure("the delimiters of tags cannot be changed", at: tag)
            case .end:
                guard tag.name == section?.name else {
                    throw failure("the section that ends here is not the one that was begun", at: tag)
                }
                return nodes
            }
        }
    }

    /// The text line by line, so that lines can be indented where the template is placed in another.
    private func lines(of text: Range<Int>, before tag: TemplateTag?) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        var start = text.lowerBound
        while start < text.upperBound {
            let lineEnd = source.bytes[start..<text.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = lineEnd.map { $0 + 1 } ?? text.upperBound
            nodes.append(.text(start..<end))
            start = end
        }
        if let tag, tag.line == nil, source.startsLine(at: start) { nodes.append(.text(start..<start)) }
        return nodes
    }

    private func named(_ tag: TemplateTag) throws -> TemplateTag {
        guard tag.path.contains(where: \.isEmpty) else { return tag }
        throw failure("the tag has no name", at: tag)
    }

    private func failure(_ message: String, at tag: TemplateTag) -> Failure {
        Failure(source.error(.themeBadTemplate, message, at: tag.range))
    }
}
