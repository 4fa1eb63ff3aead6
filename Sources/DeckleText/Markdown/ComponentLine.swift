/// A line that opens or closes a block component: `::name[label]{attributes}`, `:::note Title`, `::`.
///
/// Nuxt Content's MDC opens with the name right behind the colons; VitePress, Docusaurus and pandoc, with three colons
/// or more, allow a space before it and a title after it.
enum ComponentLine {
    case open(colons: Int, Component)
    case close(colons: Int)

    /// - Parameter content: the line without its indentation.
    init?(_ content: ArraySlice<UInt8>) {
        let marks = content.prefix { $0 == UInt8(ascii: ":") }
        guard marks.count >= 2 else { return nil }
        let rest = content.dropFirst(marks.count)
        if rest.allSatisfy(\.isSpace) {
            self = .close(colons: marks.count)
        } else if let component = Self.component(String(decoding: rest, as: UTF8.self), isLong: marks.count > 2) {
            self = .open(colons: marks.count, component)
        } else {
            return nil
        }
    }

    /// - Parameter isLong: whether there are more than two colons.
    private static func component(_ text: String, isLong: Bool) -> Component? {
        var rest = isLong ? text.drop(while: \.isWhitespace) : Substring(text)
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard name.isEmpty ? isLong : name.first?.isLetter == true else { return nil }
        rest = rest.dropFirst(name.count)
        let label = label(in: &rest)
        let attributes = ComponentAttributes(&rest)
        let title = rest.trimmed
        guard title.isEmpty || (isLong && !name.isEmpty && rest.first?.isWhitespace == true) else { return nil }
        guard let name = name.isEmpty ? attributes?.classes.first : String(name) else { return nil }
        return Component(name: name, label: label ?? title, attributes: attributes ?? ComponentAttributes())
    }

    private static func label(in rest: inout Substring) -> String? {
        guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return nil }
        defer { rest = rest[end...].dropFirst() }
        return String(rest[..<end].dropFirst())
    }
}

extension Substring {
    /// Without the white space at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
